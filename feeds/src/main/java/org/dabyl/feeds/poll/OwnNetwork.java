package org.dabyl.feeds.poll;

import java.util.concurrent.atomic.AtomicInteger;

/// Tells whether it is our own network that is down: then one address after the other cannot be reached, and none
/// answers.
///
/// For as long as that lasts the pauses after failures do not grow, so that every outlet is heard soon after
/// the network is back. For any thread.
final class OwnNetwork {
    private static final int IN_A_ROW = 5;

    private final AtomicInteger unreachable = new AtomicInteger();

    void answered() {
        unreachable.set(0);
    }

    /// Notes a failure to reach anything, and says whether it seems to be ours.
    boolean failed() {
        return unreachable.incrementAndGet() > IN_A_ROW;
    }
}
