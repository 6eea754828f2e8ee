package org.dabyl.feeds.classify.people;

import java.util.Locale;
import org.dabyl.feeds.classify.text.Folding;

/// One way to read a word of a name: which ending it carries, and what the nominative is without it.
///
/// @param cut how many letters at the end are not the nominative's
/// @param add what the nominative has instead
/// @param cases bits of [Cases]
/// @param plural «Абишевы»: the name of several people, whose nominative here is the singular
/// @param weight how likely the reading is, by itself: higher is likelier
record Reading(int cut, String add, int cases, Gender gender, boolean plural, int weight) {
    static Reading of(int cut, String add, int cases, Gender gender, int weight) {
        return new Reading(cut, add, cases, gender, false, weight);
    }

    Reading heavier(int by) {
        return new Reading(cut, add, cases, gender, plural, weight + by);
    }

    /// The nominative of a word, in the word's own letters and capitals.
    String nominative(String word) {
        if (cut == 0 && add.isEmpty()) {
            return word;
        }
        int keep = word.length() - cut;
        boolean upper = keep > 1 && Character.isUpperCase(word.charAt(keep - 1));
        return word.substring(0, keep) + (upper ? add.toUpperCase(Locale.ROOT) : withCapital(word));
    }

    /// «-Ким» for «-ким», where the word writes its second half so.
    private String withCapital(String word) {
        int dash = add.indexOf('-');
        int own = word.lastIndexOf('-');
        if (dash < 0 || own < 0 || !Character.isUpperCase(word.charAt(own + 1))) {
            return add;
        }
        return add.substring(0, dash + 1) + Character.toUpperCase(add.charAt(dash + 1)) + add.substring(dash + 2);
    }

    /// The nominative's key: two spellings that differ in Kazakh letters, ё or capitals have the same.
    String key(String norm) {
        return Folding.russified(nominative(norm));
    }
}
