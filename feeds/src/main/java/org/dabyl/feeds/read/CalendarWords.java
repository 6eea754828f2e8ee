package org.dabyl.feeds.read;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Months by the first three letters of their English, Russian and Kazakh names, and zones by their abbreviations.
final class CalendarWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("янв", 1),
            Map.entry("фев", 2),
            Map.entry("мар", 3),
            Map.entry("апр", 4),
            Map.entry("май", 5),
            Map.entry("мая", 5),
            Map.entry("июн", 6),
            Map.entry("июл", 7),
            Map.entry("авг", 8),
            Map.entry("сен", 9),
            Map.entry("окт", 10),
            Map.entry("ноя", 11),
            Map.entry("дек", 12),
            Map.entry("қаң", 1),
            Map.entry("ақп", 2),
            Map.entry("нау", 3),
            Map.entry("сәу", 4),
            Map.entry("мам", 5),
            Map.entry("мау", 6),
            Map.entry("шіл", 7),
            Map.entry("там", 8),
            Map.entry("қыр", 9),
            Map.entry("қаз", 10),
            Map.entry("қар", 11),
            Map.entry("жел", 12));

    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("z", 0),
            Map.entry("gmt", 0),
            Map.entry("utc", 0),
            Map.entry("ut", 0),
            Map.entry("est", -5 * 60),
            Map.entry("edt", -4 * 60),
            Map.entry("cst", -6 * 60),
            Map.entry("cdt", -5 * 60),
            Map.entry("mst", -7 * 60),
            Map.entry("mdt", -6 * 60),
            Map.entry("pst", -8 * 60),
            Map.entry("pdt", -7 * 60),
            Map.entry("bst", 60),
            Map.entry("cet", 60),
            Map.entry("cest", 120),
            Map.entry("eet", 120),
            Map.entry("eest", 180),
            Map.entry("msk", 180),
            Map.entry("мск", 180),
            Map.entry("msd", 240),
            Map.entry("uzt", 300),
            Map.entry("kgt", 360),
            Map.entry("almt", 300),
            Map.entry("aqtt", 300),
            Map.entry("qyzt", 300));

    private CalendarWords() {}

    /// The first month that a text names.
    static Optional<Integer> findMonth(String text) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            Integer month = word.length() < 3 ? null : MONTHS.get(word.substring(0, 3));
            if (month != null) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    /// The first zone that a text names.
    static Optional<ZoneOffset> findZone(String text) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            Integer minutes = ZONES.get(words.group().toLowerCase(Locale.ROOT));
            if (minutes != null) {
                return Optional.of(ZoneOffset.ofTotalSeconds(minutes * 60));
            }
        }
        return Optional.empty();
    }
}
