package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.config.watch.NearOdds;
import org.dabyl.config.watch.WordOdds;
import org.dabyl.feeds.classify.mark.Meanings;

/// What a table of odds knows of words, rules and meanings: the numbers of all features made of one, together.
///
/// An article has hundreds of features, most of them in no table; as strings, each would have to be put together only
/// to
/// be looked up in vain. Here a word is looked up once, whatever is asked of it. Immutable; for any thread.
final class KnownTraits {
    private final WordOdds table;
    private final Meanings meanings;
    private final StemTable words;
    private final Map<String, Rule> rules = new HashMap<>();
    /// The same by the entries that articles are searched for, so that no name is read.
    private final IdentityHashMap<LexiconEntry, Rule> entries = new IdentityHashMap<>();
    private final int[] ofMeaning;
    private final int[] ofFirstMeaning;
    private final int[][] followers;
    private final int[][] beside;

    /// The features made of a word; [NearOdds#UNKNOWN] where the table has none. Immutable; for any thread.
    static final class Word {
        private static final int[] NONE = {};
        /// One that stands in no feature.
        static final Word STRANGE = new Word();

        private final int id;
        private final int said;
        private final int first;
        /// The words that make a pair with it when they come right behind it, in the order of their ids.
        private final int[] next;
        /// These pairs, each at the place of its word.
        private final int[] pairs;

        private final int near;
        private final int before;
        private final int behind;

        private Word() {
            id = -1;
            next = NONE;
            pairs = NONE;
            said = first = near = before = behind = NearOdds.UNKNOWN;
        }

        private Word(String word, List<String> followers, Map<String, Integer> ids, WordOdds table) {
            followers.sort(Comparator.comparingInt(next -> ids.getOrDefault(next, -1)));
            id = ids.getOrDefault(word, -1);
            next = followers.stream()
                    .mapToInt(next -> ids.getOrDefault(next, -1))
                    .toArray();
            pairs = followers.stream()
                    .mapToInt(next -> table.numberOf(word + ' ' + next))
                    .toArray();
            said = table.numberOf(word);
            first = table.numberOf(Traits.FIRST + word);
            near = table.near().numberOf(word);
            before = table.near().numberOf(Stems.BEFORE + word);
            behind = table.near().numberOf(Stems.BEHIND + word);
        }

        /// Of the word alone, anywhere in an article.
        int said() {
            return said;
        }

        /// Of the word in the first sentence.
        int first() {
            return first;
        }

        /// Of the word in the sentence of a measure.
        int near() {
            return near;
        }

        /// Of the word right before a measure.
        int before() {
            return before;
        }

        /// Of the word right behind a measure.
        int behind() {
            return behind;
        }

        /// Of the other right behind it.
        int pairWith(Word other) {
            int at = next.length == 0 ? -1 : Arrays.binarySearch(next, other.id);
            return at < 0 ? NearOdds.UNKNOWN : pairs[at];
        }
    }

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
        words = read();
        addRules();
        entries.forEach(entry -> this.entries.put(entry, rules.getOrDefault(entry.id(), STRANGE_RULE)));
    }

    private StemTable read() {
        Map<String, List<String>> behind = new TreeMap<>();
        for (String feature : table.saidFeatures()) {
            if (!isOfWords(feature)) {
                continue;
            }
            int space = feature.indexOf(' ');
            String first = space < 0 ? feature : feature.substring(0, space);
            List<String> all = behind.computeIfAbsent(withoutMark(first), _ -> new ArrayList<>());
            if (space > 0) {
                String second = feature.substring(space + 1);
                all.add(second);
                behind.computeIfAbsent(second, _ -> new ArrayList<>());
            }
        }
        for (String feature : table.near().features()) {
            if (isOfWords(feature)) {
                behind.computeIfAbsent(withoutMark(feature), _ -> new ArrayList<>());
            }
        }
        Map<String, Integer> ids = new HashMap<>();
        behind.keySet().forEach(word -> ids.put(word, ids.size()));
        Map<String, Word> known = new HashMap<>();
        behind.forEach((word, all) -> known.put(word, new Word(word, all, ids, table)));
        return new StemTable(known);
    }

    private static boolean isOfWords(String feature) {
        String bare = withoutMark(feature);
        return !bare.startsWith(Meanings.CLASS) && !bare.startsWith(Stems.RULE) && !bare.startsWith(Stems.TELLING);
    }

    private static String withoutMark(String feature) {
        boolean marked = feature.length() > 1
                && (feature.startsWith(Traits.FIRST)
                        || feature.startsWith(Stems.BEFORE)
                        || feature.startsWith(Stems.BEHIND));
        return marked ? feature.substring(1) : feature;
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
    StemTable words() {
        return words;
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
