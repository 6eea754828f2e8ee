package org.dabyl.feeds.poll;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.feeds.fetch.Validators;

/// A cursor as one text, so that the log keeps it in one column.
///
/// Lines of tab-separated fields, each line named by its first; lines that are not known are passed over, so
/// that an older program reads what a newer one wrote.
public final class CursorText {
    private CursorText() {}

    public static String write(Cursor cursor) {
        StringBuilder out = new StringBuilder();
        line(out, "outlet", time(cursor.added()), time(cursor.lastPoll()));
        Rhythm rhythm = cursor.rhythm();
        line(
                out,
                "rhythm",
                time(rhythm.newest()),
                numbers(rhythm.hours()),
                String.valueOf(rhythm.lastDay()),
                numbers(rhythm.pauses()));
        Health health = cursor.health();
        line(
                out,
                "health",
                health.state().name(),
                time(health.since()),
                health.detail(),
                health.told().name());
        line(out, "recent", String.join(" ", cursor.recent()));
        cursor.listings().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            ListingState state = entry.getValue();
            line(
                    out,
                    "listing",
                    entry.getKey(),
                    state.validators().etag(),
                    state.validators().lastModified(),
                    state.movedTo(),
                    state.pointsTo(),
                    String.valueOf(state.failures()),
                    time(state.notBefore()),
                    time(state.lastGood()),
                    state.last().name(),
                    state.detail());
        });
        return out.toString();
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IllegalArgumentException where it is nothing of the kind
    public static Cursor read(String text) {
        Instant added = Instant.EPOCH;
        Instant lastPoll = Instant.EPOCH;
        Rhythm rhythm = Rhythm.UNKNOWN;
        Health health = Health.UNKNOWN;
        List<String> recent = new ArrayList<>();
        Map<String, ListingState> listings = new HashMap<>();
        for (String line : text.split("\n")) {
            String[] fields = line.split("\t", -1);
            switch (fields[0]) {
                case "outlet" -> {
                    added = time(fields, 1);
                    lastPoll = time(fields, 2);
                }
                case "rhythm" -> rhythm = rhythm(fields);
                case "health" -> health = health(fields);
                case "recent" -> recent.addAll(List.of(field(fields, 1).split(" ")));
                case "listing" -> listings.put(field(fields, 1), listing(fields));
                default -> {} // of a later version
            }
        }
        recent.removeIf(String::isEmpty);
        return new Cursor(added, lastPoll, listings, recent, rhythm, health);
    }

    private static ListingState listing(String[] fields) {
        return new ListingState(
                new Validators(field(fields, 2), field(fields, 3)),
                field(fields, 4),
                field(fields, 5),
                (int) number(fields, 6),
                time(fields, 7),
                time(fields, 8),
                HealthState.named(field(fields, 9)),
                field(fields, 10));
    }

    private static Rhythm rhythm(String[] fields) {
        List<Integer> hours = numbers(field(fields, 2));
        return new Rhythm(
                time(fields, 1),
                hours.size() == Rhythm.UNKNOWN.hours().size() ? hours : Rhythm.UNKNOWN.hours(),
                number(fields, 3),
                numbers(field(fields, 4)));
    }

    private static Health health(String[] fields) {
        return new Health(
                HealthState.named(field(fields, 1)),
                time(fields, 2),
                field(fields, 3),
                HealthState.named(field(fields, 4)));
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static List<Integer> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(" ")).map(Integer::valueOf).toList();
    }

    private static void line(StringBuilder out, String name, String... fields) {
        out.append(name);
        for (String field : fields) {
            out.append('\t').append(field.replace('\t', ' ').replace('\n', ' '));
        }
        out.append('\n');
    }

    private static String time(Instant at) {
        return String.valueOf(at.toEpochMilli());
    }

    private static Instant time(String[] fields, int i) {
        return Instant.ofEpochMilli(number(fields, i));
    }

    private static long number(String[] fields, int i) {
        String digits = field(fields, i);
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private static String field(String[] fields, int i) {
        return i < fields.length ? fields[i] : "";
    }
}
