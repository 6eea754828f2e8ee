package org.dabyl.feeds.poll;

import java.time.Instant;

/// What came of asking one address of an outlet.
public sealed interface FetchOutcome {
    /// It answered with a list of entries.
    ///
    /// @param newest the newest entry's date; the epoch where none has one
    record Fetched(int entries, Instant newest) implements FetchOutcome {}

    record NotModified() implements FetchOutcome {}

    /// It is a feed, or nothing at all, without entries.
    record Empty() implements FetchOutcome {}

    record NotAFeed(String reason) implements FetchOutcome {}

    /// A page stands in its place that somebody put there to keep it from us.
    record Blocked(String reason) implements FetchOutcome {}

    /// The server answered with an error.
    record Refused(int status) implements FetchOutcome {}

    /// The server says when to come again.
    record RetryAfter(int status, Instant until) implements FetchOutcome {}

    record Unreachable(String reason) implements FetchOutcome {}

    /// Its turn did not come: others of our requests to its host were under way. That says nothing of the
    /// outlet, which is to be asked again soon.
    record Crowded(String reason) implements FetchOutcome {}

    record TooLarge(int mostBytes) implements FetchOutcome {}

    /// It was not read, or not followed, because that is unsafe.
    record Unsafe(String reason) implements FetchOutcome {}

    /// Whether the outlet was heard.
    default boolean isGood() {
        return switch (this) {
            case Fetched _, NotModified _, Empty _ -> true;
            case NotAFeed _, Blocked _, Refused _, RetryAfter _, Unreachable _, Crowded _, TooLarge _, Unsafe _ ->
                false;
        };
    }

    /// The state in a few words, as `dabyl check` shows it; the same as in `/status`.
    default String state() {
        return HealthState.of(this).words();
    }

    /// What there is to say beyond the state; may be empty.
    default String detail() {
        return switch (this) {
            case Fetched _, NotModified _, Empty _ -> "";
            case NotAFeed(String reason) -> reason;
            case Blocked(String reason) -> reason;
            case Refused(int status) -> "HTTP " + status;
            case RetryAfter(int status, Instant until) -> "HTTP " + status + ", until " + until;
            case Unreachable(String reason) -> reason;
            case Crowded(String reason) -> reason;
            case TooLarge(int most) -> "more than " + most / (1 << 20) + " MB";
            case Unsafe(String reason) -> reason;
        };
    }
}
