package org.dabyl.bot.alert;

import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.incident.PersonKey;

/// How a watched name agrees with that of somebody to whom something was done: what an alert says of it where it is not
/// sure.
sealed interface Agreement {
    /// By the surname, by the whole name, or by one that is spelled like it.
    record OfName() implements Agreement {}

    /// By the surname and an initial, which others may have as well.
    record OfInitial() implements Agreement {}

    /// By the given name: its surname stands elsewhere, with a relative or in an earlier report, or nowhere.
    record OfGivenName() implements Agreement {}

    /// By all but the patronymic.
    ///
    /// @param said as the article writes it
    record OfAllButFather(String said) implements Agreement {}

    static Agreement ofName() {
        return new OfName();
    }

    /// @param father the patronymic that the article has instead of the watched one; empty where it does not differ
    /// @param person as the article calls the one to whom it was done
    static Agreement of(WatchedName watched, String father, String person) {
        if (!father.isEmpty()) {
            return new OfAllButFather(father);
        }
        PersonKey key = PersonKey.of(person);
        boolean given = watched.spellings().stream().map(PersonKey::of).anyMatch(key::isGivenNameOf);
        return given ? new OfGivenName() : ofName();
    }
}
