package org.dabyl.config.watch;

import java.util.OptionalInt;

/// How long a measure lasts, or how much a fine is.
///
/// @param iso an ISO 8601 duration (`P15D`, `P2M`, `P3Y`, `PT3H`), a sum in tenge (`KZT129750`), or empty where
///     none is said
public record Term(String iso) {
    private static final String TENGE = "KZT";
    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;
    private static final long ABOUT = 10;
    public static final Term NONE = new Term("");

    public static Term hours(int hours) {
        return new Term("PT" + hours + "H");
    }

    public static Term days(int days) {
        return new Term("P" + days + "D");
    }

    public static Term months(int months) {
        return new Term("P" + months + "M");
    }

    public static Term years(int years) {
        return new Term("P" + years + "Y");
    }

    public static Term tenge(long tenge) {
        return new Term(TENGE + tenge);
    }

    public boolean isNone() {
        return iso.isEmpty();
    }

    /// The number of days, where it is days and nothing else: «15 суток».
    public OptionalInt daysAlone() {
        boolean days = iso.startsWith("P") && iso.endsWith("D") && iso.length() > 2;
        for (int i = 1; days && i < iso.length() - 1; i++) {
            days = isDigit(iso.charAt(i));
        }
        return days ? OptionalInt.of(Integer.parseInt(iso, 1, iso.length() - 1, 10)) : OptionalInt.empty();
    }

    /// Whether it is hours or minutes.
    public boolean isHours() {
        return iso.startsWith("PT");
    }

    /// Whether it is a sum.
    public boolean isTenge() {
        return iso.startsWith(TENGE);
    }

    /// Whether it is the other sum in round thousands, or from a million in round hundreds of thousands: «78 тысяч»
    /// for 78,640. No sum is its own rounding.
    public boolean rounds(Term exact) {
        if (!isTenge() || !exact.isTenge() || equals(exact)) {
            return false;
        }
        long round = sum();
        long step = round >= MILLION ? MILLION / 10 : THOUSAND;
        return round % step == 0 && exact.sum() % step != 0 && Math.abs(round - exact.sum()) < step;
    }

    /// Whether both are sums, no more than a tenth of the greater apart.
    public boolean isAbout(Term other) {
        return isTenge() && other.isTenge() && Math.abs(sum() - other.sum()) * ABOUT <= Math.max(sum(), other.sum());
    }

    private long sum() {
        return Long.parseLong(iso, TENGE.length(), iso.length(), 10);
    }

    /// Whether it is years, with or without months: «2,5 года».
    public boolean isYears() {
        return unit() == 'Y';
    }

    /// Whether it is years or months.
    public boolean isMonthsOrYears() {
        return unit() == 'Y' || unit() == 'M';
    }

    /// The letter of its first unit; 0 where it is no days, months or years.
    private char unit() {
        int i = 1;
        while (i < iso.length() && isDigit(iso.charAt(i))) {
            i++;
        }
        return iso.startsWith("P") && i > 1 && i < iso.length() ? iso.charAt(i) : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
