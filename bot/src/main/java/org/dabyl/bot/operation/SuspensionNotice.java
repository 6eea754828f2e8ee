package org.dabyl.bot.operation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.dabyl.bot.outbox.ChatFate;
import org.dabyl.bot.outbox.Draft;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.bot.outbox.Urgency;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.jdbi.v3.core.Handle;

/// Tells the operators that a chat is suspended, once a day and chat, by a handle that is not its id: the
/// beginning of the keyed hash under which it stands in the database.
///
/// An operator whose own chat is gone is not told of it there. Passes everything on to whoever else must know.
public final class SuspensionNotice implements ChatFate {
    private static final int HANDLE_LENGTH = 6;

    /// Says in words that a chat, called by its handle, is suspended for a reason.
    public interface Words {
        SafeHtml of(String handle, String reason);
    }

    private final ChatFate next;
    private final Outbox outbox;
    private final Set<Long> admins;
    private final Words words;
    private final InstantSource clock;

    public SuspensionNotice(ChatFate next, Outbox outbox, Set<Long> admins, Words words, InstantSource clock) {
        this.next = next;
        this.outbox = outbox;
        this.admins = Set.copyOf(admins);
        this.words = words;
        this.clock = clock;
    }

    @Override
    public void gone(Handle handle, String chatHash, String reason) {
        next.gone(handle, chatHash, reason);
        Instant now = clock.instant();
        String name = chatHash.substring(0, HANDLE_LENGTH);
        String cause =
                "suspended " + chatHash + " " + now.atOffset(ZoneOffset.UTC).toLocalDate();
        Message message = new Message(words.of(name, reason), List.of(), true);
        for (long admin : admins) {
            if (!outbox.chatHash(admin).equals(chatHash)) {
                outbox.put(handle, new Draft(admin, cause, "", Urgency.DIGEST, message, now), now);
            }
        }
    }

    @Override
    public void moved(Handle handle, long from, long to) {
        next.moved(handle, from, to);
    }
}
