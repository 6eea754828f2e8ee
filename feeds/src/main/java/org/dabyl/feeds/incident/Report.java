package org.dabyl.feeds.incident;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.Gainsaid;
import org.dabyl.feeds.classify.Clues;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Finding;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.Sex;
import org.dabyl.feeds.classify.Walk;

/// What an item tells, as far as its incident depends on it.
///
/// @param current the events that are news
/// @param earlier those that it looks back at
/// @param names what is named besides people and places, each as [PersonKey] writes it, its words together: a site's or
///     a company's name is then the same in every script
/// @param unknown words of the headline, one of which may be a surname that the incident has
/// @param walks of life that it speaks of
/// @param gainsaid the events that it takes back: others told them
/// @param sexes of those of whom its headline tells without a name
/// @param mentioned whole names of people, where nobody is named to whom anything was done
/// @param outlet whose item it is; empty where that is not known
public record Report(
        Instant published,
        List<Event> current,
        List<Event> earlier,
        Set<String> names,
        Set<String> unknown,
        Set<Walk> walks,
        Set<Sex> sexes,
        Set<String> mentioned,
        List<Event> gainsaid,
        String outlet) {
    /// Shorter names are in no report.
    static final int SHORTEST = 4;

    public Report {
        current = List.copyOf(current);
        earlier = List.copyOf(earlier);
        names = Set.copyOf(names);
        unknown = Set.copyOf(unknown);
        walks = Set.copyOf(walks);
        sexes = Set.copyOf(sexes);
        mentioned = Set.copyOf(mentioned);
        gainsaid = List.copyOf(gainsaid);
    }

    /// One that takes nothing back.
    public Report(
            Instant published,
            List<Event> current,
            List<Event> earlier,
            Set<String> names,
            Set<String> unknown,
            Set<Walk> walks,
            Set<String> mentioned) {
        this(published, current, earlier, names, unknown, walks, Set.of(), mentioned, List.of(), "");
    }

    /// What the classifier made of an item.
    public static Report of(Finding finding, Instant published) {
        Set<String> names = finding.clues().names().stream()
                .map(PersonKey::of)
                .map(key -> String.join("", key.words()))
                .filter(name -> name.length() >= SHORTEST)
                .collect(Collectors.toSet());
        List<Event> earlier = finding.events().stream()
                .filter(event -> !event.current() && event.gainsaid() != Gainsaid.MISTAKEN)
                .toList();
        List<Event> gainsaid = finding.events().stream()
                .filter(event -> !event.current() && event.gainsaid() != Gainsaid.NOT)
                .toList();
        Clues clues = finding.clues();
        Set<String> mentioned = finding.persons().stream()
                .map(Person::name)
                .filter(name -> PersonKey.of(name).words().size() > 1)
                .collect(Collectors.toSet());
        List<Event> current = finding.current().stream()
                .flatMap(event -> event.apart().stream())
                .toList();
        return new Report(
                published,
                current,
                earlier,
                names,
                clues.unknown(),
                clues.walks(),
                clues.sexes(),
                mentioned,
                gainsaid,
                "");
    }

    /// The same as that outlet's.
    public Report by(String teller) {
        return new Report(published, current, earlier, names, unknown, walks, sexes, mentioned, gainsaid, teller);
    }

    /// The same of people whom an incident knows as some who must not be named.
    Report shieldedBy(KnownIncident known) {
        List<Event> all = current.stream()
                .flatMap(event -> known.shielding(event).apart().stream())
                .toList();
        return new Report(published, all, earlier, names, unknown, walks, sexes, mentioned, gainsaid, outlet);
    }

    /// The same, where many more people were taken than the incident knew.
    Report grownSince(KnownIncident known) {
        List<Event> all = current.stream()
                .map(event -> Growth.isTold(event, published, known) ? event.grown() : event)
                .toList();
        return new Report(published, all, earlier, names, unknown, walks, sexes, mentioned, gainsaid, outlet);
    }

    /// Who may turn out to be those to whom it was done, where the report names nobody: whom it mentions, and by the
    /// surname alone what in its headline is not known to be anything else.
    Set<String> mayBeHit() {
        Set<String> all = new HashSet<>();
        if (Membership.namesNobody(current)) {
            all.addAll(mentioned);
            unknown.stream().filter(word -> word.length() >= SHORTEST).forEach(all::add);
        }
        return all;
    }

    /// One that tells news alone, names nothing besides people and places, and speaks of no walk of life.
    public static Report of(List<Event> current, Instant published) {
        return new Report(published, current, List.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }
}
