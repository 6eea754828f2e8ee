package org.dabyl.feeds.poll;

import java.time.Instant;

/// When an outlet publishes.
///
/// @param newest its newest entry's date, as far as that is not in the future; the epoch where none is known
public record Rhythm(Instant newest) {
    public static final Rhythm UNKNOWN = new Rhythm(Instant.EPOCH);

    Rhythm with(Instant published) {
        return published.isAfter(newest) ? new Rhythm(published) : this;
    }
}
