package org.dabyl.bot.outbox;

/// A row of the outbox as the courier queues it, still sealed.
///
/// @param due milliseconds since 1970
record Waiting(long id, String chatHash, String thread, int urgency, long due, int attempts) {}
