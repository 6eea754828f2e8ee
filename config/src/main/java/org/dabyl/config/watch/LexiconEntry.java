package org.dabyl.config.watch;

import java.util.List;
import java.util.Set;

/// One rule of a lexicon: words, what they tell, and example headlines that are tests by themselves.
///
/// @param id names the rule in `--explain` and in problems
/// @param kinds the events that the words tell, or those that they take back; empty where the list has none.
///     More than one where one phrase tells several at once
/// @param arrest whether the words tell an arrest of a kind that only the words around decide
/// @param frames how the one to whom it was done stands beside the words
/// @param weight how strongly the words speak for the use of their list; negative against
/// @param reach how many words away from a measure the words still speak of it
/// @param side where the measure must stand: after the words, before them, or on either side
/// @param telling whether the words tell a deed, or only a state or general talk
/// @param gainsaid what the words say of a measure that others reported, if they take it back
/// @param examples headlines that test it
public record LexiconEntry(
        String id,
        EntryUse use,
        List<EventKind> kinds,
        boolean arrest,
        Set<Frame> frames,
        int weight,
        int reach,
        Side side,
        Telling telling,
        Gainsaid gainsaid,
        List<WordPattern> patterns,
        Examples examples) {
    /// Headlines that test a rule.
    ///
    /// @param hits headlines in which the rule must do what its list is for: tell a measure, take one back, stand
    ///     there
    /// @param hitsLine where they stand in the file; the entry's line where it has none
    /// @param misses headlines in which it must not
    /// @param missesLine where they stand
    public record Examples(List<String> hits, int hitsLine, List<String> misses, int missesLine) {
        /// Of a rule that no file holds, or that is no longer tested.
        public static final Examples NONE = new Examples(List.of(), 0, List.of(), 0);

        public Examples {
            hits = List.copyOf(hits);
            misses = List.copyOf(misses);
        }
    }

    /// On which side of the words the measure stands that they speak of.
    public enum Side {
        AFTER,
        BEFORE,
        BOTH
    }

    /// How much the words tell by themselves.
    public enum Telling {
        /// «задержали»: something was done.
        DEED,
        /// «обвиняют в»: holds for long; no event beside another that the same article tells of the same people.
        STATE,
        /// «штрафы»: an event only where somebody, some number or some day is named with it.
        TALK
    }

    public LexiconEntry {
        kinds = List.copyOf(kinds);
        frames = Set.copyOf(frames);
        patterns = List.copyOf(patterns);
    }

    /// Whether the one to whom it was done stands beside the words in this way alone.
    public boolean isOnly(Frame frame) {
        return frames.size() == 1 && frames.contains(frame);
    }

    /// The entry without its patterns and examples: all that is needed of it once somebody has made the patterns
    /// ready to be searched for.
    public LexiconEntry withoutText() {
        return new LexiconEntry(
                id, use, kinds, arrest, frames, weight, reach, side, telling, gainsaid, List.of(), Examples.NONE);
    }
}
