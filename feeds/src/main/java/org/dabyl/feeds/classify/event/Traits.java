package org.dabyl.feeds.classify.event;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordClasses;
import org.dabyl.config.watch.WordOdds;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.Meanings;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// What of an article [Odds] weighs: the beginnings of its words, alone, in pairs and of the first sentence, and the
/// rules whose words it holds; and, for each kind of measure, the words around those that tell it and the rules that
/// judged it.
///
/// Learning and judging ask this one class, so that both see the same. For one thread.
final class Traits {
    /// Before a word of the first sentence, which mostly is the headline.
    private static final String FIRST = "^";
    /// Before the name of a rule that judged a measure.
    private static final String JUDGED = "rule ";
    private static final String NEWS = "news";
    private static final String NO_NEWS = "no news";

    private static final int[] NO_MEANING = {};

    private final Stems stems;
    private final Meanings meanings;
    private final Set<String> said = new HashSet<>();
    private final Set<String> classes = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();

    /// @param meanings made by [#meanings]
    Traits(Marked article, Meanings meanings) {
        this.stems = new Stems(article);
        this.meanings = meanings;
        for (Sentence sentence : article.text().sentences()) {
            addSaid(sentence);
            addMeanings(sentence);
        }
        article.hits().stream().forEach(hit -> said.add(Stems.RULE + hit.entry().id()));
    }

    /// The meanings of a language's words and of what Stems tells instead of words.
    static Meanings meanings(WordClasses classes) {
        return new Meanings(classes, Stems.SPECIAL);
    }

    private void addSaid(Sentence sentence) {
        String before = "";
        for (int i = sentence.first(); i < sentence.last(); i++) {
            String stem = stems.at(i);
            if (stem.isEmpty()) {
                continue;
            }
            if (stem.charAt(0) != '@') {
                said.add(stem);
            }
            if (sentence.index() == 0) {
                said.add(FIRST + stem);
            }
            if (!before.isEmpty()) {
                said.add(before + ' ' + stem);
            }
            before = stem;
        }
    }

    /// What the sentence's words mean, which of that follows which, and what is done there beside what.
    private void addMeanings(Sentence sentence) {
        BitSet here = new BitSet(meanings.count());
        int[] before = NO_MEANING;
        for (int i = sentence.first(); i < sentence.last(); i++) {
            int[] of = stems.meaningsAt(i, meanings);
            for (int meaning : of) {
                here.set(meaning);
                for (int last : before) {
                    if (last != meaning) {
                        pairs.add(meanings.before(last, meaning));
                    }
                }
            }
            before = of.length > 0 ? of : before;
        }
        here.stream().forEach(meaning -> {
            classes.add(meanings.name(meaning));
            if (sentence.index() == 0) {
                classes.add(FIRST + meanings.name(meaning));
            }
        });
        here.stream()
                .filter(meanings::isDeed)
                .forEach(deed -> here.stream()
                        .filter(other -> deed < other)
                        .forEach(other -> pairs.add(meanings.beside(deed, other))));
    }

    /// Of the whole article.
    WordOdds.Features said() {
        return new WordOdds.Features(said, classes, pairs);
    }

    /// The feature that the token is; empty for marks.
    String stem(int token) {
        return stems.at(token);
    }

    /// What the token's word means, as features.
    List<String> meanings(int token) {
        return Arrays.stream(stems.meaningsAt(token, meanings))
                .distinct()
                .mapToObj(meanings::name)
                .toList();
    }

    /// Of each kind told: the sentences that tell it, the three words to each side of those that do, and how the rules
    /// judged it.
    ///
    /// @param drafts every place where words tell a kind
    /// @param events what the rules made of them
    Map<EventKind, Set<String>> near(List<Draft> drafts, List<Event> events) {
        Map<EventKind, Set<String>> near = new EnumMap<>(EventKind.class);
        for (Event event : events) {
            Set<String> of = near.computeIfAbsent(event.kind(), _ -> new HashSet<>());
            of.add(event.current() ? NEWS : NO_NEWS);
            event.rules().forEach(rule -> of.add(JUDGED + rule.split(":", 2)[0]));
        }
        for (Draft draft : drafts) {
            Set<String> of = near.get(draft.kind);
            if (of != null) {
                stems.around(draft, of::add);
            }
        }
        return near;
    }
}
