package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.config.watch.WordClasses;
import org.dabyl.config.watch.WordOdds;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.current.Circumstance;
import org.dabyl.feeds.classify.current.Currency;
import org.dabyl.feeds.classify.current.Earlier;
import org.dabyl.feeds.classify.current.EnglishLead;
import org.dabyl.feeds.classify.current.General;
import org.dabyl.feeds.classify.current.KazakhEarlier;
import org.dabyl.feeds.classify.current.KazakhVerbs;
import org.dabyl.feeds.classify.current.Moods;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.Meanings;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.whom.Antecedent;
import org.dabyl.feeds.classify.whom.EnglishFrames;
import org.dabyl.feeds.classify.whom.Who;

/// What an article tells was done to whom, and whether it is civic.
///
/// The steps: words that tell a measure ([Triggers]), to whom ([Who]), whether it happened ([Moods]) and when
/// ([Currency], [General], [Outcome]), whom a sentence without names means ([Antecedent]), where, under which
/// law, for how long ([Slots]); then one event of all that tell the same ([Merger]). Immutable; for any thread.
final class EventFinder {
    /// No teaser has so many words; a hostile one of few sentences may.
    private static final int MOST_TOKENS = 1_000;

    private static final Meanings NO_MEANINGS = Traits.meanings(new WordClasses("", Map.of(), Map.of()));

    private final CivicJudge civic;
    private final Map<Language, KnownTraits> odds = new EnumMap<>(Language.class);
    private final Map<Language, Meanings> meanings;
    private final List<LexiconEntry> entries;
    private final ArticleOdds ofArticles;
    private final Where where;

    /// @param meanings of the words, for each language
    /// @param entries of all lexicons, as articles are searched for them
    /// @param odds of headlines with a teaser, a table for each language
    /// @param ofArticles of what is longer, in all languages
    /// @param where by the odds of places
    EventFinder(
            CivicJudge civic,
            Map<Language, Meanings> meanings,
            List<LexiconEntry> entries,
            List<WordOdds> odds,
            WordOdds ofArticles,
            Where where) {
        this.where = where;
        this.civic = civic;
        this.meanings = meanings;
        this.entries = entries;
        this.ofArticles = new ArticleOdds(ofArticles, entries);
        for (WordOdds table : odds) {
            Language language = Language.ofCode(table.language());
            this.odds.put(language, new KnownTraits(table, meanings.getOrDefault(language, NO_MEANINGS), entries));
        }
    }

    /// The same rules under other odds.
    EventFinder under(List<WordOdds> odds, WordOdds ofArticles) {
        return new EventFinder(civic, meanings, entries, odds, ofArticles, where);
    }

    /// @param against the events that the article's words make unlikely, each with the rule that says so
    /// @param followUp what it may add to what others told, where it is no concern of ours by itself
    record Found(
            boolean civic,
            List<Event> events,
            Map<Event, String> against,
            List<String> civicRules,
            List<Event> followUp) {}

    Found find(Marked article) {
        Ruled ruled = rule(article);
        Optional<Odds> second = ruled.mayBeOurs() ? second(article) : Optional.empty();
        Odds.Opinion opinion = second.map(odds -> odds.of(ruled)).orElse(Odds.Opinion.NONE);
        List<Draft> inferred = second.map(odds -> Inferred.find(opinion.untold(), odds, article))
                .orElse(List.of());
        Ruled all = inferred.isEmpty() ? ruled : withInferred(ruled, inferred);
        List<String> rules = new ArrayList<>(ruled.judgement().rules());
        rules.addAll(opinion.trusted());
        boolean ours = ruled.judgement().civic() || !opinion.trusted().isEmpty();
        return new Found(
                ours,
                revived(all.events(), all.merged(), opinion.revived()),
                against(all.events(), all.merged(), opinion.against()),
                rules,
                ours ? List.of() : FollowUp.of(ruled));
    }

