package org.dabyl.feeds.classify.current;

import java.util.Set;
import org.dabyl.feeds.classify.mark.Marked;

/// What the case ending of a Kazakh noun says of it beside a verb.
///
/// Looks at the last letters alone, so that a root that ends so counts as well: ask where little else can
/// stand. Stateless; for any thread.
public final class KazakhCases {
    private static final Set<String> OBJECT = KazakhVerbs.words("ға ге қа ке на не ны ні ды ді ты ті");
    private static final Set<String> GOAL = KazakhVerbs.words("ға ге қа ке на не");
    private static final Set<String> PLACED = KazakhVerbs.words("дағы дегі тағы тегі");

    private KazakhCases() {}

    /// «тілшіні», «тілшіге»: to whom something is done; behind it, as in «пикетке шыққан студентке сот …»,
    /// another clause goes on.
    public static boolean isObject(int token, Marked article) {
        return KazakhVerbs.ends(KazakhVerbs.word(token, article), OBJECT);
    }

    /// «жиынға», «кездесуіне»: where somebody goes.
    public static boolean isGoal(int token, Marked article) {
        return KazakhVerbs.ends(KazakhVerbs.word(token, article), GOAL);
    }

    /// «Варшавадағы»: which one the noun behind it is.
    public static boolean isPlaced(int token, Marked article) {
        return KazakhVerbs.ends(KazakhVerbs.word(token, article), PLACED);
    }
}
