package org.dabyl.feeds.classify.name;

import java.util.List;
import org.dabyl.config.watch.NameContext;
import org.dabyl.feeds.classify.text.Span;

/// Lets go what is spelled as a watched name but is a street, a firm, a body, or common words in a headline of
/// capitals.
final class NotAPerson {
    private static final int MOST_HONOURS = 3;

    private final NameContext context;
    private final Words words;

    NotAPerson(NameContext context, Words words) {
        this.context = context;
        this.words = words;
    }

    /// @param cases the cases that the name may be in there
    /// @param full whether the given name stands there too
    boolean is(Span span, int cases, boolean full) {
        return isPlace(span, cases) || isFirm(span, full) || isOrganisation(span);
    }

    private boolean isPlace(Span span, int cases) {
        // «Машанлоның мешіті» is where he prays; what is named after him has his bare name.
        return (cases & Cases.G) != 0 && isPlaceLeftOf(span)
                || (cases & ~Cases.KAZAKH) != 0 && isPlaceRightOf(span.end());
    }

    /// «Улице Абая», «имени академика Маргулана»; «от имени Марата» is said for him.
    private boolean isPlaceLeftOf(Span span) {
        Span left = words.leftOf(span.start());
        String word = left == null ? "" : lower(left);
        for (int i = 0; i < MOST_HONOURS && left != null && context.isHonour(word); i++) {
            left = words.leftOf(left.start());
            word = left == null ? "" : lower(left);
        }
        if (left == null) {
            return false;
        }
        Span before = word.equals("имени") ? words.leftOf(left.start()) : null;
        return context.opensPlace(word) && (before == null || !lower(before).equals("от"));
    }

    /// «Абай көшесінде», “Saken Seifullin State Museum”.
    private boolean isPlaceRightOf(int end) {
        Span next = words.next(end);
        for (int i = 0; i < MOST_HONOURS && next != null; i++) {
            char first = words.text().charAt(next.start());
            boolean latin = Letters.isLatin(first);
            if (latin && !Letters.isUpper(first)) {
                return false;
            }
            String word = lower(next);
            if (!latin || context.closesPlace(word) || !context.isHonour(word)) {
                return context.closesPlace(word);
            }
            next = words.next(next.end());
        }
        return false;
    }

    /// «На площади Марата Бекенова задержали»: of whom it is said, the square or him who was taken there.
    boolean isDoubtful(Span span, int cases) {
        Span next = words.next(span.end());
        Span left = words.leftOf(span.start());
        return (cases & Cases.A) != 0 && next != null && left != null && isWhere(lower(left)) && isPast(lower(next));
    }

    /// «На улице», «в мкр», not «улицу».
    private static boolean isWhere(String word) {
        char last = word.charAt(word.length() - 1);
        return !word.startsWith("им") && (word.length() < 4 || last == 'е' || last == 'и' || word.endsWith("ой"));
    }

    /// What several people, or nobody in particular, did.
    private static boolean isPast(String word) {
        int n = word.length();
        return n > 5 && word.endsWith("ли") && "аяиыеоу".indexOf(word.charAt(n - 3)) >= 0;
    }

    private String lower(Span span) {
        return words.lower(span.start(), span.end());
    }

    private boolean isFirm(Span span, boolean full) {
        int quote = words.openQuote(span.start());
        if (quote > 0 && context.opensFirm(words.wordLeftOf(quote, false))) {
            return true;
        }
        if (quote >= 0 && context.opensFirm(words.wordAfterQuote(span.end()))) {
            return true;
        }
        String left = full || quote >= 0 ? "" : words.wordLeftOf(span.start(), false);
        // «Редактор газеты Мусабаев» is a person.
        return !left.isEmpty() && "аяыиую".indexOf(left.charAt(left.length() - 1)) < 0 && context.opensFirm(left);
    }

    private boolean isOrganisation(Span span) {
        for (String name : context.organisations()) {
            if (name.length() == span.end() - span.start() && name.equals(words.lower(span.start(), span.end()))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word alone is likelier the town or the common word than the name.
    boolean isCommonAlone(Span span) {
        String word = words.lower(span.start(), span.end());
        return context.isTown(word)
                || context.isCommon(word)
                        && (words.startsSentence(span.start()) || words.isCapitalisedLine(span.start()));
    }

    /// «Ни Ольга, ни Марат», “Will Grant Timur Leave”: whether a word that a given name follows is likelier no surname.
    boolean isCommonFirst(Span span) {
        String word = lower(span);
        return context.isCommon(word)
                && (word.length() < 3 || Letters.isLatin(words.text().charAt(span.start())))
                && (words.startsSentence(span.start()) || words.isCapitalisedLine(span.start()));
    }

    /// Whether all words of a name are common words in a line where every word has a capital.
    boolean isCommonTogether(List<Span> parts) {
        for (Span part : parts) {
            if (!context.isCommon(words.lower(part.start(), part.end()))) {
                return false;
            }
        }
        return words.isCapitalisedLine(parts.getFirst().start());
    }

    boolean isTitle(Words.Word word) {
        return context.isTitle(words.lower(word.start(), word.end()));
    }
}
