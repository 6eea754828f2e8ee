package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.List;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.Language;

/// One measure that was taken in several towns: «Алматы мен Астанада ондаған адам ұсталды».
///
/// Where nobody is named, each town of the list gets an event of its own; named people were hit once, wherever
/// it was. Looks at the sentence of the measure alone. Stateless; for any thread.
final class ManyPlaces {
    /// Says that the clause told its own town: what was done elsewhere is not the same.
    static final String GAPPED = "where:gapped";

    /// As likely as any: the town stands in the list with the measure's own.
    private static final double LISTED = 10;

    private ManyPlaces() {}

    /// The drafts, those of several towns taken apart.
    static List<Draft> apart(List<Draft> together, TownRoll roll, Marked article) {
        List<Draft> drafts =
                together.stream().flatMap(draft -> roll.apart(draft).stream()).toList();
        List<Draft> out = new ArrayList<>();
        List<Draft> gapped = new ArrayList<>();
        for (Draft draft : drafts) {
            if (article.text().language() == Language.RU && draft.persons.size() > 1 && !draft.place.isEmpty()) {
                gapped.addAll(gapped(draft, article));
            }
        }
        gapped.forEach(there -> drafts.forEach(draft -> takeOut(draft, there)));
        out.addAll(gapped);
        for (Draft draft : drafts) {
            out.add(draft);
            if (draft.persons.isEmpty() && !draft.place.isEmpty()) {
                List<String> towns = TownList.of(draft, article);
                draft.placed |= !towns.isEmpty();
                for (String town : towns) {
                    if (!town.equals(draft.place)) {
                        out.add(at(town, draft));
                    }
                }
            }
        }
        return out;
    }

    /// «В Актобе увезли Марата Ли, в Шымкенте – Асель Ким»: each town of its own clause with those whom the clause
    /// names; they are taken out of the draft.
    private static List<Draft> gapped(Draft draft, Marked article) {
        List<Draft> more = new ArrayList<>();
        String town = "";
        int behind = -1;
        for (PersonMention mention : article.people().within(draft.sentence.first(), draft.sentence.last())) {
            boolean joined = behind >= 0
                    && mention.firstToken() == behind + 1
                    && article.norm(behind).equals("и");
            town = joined ? town : townBeforeDash(mention.firstToken() - 1, article);
            behind = mention.lastToken();
            if (!town.isEmpty()
                    && !town.equals(draft.place)
                    && draft.persons.size() > 1
                    && draft.persons.contains(mention.person())) {
                Draft there = at(town, draft);
                there.persons = List.of(mention.person());
                there.direct = true;
                there.rules.add(GAPPED);
                takeOut(draft, there);
                more.add(there);
            }
        }
        return more;
    }

    /// The headline's measure, and the sentence's, are no longer told of the one whose clause says another town.
    private static void takeOut(Draft draft, Draft there) {
        if (draft.kind == there.kind
                && draft.current == there.current
                && draft.persons.size() > 1
                && !draft.place.equals(there.place)) {
            draft.persons = draft.persons.stream()
                    .filter(person -> !there.persons.contains(person))
                    .toList();
        }
    }

    /// «, в Шымкенте – »: the town right before the dash; empty where none is.
    private static String townBeforeDash(int dash, Marked article) {
        boolean isDash =
                dash > 0 && (article.token(dash).isDash() || article.token(dash).isMark('-'));
        return !isDash
                ? ""
                : article.facts().places().stream()
                        .filter(at -> at.last() == dash
                                && at.first() > 1
                                && at.value().locative())
                        .filter(at -> at.value().place().isSettlement())
                        .filter(at -> ",;".indexOf(article.norm(at.first() - 2).charAt(0)) >= 0)
                        .map(at -> at.value().name())
                        .findFirst()
                        .orElse("");
    }

    /// The same measure in another town.
    static Draft at(String town, Draft of) {
        Draft draft = new Draft(of.hit, of.kind, of.sentence);
        draft.group = of.group;
        draft.current = of.current;
        draft.happened = of.happened;
        draft.dated = of.dated;
        draft.place = town;
        draft.placeOdds = Math.max(of.placeOdds, LISTED);
        draft.placed = true;
        draft.law.addAll(of.law);
        draft.term = of.term;
        draft.rules.clear();
        draft.rules.addAll(of.rules);
        draft.rules.add("where:listed");
        return draft;
    }
}
