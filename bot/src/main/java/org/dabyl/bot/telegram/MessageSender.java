package org.dabyl.bot.telegram;

import java.util.List;
import java.util.OptionalLong;

/// Where messages go: Telegram, or the terminal in the demo.
public interface MessageSender {
    /// Makes one attempt to send and says what came back.
    SendResult send(long chat, Message message, OptionalLong replyTo);

    /// Takes messages back as far as that is possible.
    void delete(long chat, List<Long> messages);
}
