package org.dabyl.bot.outbox;

import java.util.List;
import java.util.OptionalLong;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.MessageSender;
import org.dabyl.bot.telegram.SendResult;
import org.jdbi.v3.core.Handle;

/// Sends as it is told to, and takes nothing back.
record ScriptedSender(Sending sending) implements MessageSender {
    static final ChatFate NO_FATE = new ChatFate() {
        @Override
        public void gone(Handle handle, String chatHash, String reason) {}

        @Override
        public void moved(Handle handle, long from, long to) {}
    };

    interface Sending {
        SendResult send(long chat, Message message, OptionalLong replyTo);
    }

    @Override
    public SendResult send(long chat, Message message, OptionalLong replyTo) {
        return sending.send(chat, message, replyTo);
    }

    @Override
    public void delete(long chat, List<Long> messages) {}
}
