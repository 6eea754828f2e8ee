package org.dabyl.feeds.classify.event;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordClasses;
import org.dabyl.config.watch.WordOdds;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.current.EnglishParenthesis;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.Meanings;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// What of an article [Odds] weighs: the beginnings of its words, alone, in pairs and of the first sentence, and the
/// rules whose words it holds; and, for each kind of measure, the words around those that tell it and the rules that
/// judged it.
///
/// What an English headline says of somebody's past by the way is not told: «Omar, jailed for 15 days last year, fined»
/// is a fine. Learning and judging are told all that by this one class, so that both see the same. For one thread.
final class Traits {
    /// Before a word of the first sentence, which mostly is the headline.
    static final String FIRST = "^";
    private static final int[] NO_MEANING = {};

    private final Marked article;
    private final Stems stems;
    private final Meanings meanings;
    private final BitSet aside;

    /// @param meanings made by [#meanings]
    Traits(Marked article, Meanings meanings) {
        this.article = article;
        this.stems = new Stems(article);
        this.meanings = meanings;
        this.aside = EnglishParenthesis.ofHeadline(article);
    }

    /// The meanings of a language's words and of what Stems tells instead of words.
    static Meanings meanings(WordClasses classes) {
        return new Meanings(classes, Stems.SPECIAL);
    }

    /// Tells what the whole article says.
    void tell(Said to) {
        BitSet here = new BitSet(meanings.count());
        for (Sentence sentence : article.text().sentences()) {
            tellWords(sentence, to);
            here.clear();
            tellMeanings(sentence, here, to);
        }
        for (WordHit hit : article.hits().all()) {
            if (!aside.get(hit.first())) {
                to.rule(hit.entry());
            }
        }
    }

    private void tellWords(Sentence sentence, Said to) {
        int before = -1;
        for (int i = sentence.first(); i < sentence.last(); i++) {
            if (stems.isAny(i) && !aside.get(i)) {
                to.word(before, i, sentence.index() == 0);
                before = i;
            }
        }
    }

    /// What the sentence's words mean, which of that follows which, and what is done there beside what.
    ///
    /// @param here to note the meanings in
    private void tellMeanings(Sentence sentence, BitSet here, Said to) {
        int[] before = NO_MEANING;
        for (int i = sentence.first(); i < sentence.last(); i++) {
            int[] of = aside.get(i) ? NO_MEANING : stems.meaningsAt(i, meanings);
            for (int meaning : of) {
                here.set(meaning);
                for (int last : before) {
                    if (last != meaning) {
                        to.follows(last, meaning);
                    }
                }
            }
            before = of.length > 0 ? of : before;
        }
        for (int meaning = here.nextSetBit(0); meaning >= 0; meaning = here.nextSetBit(meaning + 1)) {
            to.meaning(meaning, sentence.index() == 0);
            if (meanings.isDeed(meaning)) {
                for (int other = here.nextSetBit(meaning + 1); other >= 0; other = here.nextSetBit(other + 1)) {
                    to.beside(meaning, other);
                }
            }
        }
    }

    /// Of the whole article.
    WordOdds.Features said() {
        SaidSet said = new SaidSet(stems, meanings);
        tell(said);
        return said.features();
    }

    Stems stems() {
        return stems;
    }

    /// What the token's word means, as features.
    List<String> meanings(int token) {
        return Arrays.stream(stems.meaningsAt(token, meanings))
                .distinct()
                .mapToObj(meanings::name)
                .toList();
    }

    /// Of each kind, as features: the sentences that tell it, the three words to each side of those that do, how the
    /// rules judged it, and how it stands in the article.
    Map<EventKind, Set<String>> near(Ruled ruled, Set<EventKind> kinds) {
        return near(ruled, kinds, () -> new AroundSet(stems)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, near -> near.getValue().features()));
    }

    /// Tells the same, each kind to one of its own.
    <T extends Around> Map<EventKind, T> near(Ruled ruled, Set<EventKind> kinds, Supplier<T> one) {
        Map<EventKind, T> near = new EnumMap<>(EventKind.class);
        for (Event event : ruled.events()) {
            if (kinds.contains(event.kind())) {
                T of = near.computeIfAbsent(event.kind(), _ -> one.get());
                of.standing(event.current() ? Standing.NEWS : Standing.NO_NEWS);
                event.rules().forEach(of::judged);
            }
        }
        for (Draft draft : ruled.words()) {
            T of = near.get(draft.kind);
            if (of != null) {
                stems.around(draft, of);
            }
        }
        if (!near.isEmpty()) {
            List<Draft> happened =
                    ruled.kept().stream().filter(draft -> draft.happened).toList();
            ArticleTraits traits = new ArticleTraits(happened, stems, article);
            near.forEach((kind, of) -> ruled.best(kind).forEach(draft -> traits.standing(draft, of)));
        }
        return near;
    }
}
