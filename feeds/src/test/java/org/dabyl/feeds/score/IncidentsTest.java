package org.dabyl.feeds.score;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.text.Span;
import org.dabyl.feeds.incident.IncidentBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules of grouping alone: the events are the labels', so that what the classifier misses plays no part.
class IncidentsTest {
    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "en", "cross", "courses"})
    void itemsAboutOneHappeningAreOneIncident(String set) {
        List<Labelled> items = new ArrayList<>(Labelled.set(set));
        items.removeIf(labelled -> labelled.incident().isEmpty());
        items.sort(Comparator.comparing(labelled -> labelled.item().published()));
        IncidentBook book = new IncidentBook();
        Map<String, String> right = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (Labelled labelled : items) {
            right.put(labelled.id(), labelled.incident());
            book.file(current(labelled), labelled.item().published())
                    .ifPresent(incident -> found.put(labelled.id(), incident));
        }
        BCubed score = BCubed.of(right, found);
        StringBuilder wrong = new StringBuilder();
        for (Labelled a : items) {
            for (Labelled b : items) {
                boolean together = a.incident().equals(b.incident());
                String foundA = found.getOrDefault(a.id(), a.id());
                if (a.id().compareTo(b.id()) < 0 && together != foundA.equals(found.get(b.id()))) {
                    wrong.append(together ? "apart " : "joined ")
                            .append(a.id())
                            .append(' ')
                            .append(b.id())
                            .append('\n');
                }
            }
        }
        assertTrue(score.f1() >= 0.95, () -> score + "\n" + wrong);
    }

    private static List<Event> current(Labelled labelled) {
        List<Event> out = new ArrayList<>();
        for (JsonNode event : labelled.label().get("events")) {
            List<Person> persons = new ArrayList<>();
            event.path("persons").forEach(name -> persons.add(new Person(name.asText(), List.of(new Span(0, 1)))));
            if (event.get("current").asBoolean()) {
                out.add(new Event(
                        EventKind.findById(event.get("kind").asText()).orElseThrow(),
                        true,
                        persons,
                        false,
                        event.path("place").asText(""),
                        List.of(),
                        new Term(event.path("term").asText("")),
                        "",
                        new Span(0, 1),
                        List.of()));
            }
        }
        return out;
    }
}
