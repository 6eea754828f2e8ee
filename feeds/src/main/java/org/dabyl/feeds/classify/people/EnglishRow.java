package org.dabyl.feeds.classify.people;

import java.util.function.IntFunction;

/// Whether two capital words that no list knows are an English name, because they stand in a row of names:
/// «Aset Tau, Ziyar Mir, and Raisa Kim».
///
/// A comma or «and» parts them from a neighbour whose first word is a given name, and what follows them is no
/// capital. Stateless; for any thread.
final class EnglishRow {
    private EnglishRow() {}

    /// @param i the first of the two words
    static boolean holds(int i, int sentenceEnd, Neighbours near, IntFunction<NameWord> words) {
        if (i < 1 || !isMark(i - 1, near) || !near.looksForeign(i) || !near.looksForeign(i + 1)) {
            return false;
        }
        int comma = i > 1 && near.token(i - 2).isMark(',') ? i - 2 : i - 1;
        boolean after = i + 3 < sentenceEnd && isMark(i + 2, near);
        int next = after && near.token(i + 3).norm().equals("and") ? i + 4 : i + 3;
        boolean ends = i + 2 >= sentenceEnd || !near.token(i + 2).isCapital();
        return ends
                && (comma > 1 && isName(comma - 2, near, words)
                        || after && next + 1 < sentenceEnd && isName(next, near, words));
    }

    private static boolean isMark(int i, Neighbours near) {
        return near.token(i).isMark(',') || near.token(i).norm().equals("and");
    }

    private static boolean isName(int i, Neighbours near, IntFunction<NameWord> words) {
        return near.isCapitalWord(i)
                && near.isCapitalWord(i + 1)
                && words.apply(i).isGiven();
    }
}
