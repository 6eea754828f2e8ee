package org.dabyl.feeds.classify;

import java.util.List;
import java.util.stream.Stream;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.classify.name.NameMatch;

/// Watched people whose surname the article has in another shape: «Жандос Серікбай», where the passport, and who
/// watches him, has Серикбаев.
///
/// To look for that in every word of a text would cost every text; to ask for the few to whom something was done
/// costs nothing. Never more than possible. Stateless.
final class OtherSurname {
    private OtherSurname() {}

    /// Their matches, each where the article names the person first; none where the name was found already.
    static List<NameMatch> matches(List<Event> events, List<NameMatch> matches, NameSearch names) {
        return events.stream()
                .filter(Event::current)
                .flatMap(event -> event.persons().stream())
                .distinct()
                .flatMap(person -> matches(person, matches, names))
                .toList();
    }

    private static Stream<NameMatch> matches(Person person, List<NameMatch> matches, NameSearch names) {
        return possible(person, names.inOtherShape(person.name()).stream(), matches);
    }

    /// A possible match for each of the names, where the article names the person first; none for a name that was found
    /// of the person already.
    static Stream<NameMatch> possible(Person person, Stream<WatchedName> names, List<NameMatch> matches) {
        return names.filter(name -> matches.stream()
                        .noneMatch(other -> other.name().equals(name) && person.isNamedAt(other.span())))
                .map(name -> new NameMatch(
                        name, Confidence.POSSIBLE, person.mentions().getFirst()));
    }
}
