package org.dabyl.bot.alert;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.bot.chat.Watch;
import org.dabyl.bot.chat.WatchBook;
import org.dabyl.bot.chat.WatchBook.Follower;
import org.dabyl.bot.chat.Words;
import org.dabyl.config.watch.KindGroup;
import org.dabyl.config.watch.KindGroups;
import org.dabyl.config.watch.MeasureNames;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.When.Telling;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.classify.name.NameMatch;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.incident.Incident;
import org.dabyl.feeds.incident.IncidentChange;
import org.dabyl.feeds.incident.PersonKey;

/// Which of a chat's watches a case meets.
///
/// In an article that is not civic only a watched person counts, and only where the name agrees certainly: a
/// namesake's drug charge is nobody's alert. For any thread.
public final class Matching {
    private final WatchBook book;
    private final KindGroups groups;
    private final MeasureNames measures;
    private final BiPredicate<String, String> liesIn;

    /// @param liesIn whether the first place is the second or lies in it, both by their usual Russian names
    public Matching(WatchBook book, KindGroups groups, MeasureNames measures, BiPredicate<String, String> liesIn) {
        this.book = book;
        this.groups = groups;
        this.measures = measures;
        this.liesIn = liesIn;
    }

    Reason reason(Follower follower, Case met, boolean civic, Words words) {
        List<Watch> watches = new ArrayList<>();
        List<Reason.Name> names = new ArrayList<>();
        Set<String> people = new HashSet<>();
        for (Watch watch : follower.subscribed().watches()) {
            boolean meets = switch (watch) {
                case Watch.Person _, Watch.PublicList _ -> addNames(watch, met, civic, names, people);
                case Watch.Kinds kind ->
                    civic && meets(kind, met.change().events(), met.change().incident());
                case Watch.Phrase(String phrase) -> civic && words.hold(phrase);
            };
            if (meets) {
                watches.add(watch);
            }
        }
        return watches.isEmpty() ? Reason.NONE : new Reason(watches, names, people, newcomers(watches, met, people));
    }

    /// Whom the incident did not know, and the chat watches, or follows what was done to them. By kind, it must be
    /// somebody whom nobody takes for a known one in another spelling.
    private Set<String> newcomers(List<Watch> watches, Case met, Set<String> people) {
        IncidentChange change = met.change();
        Set<String> out = new HashSet<>(change.added());
        out.removeIf(name ->
                !people.contains(name) && (!change.incident().isUnlikeOthers(name) || !isMet(watches, change, name)));
        return out;
    }

    private boolean isMet(List<Watch> watches, IncidentChange change, String name) {
        List<Event> doneToThem = change.events().stream()
                .filter(event -> event.names().contains(name))
                .toList();
        return watches.stream()
                .anyMatch(watch -> watch instanceof Watch.Kinds kinds && meets(kinds, doneToThem, change.incident()));
    }

    private boolean addNames(Watch watch, Case met, boolean civic, List<Reason.Name> names, Set<String> people) {
        if (met.subjects().isEmpty()) {
            return false;
        }
        List<WatchedName> own = book.names(watch);
        int before = names.size();
        for (Case.Subject subject : met.subjects()) {
            if (own.contains(subject.name()) && (civic || subject.confidence() == Confidence.CERTAIN)) {
                names.add(new Reason.Name(
                        subject.name().name(),
                        subject.confidence(),
                        subject.added(),
                        isInitial(subject, met.change().incident()) ? new Agreement.OfInitial() : subject.agrees()));
                people.addAll(subject.people());
            }
        }
        return names.size() > before;
    }

    /// The same with the watched names of whom an article calls by the given name alone, where one of the incident is
    /// called so: «Асию отпустили», after «Асию Тохтар задержали».
    Case withGivenNames(Case met) {
        List<Case.Subject> more = new ArrayList<>();
        met.change().events().stream()
                .flatMap(event -> event.names().stream())
                .distinct()
                .forEach(name -> more.addAll(byGivenName(name, met)));
        return more.isEmpty() ? met : met.with(more);
    }

    private List<Case.Subject> byGivenName(String name, Case met) {
        PersonKey key = PersonKey.of(name);
        List<String> called = met.change().incident().people().stream()
                .filter(person -> key.isGivenNameOf(PersonKey.of(person)))
                .toList();
        if (called.size() != 1) {
            return List.of();
        }
        return matches(called.stream())
                .map(NameMatch::name)
                .distinct()
                .filter(watched -> met.subjects().stream()
                        .noneMatch(subject -> subject.name().equals(watched)))
                .map(watched -> new Case.Subject(
                        watched, Confidence.POSSIBLE, Set.of(name), false, new Agreement.OfGivenName()))
                .toList();
    }

