package org.dabyl.feeds.classify.text;

import java.util.List;
import java.util.function.ToIntFunction;

/// Finds what stands on some tokens of an article, among things in the order of their first tokens.
///
/// An article has as many sentences as measures, so that whoever looks through all of it for each measure pays
/// for the square of its length; a look here costs the same everywhere. Stateless; for any thread.
public final class InOrder {
    private InOrder() {}

    /// Those whose first token lies between the two tokens, the last excluded; a view.
    ///
    /// @param firstToken where one of them starts; the list must be in that order
    public static <T> List<T> within(List<T> all, ToIntFunction<? super T> firstToken, int first, int last) {
        int from = startingAt(all, firstToken, first);
        int to = from;
        while (to < all.size() && firstToken.applyAsInt(all.get(to)) < last) {
            to++;
        }
        return from == to ? List.of() : all.subList(from, to);
    }

    /// The place of the first that starts at the token or behind it.
    public static <T> int startingAt(List<T> all, ToIntFunction<? super T> firstToken, int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firstToken.applyAsInt(all.get(middle)) < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
