package org.dabyl.feeds.classify.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dabyl.feeds.classify.text.Folding;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// The words beside the names in a line that somebody typed: what the people are, what joins them, what asks to follow
/// them. Immutable; for any thread.
final class TypedWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,&]\\s*|\\s+(?:и|және|and)\\s+");
    private static final Pattern WITH = Pattern.compile("\\s+(?:мен|пен|бен)\\s+");
    private static final Set<String> JOINING = Set.of("и", "және", "and", "мен", "пен", "бен");
    private static final Set<String> PREPOSITIONS = Set.of("из", "в", "во", "с", "со", "from", "in", "of", "at", "by");
    private static final Set<String> ASKING = Set.of(
            "следить",
            "слежу",
            "следи",
            "следите",
            "за",
            "подписаться",
            "подпишись",
            "подпишите",
            "подписка",
            "на",
            "о",
            "об",
            "про",
            "имя",
            "человек",
            "человека",
            "туралы",
            "жайлы",
            "бақылау",
            "follow",
            "watch",
            "subscribe",
            "to",
            "about",
            "mr",
            "mrs",
            "ms",
            "dr",
            "г-н",
            "г-на",
            "г-жа",
            "г-жу",
            "господин",
            "господина",
            "госпожа",
            "госпожу",
            "мырза",
            "ханым",
            "братья",
            "братьев",
            "сестры",
            "сестер",
            "супруги",
            "супругов");
    private static final int MOST_WORDS = 5;
    private static final int MOST_LOWER = 3;

    private final NameLexicon lexicon;

    TypedWords(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// What commas and «и» part. «Мен» is also part of names, and parts only what may be two.
    List<String> parts(String line) {
        List<String> out = new ArrayList<>();
        for (String part : BETWEEN.split(line)) {
            Matcher with = WITH.matcher(part);
            boolean two = with.find()
                    && part.substring(0, with.start()).strip().indexOf(' ') > 0
                    && part.substring(with.end()).strip().indexOf(' ') > 0;
            out.addAll(two ? List.of(part.substring(0, with.start()), part.substring(with.end())) : List.of(part));
        }
        return out.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /// The line as an article would have it: with capitals, where it was typed without any.
    String written(String line) {
        if (line.codePoints().anyMatch(Character::isUpperCase)) {
            return line;
        }
        return WORD.matcher(line).replaceAll(found -> {
            String word = found.group();
            String norm = Folding.norm(word);
            boolean name =
                    !isRole(norm) && !JOINING.contains(norm) && !ASKING.contains(norm) && !PREPOSITIONS.contains(norm);
            return Matcher.quoteReplacement(name ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
        });
    }

    /// «Досжанова, Майра».
    boolean isSurnameAndGiven(String first, String second) {
        boolean words = WORD.matcher(first).matches() && WORD.matcher(second).matches();
        return words && !isGiven(first) && isGiven(second);
    }

    private boolean isGiven(String word) {
        return lexicon.word(Folding.norm(word), Language.RU).isGivenAsItStands();
    }

    /// Whether a part of a line may be somebody's name by itself, or tell what the one before is.
    boolean mayStandAlone(String part, String line) {
        boolean capitals = line.codePoints().anyMatch(Character::isUpperCase);
        int words = part.split(" ").length;
        boolean name =
                capitals ? words <= MOST_WORDS && Character.isUpperCase(part.codePointAt(0)) : words <= MOST_LOWER;
        return name || isDescription(part);
    }

    /// «блогер из Тараза».
    boolean isDescription(String part) {
        return WORD.matcher(part).results().anyMatch(found -> isRole(Folding.norm(found.group())));
    }

    boolean isPreposition(Token token) {
        return PREPOSITIONS.contains(token.norm());
    }

    /// A role, a title, «и», «следить за»; «Аким» with a capital may be somebody's name.
    boolean isPassedOver(Token token) {
        boolean name = token.isCapital() && isGiven(token.norm());
        return !name && (isRole(token.norm()) || JOINING.contains(token.norm()) || ASKING.contains(token.norm()));
    }

    boolean isRelative(Token token) {
        Cue cue = lexicon.cue(token.norm(), lexicon.lists(token.norm()));
        return cue != null && cue.role() == Role.RELATIVE;
    }

    private boolean isRole(String norm) {
        return lexicon.cue(norm, lexicon.lists(norm)) != null;
    }
}
