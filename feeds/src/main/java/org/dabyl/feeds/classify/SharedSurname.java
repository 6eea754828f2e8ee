package org.dabyl.feeds.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

    /// Their matches, each where the article has the given name; only certain ones.
    ///
    /// @param matches what the watched names match in the text itself
    /// @param names finds the watched names in a text
    static List<NameMatch> matches(
            List<Event> events, List<NameMatch> matches, Function<ArticleText, List<NameMatch>> names) {
        List<NameMatch> found = new ArrayList<>();
        for (Event event : events) {
            for (Person person : event.persons()) {
                if (sharesIts(person, event) && found.stream().noneMatch(match -> isOf(person, match))) {
                    found.addAll(matches(person, matches, names));
                }
            }
        }
        return found;
    }

    private static List<NameMatch> matches(
            Person person, List<NameMatch> matches, Function<ArticleText, List<NameMatch>> names) {
        Span first = person.mentions().getFirst();
        return names.apply(ArticleText.of(person.name(), "", "")).stream()
                .filter(match -> match.confidence() == Confidence.CERTAIN)
                .filter(match -> matches.stream()
                        .noneMatch(other -> other.name().equals(match.name())
                                && other.confidence() == Confidence.CERTAIN
                                && isOf(person, other)))
                .map(match -> new NameMatch(match.name(), match.confidence(), first))
                .toList();
    }

    private static boolean isOf(Person person, NameMatch match) {
        return person.mentions().stream().anyMatch(match.span()::overlaps);
    }

    /// Whether one of two who bear the surname is named without it.
    private static boolean sharesIts(Person person, Event event) {
        String surname = surname(person);
        List<Person> family = event.persons().stream()
                .filter(other -> surname(other).equals(surname))
                .toList();
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
