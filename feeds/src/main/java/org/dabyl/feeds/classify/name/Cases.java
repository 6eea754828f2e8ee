package org.dabyl.feeds.classify.name;

/// Sets of grammatical cases as bits, and when two words can be one person's in one place of a sentence.
final class Cases {
    static final int N = 1;
    static final int G = 2;
    static final int D = 4;
    static final int A = 8;
    static final int I = 16;
    static final int P = 32;
    static final int RUSSIAN = 63;
    /// With a Kazakh ending: only the last word of a name has it.
    static final int KAZAKH = 64;
    /// Several people of one surname: «Асет и Марат Абишевы».
    static final int PLURAL = 128;

    private Cases() {}

    /// @param first what the word that stands first may be in, @param second the word after it
    static boolean agree(int first, int second) {
        return (first & second & RUSSIAN) != 0 || (second & KAZAKH) != 0 && (first & N) != 0;
    }

    /// The cases that a name of two agreeing words may be in.
    static int both(int first, int second) {
        return first & second & RUSSIAN | second & KAZAKH;
    }
}
