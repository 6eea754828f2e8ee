package org.dabyl.feeds.read;

import java.time.Instant;

/// When something was published, and how exactly that is known.
///
/// @param at the instant; the start of the day where only the day is known; the epoch where nothing is
public record Stamp(Instant at, Precision precision) {
    /// The list does not say, or not in a way that can be read.
    public static final Stamp NONE = new Stamp(Instant.EPOCH, Precision.NONE);

    public enum Precision {
        NONE,
        DAY,
        MINUTE,
        SECOND
    }

    public boolean isKnown() {
        return precision != Precision.NONE;
    }
}
