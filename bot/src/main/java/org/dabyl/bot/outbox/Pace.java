package org.dabyl.bot.outbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/// Telegram's limits, kept from our side: about 30 messages a second in all, one a second in a chat, twenty a minute in
/// a
/// group (Bot API FAQ, "My bot is hitting limits").
///
/// We stay a little under each, because Telegram's clock is not ours. For any thread.
public final class Pace {
    private static final int ALL_PER_SECOND = 29;
    private static final int CHAT_BURST = 3;
    private static final int GROUP_PER_MINUTE = 18;
    private static final int GROUP_BURST = 6;
    private final Bucket all = Bucket.builder()
            .addLimit(limit -> limit.capacity(2).refillGreedy(ALL_PER_SECOND, Duration.ofSeconds(1)))
            .build();
    private final Cache<Long, Bucket> chats =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(5)).build();

    /// How long the chat has to wait; a permit is taken where the answer is zero.
    Duration waitFor(long chat) {
        return take(chats.get(chat, Pace::chatBucket));
    }

    /// How long everybody has to wait; a permit is taken where the answer is zero.
    Duration waitForAll() {
        return take(all);
    }

    private static Duration take(Bucket bucket) {
        return Duration.ofNanos(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /// Groups and channels have negative ids.
    private static Bucket chatBucket(long chat) {
        return Bucket.builder()
                .addLimit(limit -> chat < 0
                        ? limit.capacity(GROUP_BURST).refillGreedy(GROUP_PER_MINUTE, Duration.ofMinutes(1))
                        : limit.capacity(CHAT_BURST).refillGreedy(1, Duration.ofSeconds(1)))
                .build();
    }
}
