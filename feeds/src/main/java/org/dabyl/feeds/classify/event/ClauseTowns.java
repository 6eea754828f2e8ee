package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// The town of each of several people whom one sentence tells of, clause by clause: «в Астане Абаеву дали 15 суток, в
/// Алматы Киму – 10», «Таразда Абаевтың, Семейде Кимнің үйінде тінту жүрді».
///
/// Only where every town has its own people, either all behind their towns or all before them. Stateless; for any
/// thread.
final class ClauseTowns {
    private ClauseTowns() {}

    /// The drafts, each with the town of its people; those of people of several towns taken apart.
    static List<Draft> apart(List<Draft> drafts, Marked article) {
        Map<Integer, Map<Person, String>> bySentence = new HashMap<>();
        List<Draft> apart = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Map<Person, String> towns = draft.persons.isEmpty()
                    ? Map.of()
                    : bySentence.computeIfAbsent(draft.sentence.index(), _ -> towns(draft.sentence, drafts, article));
            if (towns.keySet().containsAll(draft.persons) && !draft.persons.isEmpty()) {
                apart.addAll(byTown(draft, towns));
            } else {
                apart.add(draft);
            }
        }
        return apart;
    }

    private static List<Draft> byTown(Draft draft, Map<Person, String> towns) {
        Map<String, Set<Person>> people = new LinkedHashMap<>();
        for (Person person : draft.persons) {
            people.computeIfAbsent(towns.get(person), _ -> new LinkedHashSet<>())
                    .add(person);
        }
        if (people.size() == 1 && people.containsKey(draft.place)) {
            return List.of(draft);
        }
        List<Draft> apart = new ArrayList<>();
        people.forEach((town, persons) -> {
            Draft there = ManyPlaces.at(town, draft);
            there.persons = List.copyOf(persons);
            there.direct = draft.direct;
            there.again = draft.again;
            there.day = draft.day;
            apart.add(there);
        });
        return apart;
    }

    /// Where each of those was to whom the sentence tells that anything was done; empty where they do not come out
    /// even.
    private static Map<Person, String> towns(Sentence sentence, List<Draft> drafts, Marked article) {
        NavigableMap<Integer, String> towns = new TreeMap<>();
        for (At<PlaceMention> at : article.facts().places()) {
            if (at.first() >= sentence.first()
                    && at.first() < sentence.last()
                    && at.value().locative()
                    && at.value().place().isSettlement()) {
                towns.put(at.first(), at.value().name());
            }
        }
        NavigableMap<Integer, Person> people = towns.size() < 2 ? new TreeMap<>() : people(sentence, drafts, article);
        if (people.size() < 2 || new LinkedHashSet<>(towns.values()).size() < towns.size()) {
            return Map.of();
        }
        boolean behind = towns.firstKey() < people.firstKey();
        boolean before = !behind && towns.lastKey() > people.lastKey();
        Map<Person, String> of = new HashMap<>();
        Set<Integer> held = new LinkedHashSet<>();
        for (Map.Entry<Integer, Person> named : people.entrySet()) {
            Map.Entry<Integer, String> town =
                    behind ? towns.floorEntry(named.getKey()) : towns.ceilingEntry(named.getKey());
            if (town == null || !behind && !before) {
                return Map.of();
            }
            of.put(named.getValue(), town.getValue());
            held.add(town.getKey());
        }
        return held.size() == towns.size() ? of : Map.of();
    }

    private static NavigableMap<Integer, Person> people(Sentence sentence, List<Draft> drafts, Marked article) {
        Set<Person> hit = new LinkedHashSet<>();
        for (Draft draft : drafts) {
            if (draft.sentence.equals(sentence) && draft.current) {
                hit.addAll(draft.persons);
            }
        }
        NavigableMap<Integer, Person> people = new TreeMap<>();
        for (PersonMention mention : article.people().within(sentence.first(), sentence.last())) {
            if (hit.remove(mention.person())) {
                people.put(mention.firstToken(), mention.person());
            }
        }
        return people;
    }
}