    /// Whether nobody of the incident is known by the whole name who may bear it.
    private boolean isInitial(Case.Subject subject, Incident incident) {
        return !subject.people().isEmpty()
                && subject.people().stream().map(PersonKey::of).allMatch(PersonKey::hasInitial)
                && !wholeNamesOf(incident).contains(subject.name());
    }

    /// The watched names that agree with the people of an incident.
    Set<WatchedName> namesOf(Incident incident) {
        return namesOf(incident.people());
    }

    private Set<WatchedName> namesOf(Collection<String> people) {
        return Stream.concat(
                        matches(people.stream()).map(NameMatch::name),
                        people.stream().flatMap(name -> book.inOtherShape(name).stream()))
                .collect(Collectors.toSet());
    }

    /// Those that certainly agree with a whole name.
    Set<WatchedName> wholeNamesOf(Incident incident) {
        return matches(incident.people().stream()
                        .filter(name -> PersonKey.of(name).isFull()))
                .filter(match -> match.confidence() == Confidence.CERTAIN)
                .map(NameMatch::name)
                .collect(Collectors.toSet());
    }

    private Stream<NameMatch> matches(Stream<String> people) {
        return book.scan(ArticleText.of(people.collect(Collectors.joining(". ")), "", "")).stream();
    }

    /// Whether what is new concerns what a chat follows: what became of the others may wait for the morning where it
    /// watches people of an incident, and nothing else of it; and so may how many they are by now.
    boolean concerns(Follower follower, Case met, Reason reason) {
        List<Event> news = met.news();
        if (!news.isEmpty() && news.stream().allMatch(event -> event.when().telling() == Telling.GROWN)) {
            return false;
        }
        return news.isEmpty()
                || news.stream().anyMatch(event -> event.persons().isEmpty() || reason.concerns(event))
                || followsMore(follower, met.change().incident())
                || news.stream().anyMatch(event -> names(follower, event)); // last: it scans for all watched names
    }

    private boolean names(Follower follower, Event event) {
        Set<WatchedName> named = namesOf(event.names());
        return follower.subscribed().watches().stream()
                .flatMap(watch -> book.names(watch).stream())
                .anyMatch(named::contains);
    }

    private boolean followsMore(Follower follower, Incident incident) {
        return follower.subscribed().watches().stream().anyMatch(watch -> switch (watch) {
            case Watch.Person _, Watch.PublicList _ -> false;
            case Watch.Kinds kinds -> isOf(kinds, incident);
            case Watch.Phrase _ -> true;
        });
    }

    /// Whether a chat that was told of the incident watches anything of it still. What words it watches for may
    /// have stood in an earlier report.
    boolean followsStill(Follower follower, Incident incident, Set<WatchedName> people) {
        return follower.subscribed().watches().stream().anyMatch(watch -> switch (watch) {
            case Watch.Person _, Watch.PublicList _ ->
                book.names(watch).stream().anyMatch(people::contains);
            case Watch.Kinds kinds -> isOf(kinds, incident);
            case Watch.Phrase _ -> true;
        });
    }

    private boolean isOf(Watch.Kinds watch, Incident incident) {
        return incident.deeds().stream()
                .anyMatch(deed -> groups.findById(watch.group())
                                .filter(group -> group.mayHold(deed.kind()))
                                .isPresent()
                        && isIn(deed.place(), watch.place(), incident));
    }

    /// An item that says no place speaks of where the incident is: who reports what a court made of it seldom says the
    /// city again.
    private boolean isIn(String place, String around, Incident incident) {
        if (around.isEmpty() || !place.isEmpty()) {
            return around.isEmpty() || liesIn.test(place, around);
        }
        List<String> places = incident.deeds().stream()
                .map(Incident.Deed::place)
                .filter(known -> !known.isEmpty())
                .toList();
        return !places.isEmpty() && places.stream().allMatch(known -> liesIn.test(known, around));
    }

    /// Whether a kind of events is watched of which one is told.
    boolean meets(Watch.Kinds watch, List<Event> events, Incident incident) {
        return groups.findById(watch.group())
                .filter(group -> events.stream()
                        .anyMatch(event -> isOf(group, event) && isIn(event.place(), watch.place(), incident)))
                .isPresent();
    }

    private boolean isOf(KindGroup group, Event event) {
        String step = measures.step(event.kind(), event.measure()).orElse("");
        return group.holds(event.kind(), step);
    }
}
