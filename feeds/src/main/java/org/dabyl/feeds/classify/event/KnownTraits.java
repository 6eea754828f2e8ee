package org.dabyl.feeds.classify.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.config.watch.NearOdds;
import org.dabyl.config.watch.WordOdds;
import org.dabyl.feeds.classify.mark.Meanings;

/// What a table of odds knows of words, rules and meanings: the numbers of all features made of one, together.
///
/// An article has hundreds of features, most of them in no table; as strings, each would have to be put together
/// only to be looked up in vain. Here a word is looked up once, whatever is asked of it. Immutable; for any thread.
final class KnownTraits {
    private final WordOdds table;
    private final Meanings meanings;
    private final KnownWords words;
    private final KnownStanding standing;
    private final Map<String, Rule> rules = new HashMap<>();
    /// The same by the entries that articles are searched for, so that no name is read.
    private final IdentityHashMap<LexiconEntry, Rule> entries = new IdentityHashMap<>();
    private final int[] ofMeaning;
    private final int[] ofFirstMeaning;
    private final int[][] followers;
    private final int[][] beside;

    /// The features made of a rule of the lexicon; [NearOdds#UNKNOWN] where the table has none.
    ///
    /// @param said that its words stand somewhere in an article
    /// @param near in the sentence of a measure
    /// @param telling that they tell the measure
    record Rule(int said, int near, int telling) {}

    private static final Rule STRANGE_RULE = new Rule(NearOdds.UNKNOWN, NearOdds.UNKNOWN, NearOdds.UNKNOWN);

    /// @param meanings made by [Traits#meanings]
    /// @param entries all that may match in an article, one and the same as in its hits
    KnownTraits(WordOdds table, Meanings meanings, Collection<LexiconEntry> entries) {
        this.table = table;
        this.meanings = meanings;
        int count = meanings.count();
        ofMeaning = new int[count];
        ofFirstMeaning = new int[count];
        followers = new int[count][count];
        beside = new int[count][count];
        for (int one = 0; one < count; one++) {
            ofMeaning[one] = table.numberOf(meanings.name(one));
            ofFirstMeaning[one] = table.numberOf(Traits.FIRST + meanings.name(one));
            for (int other = 0; other < count; other++) {
                followers[one][other] = table.numberOf(meanings.before(one, other));
                beside[one][other] = table.numberOf(meanings.beside(one, other));
            }
        }
        words = new KnownWords(table);
        standing = new KnownStanding(table.near());
        addRules();
        entries.forEach(entry -> this.entries.put(entry, rules.getOrDefault(entry.id(), STRANGE_RULE)));
    }

    private void addRules() {
        NearOdds near = table.near();
        for (String feature : table.features()) {
            if (feature.startsWith(Stems.RULE) || feature.startsWith(Stems.TELLING)) {
                String id = feature.substring(1);
                rules.put(
                        id,
                        new Rule(
                                table.numberOf(Stems.RULE + id),
                                near.numberOf(Stems.RULE + id),
                                near.numberOf(Stems.TELLING + id)));
            }
        }
    }

    WordOdds table() {
        return table;
    }

    Meanings meanings() {
        return meanings;
    }

    /// What is known of the beginnings of words.
    KnownWords words() {
        return words;
    }

    /// What is known of how measures stand in their articles.
    KnownStanding standing() {
        return standing;
    }

    Rule rule(LexiconEntry entry) {
        Rule rule = entries.get(entry);
        return rule != null ? rule : rules.getOrDefault(entry.id(), STRANGE_RULE);
    }

    /// The number of what a word means.
    int meaning(int meaning) {
        return ofMeaning[meaning];
    }

    /// The number of what a word of the first sentence means.
    int firstMeaning(int meaning) {
        return ofFirstMeaning[meaning];
    }

    /// The numbers of what may come right behind the meaning, by the other's number.
    int[] followers(int meaning) {
        return followers[meaning];
    }

    /// The numbers of what may stand in a sentence with the deed, by the other's number.
    int[] beside(int deed) {
        return beside[deed];
    }
}
