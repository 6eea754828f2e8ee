package org.dabyl.feeds.classify.fact;

import java.time.LocalDate;
import org.dabyl.feeds.classify.text.Span;

/// When an article says that something is: a day, or a stretch of days.
///
/// @param from the first day that it may be
/// @param to the last day that it may be, included
public record DateMention(Span span, int firstToken, int lastToken, LocalDate from, LocalDate to) {
    public DateMention {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    /// The same words, of other days than they say alone.
    public DateMention on(LocalDate first, LocalDate last) {
        return new DateMention(span, firstToken, lastToken, first, last);
    }

    /// Whether it names one day.
    public boolean isDay() {
        return from.equals(to);
    }
}
