package org.dabyl.feeds.classify.people;

/// The case that a name stands in, as far as its form tells.
///
/// A form often fits several: «Асета» is genitive or accusative, a woman's «Жанар» all. The Russian
/// prepositional is [#LOC] as the Kazakh locative is.
public enum GrammaticalCase {
    NOM,
    GEN,
    DAT,
    ACC,
    INS,
    LOC,
    /// Kazakh only: «Асеттен».
    ABL,
    /// The form cannot tell: English, or a name that does not decline.
    UNKNOWN
}
