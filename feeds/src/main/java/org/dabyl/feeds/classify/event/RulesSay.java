package org.dabyl.feeds.classify.event;

import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.Balance;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.text.Among;

/// What the rules by themselves made of each kind of measure in an article, for [Weighing]. Immutable; for any thread.
///
/// @param civic whether the article is a concern of ours
/// @param news the kinds that they tell as news
/// @param old those that happened and are no news
/// @param worded all for which they have words
/// @param headline whether the article is a headline alone
/// @param sentences how many it has
record RulesSay(
        boolean civic,
        Set<EventKind> news,
        Set<EventKind> old,
        Set<EventKind> worded,
        boolean headline,
        int sentences) {

    /// What they made of a kind; empty where there is nothing to ask of it: they have words for it and it did not
    /// happen, or the article is a headline alone, which has too few words.
    Optional<Balance.State> state(EventKind kind) {
        if (news.contains(kind)) {
            return Optional.of(civic ? Balance.State.TOLD : Balance.State.LEFT_OUT);
        }
        if (old.contains(kind)) {
            return Optional.of(Balance.State.OLD);
        }
        if (headline || worded.contains(kind)) {
            return Optional.empty();
        }
        return Optional.of(Among.any(worded, EventKind::core) ? Balance.State.BESIDE : Balance.State.UNTOLD);
    }
}
