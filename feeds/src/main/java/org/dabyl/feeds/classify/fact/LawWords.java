package org.dabyl.feeds.classify.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.config.watch.LawArticle;
import org.dabyl.config.watch.LawArticles;
import org.dabyl.config.watch.LawRef;
import org.dabyl.feeds.classify.fact.LawElement.Kind;
import org.dabyl.feeds.classify.text.Folding;
import org.dabyl.feeds.classify.text.Token;
import org.jspecify.annotations.Nullable;

/// Tells what each token is within a reference to the law, by the words of `law.yaml`. Immutable; for any thread.
final class LawWords {
    private static final Set<String> ORDINAL_ENDS =
            Set.of("й", "я", "ой", "ая", "ую", "ю", "го", "ей", "ші", "шы", "и", "е");

    private static final int ARTICLE_BEHIND = 6;

    private final Map<String, Kind> kinds = new HashMap<>();
    /// The words of these that a reference may start with.
    private final Set<String> starting = new HashSet<>();
    private final WordFilter starts = new WordFilter(14);
    private final Map<String, String> ordinals = new HashMap<>();
    private final Set<String> back;
    private final PatternTable<Code> codes;
    private final PatternTable<Named> named;

    private record Code(String code, WordPattern pattern) {}

    private record Named(LawRef ref, WordPattern pattern) {}

    LawWords(LawArticles law) {
        this.back = law.words("same").stream().map(Folding::norm).collect(Collectors.toUnmodifiableSet());
        put(law, "skip", Kind.BETWEEN);
        put(law, "article", Kind.ARTICLE);
        put(law, "article-after", Kind.ARTICLE_AFTER);
        put(law, "part", Kind.PART);
        put(law, "part-after", Kind.PART_AFTER);
        put(law, "point", Kind.POINT);
        for (int n = 1; n < 10; n++) {
            String number = String.valueOf(n);
            law.words("ordinals-" + n).forEach(word -> ordinals.put(Folding.norm(word), number));
        }
        this.codes = codes(law);
        this.named = named(law);
    }

    /// The longest first.
    private static PatternTable<Code> codes(LawArticles law) {
        List<Code> codes = new ArrayList<>();
        law.codeNames()
                .forEach((code, names) -> names.forEach(name -> codes.add(new Code(code, WordPattern.parse(name)))));
        codes.sort(Comparator.comparingInt((Code code) -> -code.pattern.length()));
        return new PatternTable<>(codes, Code::pattern);
    }

    private static PatternTable<Named> named(LawArticles law) {
        List<Named> named = new ArrayList<>();
        for (LawArticle article : law.all()) {
            LawRef ref = new LawRef(article.code(), article.article(), "");
            article.said().forEach(said -> named.add(new Named(ref, WordPattern.parse(said))));
        }
        named.sort(Comparator.comparingInt((Named name) -> -name.pattern.length()));
        return new PatternTable<>(named, Named::pattern);
    }

    private void put(LawArticles law, String list, Kind kind) {
        for (String word : law.words(list)) {
            kinds.put(Folding.norm(word), kind);
            if (kind != Kind.BETWEEN) {
                starting.add(Folding.norm(word));
                starts.add(Folding.norm(word));
            }
        }
    }

    /// The words that a reference may start with.
    Set<String> starts() {
        return starting;
    }

    /// Whether a reference may start here: a marker, or a number with one grown to it.
    boolean mayStart(Token token) {
        if (token.kind() == Token.Kind.MIXED) {
            return markerOf(token) != null;
        }
        Kind kind = token.isWord() && starts.mayHold(token.norm()) ? kinds.get(token.norm()) : null;
        return kind != null && kind != Kind.BETWEEN;
    }

    private @Nullable Kind markerOf(Token token) {
        int dash = token.norm().lastIndexOf('-');
        return dash > 0 && Character.isDigit(token.norm().charAt(0))
                ? kinds.get(token.norm().substring(dash + 1))
                : null;
    }

    /// What the token is in a reference; empty where it is no piece of one.
    Optional<LawElement> elementAt(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return switch (token.kind()) {
            case MARK -> mark(token, i);
            case NUMBER -> number(token.norm(), i);
            case MIXED -> mixed(token, i);
            case WORD -> word(tokens, i);
        };
    }

    private static Optional<LawElement> mark(Token token, int i) {
        if (token.isMark('(')) {
            return Optional.of(LawElement.of(Kind.OPEN, i));
        }
        return ".,)«»№\"“”–—".contains(token.norm()) ? Optional.of(LawElement.of(Kind.BETWEEN, i)) : Optional.empty();
    }

    private static Optional<LawElement> number(String norm, int i) {
        List<String> numbers = Stream.of(norm.split(",")).toList();
        boolean fits = numbers.stream().allMatch(LawWords::isNumber);
        return fits ? Optional.of(new LawElement(Kind.NUMBER, numbers, "", i)) : Optional.empty();
    }

    /// Up to three digits, with one more number behind a hyphen or dot: «488», «456-2», «207.3».
    private static boolean isNumber(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits == 0 || digits > 3 || text.charAt(0) == '0') {
            return false;
        }
        int rest = text.length() - digits;
        return rest == 0
                || rest <= 3 && rest >= 2 && text.substring(digits + 1).chars().allMatch(Character::isDigit);
    }

    private Optional<LawElement> mixed(Token token, int i) {
        String norm = token.norm();
        int dash = norm.lastIndexOf('-');
        if (dash <= 0 || !isNumber(norm.substring(0, dash))) {
            return Optional.empty();
        }
        Kind kind = kinds.get(norm.substring(dash + 1));
        if (kind != null && kind != Kind.BETWEEN) {
            return Optional.of(new LawElement(kind, List.of(norm.substring(0, dash)), "", i));
        }
        return ORDINAL_ENDS.contains(norm.substring(dash + 1))
                ? Optional.of(new LawElement(Kind.NUMBER, List.of(norm.substring(0, dash)), "", i))
                : Optional.empty();
    }

    private Optional<LawElement> word(List<Token> tokens, int i) {
        Optional<LawElement> code = codeAt(tokens, i);
        if (code.isPresent()) {
            return code;
        }
        String norm = tokens.get(i).norm();
        String ordinal = ordinals.get(norm);
        if (ordinal != null) {
            return Optional.of(new LawElement(Kind.NUMBER, List.of(ordinal), "", i));
        }
        Kind kind = isSection(tokens, i) ? Kind.PART : kinds.get(norm);
        return kind == null ? Optional.empty() : Optional.of(LawElement.of(kind, i));
    }

    /// «Section 2 of Article 174»: there it is a part.
    private boolean isSection(List<Token> tokens, int i) {
        if (!tokens.get(i).norm().startsWith("section")) {
            return false;
        }
        for (int k = i + 2; k < tokens.size() && k < i + ARTICLE_BEHIND; k++) {
            if (tokens.get(k).norm().startsWith("article")) {
                return true;
            }
        }
        return false;
    }

    /// «сол», «осы» before «баптың»: the article named last.
    boolean pointsBack(Token token) {
        return back.contains(token.norm());
    }

    /// The code whose name starts at that token, the longest name of all.
    Optional<LawElement> codeAt(List<Token> tokens, int i) {
        return codes.at(tokens, i)
                .map(code -> new LawElement(Kind.CODE, List.of(), code.code, i + code.pattern.length() - 1));
    }

    /// The article that the words at that token stand for, by its title.
    Optional<LawRef> namedAt(List<Token> tokens, int i) {
        return named.at(tokens, i).map(Named::ref);
    }
}
