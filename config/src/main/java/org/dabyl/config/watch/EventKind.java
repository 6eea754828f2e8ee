package org.dabyl.config.watch;

import java.util.Locale;
import java.util.Optional;

/// What can be done to somebody. The list is closed: subscriptions, lexicons and the output of `classify` all
/// use these ids.
public enum EventKind {
    DETENTION(true),
    ADMINISTRATIVE_ARREST(true),
    PRETRIAL_ARREST(true),
    HOUSE_ARREST(true),
    CRIMINAL_CASE(true),
    FINE(true),
    SEARCH(true),
    SUMMONS(false),
    TRIAL(false),
    SENTENCE(false),
    APPEAL(false),
    RELEASE(true),
    ILL_TREATMENT(false),
    ATTACK(false),
    DISAPPEARANCE(true),
    EXTRADITION(true),
    ASSEMBLY(false),
    BLOCKING(false),
    TRAVEL_BAN(false),
    HUNGER_STRIKE(false);

    private final String id = name().toLowerCase(Locale.ROOT);
    private final boolean core;

    EventKind(boolean core) {
        this.core = core;
    }

    /// The kind's name in files and in `classify`: `administrative_arrest`.
    public String id() {
        return id;
    }

    /// Whether an error here costs somebody the first hours.
    public boolean core() {
        return core;
    }

    public static Optional<EventKind> findById(String id) {
        for (EventKind kind : values()) {
            if (kind.id.equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
