package org.dabyl.feeds.classify.mark;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LawRef;
import org.dabyl.feeds.classify.fact.DateMention;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.fact.TermMention;
import org.dabyl.feeds.classify.text.InOrder;
import org.dabyl.feeds.classify.text.Span;

/// The places, law articles, terms and dates of an article, each with the tokens it stands on.
///
/// @param places in the order of the text, without overlaps, as the days are
/// @param laws those whose code is not said have the empty code, until a measure tells it by `codes`
/// @param terms what may be the term or the sum of a measure
public record Facts(
        List<At<PlaceMention>> places,
        List<At<LawRef>> laws,
        List<At<TermMention>> terms,
        List<At<DateMention>> days,
        BiFunction<LawRef, EventKind, LawRef> codes) {

    /// Where places stand.
    public List<Span> placeSpans() {
        return places.stream().map(at -> at.value().span()).toList();
    }

    /// Whether the token belongs to a place.
    public boolean isPlace(int token) {
        return covers(token, places);
    }

    /// Whether the token belongs to a date.
    public boolean isDay(int token) {
        return covers(token, days);
    }

    /// The place that starts at the token.
    Optional<At<PlaceMention>> placeFrom(int token) {
        return from(token, places);
    }

    /// The date that starts at the token.
    Optional<At<DateMention>> dayFrom(int token) {
        return from(token, days);
    }

    private static <T> Optional<At<T>> from(int token, List<At<T>> inOrder) {
        int at = InOrder.startingAt(inOrder, At::first, token);
        return at < inOrder.size() && inOrder.get(at).first() == token
                ? Optional.of(inOrder.get(at))
                : Optional.empty();
    }

    private static <T> boolean covers(int token, List<At<T>> inOrder) {
        int last = InOrder.startingAt(inOrder, At::first, token + 1) - 1;
        return last >= 0 && token < inOrder.get(last).last();
    }

    /// The dates whose first token lies between the two, the last excluded.
    public List<At<DateMention>> daysWithin(int first, int last) {
        return InOrder.within(days, At::first, first, last);
    }

    /// The date that starts last before the token.
    public Optional<At<DateMention>> lastDayBefore(int token) {
        int before = InOrder.startingAt(days, At::first, token);
        return before == 0 ? Optional.empty() : Optional.of(days.get(before - 1));
    }

    /// Something that stands on the tokens from `first` to `last`, the last excluded.
    public record At<T>(T value, int first, int last) {
        /// How many tokens away the token is; 0 where it is one of its own.
        public int distance(int token) {
            return token < first ? first - token : token >= last ? token - last + 1 : 0;
        }
    }
}
