package org.dabyl.feeds.classify;

import java.time.LocalDate;
import java.util.Optional;

/// What an article says of when a measure was taken. Immutable.
///
/// @param day the last day on which it may have been, in Kazakhstan; empty where none is said
/// @param again whether it says that it was not the first time: «снова задержали»
public record When(Optional<LocalDate> day, boolean again) {
    public static final When UNSAID = new When(Optional.empty(), false);
}
