package org.dabyl.feeds.item;

import java.time.Instant;

/// What is remembered of an outlet between polls.
///
/// @param added when this outlet was first configured
/// @param cursor what the poller wants back at the next poll, as it wrote it; empty at first
/// @param nextPoll when it is to be polled next
public record OutletState(String outlet, Instant added, String cursor, Instant nextPoll) {}
