package org.dabyl.feeds.classify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dabyl.feeds.classify.text.Language;

/// What the classifier says of an item, by itself: whom anybody watches plays no part in it.
///
/// @param civic whether the article belongs in this bot at all
/// @param events what was done, current or not
/// @param persons everybody whom the article names
/// @param clues by what else its happening is told from another
/// @param rules the ids of the rules that spoke for and against the article being civic, for `--explain`
/// @param unnamed those of the persons whom others report as some who must not be named by alerts on kind or place
public record Finding(
        Language language,
        boolean civic,
        List<Event> events,
        List<Person> persons,
        Clues clues,
        List<String> rules,
        Set<Person> unnamed) {
    public Finding {
        rules = List.copyOf(rules);
        events = List.copyOf(events);
        persons = List.copyOf(persons);
        unnamed = Set.copyOf(unnamed);
    }

    /// One of which nothing is known but the article.
    public Finding(
            Language language,
            boolean civic,
            List<Event> events,
            List<Person> persons,
            Clues clues,
            List<String> rules) {
        this(language, civic, events, persons, clues, rules, Set.of());
    }

    /// A finding whose reasons nobody asks for, and without clues.
    public Finding(Language language, boolean civic, List<Event> events, List<Person> persons) {
        this(language, civic, events, persons, Clues.NONE, List.of());
    }

    /// The same of people some of whom must not be named.
    public Finding hiding(Predicate<Person> hides) {
        Set<Person> hidden = new HashSet<>(unnamed);
        persons.stream().filter(hides).forEach(hidden::add);
        List<Event> told = events.stream().map(event -> event.hiding(hides)).toList();
        return new Finding(language, civic, told, persons, clues, rules, hidden);
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
