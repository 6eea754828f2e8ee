package org.dabyl.feeds.classify;

import java.util.List;
import org.dabyl.feeds.classify.text.Language;

/// What the classifier says of an item, by itself: whom anybody watches plays no part in it.
///
/// @param civic whether the article belongs in this bot at all
/// @param events what was done, current or not
/// @param persons everybody whom the article names
/// @param clues by what else its happening is told from another
/// @param rules the ids of the rules that spoke for and against the article being civic, for `--explain`
public record Finding(
        Language language, boolean civic, List<Event> events, List<Person> persons, Clues clues, List<String> rules) {
    public Finding {
        rules = List.copyOf(rules);
        events = List.copyOf(events);
        persons = List.copyOf(persons);
    }

    /// A finding whose reasons nobody asks for, and without clues.
    public Finding(Language language, boolean civic, List<Event> events, List<Person> persons) {
        this(language, civic, events, persons, Clues.NONE, List.of());
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
