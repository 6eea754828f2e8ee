package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.dabyl.config.watch.Balance;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.NearOdds;
import org.dabyl.config.watch.WordOdds;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.jspecify.annotations.Nullable;

/// A second opinion on what the rules told of an article: how likely it is that one with such words tells that kind of
/// measure as news, and that it is a concern of ours at all.
///
/// The rules read sentences and are led astray by ways of saying that they do not know; this only counts words and
/// pairs of words, has seen thousands of labelled articles, and errs elsewhere. What both say is put on one balance
/// ([Balance]). Asked only of headlines with a teaser, of which it has seen enough. For one article and one thread.
final class Odds {

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
    /// @param against the kinds told that all that is known speaks against, each with the rule that takes it back
    /// @param revived the kinds that the rules took for no news and that are, each with the rule
    /// @param untold the kinds that no rule has words for and that are told all the same
    /// @param trusted what makes an article that the rules left out a concern of ours, a rule for each
    record Opinion(
            Map<EventKind, String> against,
            Map<EventKind, String> revived,
            Map<EventKind, String> untold,
            List<String> trusted) {
        static final Opinion NONE = new Opinion(Map.of(), Map.of(), Map.of(), List.of());

        private static Opinion open() {
            return new Opinion(
                    new EnumMap<>(EventKind.class),
                    new EnumMap<>(EventKind.class),
                    new EnumMap<>(EventKind.class),
                    new ArrayList<>());
        }

        /// What words speak for a ruling of days speaks for custody where the days are too many for one.
        private void asCustody(boolean told) {
            String rule = untold.remove(EventKind.ADMINISTRATIVE_ARREST);
            if (rule != null && against.remove(EventKind.PRETRIAL_ARREST) == null && !told) {
                untold.put(EventKind.PRETRIAL_ARREST, rule);
            }
        }
    }

    /// What all that is known makes of the kinds that the rules tell, took for old or have no words for.
    Opinion of(Ruled ruled) {
        Map<EventKind, Double> ofWords = new EnumMap<>(EventKind.class);
        for (EventKind kind : EventKind.values()) {
            if (table.knows(kind)) {
                ofWords.put(kind, said.odds(kind));
            }
        }
        Weighing weighing = new Weighing(ruled.says(), said.civic(), ofWords);
        Map<EventKind, Balance.State> states = weighing.states();
        Map<EventKind, AroundSum> near =
                traits.near(ruled, Weighing.worded(states), () -> new AroundSum(traits.stems(), known));
        Opinion opinion = Opinion.open();
        states.forEach((kind, state) -> {
            Balance.Evidence evidence = weighing.evidence(kind, state, of -> odds(near.get(of)));
            double odds = table.balance().odds(state, kind, evidence);
            boolean plain = state == Balance.State.TOLD
                    && odds <= 0
                    && (Plainly.tells(kind, odds, ruled) || Crowd.tells(kind, odds, ruled));
            boolean undone = state != Balance.State.TOLD && kind == EventKind.RELEASE && Plainly.isResumed(ruled);
            if (!plain && !undone && !meansOther(kind, state, ruled.article())) {
                note(kind, state, odds, opinion);
            }
        });
        Tightened.settle(ruled.kept(), opinion.against(), List.of(opinion.revived(), opinion.untold()));
        KeptAtHome.settle(ruled.kept(), opinion.against(), List.of(opinion.revived(), opinion.untold()));
        Quashed.settle(ruled.kept(), opinion.against(), List.of(opinion.revived(), opinion.untold()), ruled.article());
        if (ArrestKind.isTooLongForRuling(ruled.article())) {
            opinion.asCustody(states.get(EventKind.PRETRIAL_ARREST) == Balance.State.TOLD);
        }
        if (!ruled.judgement().civic()) {
            opinion.trusted().addAll(opinion.revived().values());
            opinion.trusted().addAll(opinion.untold().values());
            if (opinion.trusted().isEmpty() && isCivic()) {
                opinion.trusted().add(rule("+", said.civic(), table::civic));
            }
        }
        return opinion;
    }

    /// «Её забрала мать»: where the lexicon says so surely that its words tell no such measure, counting them tells
    /// none.
    private static boolean meansOther(EventKind kind, Balance.State state, Marked article) {
        return (state == Balance.State.UNTOLD || state == Balance.State.BESIDE)
                && Among.any(
                        article.hits(EntryUse.OTHER_MEANINGS),
                        hit -> hit.entry().weight() > 1 && hit.entry().kinds().contains(kind));
    }

    private double odds(@Nullable AroundSum near) {
        return near == null ? table.near().bias() : near.odds();
    }

    private void note(EventKind kind, Balance.State state, double odds, Opinion opinion) {
        boolean speaksFor = odds > 0;
        switch (state) {
            case TOLD -> {
                if (!speaksFor) {
                    opinion.against().put(kind, rule("-", odds, number -> table.said(kind, number)));
                }
            }
            case LEFT_OUT -> {
                if (speaksFor) {
                    opinion.trusted().add(rule("+", odds, table::civic));
                } else {
                    opinion.against().put(kind, rule("-", odds, table::civic));
                }
            }
            case OLD, UNTOLD, BESIDE -> {
                if (speaksFor) {
                    Map<EventKind, String> to = state == Balance.State.OLD ? opinion.revived() : opinion.untold();
                    to.put(kind, rule("+", odds, number -> table.said(kind, number)));
                }
            }
        }
    }

    /// Whether the whole article speaks for being a concern of ours, whatever it tells.
    private boolean isCivic() {
        return table.knowsCivic() && said.civic() > table.civicLine();
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

    private String rule(String sign, double odds, IntToDoubleFunction weight) {
        return OddsRule.text(sign, odds, seen, table::feature, weight)
                .orElseGet(() -> OddsRule.text(sign, odds, traits.said().all().toList(), feature -> {
                    int number = table.numberOf(feature);
                    return number == NearOdds.UNKNOWN ? 0 : weight.applyAsDouble(number);
                }));
    }
}
