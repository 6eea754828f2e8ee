package org.dabyl.feeds.poll;

import java.time.Instant;

/// How an outlet is, since when, and what its operators were last told.
///
/// @param detail may be empty
public record Health(HealthState state, Instant since, String detail, HealthState told) {
    public static final Health UNKNOWN = new Health(HealthState.UNASKED, Instant.EPOCH, "", HealthState.OK);
}
