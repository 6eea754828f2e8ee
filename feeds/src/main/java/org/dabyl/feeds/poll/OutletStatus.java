package org.dabyl.feeds.poll;

import java.time.Instant;

/// What `/status` and `dabyl check` say of an outlet.
///
/// @param lastGood when it was last heard; the epoch where never
/// @param newest its newest entry's date; the epoch where none is known
/// @param detail may be empty
public record OutletStatus(
        String outlet,
        String name,
        HealthState state,
        Instant since,
        Instant lastGood,
        Instant newest,
        String detail) {}
