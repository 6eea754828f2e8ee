package org.dabyl.bot.outbox;

import org.dabyl.bot.telegram.Message;

/// A row of the outbox, opened: what is sent to whom.
public record Delivery(long id, long chat, String chatHash, String thread, Message message) {}
