package org.dabyl.feeds.classify.event;

import java.util.function.Consumer;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// Whoever is told what stands around a measure: to collect it, or to weigh it at once. Some of it is told twice.
///
/// As a consumer it is told whatever else counts, as features.
interface Around extends Consumer<String> {
    /// The measure's sentence, of which [Stems#within] tells all words and rules.
    void sentence(Sentence sentence);

    /// A word of a sentence.
    void word(int token);

    /// One of the words right before the measure.
    void before(int token);

    /// The measure's first word, or one of those right behind it.
    void behind(int token);

    /// The rule whose words tell the measure.
    void telling(LexiconEntry rule);

    /// A rule whose words stand in a sentence.
    void rule(LexiconEntry rule);
}
