package org.dabyl.bot.outbox;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Function;
import org.dabyl.config.db.Database;

/// Telegram's limits, kept from our side: about 30 messages a second in all, one a second in a chat, twenty a
/// minute in a group (Bot API FAQ, "My bot is hitting limits").
///
/// We stay a little under each, because Telegram's clock is not ours. For any thread.
public final class Pace {
    private static final int ALL_PER_SECOND = 29;
    private static final int CHAT_BURST = 3;

    // A minute that begins with a burst has both: 19, one under the limit.
    private static final int GROUP_PER_MINUTE = 15;
    private static final int GROUP_BURST = 4;
    private static final BucketConfiguration ALL = BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(2).refillGreedy(ALL_PER_SECOND, Duration.ofSeconds(1)))
            .build();
    private static final BucketConfiguration GROUP = BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(GROUP_BURST).refillGreedy(GROUP_PER_MINUTE, Duration.ofMinutes(1)))
            .build();
    private static final BucketConfiguration PRIVATE = BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(CHAT_BURST).refillGreedy(1, Duration.ofSeconds(1)))
            .build();
    private static final Duration KEPT = Duration.ofMinutes(10);
    private final Bucket all;
    private final LoadingCache<Long, Bucket> chats;

    private Pace(Bucket all, Function<Long, Bucket> chat) {
        this.all = all;
        this.chats =
                Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(5)).build(chat::apply);
    }

    /// For a process that is alone with its token.
    public static Pace alone() {
        return alone(TimeMeter.SYSTEM_NANOTIME); // which also spares it the clock being set
    }

    static Pace alone(TimeMeter time) {
        return new Pace(bucket(ALL, time), chat -> bucket(configuration(chat), time));
    }

    /// For the database's one process, or all nodes of it together.
    public static Pace of(Database database, Outbox outbox) {
        return database.isSqlite() ? alone() : shared(database, outbox);
    }

    private static Pace shared(Database database, Outbox outbox) {
        var buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database.dataSource())
                .table("pace")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT))
                .build();
        return new Pace(
                buckets.builder().build(0L, () -> ALL),
                chat -> buckets.builder().build(keyOf(outbox.chatHash(chat)), () -> configuration(chat)));
    }

    /// Deletes the buckets of chats that nothing was sent to for a while.
    public static int tidy(Database database) {
        if (database.isSqlite()) {
            return 0;
        }
        return Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database.dataSource())
                .table("pace")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT))
                .build()
                .removeExpired(10_000);
    }

    private static long keyOf(String chatHash) {
        return ByteBuffer.wrap(Base64.getUrlDecoder().decode(chatHash)).getLong();
    }

    private static Bucket bucket(BucketConfiguration configuration, TimeMeter time) {
        var bucket = Bucket.builder();
        for (var bandwidth : configuration.getBandwidths()) {
            bucket.addLimit(bandwidth);
        }
        return bucket.withCustomTimePrecision(time).build();
    }

    /// Groups and channels have negative ids.
    private static BucketConfiguration configuration(long chat) {
        return chat < 0 ? GROUP : PRIVATE;
    }

    /// How long the chat has to wait; a permit is taken where the answer is zero.
    Duration waitFor(long chat) {
        return take(chats.get(chat));
    }

    /// How long everybody has to wait; a permit is taken where the answer is zero.
    Duration waitForAll() {
        return take(all);
    }

    /// Makes everybody wait, at every process that shares this pace: the common bucket owes what it would have
    /// given in that time. Where it owes as much already, nothing changes.
    void holdAll(Duration pause) {
        long owed = Math.ceilDiv(pause.toMillis() * ALL_PER_SECOND, 1_000);
        long more = owed + all.getAvailableTokens();
        if (more > 0) {
            all.consumeIgnoringRateLimits(more);
        }
    }

    private static Duration take(Bucket bucket) {
        return Duration.ofNanos(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }
}
