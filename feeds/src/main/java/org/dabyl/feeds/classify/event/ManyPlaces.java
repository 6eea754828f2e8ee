package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.List;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.InOrder;

/// One measure that was taken in several towns: «Алматы мен Астанада ондаған адам ұсталды».
///
/// Where nobody is named, each town of the list gets an event of its own; named people were hit once, wherever
/// it was. Looks at the sentence of the measure alone. Stateless; for any thread.
final class ManyPlaces {
    private ManyPlaces() {}

    /// The drafts, those of several towns taken apart.
    static List<Draft> apart(List<Draft> drafts, Marked article) {
        List<Draft> out = new ArrayList<>();
        for (Draft draft : drafts) {
            List<String> towns = draft.persons.isEmpty() && !draft.place.isEmpty() ? towns(draft, article) : List.of();
            out.add(draft);
            towns.stream()
                    .filter(town -> !town.equals(draft.place))
                    .map(town -> at(town, draft))
                    .forEach(out::add);
        }
        return out;
    }

    /// The towns that are listed with the draft's, its own included; empty where it is the only one.
    private static List<String> towns(Draft draft, Marked article) {
        List<At<PlaceMention>> chain = new ArrayList<>();
        boolean own = false;
        for (At<PlaceMention> at :
                InOrder.within(article.facts().places(), At::first, draft.sentence.first(), draft.sentence.last())) {
            if (!chain.isEmpty() && !joins(chain.getLast(), at, article)) {
                if (own && chain.size() > 1) {
                    break;
                }
                chain.clear();
                own = false;
            }
            chain.add(at);
            own |= at.value().name().equals(draft.place);
        }
        boolean there = chain.stream().anyMatch(at -> at.value().locative());
        boolean settled = chain.stream().allMatch(at -> at.value().place().isSettlement());
        return own && there && settled && chain.size() > 1
                ? chain.stream().map(at -> at.value().name()).distinct().toList()
                : List.of();
    }

    private static boolean joins(At<PlaceMention> one, At<PlaceMention> other, Marked article) {
        int between = one.last();
        boolean comma = article.token(between).isMark(',');
        int and = comma ? between + 1 : between;
        boolean joined = comma || article.is(WordList.AND, between);
        return joined && (other.first() == between + 1 || article.is(WordList.AND, and) && other.first() == and + 1);
    }

    private static Draft at(String town, Draft of) {
        Draft draft = new Draft(of.hit, of.kind, of.sentence);
        draft.group = of.group;
        draft.current = of.current;
        draft.happened = of.happened;
        draft.dated = of.dated;
        draft.place = town;
        draft.placed = true;
        draft.law.addAll(of.law);
        draft.term = of.term;
        draft.rules.clear();
        draft.rules.addAll(of.rules);
        draft.rules.add("where:listed");
        return draft;
    }
}
