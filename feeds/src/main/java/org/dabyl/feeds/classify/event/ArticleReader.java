package org.dabyl.feeds.classify.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.CivicLaws;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.config.watch.Kazakhstan;
import org.dabyl.config.watch.Lexicon;
import org.dabyl.config.watch.PeopleWords;
import org.dabyl.config.watch.WordClasses;
import org.dabyl.config.watch.WordOdds;
import org.dabyl.feeds.classify.Clues;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.fact.PlaceFinder;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.FactGathering;
import org.dabyl.feeds.classify.mark.Facts;
import org.dabyl.feeds.classify.mark.Hits;
import org.dabyl.feeds.classify.mark.Layout;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.Meanings;
import org.dabyl.feeds.classify.mark.PatternScan;
import org.dabyl.feeds.classify.mark.PlacesApart;
import org.dabyl.feeds.classify.mark.SmallWords;
import org.dabyl.feeds.classify.people.People;
import org.dabyl.feeds.classify.people.PeopleFinder;
import org.dabyl.feeds.classify.people.TypedPeople;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Span;

/// Reads an article for events, with the lexicon of its language. Immutable; for any thread.
public final class ArticleReader {
    private static final int MOST_MENTIONS = 1_000;
    private static final PatternScan NONE = new PatternScan(new Lexicon("", List.of(), Map.of()));

    private final Map<Language, PatternScan> scans;
    private final EventFinder finder;
    private final PeopleFinder people;
    private final FactGathering facts;

    private ArticleReader(
            Map<Language, PatternScan> scans, EventFinder finder, PeopleFinder people, FactGathering facts) {
        this.scans = scans;
        this.finder = finder;
        this.people = people;
        this.facts = facts;
    }

    /// Reads the rest of what is needed; what is wrong is reported with file and line.
    public static ArticleReader load(ConfigFiles files, GivenNames names, PlaceFinder places, Problems problems) {
        Map<Language, PatternScan> scans = new EnumMap<>(Language.class);
        for (Lexicon lexicon : Lexicon.load(files, problems)) {
            scans.put(Language.ofCode(lexicon.language()), new PatternScan(lexicon));
        }
        Map<Language, Meanings> meanings = new EnumMap<>(Language.class);
        for (WordClasses classes : WordClasses.load(files, problems)) {
            meanings.put(Language.ofCode(classes.language()), Traits.meanings(classes));
        }
        EventFinder finder = new EventFinder(
                new CivicJudge(CivicLaws.load(files, problems)),
                meanings,
                scans.values().stream().flatMap(scan -> scan.entries().stream()).toList(),
                WordOdds.load(files, problems),
                WordOdds.ofArticles(files, problems),
                new Where(WordOdds.ofPlaces(files, problems)));
        return new ArticleReader(
                scans,
                finder,
                new PeopleFinder(PeopleWords.read(files, problems), names),
                FactGathering.load(files, places, problems));
    }

    /// The same rules under these odds, or none: whoever learns odds must not hear the old ones.
    public ArticleReader under(List<WordOdds> odds, WordOdds ofArticles) {
        return new ArticleReader(scans, finder.under(odds, ofArticles), people, facts);
    }

    /// What reads names that somebody typed as names in articles are read.
    public TypedPeople typedPeople() {
        return people.typed();
    }

    /// @param events as the rules tell them
    /// @param against the events that the article's words, counted, make unlikely, and the rules that say so
    /// @param clues by what else its happening is told from another; none where nothing is told
    /// @param followUp what it may add to what others told, where it is not civic by itself
    /// @param civicRules what spoke for and against the article being civic
    public record Reading(
            Language language,
            boolean civic,
            List<Event> events,
            Map<Event, String> against,
            List<Person> persons,
            Clues clues,
            List<Event> followUp,
            List<String> civicRules) {}

    /// Reads the article; dates are counted from the day in Kazakhstan on which it was published.
    public Reading read(ArticleText text, Instant published) {
        return read(text, published, List.of());
    }

    /// The same where somebody is called as no name is: a blogger's pseudonym.
    ///
    /// @param called where such names stand
    public Reading read(ArticleText text, Instant published, List<Span> called) {
        Marking marking = mark(text, published, called);
        EventFinder.Found told = tell(marking.article());
        return new Reading(
                text.language(),
                told.civic(),
                told.events(),
                told.against(),
                marking.named().oneByOne(marking.named().persons()),
                told.events().isEmpty() ? Clues.NONE : marking.article().clues(),
                told.followUp(),
                told.civicRules());
    }

    EventFinder.Found tell(Marked article) {
        return finder.find(article);
    }

    /// What the rules by themselves make of it, for whoever learns odds.
    Ruled rule(Marked article) {
        return finder.rule(article);
    }

    /// What the second opinion on a headline with a teaser counts, for whoever learns odds.
    Traits traits(Marked article) {
        return finder.traits(article);
    }

    /// The article as the rules see it, and everybody whom it names.
    record Marking(Marked article, People named) {}

    Marking mark(ArticleText text, Instant published) {
        return mark(text, published, List.of());
    }

    private Marking mark(ArticleText text, Instant published, List<Span> called) {
        LocalDate day = published.atOffset(Kazakhstan.TIME).toLocalDate();
        PatternScan.Found scanned = scans.getOrDefault(text.language(), NONE).scan(text);
        Hits hits = new Hits(scanned.hits(), text);
        Facts found = facts.gather(text, day);
        People known = PlacesApart.of(people.find(text, found.placeSpans()), found);
        People named = called.isEmpty() ? known : people.with(known, text, called);
        Facts facts = PlacesApart.without(found, named);
        SmallWords small = scanned.small();
        Layout layout = Layout.of(text, named, facts, hits.of(EntryUse.EVENTS), small);
        Marked article = new Marked(text, first(named), facts, hits, Clauses.of(text, hits), layout, small, day);
        return new Marking(article, named);
    }

    /// No article names a thousand people of whom something is told; a hostile one names more.
    private static People first(People named) {
        return named.first(MOST_MENTIONS);
    }
}
