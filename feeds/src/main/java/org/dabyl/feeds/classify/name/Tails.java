package org.dabyl.feeds.classify.name;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The consonants that endings consist of, behind -ов too: what a word may have after a name's stem.
///
/// Made of all endings there are, so that the first pass need not look up the beginnings of a word whose rest
/// can be no ending. A consonant that melts into the stem's last one (Марат-ты) may be missing.
final class Tails {
    private static final int SIZE = 1 << 12;
    private static final int[] TABLE = new int[SIZE];

    static {
        Set<Integer> packed = new HashSet<>();
        Set<String> endings = new HashSet<>(KazakhEnding.endings());
        for (Pattern pattern : Pattern.values()) {
            endings.addAll(pattern.endings().keySet());
        }
        Set<String> sons = new HashSet<>();
        for (String son : new String[] {"улы", "оглы", "углы", "кызы", "гызы"}) {
            sons.add(son);
            KazakhEnding.endings().forEach(ending -> sons.add(son + ending));
        }
        endings.addAll(sons);
        endings.addAll(Set.of("с", "ий", "ый", "ая"));
        for (String ending : List.copyOf(endings)) {
            endings.add("ов" + ending);
        }
        endings.add("ов");
        for (String ending : endings) {
            int[] sounds = sounds(ending);
            packed.add(pack(sounds, 0));
            if (sounds.length > 0) {
                packed.add(pack(sounds, 1));
            }
        }
        packed.remove(0);
        packed.forEach(Tails::put);
    }

    private Tails() {}

    private static int[] sounds(String ending) {
        int[] out = new int[ending.length()];
        int n = 0;
        int last = 0;
        for (int i = 0; i < ending.length(); i++) {
            int sound = Letters.kind(ending.charAt(i)) & Letters.SOUND;
            if (sound > Letters.VOWEL
                    && sound < Letters.ROUND
                    && sound != last
                    && !(last == Letters.N && sound == Letters.K)) {
                out[n++] = sound;
            }
            last = sound;
        }
        return Arrays.copyOf(out, n);
    }

    private static int pack(int[] sounds, int from) {
        int packed = 0;
        for (int i = from; i < sounds.length; i++) {
            packed = packed << 4 | sounds[i];
        }
        return packed;
    }

    private static void put(int packed) {
        int at = slot(packed);
        while (TABLE[at] != 0 && TABLE[at] != packed) {
            at = (at + 1) & (SIZE - 1);
        }
        TABLE[at] = packed;
    }

    private static int slot(int packed) {
        return (packed * 0x9E3779B1) >>> 20;
    }

    /// Whether so many consonants, four bits each and the last one lowest, may follow a stem.
    static boolean has(int packed) {
        if (packed == 0) {
            return true;
        }
        int at = slot(packed);
        while (TABLE[at] != 0) {
            if (TABLE[at] == packed) {
                return true;
            }
            at = (at + 1) & (SIZE - 1);
        }
        return false;
    }
}
