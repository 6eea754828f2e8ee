package org.dabyl.feeds.classify.event;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.dabyl.config.watch.Balance;
import org.dabyl.config.watch.EventKind;

/// What is known of each kind in an article, put together from what the words say and what the rules made of it.
///
/// Learning and judging ask this one class, so that both see the same. Immutable; for any thread.
///
/// @param civic the log-odds of the article's being civic
/// @param said of each kind of which anything was learned, by the article's words
record Weighing(RulesSay rules, double civic, Map<EventKind, Double> said) {

    /// Of the kinds that may be asked about.
    Map<EventKind, Balance.State> states() {
        Map<EventKind, Balance.State> states = new EnumMap<>(EventKind.class);
        for (EventKind kind : said.keySet()) {
            Optional<Balance.State> state = rules.state(kind);
            state.ifPresent(of -> states.put(kind, of));
        }
        return states;
    }

    /// Those of the kinds that words tell, so that something stands around them.
    static Set<EventKind> worded(Map<EventKind, Balance.State> states) {
        Set<EventKind> worded = EnumSet.noneOf(EventKind.class);
        states.forEach((kind, state) -> {
            if (hasWords(state)) {
                worded.add(kind);
            }
        });
        return worded;
    }

    private static boolean hasWords(Balance.State state) {
        return state != Balance.State.UNTOLD && state != Balance.State.BESIDE;
    }

    /// @param near the log-odds of a kind by the words around those that tell it
    Balance.Evidence evidence(EventKind kind, Balance.State state, ToDoubleFunction<EventKind> near) {
        return new Balance.Evidence(
                said.getOrDefault(kind, 0.0),
                hasWords(state) ? near.applyAsDouble(kind) : 0,
                civic,
                other(kind),
                hasOther(rules.news(), kind),
                hasOther(rules.old(), kind),
                rules.headline(),
                rules.sentences(),
                !rules.civic());
    }

    /// The highest of another core kind.
    private double other(EventKind kind) {
        double highest = Double.NEGATIVE_INFINITY;
        for (Map.Entry<EventKind, Double> of : said.entrySet()) {
            if (of.getKey().core() && of.getKey() != kind) {
                highest = Math.max(highest, of.getValue());
            }
        }
        return highest == Double.NEGATIVE_INFINITY ? 0 : highest;
    }

    private static boolean hasOther(Set<EventKind> kinds, EventKind than) {
        for (EventKind kind : kinds) {
            if (kind.core() && kind != than) {
                return true;
            }
        }
        return false;
    }
}
