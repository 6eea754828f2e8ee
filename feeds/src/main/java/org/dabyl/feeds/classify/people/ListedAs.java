package org.dabyl.feeds.classify.people;

/// A list of `people-words.yaml` that the words beside a name are asked for, by its key there.
enum ListedAs {
    SAYING("saying"),
    DOING("doing"),
    DOING_TO("doing-accusative"),
    DOING_FOR("doing-dative"),
    /// A person beside the verb may stand in the accusative.
    ASKING_ACCUSATIVE("asks-accusative"),
    /// A person beside the verb may stand in the dative.
    ASKING_DATIVE("asks-dative"),
    /// Beside a surname's ending it tells that it is a surname, where capitals alone do not.
    UNDERGOING("undergoing"),
    NAMED_AFTER("named-after"),
    NAMED_BY_ONE_WORD("single-after"),
    NAMED("names-a"),
    /// In small letters right behind a name it makes it a thing's: «Altyn Orda block».
    NAMED_SMALL("names-a-small"),
    /// Behind an adjective it makes it an office's: «Медеуского районного суда».
    NAMED_OFFICE("names-an-office"),
    /// Another name of somebody follows: «псевдонимом».
    ALIAS("alias"),
    /// Its head holds no office of the state.
    CIVIC_BODY("civic-body"),
    /// An office behind it is one that somebody has no more.
    FORMER("former"),
    AND("and"),
    PARTICLE("particles"),
    /// «Ким», «Пак»: a surname that two short words may follow as one given name.
    KOREAN_SURNAME("korean-surnames");

    private final String key;

    ListedAs(String key) {
        this.key = key;
    }

    /// What the list is called in the file.
    String key() {
        return key;
    }

    /// Its bit in a set of lists.
    int bit() {
        return 1 << ordinal();
    }
}
