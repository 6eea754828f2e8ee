package org.dabyl.feeds.classify.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.Among;

/// What a headline says in so many words: «журналист Абаев признан виновным».
///
/// The odds have seen few such headlines, since most verdicts are told with a term, and what single words weigh must
/// not outweigh a sentence that the rules read whole: a measure, by words that stand beside somebody's name, and beside
/// the name why he is our concern, or nobody's name and for which words it was («учительницу оштрафовали за пост»); or
/// what was decided of each of two in one sentence. Anything less plain is left to the odds: a mood, history, the same
/// measure told as old, or odds that are very sure. Stateless; for any thread.
final class Plainly {
    private static final Set<EventKind> KINDS = EnumSet.of(
            EventKind.SENTENCE, EventKind.PRETRIAL_ARREST, EventKind.HOUSE_ARREST, EventKind.ADMINISTRATIVE_ARREST);

    /// What nameless people are punished for words by; an administrative arrest is told with its days.
    private static final Set<EventKind> FOR_WORDS =
            EnumSet.of(EventKind.DETENTION, EventKind.FINE, EventKind.ADMINISTRATIVE_ARREST, EventKind.SENTENCE);

    /// What courts and police decide of several in one go, of each another.
    private static final Set<EventKind> PARTED = EnumSet.of(
            EventKind.SENTENCE,
            EventKind.RELEASE,
            EventKind.FINE,
            EventKind.DETENTION,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.ADMINISTRATIVE_ARREST);

    /// Of which other words than the verb decide whether it is one: «convicted in the case», «72 сағатқа қамалды».
    private static final Set<EventKind> LONG =
            EnumSet.of(EventKind.SENTENCE, EventKind.PRETRIAL_ARREST, EventKind.HOUSE_ARREST);

    private static final String PEOPLE = "-civic-people";
    private static final String SPEECH = "-civic-speech";
    private static final String DEATH = "-dead-in-custody";
    private static final String RESUMED = "-case-resumed";
    private static final double SURE = 2.5;
    private static final int BESIDE = 3;

    private Plainly() {}

    /// Whether the headline says it so, whatever the odds make of its words.
    ///
    /// @param odds those of the kind, in log-odds
    static boolean tells(EventKind kind, double odds, Ruled ruled) {
        Marked article = ruled.article();
        if (kind == EventKind.CRIMINAL_CASE && isResumed(ruled)) {
            return ruled.judgement().civic();
        }
        boolean plain = (KINDS.contains(kind) || FOR_WORDS.contains(kind)) && odds > -SURE;
        boolean grave = plain || kind == EventKind.ILL_TREATMENT && isDeath(ruled);
        boolean parted = PARTED.contains(kind) && odds > -SURE;
        return (grave || parted)
                && ruled.judgement().civic()
                && Among.none(ruled.kept(), draft -> draft.kind == kind && !draft.current)
                && article.hits(EntryUse.BACKGROUND).isEmpty()
                && article.hits(EntryUse.GENERAL).isEmpty()
                && Among.any(
                        ruled.kept(),
                        draft -> draft.kind == kind
                                && (grave && isPlain(draft, article)
                                        || parted && isBesideAnothers(draft, ruled.kept(), article)));
    }

    /// «Абаева оправдали, Киму дали два года»: what speaks of another's acquittal says nothing against his verdict.
    private static boolean isBesideAnothers(Draft draft, List<Draft> kept, Marked article) {
        return isOfOneByName(draft)
                && (!LONG.contains(draft.kind) || saysHowLong(draft, article))
                && Among.none(article.hits(EntryUse.MOODS, draft.sentence), mood -> isOf(draft.kind, mood))
                && Among.any(
                        kept,
                        other -> other.kind != draft.kind
                                && PARTED.contains(other.kind)
                                && isOfOneByName(other)
                                && other.sentence.equals(draft.sentence)
                                && !other.sharesSomebody(draft));
    }

    private static boolean saysHowLong(Draft draft, Marked article) {
        return Among.any(
                article.facts().terms(),
                at -> article.token(at.first()).sentence() == draft.sentence.index()
                        && Slots.measures(draft.kind, at.value().term()));
    }

    private static boolean isOfOneByName(Draft draft) {
        return draft.current && draft.direct && !draft.attribute && !draft.persons.isEmpty();
    }

    /// «Нашли мёртвым в СИЗО»: of deaths the odds have seen hardly any.
    private static boolean isDeath(Ruled ruled) {
        return Among.any(
                ruled.kept(), draft -> draft.current && draft.hit.entry().id().endsWith(DEATH));
    }

    /// «Дело возобновили»: the odds know such words from cases that were closed.
    static boolean isResumed(Ruled ruled) {
        return Among.any(
                ruled.kept(),
                draft -> draft.current
                        && draft.hit.entry().id().endsWith(RESUMED)
                        && ruled.article().isTitle(draft.sentence));
    }

    private static boolean isPlain(Draft draft, Marked article) {
        return draft.current
                && article.isTitle(draft.sentence)
                && Among.none(article.hits(EntryUse.MOODS, draft.sentence), mood -> isOf(draft.kind, mood))
                && (isNamed(draft, article) || isForWords(draft, article));
    }

    private static boolean isNamed(Draft draft, Marked article) {
        return KINDS.contains(draft.kind)
                && draft.direct
                && Among.any(
                        article.people().within(draft.sentence.first(), draft.sentence.last()),
                        mention -> draft.persons.contains(mention.person()) && isOurs(mention, draft, article));
    }

    /// «За пост», "over comment", «пікірі үшін»: what the headline gives as the reason.
    private static boolean isForWords(Draft draft, Marked article) {
        return FOR_WORDS.contains(draft.kind)
                && draft.persons.isEmpty()
                && Among.any(
                        article.hits(EntryUse.CIVIC, draft.sentence),
                        words -> words.entry().id().endsWith(SPEECH)
                                && words.entry().weight() > 0
                                && isReason(words, article));
    }

    private static boolean isReason(WordHit words, Marked article) {
        return article.is(WordList.CAUSE, words.first())
                || words.first() > 0 && article.is(WordList.CAUSE, words.first() - 1)
                || article.is(WordList.OCCASION_BEHIND, words.last())
                || article.is(WordList.OCCASION_BEHIND, words.last() + 1);
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
