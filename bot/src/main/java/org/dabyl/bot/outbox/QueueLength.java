package org.dabyl.bot.outbox;

import java.time.Instant;

/// How much waits at one urgency, and since when the oldest does.
public record QueueLength(Urgency urgency, int waiting, Instant oldest) {}
