package org.dabyl.feeds.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Gainsaid;
import org.dabyl.config.watch.LawRef;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.text.Span;

/// What was done to somebody: one kind of measure, and the group of people that it hit together.
///
/// @param current whether it is news: at most seven days old at publication, or become known only now
/// @param persons to whom it was done; empty where nobody is named
/// @param shielded whether those people must not be named by alerts on kind or place: minors, victims of sexual
/// violence
/// @param open those of them who may be named all the same: the article's words say who the minor is
/// @param place the settlement, by its usual Russian name in the nominative; else the region; empty where none
///     is said
/// @param when it was, as far as the article says
/// @param gainsaid what the article says of it that others reported it, if it takes that back
/// @param measure the article's own words for the measure, so that an alert says no more than was reported
/// @param evidence the words that all this rests on, around the measure
/// @param rules the ids of the rules that spoke for and against, for `--explain`
public record Event(
        EventKind kind,
        boolean current,
        List<Person> persons,
        boolean shielded,
        Set<Person> open,
        String place,
        List<LawRef> law,
        Term term,
        When when,
        Gainsaid gainsaid,
        String measure,
        Span evidence,
        List<String> rules) {
    public Event {
        persons = List.copyOf(persons);
        open = Set.copyOf(open);
        law = List.copyOf(law);
        rules = List.copyOf(rules);
    }

    /// One that the article does not take back.
    public Event(
            EventKind kind,
            boolean current,
            List<Person> persons,
            boolean shielded,
            String place,
            List<LawRef> law,
            Term term,
            When when,
            String measure,
            Span evidence,
            List<String> rules) {
        this(
                kind,
                current,
                persons,
                shielded,
                Set.of(),
                place,
                law,
                term,
                when,
                Gainsaid.NOT,
                measure,
                evidence,
                rules);
    }

    /// What those to whom it was done are called, as the article spells them.
    public List<String> names() {
        return persons.stream().map(Person::name).toList();
    }

    /// The same as no news, by the rule.
    Event withdrawn(String rule) {
        return judged(false, rule);
    }

    /// The same as news all the same, by the rule.
    public Event revived(String rule) {
        return judged(true, rule);
    }

    /// The same, done to many more people than were known.
    public Event grown() {
        return new Event(
                kind,
                current,
                persons,
                shielded,
                open,
                place,
                law,
                term,
                when.grown(),
                gainsaid,
                measure,
                evidence,
                rules);
    }

    /// The same, done to people who must not be named.
    public Event shielding() {
        return shielding(persons, true, Set.of());
    }

    /// The same, done to people who must not be named but for these.
    public Event shielding(Predicate<Person> mayBeNamed) {
        return shielding(persons, true, persons.stream().filter(mayBeNamed).collect(Collectors.toSet()));
    }

    /// The same where some of those to whom it was done must not be named besides.
    public Event hiding(Predicate<Person> besides) {
        return persons.stream().noneMatch(besides)
                ? this
                : shielding(person -> !hides(person) && !besides.test(person));
    }

    /// Whether one of those to whom it was done must not be named.
    public boolean hides(Person person) {
        return shielded && !open.contains(person);
    }

    /// The same of these of them.
    public Event of(List<Person> some) {
        return shielding(some, shielded, open);
    }

    /// Those who may be named apart from those who must not: two events, or the same one.
    public List<Event> apart() {
        List<Person> named = persons.stream().filter(person -> !hides(person)).toList();
        if (!shielded || named.isEmpty()) {
            return List.of(this);
        }
        List<Person> hidden = persons.stream().filter(this::hides).toList();
        Event ofNamed = shielding(named, false, Set.of());
        return hidden.isEmpty() ? List.of(ofNamed) : List.of(ofNamed, shielding(hidden, true, Set.of()));
    }

    private Event shielding(List<Person> some, boolean shields, Set<Person> mayBeNamed) {
        return new Event(
                kind, current, some, shields, mayBeNamed, place, law, term, when, gainsaid, measure, evidence, rules);
    }

    private Event judged(boolean news, String rule) {
        List<String> all = new ArrayList<>(rules);
        all.add(rule);
        return new Event(kind, news, persons, shielded, open, place, law, term, when, gainsaid, measure, evidence, all);
    }
}
