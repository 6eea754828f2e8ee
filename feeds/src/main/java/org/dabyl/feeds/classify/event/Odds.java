package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordOdds;

/// A second opinion on what the rules told: how likely it is that an article with such words tells that kind of
/// measure as news.
///
/// The rules read sentences and are led astray by ways of saying that they do not know; this only counts words, has
/// seen thousands of labelled articles, and errs elsewhere. It never tells a measure that the rules did not. Asked
/// only of headlines with a teaser, of which it has seen enough. Immutable; for any thread.
final class Odds {
    private static final int WORDS_TOLD = 3;

    private final WordOdds table;

    Odds(WordOdds table) {
        this.table = table;
    }

    /// @param against the kinds that the words speak against, each with the rule that takes it back
    /// @param trusted a rule for each kind that they speak for so clearly that the article is some concern of ours;
    ///     a rule says how much and which words most: `-odds:-4.1(наркот,контра,#ru-crime)`
    record Opinion(Map<EventKind, String> against, List<String> trusted) {
        static final Opinion NONE = new Opinion(Map.of(), List.of());
    }

    /// What the article's words make of the kinds told.
    Opinion opinion(Set<EventKind> told, Traits traits) {
        Map<EventKind, String> against = new EnumMap<>(EventKind.class);
        List<String> trusted = new ArrayList<>();
        for (EventKind kind : told) {
            if (!table.knows(kind)) {
                continue;
            }
            double odds = of(kind, traits);
            if (odds < table.doubt()) {
                against.put(kind, rule("-", kind, odds, traits));
            } else if (odds > table.trust()) {
                trusted.add(rule("+", kind, odds, traits));
            }
        }
        return new Opinion(against, trusted);
    }

    /// The log-odds that the article tells the kind as news.
    double of(EventKind kind, Traits traits) {
        return table.bias(kind)
                + sum(traits.said(), feature -> table.said(kind, feature))
                + sum(traits.near().getOrDefault(kind, Set.of()), table::near);
    }

    /// The more features there are, the less each weighs.
    static double sum(Set<String> features, Function<String, OptionalDouble> weight) {
        double sum = 0;
        int known = 0;
        for (String feature : features) {
            OptionalDouble at = weight.apply(feature);
            if (at.isPresent()) {
                sum += at.getAsDouble();
                known++;
            }
        }
        return known == 0 ? 0 : sum / Math.sqrt(known);
    }

    private String rule(String sign, EventKind kind, double odds, Traits traits) {
        List<String> said = new ArrayList<>(traits.said());
        Comparator<String> byWeight =
                Comparator.comparingDouble(feature -> table.said(kind, feature).orElse(0));
        said.sort((sign.equals("-") ? byWeight : byWeight.reversed()).thenComparing(Comparator.naturalOrder()));
        String most = said.stream().limit(WORDS_TOLD).collect(Collectors.joining(","));
        return String.format(Locale.ROOT, "%sodds:%.1f(%s)", sign, odds, most);
    }
}
