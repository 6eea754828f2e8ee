package org.dabyl.feeds.classify.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Sets of cases as bits, as the tables of endings write them.
final class Cases {
    static final int NOM = 1;
    static final int GEN = 2;
    static final int DAT = 4;
    static final int ACC = 8;
    static final int INS = 16;
    static final int LOC = 32;
    static final int ABL = 64;
    static final int ANY = 127;

    private static final Set<GrammaticalCase> UNTOLD = Set.of(GrammaticalCase.UNKNOWN);
    /// For each choice of bits.
    private static final List<Set<GrammaticalCase>> SETS =
            IntStream.rangeClosed(0, ANY).mapToObj(Cases::told).toList();

    private Cases() {}

    /// As the mention tells it: what fits any case is unknown.
    static Set<GrammaticalCase> set(int bits) {
        return SETS.get(bits & ANY);
    }

    private static Set<GrammaticalCase> told(int bits) {
        if (bits == ANY || bits == 0) {
            return UNTOLD;
        }
        Set<GrammaticalCase> set = EnumSet.noneOf(GrammaticalCase.class);
        for (GrammaticalCase one : GrammaticalCase.values()) {
            if ((bits & bit(one)) != 0) {
                set.add(one);
            }
        }
        return Set.copyOf(set);
    }

    private static int bit(GrammaticalCase one) {
        return switch (one) {
            case NOM -> NOM;
            case GEN -> GEN;
            case DAT -> DAT;
            case ACC -> ACC;
            case INS -> INS;
            case LOC -> LOC;
            case ABL -> ABL;
            case UNKNOWN -> 0;
        };
    }
}
