package org.dabyl.feeds.classify;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dabyl.feeds.classify.event.ArticleReader.Reading;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.classify.name.NameMatch;
import org.dabyl.feeds.classify.text.Span;

/// Watched people whose name the reader takes for none, and who are those to whom it was done all the same: «Блогера
/// «Чёрную Кошку» задержали».
///
/// The article is read once more as if the pseudonym were a name. Only what it tells of nobody else is then theirs, and
/// what the item tells stays as it is, whoever watches. Stateless.
final class Pseudonyms {
    private Pseudonyms() {}

    /// Those matches to whose bearers one of the current events was done.
    ///
    /// @param again reads the article with these places as names
    static Set<NameMatch> hit(Reading reading, List<NameMatch> matches, Function<List<Span>, Reading> again) {
        List<Event> nameless = reading.events().stream()
                .filter(event -> event.current() && event.persons().isEmpty())
                .toList();
        List<NameMatch> unseen = nameless.isEmpty()
                ? List.of()
                : matches.stream()
                        .filter(match -> match.confidence() == Confidence.CERTAIN
                                && reading.persons().stream().noneMatch(person -> person.isNamedAt(match.span())))
                        .toList();
        if (unseen.isEmpty()) {
            return Set.of();
        }
        List<Event> named = again.apply(apart(unseen)).events();
        return unseen.stream()
                .filter(match -> named.stream()
                        .anyMatch(event -> event.current()
                                && event.persons().stream().anyMatch(person -> person.isNamedAt(match.span()))
                                && nameless.stream().anyMatch(other -> other.kind() == event.kind())))
                .collect(Collectors.toSet());
    }

    /// Two spellings of one name may stand in one place.
    private static List<Span> apart(List<NameMatch> matches) {
        List<Span> spans = matches.stream().map(NameMatch::span).distinct().toList();
        return spans.stream()
                .filter(span -> spans.stream()
                        .noneMatch(other -> !other.equals(span)
                                && other.overlaps(span)
                                && other.end() - other.start() >= span.end() - span.start()))
                .toList();
    }
}
