package org.dabyl.feeds.classify.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.fact.TermMention.Unit;

/// Makes an ISO 8601 duration of counted units.
final class Lengths {
    private Lengths() {}

    /// Half a year is six months, half an hour thirty minutes; other halves are rounded up to the unit below.
    static void split(Map<Unit, Integer> parts, BigDecimal value, Unit unit) {
        int whole = value.intValue();
        BigDecimal rest = value.subtract(BigDecimal.valueOf(whole));
        if (whole > 0 || rest.signum() == 0) {
            parts.put(unit, whole);
        }
        if (rest.signum() > 0) {
            switch (unit) {
                case YEAR -> parts.put(Unit.MONTH, part(rest, 12));
                case MONTH -> parts.put(Unit.DAY, part(rest, 30));
                case WEEK -> parts.put(Unit.DAY, part(rest, 7));
                case DAY -> parts.put(Unit.HOUR, part(rest, 24));
                case HOUR -> parts.put(Unit.MINUTE, part(rest, 60));
                case MINUTE, TENGE, INDEX -> {}
            }
        }
    }

    private static int part(BigDecimal rest, int of) {
        return rest.multiply(BigDecimal.valueOf(of))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }

    static Term term(Map<Unit, Integer> parts) {
        int days = parts.getOrDefault(Unit.DAY, 0) + 7 * parts.getOrDefault(Unit.WEEK, 0);
        String date = count(parts.getOrDefault(Unit.YEAR, 0), "Y")
                + count(parts.getOrDefault(Unit.MONTH, 0), "M")
                + count(days, "D");
        String clock = count(parts.getOrDefault(Unit.HOUR, 0), "H") + count(parts.getOrDefault(Unit.MINUTE, 0), "M");
        String iso = "P" + date + (clock.isEmpty() ? "" : "T" + clock);
        return iso.length() > 1 ? new Term(iso) : Term.NONE;
    }

    private static String count(int number, String letter) {
        return number > 0 ? number + letter : "";
    }
}
