package org.dabyl.feeds.classify.people;

import org.dabyl.feeds.classify.text.Folding;

/// One way to understand a mention: the name in the nominative, and in which case it stands.
///
/// @param given the given name or initials; empty where only the surname is there
/// @param surname empty where only the given name is there
record Option(String given, String surname, Gender gender, int cases, int weight) {
    String givenKey() {
        return key(given);
    }

    String surnameKey() {
        return key(surname);
    }

    static String key(String text) {
        return Folding.russified(Folding.norm(text));
    }

    /// Whether the given name is initials only.
    boolean isInitials() {
        return given.endsWith(".");
    }

    Option without(int some) {
        return new Option(given, surname, gender, cases & ~some, weight);
    }

    Option heavier(int by) {
        return new Option(given, surname, gender, cases, weight + by);
    }

    /// As the finding writes it.
    String name() {
        return given.isEmpty() ? surname : surname.isEmpty() ? given : given + " " + surname;
    }
}
