package org.dabyl.feeds.classify.name;

import java.util.List;
import org.dabyl.config.watch.NameContext;
import org.dabyl.feeds.classify.text.Span;

/// Lets go what is spelled as a watched name but is a street, a firm, a body, or common words in a headline of
/// capitals.
final class NotAPerson {
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
        if ((cases & Cases.G) != 0 && context.opensPlace(words.wordLeftOf(span.start(), false))) {
            return true;
        }
        Span next = words.next(span.end());
        if (next == null) {
            return false;
        }
        char first = words.text().charAt(next.start());
        return (!Letters.isLatin(first) || Letters.isUpper(first))
                && context.closesPlace(words.lower(next.start(), next.end()));
    }

    private boolean isFirm(Span span, boolean full) {
        int quote = words.openQuote(span.start());
        if (quote > 0 && context.opensFirm(words.wordLeftOf(quote, false))) {
            return true;
        }
        if (quote >= 0 && context.opensFirm(words.wordAfterQuote(span.end()))) {
            return true;
        }
        return !full && context.opensFirm(words.wordLeftOf(span.start(), false)) && quote < 0;
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
