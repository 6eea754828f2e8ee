package org.dabyl.feeds.fetch;

import java.net.URI;
import java.time.Duration;

/// What came back.
public sealed interface Answer {
    /// The whole body, decompressed. The array is the receiver's own.
    ///
    /// @param from where it came from in the end
    /// @param permanent where the address asked for has moved for good; the address itself where it has not
    /// @param fresh for how long the server says that asking again is no use; zero where it does not
    @SuppressWarnings("ArrayRecordComponent")
    record Body(URI from, URI permanent, byte[] bytes, String contentType, Validators validators, Duration fresh)
            implements Answer {}

    /// Nothing new since the validators were given.
    record Unchanged(URI from, Validators validators, Duration fresh) implements Answer {}

    /// The server answered, but not with what was asked for.
    record Refusal(int status) implements Answer {}

    /// The server says when to come again.
    record Later(int status, Duration pause) implements Answer {}

    /// No answer, or not a whole one, or none that leads anywhere.
    record Failure(String reason) implements Answer {}

    /// Others of our calls were under way for too long: nothing is known of the server, and it is to be asked
    /// again soon.
    record Crowded(String reason) implements Answer {}

    record TooLarge(int mostBytes) implements Answer {}

    /// It would have led to an address that links found in feeds may not reach.
    record Forbidden(String reason) implements Answer {}
}
