package org.dabyl.bot.outbox;

import java.time.Instant;
import org.dabyl.bot.telegram.Message;
import org.dabyl.feeds.incident.Parts;

/// A message that a chat is owed, as it is put into the `Outbox`.
///
/// @param chat the chat's Telegram id
/// @param cause what makes it the same delivery when it is put twice: "incident 17 revision 2", "update 4711"
/// @param thread what it belongs to: "incident 17", or empty; later messages of a thread reply to its first in
///     the chat
/// @param due not to be sent before
/// @param happened when what it tells of was published; the epoch where it is no alert
/// @param brief the same for a summary
/// @param parts of what the thread is about, of which the chat has been told
public record Draft(
        long chat,
        String cause,
        String thread,
        Urgency urgency,
        Message message,
        Instant due,
        Instant happened,
        Brief brief,
        Parts parts) {
    /// A message that is no alert: it is never too late.
    public Draft(long chat, String cause, String thread, Urgency urgency, Message message, Instant due) {
        this(chat, cause, thread, urgency, message, due, Instant.EPOCH, Brief.NONE, Parts.all());
    }

    /// The same as an alert on what was published at `happened`.
    public Draft tellingOf(Instant published, Brief inOneLine) {
        return new Draft(chat, cause, thread, urgency, message, due, published, inOneLine, parts);
    }

    /// The same to a chat that was told of these parts of it.
    public Draft toWhoKnows(Parts told) {
        return new Draft(chat, cause, thread, urgency, message, due, happened, brief, told);
    }
}
