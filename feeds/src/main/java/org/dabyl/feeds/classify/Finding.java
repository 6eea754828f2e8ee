package org.dabyl.feeds.classify;

import java.util.List;
import java.util.Set;
import org.dabyl.feeds.classify.text.Language;

/// What the classifier says of an item, by itself: whom anybody watches plays no part in it.
///
/// @param civic whether the article belongs in this bot at all
/// @param events what was done, current or not
/// @param persons everybody whom the article names
/// @param names of what is neither a person nor a place, as written, where something is told: sites, companies
/// @param walks of life that its beginning speaks of, where something is told
/// @param rules the ids of the rules that spoke for and against the article being civic, for `--explain`
public record Finding(
        Language language,
        boolean civic,
        List<Event> events,
        List<Person> persons,
        Set<String> names,
        Set<Walk> walks,
        List<String> rules) {
    public Finding {
        rules = List.copyOf(rules);
        events = List.copyOf(events);
        persons = List.copyOf(persons);
        names = Set.copyOf(names);
        walks = Set.copyOf(walks);
    }

    /// A finding whose reasons nobody asks for, and without other names.
    public Finding(Language language, boolean civic, List<Event> events, List<Person> persons) {
        this(language, civic, events, persons, Set.of(), Set.of(), List.of());
    }

    public List<Event> current() {
        return events.stream().filter(Event::current).toList();
    }

    /// Whether one of the current events was done to the person.
    public boolean isSubject(Person person) {
        return events.stream()
                .anyMatch(event -> event.current() && event.persons().contains(person));
    }
}
