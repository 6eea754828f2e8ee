package org.dabyl.feeds.classify.people;

/// A list of `people-words.yaml` that the words beside a name are asked for, by its key there.
enum ListedAs {
    SAYING(0, "saying"),
    DOING(1, "doing"),
    DOING_TO(2, "doing-accusative"),
    DOING_FOR(3, "doing-dative"),
    /// A person beside the verb may stand in the accusative.
    ASKING_ACCUSATIVE(4, "asks-accusative"),
    /// A person beside the verb may stand in the dative.
    ASKING_DATIVE(5, "asks-dative"),
    /// Beside a surname's ending it tells that it is a surname, where capitals alone do not.
    UNDERGOING(6, "undergoing"),
    NAMED_AFTER(7, "named-after"),
    NAMED_BY_ONE_WORD(8, "single-after"),
    NAMED(9, "names-a"),
    /// In small letters right behind a name it makes it a thing's: «Altyn Orda block».
    NAMED_SMALL(10, "names-a-small"),
    /// Behind an adjective it makes it an office's: «Медеуского районного суда».
    NAMED_OFFICE(11, "names-an-office"),
    /// Another name of somebody follows: «псевдонимом».
    ALIAS(12, "alias"),
    /// Its head holds no office of the state.
    CIVIC_BODY(13, "civic-body"),
    /// An office behind it is one that somebody has no more.
    FORMER(14, "former"),
    AND(15, "and"),
    PARTICLE(16, "particles"),
    /// «Ким», «Пак»: a surname that two short words may follow as one given name.
    KOREAN_SURNAME(17, "korean-surnames"),
    /// A surname beside it is that of several: «братьев Абишевых».
    FAMILY(18, "family"),
    /// Somebody of the family, who may have its surname.
    KIN(19, "kin"),
    /// As [#UNDERGOING], of small words: a headline writes them small, whatever its capitals.
    BESIDE_SURNAME(20, "beside-surname");

    private final int bit;
    private final String key;

    ListedAs(int number, String key) {
        this.bit = 1 << number;
        this.key = key;
    }

    /// What the list is called in the file.
    String key() {
        return key;
    }

    /// Its bit in a set of lists.
    int bit() {
        return bit;
    }
}