    /// What the rules by themselves make of it.
    Ruled rule(Marked article) {
        List<Draft> words = Triggers.find(article);
        List<Draft> kept = ruled(words, article);
        ofArticles.judge(kept, article);
        return told(words, kept, civic.judge(kept, article), article);
    }

    /// What they make of it with measures for which no rule has words; whether it is a concern of ours they have said.
    private Ruled withInferred(Ruled without, List<Draft> inferred) {
        Marked article = without.article();
        List<Draft> words = Triggers.find(article);
        words.addAll(inferred);
        return told(words, ruled(words, article), without.judgement(), article);
    }

    private Ruled told(List<Draft> words, List<Draft> kept, CivicJudge.Judgement judgement, Marked article) {
        if (judgement.rules().contains(CivicJudge.COLOURED)) {
            kept.forEach(draft -> UnderLead.ofDoubtful(draft, kept, article));
        }
        NamedPlaces places = new NamedPlaces(article);
        kept.forEach(draft -> where.find(draft, places, article));
        kept.forEach(draft -> Slots.fill(draft, kept, article));
        SomebodyElse.apart(kept, article);
        TownRoll roll = TownRoll.of(article);
        roll.complete(kept);
        Minors minors = Minors.of(kept, article);
        List<Draft> inTheirTowns = ManyPlaces.apart(Respective.apart(kept, article), roll, article);
        List<Draft> apart = ClauseTowns.apart(inTheirTowns, article);
        apart.forEach(draft -> draft.persons = article.people().oneByOne(draft.persons));
        apart.forEach(draft -> Worded.find(draft, apart, article));
        List<Draft> merged = Merger.merge(apart, article.layout());
        List<Event> events = new ArrayList<>(merged.size());
        for (Draft draft : merged) {
            events.add(Merger.event(draft, minors, article));
        }
        return new Ruled(article, judgement, words, kept, merged, events, old(merged, article));
    }

