package org.dabyl.feeds.classify.people;

import java.util.ArrayList;
import java.util.List;

/// Russian readings of a name with a dash whose halves both decline: «Ахмеджана-Кима», «Абишева-младшего».
///
/// The halves agree in case and gender. Where the first does not change, [RussianForms] reads the whole word.
/// Stateless; for any thread.
final class DoubleNames {
    /// «Абу-Бакру»: a first half so short is no form of a shorter one.
    private static final int SHORTEST = 2;

    private DoubleNames() {}

    /// @param word in its normal form
    static List<Reading> of(String word) {
        int dash = word.indexOf('-');
        if (dash < 2 || dash > word.length() - 3) {
            return List.of();
        }
        List<Reading> found = new ArrayList<>();
        String second = word.substring(dash + 1);
        List<Reading> ends = RussianForms.of(second);
        for (Reading first : RussianForms.of(word.substring(0, dash))) {
            if (first.cut() > 0 && dash - first.cut() + first.add().length() > SHORTEST && !first.plural()) {
                for (Reading last : ends) {
                    join(first, last, second, found);
                }
            }
        }
        return found;
    }

    private static void join(Reading first, Reading last, String second, List<Reading> found) {
        int cases = first.cases() & last.cases();
        boolean known = first.gender() != Gender.UNKNOWN;
        if (cases == 0
                || last.plural()
                || known && last.gender() != Gender.UNKNOWN && first.gender() != last.gender()) {
            return;
        }
        String lemma = second.substring(0, second.length() - last.cut()) + last.add();
        found.add(Reading.of(
                second.length() + 1 + first.cut(),
                first.add() + "-" + lemma,
                cases,
                known ? first.gender() : last.gender(),
                Math.min(first.weight(), last.weight()) + 1));
    }
}
