package org.dabyl.bot.outbox;

import java.util.Arrays;

/// What goes first when many messages wait. A lower rank goes first.
public enum Urgency {
    /// An answer to somebody who is looking at the chat.
    ANSWER(0),
    /// What was done to a person whom the chat watches by name.
    PERSON(1),
    /// What a chat watches by kind, place or phrase.
    TOPIC(2),
    /// A watched person is mentioned without being the subject.
    MENTION(3),
    /// Digests, summaries and notices to operators.
    DIGEST(4);

    private final int rank;

    Urgency(int rank) {
        this.rank = rank;
    }

    /// As it stands in the database.
    public int rank() {
        return rank;
    }

    /// The one that stands in the database as this rank.
    static Urgency ofRank(int rank) {
        return Arrays.stream(values())
                .filter(urgency -> urgency.rank == rank)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no urgency of rank " + rank));
    }
}
