package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.NearOdds;
import org.dabyl.config.watch.WordOdds;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;

/// A second opinion on what the rules told of an article: how likely it is that one with such words tells that kind of
/// measure as news, and that it is a concern of ours at all.
///
/// The rules read sentences and are led astray by ways of saying that they do not know; this only counts words and
/// pairs of words, has seen thousands of labelled articles, and errs elsewhere. Asked only of headlines with a teaser,
/// of which it has seen enough. For one article and one thread.
final class Odds {
    /// How much the odds of the kind weigh beside those of the article's being civic, where the rules left it out.
    static final double OF_KIND = 0.5;

    private final WordOdds table;
    private final Traits traits;
    private final KnownTraits known;
    /// The numbers of what the article says, as far as the table knows it.
    private final BitSet seen;

    private final WordOdds.Weighed said;

    Odds(KnownTraits known, Marked article) {
        this.known = known;
        this.table = known.table();
        this.traits = new Traits(article, known.meanings());
        SaidWeights weights = new SaidWeights(traits.stems(), known);
        traits.tell(weights);
        this.seen = weights.seen();
        this.said = weights.odds();
    }

    /// Each rule says how much and which words most: `-odds:-4.1(наркот,контра,#ru-crime)`.
    ///
    /// @param against the kinds that the words speak against, each with the rule that takes it back
    /// @param revived the kinds that the rules took for no news and the words do not, each with the rule
    /// @param trusted what they speak for so clearly that the article is a concern of ours, a rule for each
    record Opinion(Map<EventKind, String> against, Map<EventKind, String> revived, List<String> trusted) {
        static final Opinion NONE = new Opinion(Map.of(), Map.of(), List.of());
    }

    /// What the words make of the kinds that are told in an article of ours.
    ///
    /// @param old those told as no news that may be news all the same
    Opinion ofOurs(List<Event> events, Set<EventKind> old, List<Draft> drafts) {
        Set<EventKind> news = news(events);
        if (news.isEmpty() && old.isEmpty()) {
            return Opinion.NONE;
        }
        Set<EventKind> asked = EnumSet.noneOf(EventKind.class);
        asked.addAll(news);
        asked.addAll(old);
        Map<EventKind, AroundSum> near = near(drafts, events, asked);
        Map<EventKind, String> against = new EnumMap<>(EventKind.class);
        Map<EventKind, String> revived = new EnumMap<>(EventKind.class);
        for (EventKind kind : news) {
            double odds = of(kind, near);
            if (table.knows(kind) && odds < table.doubt()) {
                against.put(kind, rule("-", odds, number -> table.said(kind, number)));
            }
        }
        for (EventKind kind : old) {
            double odds = of(kind, near);
            if (table.knows(kind) && odds > table.reviveLine()) {
                revived.put(kind, rule("+", odds, number -> table.said(kind, number)));
            }
        }
        return new Opinion(against, revived, List.of());
    }

    /// What they make of an article that the rules took for no concern of ours: whether it is one all the same, and
    /// which of the kinds told as news are then to be trusted.
    Opinion ofLeftOut(List<Event> events, List<Draft> drafts) {
        if (!table.knowsCivic()) {
            return Opinion.NONE;
        }
        Set<EventKind> news = news(events);
        Map<EventKind, AroundSum> near = near(drafts, events, news);
        Map<EventKind, String> against = new EnumMap<>(EventKind.class);
        List<String> trusted = new ArrayList<>();
        for (EventKind kind : news) {
            double odds = said.civic() + OF_KIND * of(kind, near);
            if (table.knows(kind) && odds > table.trust()) {
                trusted.add(rule("+", odds, table::civic));
            } else {
                against.put(kind, rule("-", odds, table::civic));
            }
        }
        if (trusted.isEmpty() && isCivic()) {
            trusted.add(rule("+", said.civic(), table::civic));
        }
        return new Opinion(against, Map.of(), trusted);
    }

    private static Set<EventKind> news(List<Event> events) {
        Set<EventKind> news = EnumSet.noneOf(EventKind.class);
        events.stream().filter(Event::current).forEach(event -> news.add(event.kind()));
        return news;
    }

    /// Whether the whole article speaks for being a concern of ours, whatever it tells.
    boolean isCivic() {
        return table.knowsCivic() && said.civic() > table.civicLine();
    }

    /// Those of the kinds that the whole article makes so likely that it tells them without any rule, each with the
    /// rule that says so.
    ///
    /// @param beside whether some rule has words for another core measure
    Map<EventKind, String> told(Set<EventKind> kinds, boolean beside) {
        Map<EventKind, String> told = new EnumMap<>(EventKind.class);
        double line = beside ? table.besideLine() : table.tellLine();
        for (EventKind kind : kinds) {
            double odds = said.odds(kind);
            if (table.knows(kind) && odds > line) {
                told.put(kind, rule("+", odds, number -> table.said(kind, number)));
            }
        }
        return told;
    }

    /// How much the token's word speaks for the kind; 0 where nothing is known of it.
    double weight(EventKind kind, int token) {
        return table.said(kind, traits.stems().at(token)).orElse(0);
    }

    /// How much that speaks for the kind which the token's word means; 0 where nothing is known of it.
    double weightOfMeaning(EventKind kind, int token) {
        return traits.meanings(token).stream()
                .mapToDouble(meaning -> table.said(kind, meaning).orElse(0))
                .max()
                .orElse(0);
    }

    private Map<EventKind, AroundSum> near(List<Draft> drafts, List<Event> events, Set<EventKind> kinds) {
        return traits.near(drafts, events, kinds, () -> new AroundSum(traits.stems(), known));
    }

    /// The log-odds that the article tells the kind as news.
    private double of(EventKind kind, Map<EventKind, AroundSum> near) {
        AroundSum around = near.get(kind);
        return said.odds(kind) + (around == null ? table.near().bias() : around.odds());
    }

    private String rule(String sign, double odds, IntToDoubleFunction weight) {
        return OddsRule.text(sign, odds, seen, table::feature, weight)
                .orElseGet(() -> OddsRule.text(sign, odds, traits.said().all().toList(), feature -> {
                    int number = table.numberOf(feature);
                    return number == NearOdds.UNKNOWN ? 0 : weight.applyAsDouble(number);
                }));
    }
}
