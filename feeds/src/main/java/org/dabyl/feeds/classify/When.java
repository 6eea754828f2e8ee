package org.dabyl.feeds.classify;

import java.time.LocalDate;
import java.util.Optional;

/// What an article says of when a measure was taken. Immutable.
///
/// @param day on which it was, in Kazakhstan; empty where none is said, or no more than the week or the month
/// @param again whether it says that it was not the first time: «снова задержали»; also where it looks back
/// @param telling how it stands to what was known before
/// @param still whether it says that it goes on: «остаётся в полиции», "still in custody"
/// @param heads how many people its headline says in digits, where it names none of them; 0 where it does not
public record When(Optional<LocalDate> day, boolean again, Telling telling, boolean still, int heads) {
    public static final When UNSAID = new When(Optional.empty(), false);

    /// How an article tells of a measure.
    public enum Telling {
        /// As its news, or nothing says that it is not.
        NEWS,
        /// Beside its news: below a headline that tells something else, or as what somebody speaks of («об аресте»).
        RETOLD,
        /// As news, and not for the first time: «снова задержали».
        ANEW,
        /// As done to others than those whom reports knew: «ещё одного активиста», "a second journalist", «всех».
        OF_OTHERS,
        /// As done to many more than reports knew: «уже 80 задержанных»; only who knows those reports can say so.
        GROWN
    }

    public When(Optional<LocalDate> day, boolean again) {
        this(day, again, Telling.NEWS, false, 0);
    }

    /// The same of many more people than were known.
    When grown() {
        return new When(day, again, Telling.GROWN, still, heads);
    }

    public boolean isRetold() {
        return telling == Telling.RETOLD;
    }
}
