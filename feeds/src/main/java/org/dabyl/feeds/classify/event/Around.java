package org.dabyl.feeds.classify.event;

import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// Whoever is told what stands around a measure: to collect it, or to weigh it at once. Some of it is told twice.
interface Around {
    /// How it stands in the article.
    void standing(Standing one);

    /// The measure's kind.
    void kind(EventKind kind);

    /// News of another kind in the lead.
    ///
    /// @param kind the measure's
    void lead(EventKind news, EventKind kind);

    /// A rule that judged the measure, as the measure names it.
    void judged(String rule);

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
