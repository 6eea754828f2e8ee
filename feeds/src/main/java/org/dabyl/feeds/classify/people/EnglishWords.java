package org.dabyl.feeds.classify.people;

import java.util.List;
import java.util.Set;
import org.dabyl.feeds.classify.text.WordEnds;

/// How English words end, in the names of outlets, firms and bodies too: a capital word that ends so is hardly
/// somebody's name. Kazakh surnames in -aly end like adverbs and are none.
///
/// Only endings are looked at, no dictionary. For any thread.
final class EnglishWords {
    private static final WordEnds ENDINGS = new WordEnds(List.of(
            "ing", "ion", "ions", "ment", "ness", "ship", "ers", "ors", "ies", "ous", "ful", "ive", "ity", "ism", "ist",
            "ists", "ed", "ly", "day", "land", "wood", "town", "ess", "ance", "ence", "able", "work", "works", "ure",
            "ical", "cial", "side", "ford", "ics", "ial", "ual", "ees", "ians", "ian", "ics", "house", "age", "ght",
            "ock", "ood", "ool", "eam", "ouse", "oor", "all"));

    private static final String ALI = "aly";

    /// «Vitaly Ten», «Viktor An», «Edward Said», «Veronika Son»: surnames that are everyday words too.
    private static final Set<String> NAMES_TOO = Set.of("said", "ten", "an", "no", "on", "in", "son");

    private EnglishWords() {}

    /// Whether such a capital word is a surname where a given name stands before it.
    static boolean isNameToo(String norm) {
        return NAMES_TOO.contains(norm);
    }

    static boolean endsAsOne(String norm) {
        return ENDINGS.endOf(norm) && !norm.endsWith(ALI);
    }
}