    private static Map<Event, String> against(List<Event> events, List<Draft> merged, Map<EventKind, String> kinds) {
        Map<Event, String> against = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            String rule = kinds.getOrDefault(events.get(i).kind(), merged.get(i).doubt);
            if (events.get(i).current() && !rule.isEmpty()) {
                against.put(events.get(i), rule);
            }
        }
        return against;
    }

    /// What the rules by themselves make of the measures told.
    static List<Draft> ruled(Marked article) {
        return ruled(Triggers.find(article), article);
    }

    private static List<Draft> ruled(List<Draft> drafts, Marked article) {
        judge(drafts, article);
        Tightened.settle(drafts);
        Quashed.settle(drafts, article);
        Predicate<Draft> stays = Staying.among(drafts, article);
        List<Draft> kept = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (stays.test(draft)) {
                kept.add(draft);
            }
        }
        kept.forEach(draft -> QuotedVerdict.judge(draft, kept, article));
        return kept;
    }

    /// To whom, whether it happened, and when: each rule in its turn, which the later ones rely on.
    private static void judge(List<Draft> drafts, Marked article) {
        for (Draft draft : drafts) {
            draft.attribute = KazakhVerbs.isAttribute(draft.hit, article);
            draft.deed = Currency.isAttribute(draft) && EnglishFrames.isDeed(draft.hit, article);
            Who.find(draft, article);
            Moods.judge(draft, article);
            Currency.judge(draft, article);
        }
        byWhereItIsTold(drafts, article);
        byItsCourse(drafts, article);
    }

    private static void byWhereItIsTold(List<Draft> drafts, Marked article) {
        Language language = article.text().language();
        drafts.forEach(draft -> General.judge(draft, drafts, article));
        drafts.forEach(draft -> Antecedent.find(draft, drafts, article));
        drafts.forEach(draft -> FarDown.judge(draft, drafts, article));
        if (language == Language.RU) {
            drafts.forEach(draft -> UnderLead.judge(draft, drafts, article));
        }
        if (language == Language.EN) {
            drafts.forEach(draft -> UndatedBelow.judge(draft, article));
        }
        if (language == Language.KK) {
            drafts.forEach(draft -> Abroad.judge(draft, article));
        }
        if (language == Language.EN) {
            drafts.forEach(draft -> EnglishCourse.judge(draft, drafts, article));
        }
    }

    /// What came before and after it, as the article tells that.
    private static void byItsCourse(List<Draft> drafts, Marked article) {
        Language language = article.text().language();
        drafts.forEach(draft -> Outcome.judge(draft, drafts, article));
        drafts.forEach(draft -> Outcome.underAppeal(draft, drafts, article));
        drafts.forEach(draft -> Retrial.overtakes(draft, drafts, article));
        if (language == Language.EN) {
            drafts.forEach(draft -> EnglishOutcome.complainedOf(draft, drafts, article));
            drafts.forEach(draft -> EnglishOutcome.letGoSince(draft, drafts, article));
        }
        if (language == Language.KK) {
            drafts.forEach(draft -> KazakhOutcome.onTorture(draft, drafts, article));
            drafts.forEach(draft -> KazakhOutcome.sentHome(draft, drafts, article));
        }
        drafts.forEach(draft -> Outcome.served(draft, drafts, article));
        if (language == Language.RU) {
            drafts.forEach(draft -> Earlier.judge(draft, drafts, article));
        }
        if (language == Language.KK) {
            drafts.forEach(draft -> KazakhEarlier.judge(draft, drafts, article));
        }
        drafts.forEach(draft -> Agreement.headline(draft, drafts, article));
        if (article.isShort()) {
            EnglishLead.judge(drafts, article);
        }
        drafts.forEach(draft -> Agreement.released(draft, drafts));
        drafts.forEach(draft -> Robbed.judge(draft, drafts, article));
        drafts.forEach(draft -> Entering.judge(draft, article));
        drafts.forEach(draft -> FastOver.judge(draft, article));
        Interview.judge(drafts, article);
        if (language == Language.KK) {
            drafts.forEach(draft -> Circumstance.gathered(draft, drafts, article));
        }
        drafts.forEach(draft -> Faint.judge(draft, drafts, article));
        if (language == Language.RU) {
            drafts.forEach(draft -> UnderLead.last(draft, drafts, article));
        }
    }

    /// The second opinion on a headline with a teaser; empty for what is longer.
    private Optional<Odds> second(Marked article) {
        boolean teaser = article.isShort() && article.text().length() <= MOST_TOKENS;
        KnownTraits known = odds.get(article.text().language());
        return teaser && known != null ? Optional.of(new Odds(known, article)) : Optional.empty();
    }

    /// What the second opinion on it counts.
    Traits traits(Marked article) {
        return new Traits(article, meanings.getOrDefault(article.text().language(), NO_MEANINGS));
    }

    /// What was denied, planned or asked for did not happen, and no count of words makes it news; nor has a headline
    /// alone words enough. What is surely old stays so too.
    private static Set<EventKind> old(List<Draft> merged, Marked article) {
        Set<EventKind> old = EnumSet.noneOf(EventKind.class);
        if (!article.isHeadlineAlone()) {
            for (Draft draft : merged) {
                if (draft.happened) {
                    old.add(draft.kind);
                }
            }
            for (Draft draft : merged) {
                if (draft.current) {
                    old.remove(draft.kind);
                }
            }
            for (Draft draft : merged) {
                if (old.contains(draft.kind) && SurelyPast.is(draft, article)) {
                    old.remove(draft.kind);
                }
            }
        }
        return old;
    }

    /// The first of each kind revived that happened is news again.
    ///
    /// @param merged what the events were made of, each at the same place
    private static List<Event> revived(List<Event> events, List<Draft> merged, Map<EventKind, String> rules) {
        List<Event> out = new ArrayList<>(events);
        rules.forEach((kind, rule) -> {
            for (int i = 0; i < merged.size(); i++) {
                if (merged.get(i).kind == kind && merged.get(i).happened) {
                    out.set(i, events.get(i).revived(rule));
                    return;
                }
            }
        });
        return out;
    }
}
