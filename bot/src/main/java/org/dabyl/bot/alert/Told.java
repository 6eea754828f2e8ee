package org.dabyl.bot.alert;

import org.dabyl.bot.outbox.Brief;
import org.dabyl.bot.telegram.Message;

/// An alert worded: in full, and in one line for a summary that comes late.
record Told(Message message, Brief brief) {
    /// The same without a sound.
    Told silent() {
        return new Told(new Message(message.text(), message.rows(), true), brief);
    }
}
