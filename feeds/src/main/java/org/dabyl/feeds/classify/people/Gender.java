package org.dabyl.feeds.classify.people;

/// Whether the article tells a man or a woman, by the name's form or by the words around it.
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /// Whether both can be said of one person.
    public boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
