package org.dabyl.feeds.classify.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LawArticles;
import org.dabyl.config.watch.LawRef;
import org.dabyl.feeds.classify.fact.LawElement.Kind;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Span;
import org.dabyl.feeds.classify.text.Token;

/// Finds the articles of law that a text names, in all the ways they are written in Russian, Kazakh and English.
///
/// A reference starts at a marker («ст.», «части», «488-баптың») or a code and runs as long as the pieces fit;
/// the code may stand some words behind, after the article's title. A title alone counts behind the word
/// «статья». Articles of constitutions, conventions and civil codes are let go. Immutable; for any thread.
public final class LawFinder {
    /// How far behind the numbers a code may stand: a title in quotes is between.
    private static final int TITLE_WORDS = 24;

    private static final int LONGEST_RUN = 60;

    private final LawWords words;
    private final LawArticles law;

    public LawFinder(LawArticles law) {
        this.law = law;
        this.words = new LawWords(law);
    }

    /// The words that a reference may start with.
    Set<String> starts() {
        return words.starts();
    }

    /// All references in the order of the text.
    ///
    /// @param starts where one may start, as [FactStarts] says
    public List<LawMention> find(ArticleText article, boolean[] starts) {
        List<Token> tokens = article.tokens();
        List<LawMention> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!starts[i]) {
                continue;
            }
            if (words.mayStart(tokens.get(i))) {
                i = read(tokens, i, found);
            } else if (elliptic(tokens, i)) {
                String number = tokens.get(i).norm().substring(0, 3);
                found.add(new LawMention(tokens.get(i).span(), List.of(new LawRef("", number, ""))));
            }
        }
        return found;
    }

    /// «обвиняют по 272-й»: an ordinal behind «по» that is the number of an article we know.
    private boolean elliptic(List<Token> tokens, int i) {
        String norm = tokens.get(i).norm();
        return tokens.get(i).kind() == Token.Kind.MIXED
                && i > 0
                && tokens.get(i - 1).norm().equals("по")
                && (norm.endsWith("-й") || norm.endsWith("-ой"))
                && norm.indexOf('-') == 3
                && law.knows(norm.substring(0, 3))
                && (i + 1 >= tokens.size() || !words.mayStart(tokens.get(i + 1)));
    }

    /// The reference with its code, told by the measure and by which codes have such an article; as it was where
    /// neither tells.
    public LawRef resolve(LawRef ref, EventKind measure) {
        if (!ref.code().isEmpty()) {
            return ref;
        }
        if (ref.isBeyondCriminal()) {
            return new LawRef("КоАП", ref.article(), ref.part());
        }
        String code = byMeasure(measure).or(() -> law.onlyCodeOf(ref.article())).orElse("");
        return new LawRef(code, ref.article(), ref.part());
    }

    private static Optional<String> byMeasure(EventKind measure) {
        return switch (measure) {
            case ADMINISTRATIVE_ARREST, FINE -> Optional.of("КоАП");
            case PRETRIAL_ARREST, HOUSE_ARREST, CRIMINAL_CASE, SENTENCE -> Optional.of("УК");
            case DETENTION,
                    SEARCH,
                    SUMMONS,
                    TRIAL,
                    APPEAL,
                    RELEASE,
                    ILL_TREATMENT,
                    ATTACK,
                    DISAPPEARANCE,
                    EXTRADITION,
                    ASSEMBLY,
                    BLOCKING,
                    TRAVEL_BAN,
                    HUNGER_STRIKE -> Optional.empty();
        };
    }

    /// Reads a reference at that token; gives the last token that it took.
    private int read(List<Token> tokens, int marker, List<LawMention> found) {
        int first = withNumberBefore(tokens, marker);
        List<LawElement> run = new ArrayList<>();
        int i = first;
        while (i < tokens.size() && i - first < LONGEST_RUN) {
            Optional<LawElement> element = sameSentence(tokens, i, first) ? element(tokens, i, run) : Optional.empty();
            if (element.isEmpty() || !belongs(element.get(), run, tokens, i)) {
                break;
            }
            run.add(element.get());
            i = element.get().last() + 1;
        }
        boolean article = hasArticle(run);
        boolean coded = has(Kind.CODE, run);
        int last = i - 1;
        if (article && !coded) {
            last = codeBehind(tokens, i, run, last);
            codeBefore(tokens, first, run);
        }
        return end(tokens, first, Math.max(last, marker), run, found);
    }

    private static boolean hasArticle(List<LawElement> run) {
        return has(Kind.ARTICLE, run) || has(Kind.ARTICLE_AFTER, run);
    }

    private static boolean has(Kind kind, List<LawElement> run) {
        for (LawElement element : run) {
            if (element.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /// The element at a token; behind a part, «с.» is a slip for «ст.».
    private Optional<LawElement> element(List<Token> tokens, int i, List<LawElement> run) {
        Optional<LawElement> element = words.elementAt(tokens, i);
        boolean slip = element.isEmpty()
                && !run.isEmpty()
                && tokens.get(i).norm().equals("с")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isMark('.');
        return slip ? Optional.of(LawElement.of(Kind.ARTICLE, i)) : element;
    }

    private int end(List<Token> tokens, int first, int last, List<LawElement> run, List<LawMention> found) {
        List<LawRef> refs = LawRun.read(run);
        if (refs.isEmpty() && first > 0 && !found.isEmpty() && words.pointsBack(tokens.get(first - 1))) {
            refs = again(run, found.getLast().refs().getLast());
        }
        if (refs.isEmpty() && hasArticle(run)) {
            refs = titled(tokens, first, last);
        }
        if (!refs.isEmpty()) {
            refs = refs.stream().map(LawFinder::russian).toList();
            int end = last;
            while (end > first && tokens.get(end).kind() == Token.Kind.MARK) {
                end--;
            }
            found.add(new LawMention(
                    new Span(tokens.get(first).start(), tokens.get(end).end()), refs));
        }
        return last;
    }

    /// Numbers with a dot are the Russian code's alone; ours take a hyphen.
    private static LawRef russian(LawRef ref) {
        boolean ours = ref.code().isEmpty() || ref.code().equals("УК");
        return ours && ref.article().contains(".") ? new LawRef("УК РФ", ref.article(), ref.part()) : ref;
    }

    /// «сол баптың 6-бөлігі», «часть 6 той же статьи»: the article that was named last, with the parts said now.
    private static List<LawRef> again(List<LawElement> run, LawRef last) {
        return run.stream()
                .filter(LawElement::isPart)
                .flatMap(part -> part.numbers().stream())
                .map(part -> new LawRef(last.code(), last.article(), part))
                .toList();
    }

    private static boolean sameSentence(List<Token> tokens, int a, int b) {
        return tokens.get(a).sentence() == tokens.get(b).sentence();
    }

    /// «488 бабы», «174-й статьи», «первой части»: the numbers before the marker are its own.
    private int withNumberBefore(List<Token> tokens, int marker) {
        int first = marker;
        for (int i = marker - 1; i >= 0 && marker - i < 8 && sameSentence(tokens, i, marker); i--) {
            Optional<LawElement> element = words.elementAt(tokens, i);
            Kind kind = element.map(LawElement::kind).orElse(Kind.OPEN);
            if (kind == Kind.NUMBER) {
                first = i;
            } else if (kind != Kind.BETWEEN || tokens.get(i).isMark('.')) {
                break;
            }
        }
        return first;
    }

    /// A number goes on a reference only behind a marker or before one: «ст. 488 КоАП, 10 суток» ends at the code.
    private boolean belongs(LawElement element, List<LawElement> run, List<Token> tokens, int i) {
        if (element.kind() != Kind.NUMBER || run.isEmpty()) {
            return true;
        }
        if (run.getLast().kind() == Kind.NUMBER) {
            return false;
        }
        Optional<LawElement> next = i + 1 < tokens.size() && sameSentence(tokens, i, i + 1)
                ? words.elementAt(tokens, i + 1)
                : Optional.empty();
        boolean marked = next.map(LawElement::isMarker).orElse(false);
        LawElement before = lastTelling(run, element);
        if (before.kind() == Kind.CODE && !has(Kind.NUMBER, run)) {
            return next.isPresent()
                    || i + 1 >= tokens.size()
                    || !tokens.get(i + 1).isWord();
        }
        if (before.kind() == Kind.CODE || before.kind() == Kind.ARTICLE_AFTER || before.kind() == Kind.PART_AFTER) {
            return marked;
        }
        boolean unit = i + 1 < tokens.size()
                && sameSentence(tokens, i, i + 1)
                && tokens.get(i + 1).isWord()
                && next.isEmpty();
        return !unit
                || run.getLast().isMarker()
                || run.getLast().kind() == Kind.BETWEEN && tokens.get(i - 1).isMark('.');
    }

    private static LawElement lastTelling(List<LawElement> run, LawElement otherwise) {
        for (int i = run.size() - 1; i >= 0; i--) {
            Kind kind = run.get(i).kind();
            if (kind != Kind.BETWEEN && kind != Kind.OPEN) {
                return run.get(i);
            }
        }
        return otherwise;
    }

    private int codeBehind(List<Token> tokens, int from, List<LawElement> run, int last) {
        for (int i = from; i < tokens.size() && i < from + TITLE_WORDS && sameSentence(tokens, i, from - 1); i++) {
            Optional<LawElement> code = tokens.get(i).isWord() ? words.codeAt(tokens, i) : Optional.empty();
            if (code.isPresent() && !code.get().code().equals("other")) {
                run.add(code.get());
                return code.get().last();
            }
            if (words.mayStart(tokens.get(i)) || tokens.get(i).isMark(';')) {
                return last;
            }
        }
        return last;
    }

    private void codeBefore(List<Token> tokens, int first, List<LawElement> run) {
        if (run.getLast().kind() == Kind.CODE) {
            return;
        }
        for (int i = first - 1; i >= 0 && first - i <= 5 && sameSentence(tokens, i, first); i--) {
            Optional<LawElement> code = words.codeAt(tokens, i);
            if (code.isPresent() && !code.get().code().equals("other")) {
                run.addFirst(code.get());
                return;
            }
        }
    }

    /// «по статье «разжигание розни»»: the title stands behind the word, in Kazakh before it.
    private List<LawRef> titled(List<Token> tokens, int first, int last) {
        for (int i = last + 1; i <= last + 4 && i < tokens.size(); i++) {
            Optional<LawRef> ref = words.namedAt(tokens, i);
            if (ref.isPresent()) {
                return List.of(ref.get());
            }
        }
        for (int i = first - 1; i >= 0 && i >= first - 10 && sameSentence(tokens, i, first); i--) {
            Optional<LawRef> ref = quoteBefore(tokens, first) ? words.namedAt(tokens, i) : Optional.empty();
            if (ref.isPresent()) {
                return List.of(ref.get());
            }
        }
        return List.of();
    }

    private static boolean quoteBefore(List<Token> tokens, int first) {
        return first > 0 && "»”\"".contains(tokens.get(first - 1).norm());
    }
}
