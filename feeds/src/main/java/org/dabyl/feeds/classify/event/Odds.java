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
/// measure as news, and that it is a concern of ours at all.
///
/// The rules read sentences and are led astray by ways of saying that they do not know; this only counts words, has
/// seen thousands of labelled articles, and errs elsewhere. It never tells a measure that the rules did not. Asked
/// only of headlines with a teaser, of which it has seen enough. Immutable; for any thread.
final class Odds {
    private static final int WORDS_TOLD = 3;
    /// How much the odds of the kind weigh beside those of the article's being civic, where the rules left it out.
    static final double OF_KIND = 0.5;

    private final WordOdds table;

    Odds(WordOdds table) {
        this.table = table;
    }

    /// @param against the kinds that the words speak against, each with the rule that takes it back
    /// @param trusted what they speak for so clearly that the article is a concern of ours, a rule for each;
    ///     a rule says how much and which words most: `-odds:-4.1(наркот,контра,#ru-crime)`
    record Opinion(Map<EventKind, String> against, List<String> trusted) {
        static final Opinion NONE = new Opinion(Map.of(), List.of());
    }

    /// What the words make of the kinds that are told in an article of ours.
    ///
    /// @param near what stands around the words that tell each kind
    Opinion ofOurs(Set<EventKind> told, Traits traits, Map<EventKind, Set<String>> near) {
        Map<EventKind, String> against = new EnumMap<>(EventKind.class);
        for (EventKind kind : told) {
            double odds = of(kind, traits, near);
            if (table.knows(kind) && odds < table.doubt()) {
                against.put(kind, rule("-", odds, traits, feature -> table.said(kind, feature)));
            }
        }
        return new Opinion(against, List.of());
    }

    /// What they make of an article that the rules took for no concern of ours: whether it is one all the same, and
    /// which of the kinds told are then to be trusted.
    Opinion ofLeftOut(Set<EventKind> told, Traits traits, Map<EventKind, Set<String>> near) {
        if (!table.knowsCivic()) {
            return Opinion.NONE;
        }
        Map<EventKind, String> against = new EnumMap<>(EventKind.class);
        List<String> trusted = new ArrayList<>();
        double civic = civic(traits);
        for (EventKind kind : told) {
            double odds = civic + OF_KIND * of(kind, traits, near);
            if (table.knows(kind) && odds > table.trust()) {
                trusted.add(rule("+", odds, traits, table::civic));
            } else {
                against.put(kind, rule("-", odds, traits, table::civic));
            }
        }
        if (trusted.isEmpty() && civic > table.civicLine()) {
            trusted.add(rule("+", civic, traits, table::civic));
        }
        return new Opinion(against, trusted);
    }

    /// Whether the whole article speaks for being a concern of ours, whatever it tells.
    boolean isCivic(Traits traits) {
        return table.knowsCivic() && civic(traits) > table.civicLine();
    }

    private double civic(Traits traits) {
        return table.civicBias() + sum(traits.said(), table::civic);
    }

    /// Those of the kinds that the whole article makes so likely that it tells them without any rule, each with the
    /// rule that says so.
    Map<EventKind, String> told(Set<EventKind> kinds, Traits traits) {
        Map<EventKind, String> told = new EnumMap<>(EventKind.class);
        for (EventKind kind : kinds) {
            double odds = ofArticle(kind, traits);
            if (table.knows(kind) && odds > table.tellLine()) {
                told.put(kind, rule("+", odds, traits, feature -> table.said(kind, feature)));
            }
        }
        return told;
    }

    /// How much the word speaks for the kind; 0 where nothing is known of it.
    double weight(EventKind kind, String stem) {
        return table.said(kind, stem).orElse(0);
    }

    /// The log-odds that the article tells the kind as news.
    private double of(EventKind kind, Traits traits, Map<EventKind, Set<String>> near) {
        return ofArticle(kind, traits) + table.nearBias() + sum(near.getOrDefault(kind, Set.of()), table::near);
    }

    private double ofArticle(EventKind kind, Traits traits) {
        return table.bias(kind) + sum(traits.said(), feature -> table.said(kind, feature));
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

    private static String rule(String sign, double odds, Traits traits, Function<String, OptionalDouble> weight) {
        List<String> said = new ArrayList<>(traits.said());
        Comparator<String> byWeight =
                Comparator.comparingDouble(feature -> weight.apply(feature).orElse(0));
        said.sort((sign.equals("-") ? byWeight : byWeight.reversed()).thenComparing(Comparator.naturalOrder()));
        String most = said.stream().limit(WORDS_TOLD).collect(Collectors.joining(","));
        return String.format(Locale.ROOT, "%sodds:%.1f(%s)", sign, odds, most);
    }
}
