package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dabyl.config.watch.NearOdds;
import org.dabyl.config.watch.WordOdds;
import org.dabyl.feeds.classify.mark.Meanings;

/// What a table of odds knows of the beginnings of words: the numbers of all features made of one, found by the one
/// number of the word, [NearOdds#UNKNOWN] where the table has none.
///
/// Side by side in arrays, because an article asks for one thing of each of its words: then what is asked for stands
/// together. Immutable; for any thread.
final class KnownWords {
    /// The number of every word that stands in no feature. Those of the others are higher.
    static final int STRANGE = 1;

    private static final int[] NONE = {};

    private final StemTable stems;
    private final int[] said;
    private final int[] first;
    private final int[] near;
    private final int[] before;
    private final int[] behind;
    /// For each word those that make a pair with it when they come right behind it, in ascending order.
    private final int[][] next;
    /// These pairs, each at the place of its word.
    private final int[][] pairs;

    KnownWords(WordOdds table) {
        Map<String, List<String>> followers = followers(table);
        Map<String, Integer> numbers = new HashMap<>();
        followers.keySet().forEach(word -> numbers.put(word, STRANGE + 1 + numbers.size()));
        stems = new StemTable(numbers);
        int count = STRANGE + 1 + numbers.size();
        said = unknown(count);
        first = unknown(count);
        near = unknown(count);
        before = unknown(count);
        behind = unknown(count);
        next = new int[count][];
        pairs = new int[count][];
        Arrays.fill(next, NONE);
        Arrays.fill(pairs, NONE);
        followers.forEach((word, all) -> {
            int number = numbers.getOrDefault(word, STRANGE);
            said[number] = table.numberOf(word);
            first[number] = table.numberOf(Traits.FIRST + word);
            near[number] = table.near().numberOf(word);
            before[number] = table.near().numberOf(Stems.BEFORE + word);
            behind[number] = table.near().numberOf(Stems.BEHIND + word);
            all.sort(Comparator.naturalOrder()); // as their numbers are
            next[number] = all.stream()
                    .mapToInt(follower -> numbers.getOrDefault(follower, STRANGE))
                    .toArray();
            pairs[number] = all.stream()
                    .mapToInt(follower -> table.numberOf(word + ' ' + follower))
                    .toArray();
        });
    }

    private static int[] unknown(int count) {
        int[] unknown = new int[count];
        Arrays.fill(unknown, NearOdds.UNKNOWN);
        return unknown;
    }

    /// All words of the table in their order, each with those that make a pair with it when they come behind it.
    private static Map<String, List<String>> followers(WordOdds table) {
        Map<String, List<String>> followers = new TreeMap<>();
        for (String feature : table.saidFeatures()) {
            if (!isOfWords(feature)) {
                continue;
            }
            int space = feature.indexOf(' ');
            String first = space < 0 ? feature : feature.substring(0, space);
            List<String> all = followers.computeIfAbsent(withoutMark(first), _ -> new ArrayList<>());
            if (space > 0) {
                String second = feature.substring(space + 1);
                all.add(second);
                followers.computeIfAbsent(second, _ -> new ArrayList<>());
            }
        }
        for (String feature : table.near().features()) {
            if (isOfWords(feature)) {
                followers.computeIfAbsent(withoutMark(feature), _ -> new ArrayList<>());
            }
        }
        return followers;
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

    /// The number of a whole stem, which may be longer than a word's beginning.
    int ofStem(String stem) {
        return stems.ofStem(stem);
    }

    /// The number of how the word begins.
    int ofWord(String word) {
        return stems.ofWord(word);
    }

    /// Of the word alone, anywhere in an article.
    int said(int word) {
        return said[word];
    }

    /// Of the word in the first sentence.
    int first(int word) {
        return first[word];
    }

    /// Of the word in the sentence of a measure.
    int near(int word) {
        return near[word];
    }

    /// Of the word right before a measure.
    int before(int word) {
        return before[word];
    }

    /// Of the word right behind a measure.
    int behind(int word) {
        return behind[word];
    }

    /// Of the other right behind the one.
    int pair(int word, int other) {
        int[] all = next[word];
        int at = all.length == 0 ? -1 : Arrays.binarySearch(all, other);
        return at < 0 ? NearOdds.UNKNOWN : pairs[word][at];
    }
}
