package org.dabyl.feeds.score;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dabyl.feeds.classify.Classifier;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.classify.name.NameMatch;
import org.dabyl.feeds.classify.name.WatchIndex;
import org.dabyl.feeds.classify.name.WatchedNamesScan;
import org.dabyl.feeds.incident.PersonKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everybody whom a labelled set names in full is watched, in the nominative, and each item is scanned for all
/// of them: who is named there is found for certain, and nobody else is. Another spelling of somebody who is
/// right at that place is no mistake.
class WatchedPeopleTest {
    private final List<String> wrong = new ArrayList<>();
    private int named;
    private int right;
    private int claimed;

    /// All sets but two, whose labels leave out people who are only mentioned.
    static List<String> sets() {
        return Floors.sets().stream()
                .filter(set -> !Set.of("ru", "courses").contains(set))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void whoIsNamedIsFoundForCertainAndNobodyElseIs(String set) {
        List<Labelled> items = Labelled.set(set);
        Set<String> watch =
                items.stream().flatMap(item -> namedIn(item).stream()).collect(Collectors.toSet());
        WatchIndex index = WatchedNamesScan.index(List.copyOf(watch));
        items.forEach(item -> count(item, index, items));
        String told =
                set + ": " + right + " of " + named + " named, " + claimed + " claimed\n" + String.join("\n", wrong);
        assertTrue(right >= 0.98 * named, told);
        assertTrue(claimed - right <= Math.max(1, 0.01 * claimed), told); // one of a small set says nothing
    }

    private void count(Labelled item, WatchIndex index, List<Labelled> all) {
        Set<String> people = namedIn(item);
        List<NameMatch> found = index.scan(Classifier.textOf(item.item())).stream()
                .filter(match -> match.confidence() == Confidence.CERTAIN)
                .toList();
        List<NameMatch> hits = found.stream()
                .filter(match -> people.contains(match.name().name()))
                .toList();
        Set<String> hit = hits.stream().map(match -> match.name().name()).collect(Collectors.toSet());
        Set<String> strangers = found.stream()
                .filter(match -> hits.stream().noneMatch(other -> other.span().overlaps(match.span())))
                .map(match -> match.name().name())
                .filter(name -> !isCalledOtherwise(name, item) && !isPseudonym(name, item, all))
                .collect(Collectors.toCollection(TreeSet::new));
        named += people.size();
        right += hit.size();
        claimed += hit.size() + strangers.size();
        people.stream()
                .filter(name -> !hit.contains(name))
                .forEach(name -> wrong.add("missed " + name + ", " + item.id()));
        strangers.forEach(name -> wrong.add("false " + name + ", " + item.id()));
    }

    /// «М. Султанкулов»: somebody whom other items of the set name in full, and other spellings of that.
    private static boolean isCalledOtherwise(String name, Labelled item) {
        for (JsonNode person : item.label().path("persons")) {
            String label = person.path("name").asText();
            if (label.indexOf('.') > 0 && PersonKey.of(label).agrees(PersonKey.of(name))) {
                return true;
            }
        }
        return false;
    }

    /// «Nurzhan Tazhmaganbet, who posts as Teniz Balasy»: whom another report of the same happening calls so alone.
    private static boolean isPseudonym(String name, Labelled item, List<Labelled> all) {
        return !item.incident().isEmpty()
                && all.stream()
                        .filter(other -> other.incident().equals(item.incident()))
                        .anyMatch(other -> namedIn(other).equals(Set.of(name)));
    }

    private static Set<String> namedIn(Labelled item) {
        Set<String> out = new TreeSet<>();
        for (JsonNode person : item.label().path("persons")) {
            String name = person.path("name").asText();
            if (name.contains(" ") && name.indexOf('.') < 0) {
                out.add(name);
            }
        }
        return out;
    }
}
