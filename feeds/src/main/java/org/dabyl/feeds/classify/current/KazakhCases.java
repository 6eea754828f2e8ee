package org.dabyl.feeds.classify.current;

import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.WordEnds;

/// What the case ending of a Kazakh noun says of it beside a verb.
///
/// Looks at the last letters alone, so that a root that ends so counts as well: ask where little else can
/// stand. Stateless; for any thread.
public final class KazakhCases {
    private static final WordEnds OBJECT = KazakhVerbs.endings("ға ге қа ке на не ны ні ды ді ты ті");
    private static final WordEnds GOAL = KazakhVerbs.endings("ға ге қа ке на не");
    private static final WordEnds PLACED = KazakhVerbs.endings("дағы дегі тағы тегі");

    private KazakhCases() {}

    /// «тілшіні», «тілшіге»: to whom something is done; behind it, as in «пикетке шыққан студентке сот …»,
    /// another clause goes on.
    public static boolean isObject(int token, Marked article) {
        return OBJECT.endOf(KazakhVerbs.word(token, article));
    }

    /// «жиынға», «кездесуіне»: where somebody goes.
    public static boolean isGoal(int token, Marked article) {
        return GOAL.endOf(KazakhVerbs.word(token, article));
    }

    /// «Варшавадағы»: which one the noun behind it is.
    public static boolean isPlaced(int token, Marked article) {
        return PLACED.endOf(KazakhVerbs.word(token, article));
    }
}
