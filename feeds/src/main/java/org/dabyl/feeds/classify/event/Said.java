package org.dabyl.feeds.classify.event;

import org.dabyl.config.watch.LexiconEntry;

/// Whoever is told what a whole article says: to collect it, or to weigh it at once. Some of it is told twice.
interface Said {
    /// @param before the word before it in its sentence; -1 where it is the first
    /// @param first whether it stands in the first sentence
    void word(int before, int token, boolean first);

    /// A rule whose words the article holds.
    void rule(LexiconEntry rule);

    /// What a word of a sentence means.
    ///
    /// @param first whether that is the first sentence
    void meaning(int meaning, boolean first);

    /// The one comes before the other, and nothing of any meaning between.
    void follows(int before, int meaning);

    /// Both stand in one sentence.
    void beside(int deed, int other);
}
