package org.dabyl.feeds.classify.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.Among;

/// What a headline says in so many words: «журналист Абаев признан виновным».
///
/// The odds have seen few such headlines, since most verdicts are told with a term, and what single words weigh
/// must not outweigh a sentence that the rules read whole: a measure, by words that stand beside somebody's name,
/// and beside the name why he is our concern; or nobody's name and for which words it was ([ForWords]); or what
/// was decided of each of two in one sentence ([Parted]). Anything less plain is left to the odds: a mood,
/// history, the same measure told as old, or odds that are very sure.
///
/// A headline without a teaser is so short that two words which the odds know from elsewhere decide: of «Блогер Марат
/// Ли в ИВС» they know «в» and «изолятор», of «Әсел Ким УҰИ-де» nothing. Where it tells one core measure of somebody by
/// name, in words that stand beside the name, or of nobody by name under an article on speech or assembly, and nothing
/// speaks against its being our concern, who follows the kind hears it. A death in custody, a case that was resumed and
/// whoever was missing and is found in custody need no odds at all. Stateless; for any thread.
final class Plainly {
    private static final Set<EventKind> KINDS = EnumSet.of(
            EventKind.SENTENCE, EventKind.PRETRIAL_ARREST, EventKind.HOUSE_ARREST, EventKind.ADMINISTRATIVE_ARREST);

    /// Whoever is beaten or followed is our concern as whoever is taken.
    private static final Set<EventKind> HURT = EnumSet.of(EventKind.ILL_TREATMENT, EventKind.ATTACK);

    private static final String PEOPLE = "-civic-people";
    private static final String DEATH = "-dead-in-custody";
    private static final String RESUMED = "-case-resumed";
    private static final double SURE = 2.5;
    /// What the odds of so few words say more surely than this was false more often than not.
    private static final double DOUBTFUL = 1.25;

    private static final List<String> PLACES =
            List.of("-simply-is-there", "-where-held", "-is-at-the-station", "-not-let-out-of-home");
    private static final int BESIDE = 3;

    private Plainly() {}

    /// Whether the headline says it so, whatever the odds make of its words.
    ///
    /// @param odds those of the kind, in log-odds
    static boolean tells(EventKind kind, double odds, Ruled ruled) {
        if (!ruled.judgement().civic()) {
            return false;
        }
        if (kind == EventKind.CRIMINAL_CASE && isResumed(ruled)) {
            return true;
        }
        return Among.none(ruled.kept(), draft -> draft.kind == kind && !draft.current)
                && (kind == EventKind.ILL_TREATMENT && Among.any(ruled.kept(), draft -> isDeath(draft, ruled.article()))
                        || looksAhead(ruled.article()) && isNews(kind, odds, ruled));
    }

    private static boolean looksAhead(Marked article) {
        return article.hits(EntryUse.BACKGROUND).isEmpty()
                && article.hits(EntryUse.GENERAL).isEmpty();
    }

    private static boolean isNews(EventKind kind, double odds, Ruled ruled) {
        if (kind == EventKind.DETENTION && Among.any(ruled.kept(), draft -> isBy(Whereabouts.FOUND_HELD, draft))) {
            return true;
        }
        boolean headline = ruled.article().isHeadlineAlone() && isAlone(kind, ruled);
        return odds > -SURE
                && Among.any(
                        ruled.kept(),
                        draft -> draft.kind == kind
                                && (isTold(draft, headline && (odds > -DOUBTFUL || isPlace(draft)), ruled)
                                        || Parted.is(draft, ruled.kept(), ruled.article())));
    }

    /// @param alone whether the headline is all there is, and its words speak for being a concern of ours
    private static boolean isTold(Draft draft, boolean alone, Ruled ruled) {
        Marked article = ruled.article();
        boolean any = alone || KINDS.contains(draft.kind) || isPlace(draft) || isBy(VictimsCase.OVER_ATTACK, draft);
        return isPlain(draft, article)
                && (ForWords.is(draft, article)
                        || any && (alone && isUnderLaw(ruled) || namesOne(draft, alone, article)));
    }

    private static boolean isBy(String entry, Draft draft) {
        return draft.current && draft.hit.entry().id().endsWith(entry);
    }

    /// «Әсел Ким УҰИ-де»: where somebody is says all.
    private static boolean isPlace(Draft draft) {
        return Among.any(PLACES, draft.hit.entry().id()::endsWith);
    }

    /// Whether the headline tells nothing else of the core, and no word of it is one of crime, sport or roads.
    private static boolean isAlone(EventKind kind, Ruled ruled) {
        return (kind.core() || HURT.contains(kind))
                && Among.none(ruled.judgement().rules(), rule -> rule.startsWith("-"))
                && Among.none(ruled.kept(), draft -> draft.kind != kind && draft.kind.core() && draft.happened);
    }

    private static boolean isUnderLaw(Ruled ruled) {
        return Among.any(ruled.judgement().rules(), rule -> rule.startsWith("+law:"));
    }

    /// «Нашли мёртвым в СИЗО»: of deaths the odds have seen hardly any. Who died long ago has a widow that the
    /// headline is about: "Widow of activist who died in custody".
    private static boolean isDeath(Draft draft, Marked article) {
        String before = article.norm(draft.hit.first() - 1);
        return draft.hit.entry().id().endsWith(DEATH)
                && !draft.attribute
                && !before.equals("who")
                && !before.startsWith("котор")
                && isPlain(draft, article);
    }

    /// «Дело возобновили»: the odds know such words from cases that were closed.
    static boolean isResumed(Ruled ruled) {
        return Among.any(
                ruled.kept(), draft -> isBy(RESUMED, draft) && ruled.article().isTitle(draft.sentence));
    }

    private static boolean isPlain(Draft draft, Marked article) {
        return draft.current && article.isTitle(draft.sentence) && isUngainsaid(draft, article);
    }

    /// Whether no mood of the sentence is one of that kind.
    static boolean isUngainsaid(Draft draft, Marked article) {
        return Among.none(article.hits(EntryUse.MOODS, draft.sentence), mood -> isOf(draft.kind, mood));
    }

    /// Whether it was done to somebody by name, beside whom the words stand.
    private static boolean namesOne(Draft draft, boolean alone, Marked article) {
        return draft.direct
                && Among.any(
                        article.people().within(draft.sentence.first(), draft.sentence.last()),
                        mention ->
                                draft.persons.contains(mention.person()) && (alone || isOurs(mention, draft, article)));
    }

    private static boolean isOf(EventKind kind, WordHit mood) {
        return mood.entry().kinds().isEmpty() || mood.entry().kinds().contains(kind);
    }

    /// «Журналист Абаев»: the word for what he does stands before the name.
    private static boolean isOurs(PersonMention mention, Draft draft, Marked article) {
        return Among.any(
                article.hits(EntryUse.CIVIC, draft.sentence),
                words -> words.entry().id().endsWith(PEOPLE)
                        && words.entry().weight() > 0
                        && words.last() < mention.firstToken()
                        && mention.firstToken() - words.last() <= BESIDE);
    }
}
