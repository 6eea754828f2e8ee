package org.dabyl.feeds.classify.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dabyl.feeds.classify.text.Token;

/// What a date's digits say: «18.03.2026», «3-4.03.2026», «2022-го». Which words may stand beside them is
/// [Calendar]'s. Stateless; for any thread.
final class DateDigits {
    private static final Pattern PARTS = Pattern.compile("[.-]");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private DateDigits() {}

    /// From a day to a day, both included.
    record Days(LocalDate from, LocalDate to) {}

    /// The days of «18.03.2026», «18.03.26», «2026-03-18» and «3-4.03.2026».
    static Optional<Days> read(String norm) {
        if (norm.length() < 6 || norm.length() > 13 || !norm.contains(".") && !norm.contains("-")) {
            return Optional.empty();
        }
        String[] parts = PARTS.split(norm);
        if (parts.length == 4) {
            return stretch(parts);
        }
        if (parts.length != 3 || norm.length() > 11) {
            return Optional.empty();
        }
        boolean yearFirst = parts[0].length() == 4;
        int year = number(parts[yearFirst ? 0 : 2]);
        return date(full(year), number(parts[1]), number(parts[yearFirst ? 2 : 0]))
                .map(day -> new Days(day, day));
    }

    private static Optional<Days> stretch(String[] parts) {
        int year = full(number(parts[3]));
        Optional<LocalDate> to = date(year, number(parts[2]), number(parts[1]));
        return date(year, number(parts[2]), number(parts[0])).flatMap(from -> to.map(day -> new Days(from, day)));
    }

    private static int full(int year) {
        return year < 100 ? 2000 + year : year;
    }

    /// The number that the digits are, else -1; a nought too many before a year is a slip.
    static int number(String text) {
        boolean slip = text.length() == 5 && text.startsWith("02");
        return (slip || text.length() <= 4) && !text.isEmpty() && isDigits(text) ? Integer.parseInt(text) : -1;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /// «2022», «2022-го»: the year, or 0.
    static int year(Token token) {
        String norm = token.norm();
        if (norm.length() < 4 || norm.length() > 9 || token.isWord() || token.kind() == Token.Kind.MARK) {
            return 0;
        }
        boolean tail = norm.length() == 4 || norm.charAt(4) == '-' && token.kind() == Token.Kind.MIXED;
        int year = tail && !isDecade(norm) ? number(norm.substring(0, 4)) : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    /// «1930-х», «1990-е»: ten years of history, and none of them the day of anything.
    private static boolean isDecade(String norm) {
        return norm.length() > 5
                && norm.charAt(3) == '0'
                && (norm.endsWith("х") || norm.endsWith("е") || norm.endsWith("ми"));
    }

    /// The day, where there is one.
    static Optional<LocalDate> date(int year, int month, int day) {
        boolean fits = year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return fits ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /// The day, or the last of the month where it has fewer: «29 февраля» of some year.
    static LocalDate clamp(int year, int month, int day) {
        return LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
    }
}
