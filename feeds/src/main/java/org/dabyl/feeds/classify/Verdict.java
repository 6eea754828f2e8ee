package org.dabyl.feeds.classify;

import java.util.List;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.classify.name.NameMatch;

/// What an item is to this bot, and which watched names it meets.
public sealed interface Verdict {
    Finding finding();

    List<Watched> watched();

    /// The same with what the item tells as it may be told, after what others reported.
    default Verdict telling(Finding shown) {
        return switch (this) {
            case Irrelevant _ -> new Irrelevant(shown, watched());
            case MayGoOn more -> new MayGoOn(shown, watched(), more.told());
            case Relevant _ -> new Relevant(shown, watched());
            case Doubtful _ -> new Doubtful(shown, watched());
        };
    }

    /// A watched name that the item meets.
    ///
    /// @param match the surest of its mentions
    /// @param subject whether one of the current events was done to the person who bears it
    record Watched(NameMatch match, boolean subject) {
        boolean certain() {
            return match.confidence() == Confidence.CERTAIN;
        }
    }

    /// Nothing for anybody: not civic, and nobody who is watched is the subject of an event.
    record Irrelevant(Finding finding, List<Watched> watched) implements Verdict {
        public Irrelevant {
            watched = List.copyOf(watched);
        }
    }

    /// Nothing by its own words, and nobody who is watched is the subject; but it may go on with what others told:
    /// «задержали ещё троих», where protesters were taken an hour ago. Its finding holds no events.
    ///
    /// @param told what it tells if it does
    record MayGoOn(Finding finding, List<Watched> watched, Finding told) implements Verdict {
        public MayGoOn {
            watched = List.copyOf(watched);
        }

        /// What it is where it does.
        public Relevant goesOn() {
            return new Relevant(told, watched);
        }
    }

    /// Civic, or done to somebody who is certainly watched.
    record Relevant(Finding finding, List<Watched> watched) implements Verdict {
        public Relevant {
            watched = List.copyOf(watched);
        }
    }

    /// Not civic, and done to somebody whose name agrees only possibly with a watched one: its finding holds no
    /// events.
    record Doubtful(Finding finding, List<Watched> watched) implements Verdict {
        public Doubtful {
            watched = List.copyOf(watched);
        }
    }
}
