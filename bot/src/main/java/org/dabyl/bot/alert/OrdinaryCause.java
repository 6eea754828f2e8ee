package org.dabyl.bot.alert;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dabyl.config.watch.Kazakhstan;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.item.Item;

/// What makes two reports of a case that is not civic the same one to a chat: the names that it watches, what was
/// done to those people, and a day within a week.
///
/// Nothing of such a case is kept but the hashes of the causes that a chat was told, so the days before are asked for
/// one by one. What is said to have happened again, or on a later day, is another case. Whom else an article names is
/// nothing new to this chat. Stateless.
final class OrdinaryCause {
    /// As long as what is told is news: two outlets may tell of one detention days apart.
    private static final int DAYS = 7;

    /// Two outlets tell of one more detention within a day.
    private static final int DAYS_OF_ANOTHER = 1;

    private OrdinaryCause() {}

    /// The cause that a message of it has.
    ///
    /// @param isTold whether the chat was told with that cause
    static String of(Case met, Reason reason, Item item, Predicate<String> isTold) {
        LocalDate today = item.published().atOffset(Kazakhstan.TIME).toLocalDate();
        String done = done(met, reason);
        boolean again = met.change().events().stream()
                .anyMatch(event -> event.when().again() && concerns(event, reason.people()));
        LocalDate earliest = earliest(met, reason, today.minusDays(again ? DAYS_OF_ANOTHER : DAYS));
        for (LocalDate day = today; !day.isBefore(earliest); day = day.minusDays(1)) {
            String cause = done + " on " + day;
            if (isTold.test(cause)) {
                return cause;
            }
        }
        return done + " on " + today;
    }

    /// What was reported before the day that the article says was something else.
    private static LocalDate earliest(Case met, Reason reason, LocalDate bound) {
        Optional<LocalDate> said = met.change().events().stream()
                .filter(event -> concerns(event, reason.people()))
                .flatMap(event -> event.when().day().stream())
                .max(LocalDate::compareTo);
        return said.filter(day -> day.isAfter(bound)).orElse(bound);
    }

    private static String done(Case met, Reason reason) {
        String names = reason.names().stream()
                .map(Reason.Name::name)
                .distinct()
                .sorted()
                .collect(Collectors.joining("|"));
        String measures = met.change().events().stream()
                .filter(event -> concerns(event, reason.people()))
                .map(event -> event.kind().id() + event.term().iso())
                .distinct()
                .sorted()
                .collect(Collectors.joining("|"));
        return "case of " + names + ": " + measures;
    }

    private static boolean concerns(Event event, Set<String> people) {
        return people.isEmpty()
                || event.persons().isEmpty()
                || event.names().stream().anyMatch(people::contains);
    }
}
