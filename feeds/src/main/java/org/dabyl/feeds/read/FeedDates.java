package org.dabyl.feeds.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dabyl.config.watch.Kazakhstan;
import org.dabyl.feeds.read.Stamp.Precision;

/// Reads dates as feeds and pages write them: RFC 822 and its variants, ISO 8601, numbers, month names in
/// English, Russian and Kazakh.
///
/// Parts are found wherever they stand: a time by its colon, an offset by its sign, a month by the first three
/// letters of its name, day and year by what is left. A date without an offset is taken in Kazakhstan's time.
/// What is no date is [Stamp#NONE]; nothing is guessed from an impossible one.
public final class FeedDates {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-?(\\d{2})-?(\\d{2})(?:[Tt\\s]+(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?)?\\s*(.*)");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})(?:-(\\d{2}))?");
    private static final Pattern EPOCH = Pattern.compile("(\\d{10})(?:\\.\\d+)?|(\\d{10})\\d{3}");
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})(?::(\\d{1,2})(?::(\\d{1,2})(?:[.,]\\d+)?)?|\\.(\\d{2}))"
                    + "(?:\\s*([AaPp])\\.?[Mm]\\.?)?(?![\\d.])(?:\\s*(?:GMT|UTC|UT)?\\s*([+-]\\d{1,2}:?(?:\\d{2})?)(?!\\d))?");
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2}):?(\\d{2})?(?!\\d)");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./](\\d{1,2})[./](\\d{1,2})(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,4}(?!\\d)");

    private FeedDates() {}

    public static Stamp read(String text) {
        String date = PlainText.tidy(text).replace('\n', ' ');
        if (date.isEmpty() || date.length() > 100) {
            return Stamp.NONE;
        }
        try {
            return epoch(date).or(() -> iso(date)).or(() -> words(date)).orElse(Stamp.NONE);
        } catch (DateTimeException e) {
            return Stamp.NONE; // the 31st of February and its like
        }
    }

    /// As [#read(String)], and dates that count from today: «вчера, 09:05», «5 минут назад», «18 марта», «09:05».
    public static Stamp read(String text, Instant now) {
        Stamp stamp = read(text);
        return stamp.isKnown() ? stamp : RelativeDate.read(PlainText.tidy(text).replace('\n', ' '), now);
    }

    private static Optional<Stamp> iso(String date) {
        Matcher month = ISO_MONTH.matcher(date);
        if (month.matches()) {
            int number = month.group(2) == null ? 1 : Integer.parseInt(month.group(2));
            return Optional.of(day(LocalDate.of(Integer.parseInt(month.group(1)), number, 1)));
        }
        Matcher all = ISO.matcher(date);
        if (!all.matches()) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(number(all, 1), number(all, 2), number(all, 3));
        String zone = all.group(7);
        if (all.group(4) == null) {
            return zone.isEmpty() || offset(zone).isPresent() ? Optional.of(day(day)) : Optional.empty();
        }
        int second = all.group(6) == null ? 0 : number(all, 6);
        return Optional.of(moment(day, time(number(all, 4), number(all, 5), second), offset(zone)));
    }

    private static Optional<Stamp> epoch(String date) {
        Matcher seconds = EPOCH.matcher(date);
        if (!seconds.matches()) {
            return Optional.empty();
        }
        String digits = seconds.group(1) == null ? seconds.group(2) : seconds.group(1);
        return Optional.of(new Stamp(Instant.ofEpochSecond(Long.parseLong(digits)), Precision.SECOND));
    }

    /// Takes out the numeric date, then the time with its offset, so that the digits of one are not read as
    /// another's.
    private static Optional<Stamp> words(String date) {
        StringBuilder rest = new StringBuilder(date);
        Optional<LocalDate> numeric = numericDay(rest);
        Optional<MatchResult> time = take(rest, TIME);
        Optional<LocalDate> day = numeric.isPresent() ? numeric : namedDay(rest.toString());
        if (time.isEmpty()) {
            return day.map(FeedDates::day);
        }
        String signed = time.get().group(6);
        Optional<ZoneOffset> offset = offset(signed == null ? rest.toString().replaceAll("[+-]", " ") : signed);
        return day.map(found -> moment(found, time(time.get()), offset));
    }

    private static Optional<LocalDate> numericDay(StringBuilder rest) {
        Optional<MatchResult> yearFirst = take(rest, YEAR_FIRST);
        if (yearFirst.isPresent()) {
            MatchResult parts = yearFirst.get();
            return Optional.of(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)));
        }
        Optional<MatchResult> dayFirst = take(rest, NUMERIC);
        return dayFirst.map(parts -> {
            int first = number(parts, 1);
            int second = number(parts, 3);
            boolean monthFirst = second > 12 || parts.group(2).equals("/") && first <= 12 && isAmerican(rest);
            return LocalDate.of(year(parts.group(4)), monthFirst ? first : second, monthFirst ? second : first);
        });
    }

    private static boolean isAmerican(StringBuilder rest) {
        String lower = rest.toString().toLowerCase(Locale.ROOT);
        return lower.contains("am") || lower.contains("pm");
    }

    private static LocalTime time(MatchResult parts) {
        int hour = number(parts, 1);
        String half = parts.group(5);
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        int minute = number(parts, parts.group(2) == null ? 4 : 2);
        return time(hour, minute, parts.group(3) == null ? 0 : number(parts, 3));
    }

    private static LocalTime time(int hour, int minute, int second) {
        return hour == 24 && minute == 0
                ? LocalTime.of(23, 59, 59)
                : LocalTime.of(hour, minute, Math.min(second, 59)); // leap seconds
    }

    private static Optional<LocalDate> namedDay(String rest) {
        Optional<Integer> month = CalendarWords.findMonth(rest);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int day = 0;
        int year = 0;
        Matcher numbers = NUMBER.matcher(rest);
        while (numbers.find()) {
            int value = Integer.parseInt(numbers.group());
            if (day == 0 && numbers.group().length() <= 2) {
                day = value;
            } else if (year == 0) {
                year = year(numbers.group());
            }
        }
        return day == 0 || year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month.get(), day));
    }

    private static Optional<ZoneOffset> offset(String text) {
        Matcher signed = OFFSET.matcher(text);
        if (signed.find()) {
            int minutes = signed.group(3) == null ? 0 : number(signed, 3);
            int all = number(signed, 2) * 60 + minutes;
            if (all <= 18 * 60 && minutes < 60) {
                return Optional.of(ZoneOffset.ofTotalSeconds((signed.group(1).equals("-") ? -all : all) * 60));
            }
        }
        return CalendarWords.findZone(text);
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static Stamp day(LocalDate day) {
        return new Stamp(day.atStartOfDay(Kazakhstan.TIME).toInstant(), Precision.DAY);
    }

    private static Stamp moment(LocalDate day, LocalTime time, Optional<ZoneOffset> offset) {
        Precision precision = time.getSecond() == 0 ? Precision.MINUTE : Precision.SECOND;
        return new Stamp(day.atTime(time).toInstant(offset.orElse(Kazakhstan.TIME)), precision);
    }

    private static int number(MatchResult parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static Optional<MatchResult> take(StringBuilder rest, Pattern pattern) {
        Matcher found = pattern.matcher(rest);
        if (!found.find()) {
            return Optional.empty();
        }
        MatchResult parts = found.toMatchResult();
        rest.replace(parts.start(), parts.end(), " ");
        return Optional.of(parts);
    }
}
