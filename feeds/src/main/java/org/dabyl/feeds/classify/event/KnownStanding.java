package org.dabyl.feeds.classify.event;

import java.util.HashMap;
import java.util.Map;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.NearOdds;

/// What a table of odds knows of how a measure stands in its article, of the kinds of news in the lead and of the rules
/// that judged it: the numbers of these features, [NearOdds#UNKNOWN] where the table has none.
///
/// Some thirty are told of each measure; as strings, each would have to be put together only to be looked up.
/// Immutable; for any thread.
final class KnownStanding {
    /// Before a measure's kind, before one that is news in the lead, and between that and the measure's.
    private static final String KIND = "kind ";

    private static final String LEAD = "lead ";
    private static final String LEADS_TO = " before ";
    /// Before the name of a rule that judged a measure.
    private static final String JUDGED = "rule ";

    private final int[] standing = new int[Standing.values().length];
    private final int[] kinds = new int[EventKind.values().length];
    private final int[] leads = new int[kinds.length];
    private final int[][] before = new int[kinds.length][kinds.length];
    private final Map<String, Integer> judged = new HashMap<>();

    KnownStanding(NearOdds near) {
        for (Standing one : Standing.values()) {
            standing[place(one)] = near.numberOf(one.id());
        }
        for (EventKind kind : EventKind.values()) {
            kinds[place(kind)] = near.numberOf(ofKind(kind));
            leads[place(kind)] = near.numberOf(ofLead(kind));
            for (EventKind other : EventKind.values()) {
                before[place(kind)][place(other)] = near.numberOf(ofLeadBefore(kind, other));
            }
        }
        for (String feature : near.features()) {
            if (feature.startsWith(JUDGED)) {
                judged.put(feature.substring(JUDGED.length()), near.numberOf(feature));
            }
        }
    }

    /// Where it stands in the arrays: nothing keeps that longer than the program runs.
    @SuppressWarnings("EnumOrdinal")
    private static int place(Enum<?> one) {
        return one.ordinal();
    }

    static String ofKind(EventKind kind) {
        return KIND + kind.id();
    }

    static String ofLead(EventKind news) {
        return LEAD + news.id();
    }

    static String ofLeadBefore(EventKind news, EventKind kind) {
        return LEAD + news.id() + LEADS_TO + kind.id();
    }

    static String ofRule(String rule) {
        return JUDGED + bare(rule);
    }

    /// What a rule adds behind a colon is different for each article.
    private static String bare(String rule) {
        int colon = rule.indexOf(':');
        return colon < 0 ? rule : rule.substring(0, colon);
    }

    int standing(Standing one) {
        return standing[place(one)];
    }

    /// That the measure is of the kind.
    int kind(EventKind kind) {
        return kinds[place(kind)];
    }

    /// That the lead tells news of the kind.
    int lead(EventKind news) {
        return leads[place(news)];
    }

    /// That the lead tells news of the one kind, and the measure is of the other.
    int leadBefore(EventKind news, EventKind kind) {
        return before[place(news)][place(kind)];
    }

    /// That the rule judged the measure.
    int judged(String rule) {
        return judged.getOrDefault(bare(rule), NearOdds.UNKNOWN);
    }
}
