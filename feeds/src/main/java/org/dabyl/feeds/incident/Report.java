package org.dabyl.feeds.incident;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.feeds.classify.Clues;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Finding;
import org.dabyl.feeds.classify.Walk;

/// What an item tells, as far as its incident depends on it.
///
/// @param current the events that are news
/// @param earlier those that it looks back at
/// @param names what is named besides people and places, each as [PersonKey] writes it, its words together: a site's or
///     a company's name is then the same in every script
/// @param unknown words of the headline, one of which may be a surname that the incident has
/// @param walks of life that it speaks of
public record Report(
        Instant published,
        List<Event> current,
        List<Event> earlier,
        Set<String> names,
        Set<String> unknown,
        Set<Walk> walks) {
    /// Shorter names are in no report.
    static final int SHORTEST = 4;

    public Report {
        current = List.copyOf(current);
        earlier = List.copyOf(earlier);
        names = Set.copyOf(names);
        unknown = Set.copyOf(unknown);
        walks = Set.copyOf(walks);
    }

    /// What the classifier made of an item.
    public static Report of(Finding finding, Instant published) {
        Set<String> names = finding.clues().names().stream()
                .map(PersonKey::of)
                .map(key -> String.join("", key.words()))
                .filter(name -> name.length() >= SHORTEST)
                .collect(Collectors.toSet());
        List<Event> earlier =
                finding.events().stream().filter(event -> !event.current()).toList();
        Clues clues = finding.clues();
        return new Report(published, finding.current(), earlier, names, clues.unknown(), clues.walks());
    }

    /// One that tells news alone, names nothing besides people and places, and speaks of no walk of life.
    public static Report of(List<Event> current, Instant published) {
        return new Report(published, current, List.of(), Set.of(), Set.of(), Set.of());
    }
}
