package org.dabyl.feeds.classify.people;

/// What the words around a name ask of it: a hint that decides between readings.
///
/// @param cases none where they ask for none
/// @param weight how surely they ask
record Asked(Gender gender, int cases, int weight) {
    static final Asked NOTHING = new Asked(Gender.UNKNOWN, 0, 0);
    static final int STRONG = 2;
    static final int WEAK = 1;

    static Asked strongly(int cases) {
        return new Asked(Gender.UNKNOWN, cases, STRONG);
    }

    static Asked weakly(int cases) {
        return new Asked(Gender.UNKNOWN, cases, WEAK);
    }

    Asked without(int some) {
        return new Asked(gender, cases & ~some, weight);
    }
}
