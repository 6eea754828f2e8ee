package org.dabyl.bot.outbox;

/// What goes first when many messages wait. Lower goes first; the order of the constants is the order in the database.
public enum Urgency {
    /// An answer to somebody who is looking at the chat.
    ANSWER,
    /// What was done to a person whom the chat watches by name.
    PERSON,
    /// What a chat watches by kind, place or phrase.
    TOPIC,
    /// A watched person is mentioned without being the subject.
    MENTION,
    /// Digests, summaries and notices to operators.
    DIGEST
}
