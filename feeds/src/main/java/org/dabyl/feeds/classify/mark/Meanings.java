package org.dabyl.feeds.classify.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dabyl.config.watch.WordClasses;
import org.dabyl.feeds.classify.text.Folding;

/// What the words of a language mean, as far as its classes of words tell ([WordClasses]): each class is a number, and
/// those that are no words (a name, a place at home, a number) come behind them.
///
/// Kazakh words are known with Russian letters too. Immutable; for any thread.
public final class Meanings {
    private static final int[] NONE = {};
    /// Before a class, that it may not be taken for a word.
    public static final String CLASS = "%";

    private final WordTrie words;
    private final List<String> names = new ArrayList<>();
    private final int deeds;

    /// What a pair is called, by both numbers; made once, because every article has hundreds.
    private final String[][] beside;

    private final String[][] before;

    /// @param others what tokens may mean that are no words, as they are called
    public Meanings(WordClasses classes, List<String> others) {
        WordTrie.Builder all = new WordTrie.Builder();
        add(classes.deeds(), all);
        this.deeds = names.size();
        add(classes.others(), all);
        others.forEach(other -> names.add(CLASS + other));
        this.words = all.build();
        int count = names.size();
        this.beside = new String[count][count];
        this.before = new String[count][count];
        for (int one = 0; one < count; one++) {
            for (int other = 0; other < count; other++) {
                beside[one][other] = names.get(one) + '+' + names.get(other);
                before[one][other] = names.get(one) + '>' + names.get(other);
            }
        }
    }

    private void add(Map<String, List<String>> classes, WordTrie.Builder all) {
        classes.forEach((name, words) -> {
            int number = names.size();
            names.add(CLASS + name);
            for (String word : words) {
                String norm = Folding.norm(word);
                String russified = Folding.russified(norm);
                all.add(norm, number);
                if (!russified.equals(norm)) {
                    all.add(russified, number);
                }
            }
        });
    }

    /// The classes of the word; some may stand there twice.
    public int[] of(String norm) {
        return norm.isEmpty() ? NONE : words.symbols(words.find(norm));
    }

    /// How many there are.
    public int count() {
        return names.size();
    }

    /// What a class is called; those that are no words come last, in the order in which they were given.
    public String name(int number) {
        return names.get(number);
    }

    /// Whether it is something that is done to people.
    public boolean isDeed(int number) {
        return number < deeds;
    }

    /// What two are called that stand in one sentence.
    public String beside(int one, int other) {
        return beside[one][other];
    }

    /// What two are called of which the one comes right before the other, but for words of no class.
    public String before(int one, int other) {
        return before[one][other];
    }
}
