package org.dabyl.feeds.poll;

import java.time.Instant;

/// What operators are to be told of an outlet, once: that it has fallen into a state, or that it is well again.
///
/// @param from what they were told before
/// @param since when the new state began
/// @param detail may be empty
public record HealthChange(String outlet, HealthState from, HealthState to, Instant since, String detail) {}
