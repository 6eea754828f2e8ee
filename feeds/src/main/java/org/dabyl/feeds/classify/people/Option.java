package org.dabyl.feeds.classify.people;

import org.dabyl.feeds.classify.text.Folding;

/// One way to understand a mention: the name in the nominative, and in which case it stands.
///
/// @param given the given name or initials; empty where only the surname is there
/// @param surname empty where only the given name is there
record Option(Name given, Name surname, Gender gender, int cases, int weight) {
    /// A part of a name in the nominative.
    ///
    /// @param key two spellings that differ in Kazakh letters, ё or capitals have the same
    record Name(String text, String key) {
        static final Name NONE = new Name("", "");

        static Name of(String text) {
            return new Name(text, Folding.russified(Folding.norm(text)));
        }

        boolean isEmpty() {
            return text.isEmpty();
        }
    }

    String givenKey() {
        return given.key();
    }

    String surnameKey() {
        return surname.key();
    }

    /// That of the surname, or of the given name where it stands alone.
    String mainKey() {
        return surname.isEmpty() ? given.key() : surname.key();
    }

    /// That of the name as the finding writes it.
    String key() {
        return given.isEmpty() ? surname.key() : surname.isEmpty() ? given.key() : given.key() + " " + surname.key();
    }

    /// Whether the given name is initials only.
    boolean isInitials() {
        return given.text().endsWith(".");
    }

    /// Whether both the given name and the surname are there.
    boolean isFull() {
        return !given.isEmpty() && !surname.isEmpty();
    }

    /// As the finding writes it.
    String name() {
        return given.isEmpty()
                ? surname.text()
                : surname.isEmpty() ? given.text() : given.text() + " " + surname.text();
    }
}
