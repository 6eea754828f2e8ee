package org.dabyl.feeds.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dabyl.config.watch.Kazakhstan;

/// When an outlet usually publishes, as learnt from what it has published.
///
/// Two things are kept: how much it publishes in each hour of the day, which fades so that a changed habit is
/// learnt anew; and the longest pause that ended on each of the last days on which it published. From the first
/// follows when its night is, from the second what silence is for it: a weekly paper may be silent for a week.
/// Pure.
///
/// @param newest its newest entry's date, as far as that is not in the future; the epoch where none is known
/// @param hours 24 counts
/// @param lastDay the day of the newest entry, counted from 1970
/// @param pauses minutes, the newest day's last, at most [#DAYS]
public record Rhythm(Instant newest, List<Integer> hours, long lastDay, List<Integer> pauses) {
    public static final Rhythm UNKNOWN = new Rhythm(Instant.EPOCH, Collections.nCopies(24, 0), 0, List.of());

    private static final int DAYS = 14;
    private static final int DAYS_TO_KNOW = 3;
    private static final int ENOUGH = 40;
    private static final int FADE_AT = 500;
    private static final int QUIET_SHARE = 5;
    private static final Duration SHORTEST_SILENCE = Duration.ofHours(6);
    private static final Duration SILENCE_OF_A_STRANGER = Duration.ofDays(7);

    public Rhythm {
        hours = List.copyOf(hours);
        pauses = List.copyOf(pauses);
    }

    /// With one more publication. Only what is newer than all before counts.
    Rhythm with(Instant published) {
        if (!published.isAfter(newest)) {
            return this;
        }
        var local = published.atOffset(Kazakhstan.TIME);
        long day = local.toLocalDate().toEpochDay();
        boolean first = newest.equals(Instant.EPOCH);
        int pause =
                first ? 0 : (int) Math.min(Duration.between(newest, published).toMinutes(), 1_000_000);
        return new Rhythm(published, counted(local.getHour()), day, first ? pauses : paused(day, pause));
    }

    private List<Integer> counted(int hour) {
        int sum = hours.stream().mapToInt(Integer::intValue).sum();
        List<Integer> out = new ArrayList<>(hours);
        if (sum >= FADE_AT) {
            out.replaceAll(count -> count / 2);
        }
        out.set(hour, out.get(hour) + 1);
        return out;
    }

    private List<Integer> paused(long day, int pause) {
        List<Integer> out = new ArrayList<>(pauses);
        if (day == lastDay && !out.isEmpty()) {
            out.set(out.size() - 1, Math.max(out.getLast(), pause));
        } else {
            out.add(pause);
        }
        return out.size() > DAYS ? out.subList(out.size() - DAYS, out.size()) : out;
    }

    /// Whether this is an hour in which it hardly ever publishes.
    boolean isQuietHour(Instant now) {
        int sum = hours.stream().mapToInt(Integer::intValue).sum();
        int hour = now.atOffset(Kazakhstan.TIME).getHour();
        int around = hours.get(hour) + hours.get((hour + 1) % 24);
        return sum >= ENOUGH && around * 24 * QUIET_SHARE < sum * 2;
    }

    /// Whether it has been silent for longer than it ever is. Where a day or two of it are known a week
    /// must have passed, too; never where nothing but one entry is.
    boolean isSilent(Instant now) {
        if (pauses.isEmpty()) {
            return false;
        }
        Duration longest = Duration.ofMinutes(Collections.max(pauses));
        Duration bound = longest.plus(longest.dividedBy(2));
        Duration least = pauses.size() < DAYS_TO_KNOW ? SILENCE_OF_A_STRANGER : SHORTEST_SILENCE;
        Duration silence = bound.compareTo(least) < 0 ? least : bound;
        return Duration.between(newest, now).compareTo(silence) > 0;
    }
}
