package org.dabyl.feeds.classify;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.classify.name.NameMatch;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Span;

/// Watched people whose name stands nowhere in full, because somebody else's stands in between: «братья Асет и Марат
/// Абишевы», “Aset and Saule Abishev”.
///
/// The reader gives each a name in the nominative; those names are looked for among the watched ones. Stateless.
final class SharedSurname {
    private SharedSurname() {}

    /// Their matches, each where the article has the given name: certain ones where the surname stands beside it, and
    /// possible ones where it stands with a relative's or the family's name.
    ///
    /// @param matches what the watched names match in the text itself
    /// @param names finds the watched names in a text
    static List<NameMatch> matches(List<Event> events, List<NameMatch> matches, NameSearch names) {
        Set<Person> sharing = new LinkedHashSet<>();
        for (Event event : events) {
            if (event.persons().size() < 2) {
                continue;
            }
            event.persons().stream()
                    .collect(Collectors.groupingBy(SharedSurname::surname, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .filter(SharedSurname::isNamedOnce)
                    .forEach(sharing::addAll);
        }
        Stream<NameMatch> shared = sharing.stream()
                .filter(person -> person.supposed().isEmpty())
                .flatMap(person -> matches(person, matches, names).stream());
        Stream<NameMatch> supposed = events.stream()
                .flatMap(event -> event.persons().stream())
                .distinct()
                .filter(person -> !person.supposed().isEmpty())
                .flatMap(person -> supposed(person, matches, names));
        return Stream.concat(shared, supposed).toList();
    }

    /// Whom only a relative's surname tells is watched possibly.
    private static Stream<NameMatch> supposed(Person person, List<NameMatch> matches, NameSearch names) {
        List<NameMatch> found = names.scan(ArticleText.of(person.supposed(), "", ""));
        return OtherSurname.possible(person, found.stream().map(NameMatch::name).distinct(), matches);
    }

    private static List<NameMatch> matches(Person person, List<NameMatch> matches, NameSearch names) {
        Span first = person.mentions().getFirst();
        return names.scan(ArticleText.of(person.name(), "", "")).stream()
                .filter(match -> match.confidence() == Confidence.CERTAIN)
                .filter(match -> matches.stream()
                        .noneMatch(other -> other.name().equals(match.name())
                                && other.confidence() == Confidence.CERTAIN
                                && person.isNamedAt(other.span())))
                .map(match -> new NameMatch(match.name(), match.confidence(), first))
                .toList();
    }

    /// Whether one of two who bear the surname is named without it.
    private static boolean isNamedOnce(List<Person> family) {
        return family.size() > 1 && family.stream().anyMatch(SharedSurname::isNamedShort);
    }

    /// The article's mentions are all shorter than the name.
    private static boolean isNamedShort(Person person) {
        int surname = person.name().lastIndexOf(' ');
        return surname > 0
                && person.mentions().stream().allMatch(mention -> mention.end() - mention.start() <= surname + 2);
    }

    /// Of a man and of a woman alike.
    private static String surname(Person person) {
        String surname = person.name().substring(person.name().lastIndexOf(' ') + 1);
        return surname.endsWith("а") || surname.endsWith("a") ? surname.substring(0, surname.length() - 1) : surname;
    }
}
