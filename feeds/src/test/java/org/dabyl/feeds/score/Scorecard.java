package org.dabyl.feeds.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Finding;
import org.dabyl.feeds.classify.text.Folding;

/// Compares findings with labels: kinds of current events, people of core events, and the law, term and place
/// of the events whose kind is right.
final class Scorecard {
    final Count core = new Count();
    final Count kinds = new Count();
    final Count people = new Count();
    final Count law = new Count();
    final Count term = new Count();
    final Count place = new Count();
    final Count civic = new Count();
    private final List<String> errors = new ArrayList<>();
    private int quiet;
    private int alarms;

    void add(Labelled wanted, Finding found) {
        List<JsonNode> gold = new ArrayList<>();
        wanted.label().get("events").forEach(event -> {
            if (event.get("current").asBoolean()) {
                gold.add(event);
            }
        });
        Set<EventKind> goldKinds = gold.stream().map(Scorecard::kind).collect(Collectors.toCollection(HashSet::new));
        Set<EventKind> foundKinds = found.current().stream().map(Event::kind).collect(Collectors.toSet());
        kinds.compare(goldKinds, foundKinds);
        core.compare(onlyCore(goldKinds), onlyCore(foundKinds));
        if (onlyCore(goldKinds).isEmpty()) {
            quiet++;
            alarms += onlyCore(foundKinds).isEmpty() ? 0 : 1;
        }
        if (!goldKinds.equals(foundKinds)) {
            errors.add(wanted.id() + " " + goldKinds + " found " + foundKinds + " | "
                    + wanted.item().title());
        }
        boolean goldCivic = wanted.label().get("civic").asBoolean();
        civic.compare(goldCivic ? Set.of(1) : Set.of(), found.civic() ? Set.of(1) : Set.of());
        for (EventKind kind : EventKind.values()) {
            compare(
                    wanted,
                    kind,
                    gold.stream().filter(event -> kind(event) == kind).toList(),
                    found.current().stream()
                            .filter(event -> event.kind() == kind)
                            .toList());
        }
    }

    private void compare(Labelled wanted, EventKind kind, List<JsonNode> gold, List<Event> found) {
        if (!kind.core()) {
            return;
        }
        Set<String> goldPeople = texts(gold, event -> names(event.path("persons")));
        Set<String> foundPeople = found.stream()
                .flatMap(event -> event.persons().stream())
                .map(person -> name(person.name()))
                .collect(Collectors.toSet());
        people.compare(goldPeople, foundPeople);
        if (!goldPeople.equals(foundPeople)) {
            errors.add(wanted.id() + " " + kind + " people " + goldPeople + " found " + foundPeople);
        }
        if (gold.isEmpty() || found.isEmpty()) {
            return;
        }
        slot(
                wanted,
                kind,
                law,
                texts(gold, event -> laws(event.path("law"))),
                found.stream()
                        .flatMap(event -> event.law().stream())
                        .map(ref -> ref.code() + " " + ref.article() + " " + ref.part())
                        .collect(Collectors.toSet()));
        slot(
                wanted,
                kind,
                term,
                texts(gold, event -> text(event.path("term"))),
                found.stream()
                        .map(event -> event.term().iso())
                        .filter(iso -> !iso.isEmpty())
                        .collect(Collectors.toSet()));
        slot(
                wanted,
                kind,
                place,
                texts(gold, event -> text(event.path("place"))),
                found.stream().map(Event::place).filter(name -> !name.isEmpty()).collect(Collectors.toSet()));
    }

    private void slot(Labelled wanted, EventKind kind, Count count, Set<String> gold, Set<String> found) {
        count.compare(gold, found);
        if (!gold.equals(found)) {
            errors.add(wanted.id() + " " + kind + " slot " + gold + " found " + found);
        }
    }

    /// The share of items without a current core event that raise one all the same.
    double falseAlarms() {
        return quiet == 0 ? 0 : (double) alarms / quiet;
    }

    /// F1 of each, and the share of false alarms, by the names that the floors use.
    Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("core", core.f1());
        figures.put("all", kinds.f1());
        figures.put("people", people.f1());
        figures.put("law", law.f1());
        figures.put("term", term.f1());
        figures.put("place", place.f1());
        figures.put("civic", civic.f1());
        figures.put("alarms", falseAlarms());
        return figures;
    }

    String report() {
        return "core kinds  " + core + "\nall kinds   " + kinds + "\npeople      " + people + "\nlaw         " + law
                + "\nterm        " + term + "\nplace       " + place + "\ncivic       " + civic + "\nfalse alarms "
                + falseAlarms() + " of " + quiet + "\n" + String.join("\n", errors);
    }

    private static Set<EventKind> onlyCore(Set<EventKind> kinds) {
        Set<EventKind> core = EnumSet.noneOf(EventKind.class);
        kinds.stream().filter(EventKind::core).forEach(core::add);
        return core;
    }

    private static EventKind kind(JsonNode event) {
        return EventKind.findById(event.get("kind").asText()).orElseThrow();
    }

    private static Set<String> texts(List<JsonNode> events, Function<JsonNode, Set<String>> of) {
        return events.stream().flatMap(event -> of.apply(event).stream()).collect(Collectors.toSet());
    }

    private static Set<String> names(JsonNode persons) {
        Set<String> out = new HashSet<>();
        persons.forEach(person -> out.add(name(person.asText())));
        return out;
    }

    /// Word order and the way Kazakh letters are typed do not count.
    private static String name(String name) {
        return Folding.russified(Folding.norm(name))
                .lines()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Set<String> laws(JsonNode law) {
        Set<String> out = new HashSet<>();
        law.forEach(ref -> out.add(ref.path("code").asText() + " "
                + ref.path("article").asText() + " " + ref.path("part").asText("")));
        return out;
    }

    private static Set<String> text(JsonNode node) {
        return node.asText("").isEmpty() ? Set.of() : Set.of(node.asText());
    }
}
