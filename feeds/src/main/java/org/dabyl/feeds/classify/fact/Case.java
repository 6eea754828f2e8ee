package org.dabyl.feeds.classify.fact;

/// What a form of a place's name can say, as bits: one form may be several cases.
final class Case {
    static final int NOMINATIVE = 1;
    static final int GENITIVE = 2;
    static final int DATIVE = 4;
    static final int ACCUSATIVE = 8;
    static final int INSTRUMENTAL = 16;
    /// Where: the Russian prepositional, the Kazakh locative.
    static final int LOCATIVE = 32;
    /// From where: the Kazakh ablative.
    static final int ABLATIVE = 64;
    /// An adjective made of the name.
    static final int ADJECTIVE = 128;
    /// Somebody who lives there: «шымкентец».
    static final int RESIDENT = 256;
    /// A Latin or Kazakh form without any ending; what it says, a neighbour word tells.
    static final int BARE = 512;
    /// A name that does not bend, or a form of unknown case.
    static final int ANY = NOMINATIVE | GENITIVE | DATIVE | ACCUSATIVE | INSTRUMENTAL | LOCATIVE;

    private Case() {}
}
