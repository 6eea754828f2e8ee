package org.dabyl.feeds.classify.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// Which part of a month an article tells: «в начале июня», «в последних числах июня», «mid-May», «the end of June»,
/// «желтоқсанның басында».
///
/// Each question is about the month whose name stands at that token. Immutable; for any thread.
final class MonthPart {
    /// Where the middle and the last third of a month begin, as «mid-May» and «late May» are read.
    private static final int MIDDLE = 10;
    private static final int LATE = 20;

    private final List<Token> tokens;
    private final boolean kazakh;
    private final DateWords words;

    MonthPart(ArticleText article, DateWords words) {
        this.tokens = article.tokens();
        this.kazakh = article.language() == Language.KK;
        this.words = words;
    }

    /// The first token of «начале июня», «последних числах июня», «end of June»; the month's own where no such words
    /// stand before it.
    int first(int month) {
        if (isBehind("month-early-before", month)
                || isBehind("month-middle-before", month)
                || isBehind("month-late-before", month)) {
            return month - 1;
        }
        boolean ofTwo = isOf("month-first", month) || isOf("month-mid", month) || isOf("month-last", month);
        return ofTwo ? month - 2 : month;
    }

    LocalDate from(int month, YearMonth when) {
        return isLate(month) ? when.atDay(LATE) : isMiddle(month) ? when.atDay(MIDDLE) : when.atDay(1);
    }

    LocalDate to(int month, YearMonth when) {
        return isEarly(month) ? when.atDay(MIDDLE) : isMiddle(month) ? when.atDay(LATE) : when.atEndOfMonth();
    }

    boolean isMiddle(int month) {
        return tokens.get(month).norm().startsWith("mid-") || is(month, "middle", "mid") || follows("mid", month);
    }

    private boolean isEarly(int month) {
        return is(month, "early", "first") || follows("early", month);
    }

    private boolean isLate(int month) {
        return is(month, "late", "last") || follows("late", month);
    }

    /// @param part as the lists of words right behind or before a month are called
    /// @param ofTwo as the list of those is called that stand before «числах», «of»
    private boolean is(int month, String part, String ofTwo) {
        return isBefore("month-" + part + "-behind", month)
                || isBehind("month-" + part + "-before", month)
                || isOf("month-" + ofTwo, month);
    }

    /// «желтоқсанның басында»: the part of the month stands behind it.
    private boolean isBefore(String list, int month) {
        return kazakh && month + 1 < tokens.size() && words.in(list, tokens.get(month + 1));
    }

    private boolean isBehind(String list, int token) {
        return token > 0 && words.in(list, tokens.get(token - 1));
    }

    /// «последних числах июня»
    private boolean isOf(String list, int month) {
        return isBehind("month-parts", month) && isBehind(list, month - 1);
    }

    private boolean follows(String word, int month) {
        return month > 0 && tokens.get(month - 1).norm().equals(word);
    }
}
