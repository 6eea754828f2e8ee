package org.dabyl.feeds.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dabyl.config.watch.Kazakhstan;
import org.dabyl.feeds.read.Stamp.Precision;

/// Dates that lists of articles count from the day on which they are read: «сегодня, 09:05», «2 часа назад», «18
/// марта».
final class RelativeDate {
    private static final Pattern AGO = Pattern.compile("(\\d{1,3})?\\s*(\\p{L}+)\\.?\\s+(?:назад|бұрын|ago)");
    private static final Pattern TIME = Pattern.compile("(?<!\\d)(\\d{1,2}):(\\d{2})(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})(?![\\d:])");
    private static final Map<String, Integer> DAYS =
            Map.of("сегодня", 0, "бүгін", 0, "today", 0, "вчера", 1, "кеше", 1, "yesterday", 1, "позавчера", 2);
    private static final Map<String, Integer> MINUTES = Map.ofEntries(
            Map.entry("мин", 1),
            Map.entry("min", 1),
            Map.entry("час", 60),
            Map.entry("сағ", 60),
            Map.entry("hou", 60),
            Map.entry("ден", 24 * 60),
            Map.entry("дня", 24 * 60),
            Map.entry("дне", 24 * 60),
            Map.entry("күн", 24 * 60),
            Map.entry("day", 24 * 60));

    private RelativeDate() {}

    static Stamp read(String text, Instant now) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || lower.length() > 100) {
            return Stamp.NONE;
        }
        try {
            return ago(lower, now).or(() -> day(lower, now)).orElse(Stamp.NONE);
        } catch (DateTimeException e) {
            return Stamp.NONE;
        }
    }

    private static Optional<Stamp> ago(String text, Instant now) {
        Matcher parts = AGO.matcher(text);
        if (!parts.find() || parts.group(2).length() < 3) {
            return Optional.empty();
        }
        Integer minutes = MINUTES.get(parts.group(2).substring(0, 3));
        if (minutes == null) {
            return Optional.empty();
        }
        int count = parts.group(1) == null ? 1 : Integer.parseInt(parts.group(1));
        Precision precision = minutes > 60 ? Precision.DAY : Precision.MINUTE;
        return Optional.of(new Stamp(now.minusSeconds(60L * minutes * count), precision));
    }

    private static Optional<Stamp> day(String text, Instant now) {
        LocalDate today = now.atOffset(Kazakhstan.TIME).toLocalDate();
        Matcher clock = TIME.matcher(text);
        Optional<LocalTime> time = clock.find()
                ? Optional.of(LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2))))
                : Optional.empty();
        Optional<LocalDate> named = DAYS.entrySet().stream()
                .filter(day -> text.contains(day.getKey()))
                .map(day -> today.minusDays(day.getValue()))
                .min(LocalDate::compareTo);
        Optional<LocalDate> day = named.or(() -> withoutYear(text, today)).or(() -> time.map(_ -> today));
        return day.map(found -> time.isPresent()
                ? new Stamp(found.atTime(time.get()).toInstant(Kazakhstan.TIME), Precision.MINUTE)
                : new Stamp(found.atStartOfDay().toInstant(Kazakhstan.TIME), Precision.DAY));
    }

    /// A day without a year is the last one of its name.
    private static Optional<LocalDate> withoutYear(String text, LocalDate today) {
        Optional<Integer> month = CalendarWords.findMonth(text);
        Matcher number = DAY.matcher(text);
        if (month.isEmpty() || !number.find()) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(today.getYear(), month.get(), Integer.parseInt(number.group(1)));
        return Optional.of(day.isAfter(today.plusDays(1)) ? day.minusYears(1) : day);
    }
}
