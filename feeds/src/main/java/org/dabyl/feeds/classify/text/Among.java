package org.dabyl.feeds.classify.text;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Whether anything, nothing or all of a few things is so.
///
/// Rules ask it for every two measures of an article, some hundred times, mostly of none to five things: a stream
/// answers the same and costs more than what it asks. Stateless; for any thread.
public final class Among {
    private Among() {}

    /// Whether one of them is so.
    public static <T> boolean any(List<T> these, Predicate<? super T> so) {
        for (int i = 0; i < these.size(); i++) {
            if (so.test(these.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of them is so.
    public static <T> boolean any(Set<T> these, Predicate<? super T> so) {
        for (T one : these) {
            if (so.test(one)) {
                return true;
            }
        }
        return false;
    }

    /// Whether none of them is so.
    public static <T> boolean none(List<T> these, Predicate<? super T> so) {
        return !any(these, so);
    }

    /// Whether none of them is so.
    public static <T> boolean none(Set<T> these, Predicate<? super T> so) {
        return !any(these, so);
    }

    /// Whether each of them is so; of none at all it is.
    public static <T> boolean all(List<T> these, Predicate<? super T> so) {
        for (int i = 0; i < these.size(); i++) {
            if (!so.test(these.get(i))) {
                return false;
            }
        }
        return true;
    }
}
