package org.dabyl.feeds.fetch;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Locale;
import java.util.concurrent.Semaphore;

/// Lets one request at a time to a host, in the order in which they came. For any thread.
final class HostTurns {
    private final LoadingCache<String, Semaphore> hosts =
            Caffeine.newBuilder().weakValues().build(_ -> new Semaphore(1, true));

    /// A turn that was taken; closing gives it back.
    record Turn(Semaphore permit) implements AutoCloseable {
        @Override
        public void close() {
            permit.release();
        }
    }

    /// Waits for the host's turn, as long as the call may.
    Turn take(String host, CallTime time) throws CallTime.Crowded, InterruptedException {
        Semaphore permit = hosts.get(host.toLowerCase(Locale.ROOT));
        time.await(permit, "other requests to " + host + " are still under way");
        return new Turn(permit);
    }
}
