package org.dabyl.feeds.classify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.config.watch.Places;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.Verdict.Watched;
import org.dabyl.feeds.classify.event.ArticleReader;
import org.dabyl.feeds.classify.event.ArticleReader.Reading;
import org.dabyl.feeds.classify.fact.PlaceFinder;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.classify.name.NameMatch;
import org.dabyl.feeds.classify.people.TypedPeople;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.item.Item;

/// Decides what an item tells, whether it is civic, and whether a watched person is the subject.
///
/// The answer depends on the item, the lexicons and the watched names alone: no clock, no network, no database.
/// One instance serves all threads. Whoever is watched changes nothing in what an item tells, only whether the
/// events of an item that is not civic are kept: a client who is taken on a drug charge is an alert.
public final class Classifier {
    private final ArticleReader reader;

    private Classifier(ArticleReader reader) {
        this.reader = reader;
    }

    /// Reads lexicons, gazetteer and lists of names; what is wrong in them is reported with file and line.
    public static Classifier load(ConfigFiles files, Problems problems) {
        PlaceFinder places = new PlaceFinder(Places.read(files, problems));
        return load(files, GivenNames.read(files, problems), places, problems);
    }

    /// The same for whoever needs the names and the gazetteer besides: read once, they serve both.
    public static Classifier load(ConfigFiles files, GivenNames names, PlaceFinder places, Problems problems) {
        return over(ArticleReader.load(files, names, places, problems));
    }

    /// One that says what this reader reads.
    public static Classifier over(ArticleReader reader) {
        return new Classifier(reader);
    }

    /// What reads names that somebody typed as names in articles are read.
    public TypedPeople typedPeople() {
        return reader.typedPeople();
    }

    /// The item's text as findings and name matches count in it.
    public static ArticleText textOf(Item item) {
        return ArticleText.of(item.title(), item.summary(), item.text());
    }

    /// What the item tells by itself.
    public Finding find(Item item) {
        Reading reading = reader.read(textOf(item), item.published());
        return finding(reading, reading.civic() ? likely(reading, List.of(), false) : List.of());
    }

    /// What the item is, given the watched names that were found in its [#textOf].
    public Verdict classify(Item item, List<NameMatch> watch) {
        return verdict(reader.read(textOf(item), item.published()), watch, Set.of());
    }

    /// The same for a text that is at hand already.
    ///
    /// @param names finds the watched names in a text: in this one, and in names that it does not write out
    public Verdict classify(ArticleText text, Item item, NameSearch names) {
        Reading reading = reader.read(text, item.published());
        List<NameMatch> watch = new ArrayList<>(names.scan(text));
        watch.addAll(SharedSurname.matches(reading.events(), watch, names));
        watch.addAll(OtherSurname.matches(reading.events(), watch, names));
        return verdict(
                reading, watch, Pseudonyms.hit(reading, watch, called -> reader.read(text, item.published(), called)));
    }

    private static Verdict verdict(Reading reading, List<NameMatch> watch, Set<NameMatch> hit) {
        Finding all = finding(reading, likely(reading, watch, !hit.isEmpty()));
        List<Watched> watched = watched(all, watch, hit);
        boolean certain = watched.stream().anyMatch(at -> at.subject() && at.certain());
        boolean possible = watched.stream().anyMatch(Watched::subject);
        if (reading.civic() || certain) {
            return new Verdict.Relevant(all, watched);
        }
        Finding none = finding(reading, List.of());
        if (possible) {
            return new Verdict.Doubtful(none, watched);
        }
        return reading.followUp().isEmpty()
                ? new Verdict.Irrelevant(none, watched)
                : new Verdict.MayGoOn(none, watched, told(reading));
    }

    private static Finding told(Reading reading) {
        return new Finding(
                reading.language(), true, reading.followUp(), reading.persons(), reading.clues(), reading.civicRules());
    }

    private static Finding finding(Reading reading, List<Event> events) {
        return new Finding(
                reading.language(), reading.civic(), events, reading.persons(), reading.clues(), reading.civicRules());
    }

    /// The events, those withdrawn that the article's words make unlikely: unless they are told of a watched
    /// person, for whom an alert too many is better than none.
    ///
    /// @param nameless whether those of nobody are told of one, too
    private static List<Event> likely(Reading reading, List<NameMatch> watch, boolean nameless) {
        return reading.events().stream()
                .map(event -> {
                    String rule = reading.against().get(event);
                    boolean watched = nameless && event.persons().isEmpty()
                            || watch.stream().anyMatch(match -> hits(event, match));
                    return rule == null || !event.current() || watched ? event : event.withdrawn(rule);
                })
                .toList();
    }

    private static boolean hits(Event event, NameMatch match) {
        for (Person person : event.persons()) {
            if (person.isNamedAt(match.span())) {
                return true;
            }
        }
        return false;
    }

    /// One entry a watched name: its surest match, the subject's before another's.
    private static List<Watched> watched(Finding finding, List<NameMatch> matches, Set<NameMatch> hit) {
        Map<WatchedName, Watched> best = new LinkedHashMap<>();
        List<Event> current = finding.current();
        for (NameMatch match : matches) {
            boolean subject = hit.contains(match) || current.stream().anyMatch(event -> hits(event, match));
            Watched next = new Watched(match, subject);
            best.merge(match.name(), next, Classifier::better);
        }
        return List.copyOf(best.values());
    }

    private static Watched better(Watched one, Watched other) {
        boolean subject = one.subject() || other.subject();
        Confidence first = one.match().confidence();
        boolean second =
                first == other.match().confidence() ? other.subject() && !one.subject() : first == Confidence.POSSIBLE;
        return new Watched(second ? other.match() : one.match(), subject);
    }
}
