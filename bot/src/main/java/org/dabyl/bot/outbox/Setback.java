package org.dabyl.bot.outbox;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// How careful the courier is after setbacks: whom it lets wait, and how many calls it has under way at once.
///
/// A `retry_after` stops the chat that it came for; when a second chat gets one meanwhile, all. A call without
/// a definite answer is made again after 1 s, 2 s, 4 s … at most a minute; when several in a row have none,
/// Telegram itself is out of reach and everybody waits. While in doubt one call at a time finds out. Guarded by
/// the courier.
final class Setback {
    private static final int AT_ONCE = 24;
    private static final Duration LONGEST_ROW_PAUSE = Duration.ofSeconds(60);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private String limitedChat = "";
    private long limitedUntil;
    private int unanswered;
    private boolean careful;

    int mostAtOnce() {
        return careful ? 1 : AT_ONCE;
    }

    void answered() {
        unanswered = 0;
        careful = false;
    }

    /// Whether all have to wait, because another chat was told to wait and still has to.
    boolean limited(String chatHash, long now, Duration pause) {
        careful = true;
        boolean second = now < limitedUntil && !limitedChat.equals(chatHash);
        limitedChat = chatHash;
        limitedUntil = Math.max(limitedUntil, now + pause.toMillis());
        return second;
    }

    void clockWentBack(long millis) {
        limitedUntil -= millis;
    }

    /// How long all have to wait after one more call without an answer; zero after the first.
    Duration unanswered() {
        unanswered++;
        careful = true;
        return unanswered < 3
                ? Duration.ZERO
                : shorter(Duration.ofMillis(250L << Math.min(unanswered, 10)), LONGEST_PAUSE);
    }

    /// How long a row waits after so many attempts, a little more or less so that rows spread.
    static Duration rowPause(int attempts) {
        Duration pause = shorter(Duration.ofSeconds(1L << Math.min(attempts, 10)), LONGEST_ROW_PAUSE);
        return pause.plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 4));
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
