package org.dabyl.feeds.classify.event;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// The rule that says how much the odds are, and which of the features speak most for it:
/// `-odds:-4.1(наркот,контра,#ru-crime)`. Stateless; for any thread.
final class OddsRule {
    private static final int WORDS_TOLD = 3;

    private OddsRule() {}

    /// The rule as far as the features tell that the table knows; empty where too few of them speak for it, so that one
    /// of the others may be named.
    ///
    /// @param sign `-` for what speaks against, `+` for what speaks for
    /// @param seen the numbers of the known features
    static Optional<String> text(
            String sign, double odds, BitSet seen, IntFunction<String> name, IntToDoubleFunction weight) {
        int towards = towards(sign);
        List<Told> most = new ArrayList<>(WORDS_TOLD + 1);
        for (int number = seen.nextSetBit(0); number >= 0; number = seen.nextSetBit(number + 1)) {
            double rank = towards * weight.applyAsDouble(number);
            if (rank < 0 && (most.size() < WORDS_TOLD || rank <= most.getLast().rank())) {
                keep(new Told(name.apply(number), rank), most);
            }
        }
        return most.size() == WORDS_TOLD ? Optional.of(text(sign, odds, most)) : Optional.empty();
    }

    /// The rule, told from all features.
    ///
    /// @param weight 0 for what the table does not know
    static String text(String sign, double odds, Collection<String> features, ToDoubleFunction<String> weight) {
        int towards = towards(sign);
        List<Told> most = new ArrayList<>(WORDS_TOLD + 1);
        for (String feature : features) {
            keep(new Told(feature, towards * weight.applyAsDouble(feature)), most);
        }
        return text(sign, odds, most);
    }

    private static int towards(String sign) {
        return sign.equals("-") ? 1 : -1;
    }

    /// Keeps it where it weighs more than what is kept, of which no more than a few stay.
    private static void keep(Told next, List<Told> most) {
        if (most.size() < WORDS_TOLD || next.compareTo(most.getLast()) < 0) {
            most.add(next);
            most.sort(Comparator.naturalOrder());
            if (most.size() > WORDS_TOLD) {
                most.removeLast();
            }
        }
    }

    private static String text(String sign, double odds, List<Told> most) {
        String names = most.stream().map(Told::feature).collect(Collectors.joining(","));
        return sign + "odds:" + rounded(odds) + "(" + names + ")";
    }

    /// To one digit, as `%.1f` writes it, which takes ten times as long; what is next to nothing keeps its sign.
    static String rounded(double odds) {
        String digits = BigDecimal.valueOf(Math.abs(odds))
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
        return odds < 0 ? "-" + digits : digits;
    }

    /// A feature that a rule may name, what weighs most first.
    private record Told(String feature, double rank) implements Comparable<Told> {
        @Override
        public int compareTo(Told other) {
            int byRank = Double.compare(rank, other.rank);
            return byRank != 0 ? byRank : feature.compareTo(other.feature);
        }
    }
}
