package org.dabyl.bot.command;

import java.time.Duration;
import java.time.Instant;
import org.dabyl.config.seal.Seal;

/// Codes that let a chat in where the bot is by invitation only.
///
/// A code is a keyed hash of the operator and the day, so that nothing has to be kept; it opens the door for a
/// week. For any thread.
public final class Invitations {
    private static final int DAYS = 7;
    private static final int LENGTH = 10;
    private final Seal seal;

    public Invitations(Seal seal) {
        this.seal = seal;
    }

    String make(Instant now) {
        return code(day(now));
    }

    boolean opens(String code, Instant now) {
        for (long day = day(now); day > day(now) - DAYS; day--) {
            if (code(day).equals(code)) {
                return true;
            }
        }
        return false;
    }

    private static long day(Instant now) {
        return now.getEpochSecond() / Duration.ofDays(1).toSeconds();
    }

    private String code(long day) {
        return seal.hash(Long.toString(day), "invitation")
                .replace("-", "a")
                .replace("_", "b")
                .substring(0, LENGTH);
    }
}
