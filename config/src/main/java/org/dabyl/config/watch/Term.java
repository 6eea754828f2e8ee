package org.dabyl.config.watch;

/// How long a measure lasts, or how much a fine is.
///
/// @param iso an ISO 8601 duration (`P15D`, `P2M`, `P3Y`, `PT3H`), a sum in tenge (`KZT129750`), or empty where
///     none is said
public record Term(String iso) {
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
        return new Term("KZT" + tenge);
    }

    public boolean isNone() {
        return iso.isEmpty();
    }
}
