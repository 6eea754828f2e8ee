package org.dabyl.feeds.classify.event;

import java.util.function.Consumer;
import org.dabyl.config.watch.LexiconEntry;

/// Whoever is told what stands around a measure: to collect it, or to weigh it at once. Some of it is told twice.
///
/// As a consumer it is told whatever else counts, as features.
interface Around extends Consumer<String> {
    /// A word of the measure's sentence.
    void word(int token);

    /// One of the words right before the measure.
    void before(int token);

    /// The measure's first word, or one of those right behind it.
    void behind(int token);

    /// The rule whose words tell the measure.
    void telling(LexiconEntry rule);

    /// A rule whose words stand in its sentence.
    void rule(LexiconEntry rule);
}
