package org.dabyl.feeds.classify.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Term;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.current.Currency;
import org.dabyl.feeds.classify.current.KazakhVerbs;
import org.dabyl.feeds.classify.current.Moods;
import org.dabyl.feeds.classify.fact.TermMention;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Entry;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// Under which law, and for how long: the facts of the article, given to the measures that they fit.
///
/// A term goes to the nearest measure of its sentence that it can be the length of; where there is none, to one
/// of the sentences beside it. Law: [UnderLaw]; place: [Where]. Stateless; for any thread.
final class Slots {
    private static final double FAR = 400;
    private static final int NEXT = 2;
    private static final Set<EventKind> MEASURED = EnumSet.of(
            EventKind.FINE,
            EventKind.DETENTION,
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.SENTENCE);
    private static final int WISH = 3;
    /// One length may be that of two measures to the same people, unless it stands so much nearer to one.
    private static final int SHARED = 3;

    private Slots() {}

    static void fill(Draft draft, List<Draft> all, Marked article) {
        UnderLaw.fill(draft, all, article);
        term(draft, all, article);
    }

    private static void term(Draft draft, List<Draft> all, Marked article) {
        double least = FAR;
        if (!MEASURED.contains(draft.kind)) {
            return;
        }
        for (At<TermMention> at : article.facts().terms()) {
            if (fits(draft, at, all, article)) {
                double reach = reach(draft, at, all, article);
                if (reach < least && !isOfNearer(draft, reach, at, all, article)) {
                    draft.term = at.value().term();
                    least = reach;
                }
            }
        }
    }

    /// Whether a measure of another kind, which the term fits too, stands clearly nearer to it.
    private static boolean isOfNearer(Draft draft, double reach, At<TermMention> at, List<Draft> all, Marked article) {
        for (Draft other : all) {
            if (other.kind != draft.kind
                    && MEASURED.contains(other.kind)
                    && fits(other, at, all, article)
                    && reach(other, at, all, article) + (other.mayBeOfSame(draft) ? SHARED : 0) < reach) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Draft draft, At<TermMention> at, List<Draft> all, Marked article) {
        if (isOfWorks(draft, at, article)) {
            return true; // «к 200 часам общественных работ» is no deadline
        }
        if (!measures(draft.kind, at.value().term()) && !isOwnDays(draft, at, article)) {
            return false;
        }
        if (isWarning(draft, at, article)) {
            return false;
        }
        boolean then = at.value().cue() == TermMention.Cue.DEADLINE
                || at.value().cue() == TermMention.Cue.AFTER && article.text().language() == Language.RU;
        return !EnglishTerms.isThreat(at, article)
                && (!then || isFreed(draft, at, all, article))
                && (!isDelay(at, article) || EnglishTerms.isEndLater(at, article) && isFreed(draft, at, all, article))
                && !RussianTerms.isOver(at, draft, article)
                && !EnglishTerms.isOver(at, draft, article)
                && !isReduced(at, article)
                && !(draft.happened && draft.kind != EventKind.FINE && isWished(at, article));
    }

    /// «detained for two days», «jailed for 48 hours»: within the measure's own words.
    private static boolean isOwnDays(Draft draft, At<TermMention> at, Marked article) {
        boolean within = at.first() >= draft.hit.first() && at.first() <= draft.hit.last();
        return within
                && (draft.kind == EventKind.DETENTION
                                && (ArrestKind.isHeldForDays(draft.hit, article)
                                        || article.text().language() == Language.KK
                                                && ArrestKind.isShortEnough(draft.hit, article))
                        || draft.kind == EventKind.ADMINISTRATIVE_ARREST
                                && at.value().term().isHours());
    }

    /// «Кимге 100 мың теңге айыппұл салынды, Лиге ескерту жасалды»: the warning costs nothing.
    private static boolean isWarning(Draft draft, At<TermMention> at, Marked article) {
        boolean within = at.first() >= draft.hit.first() && at.first() <= draft.hit.last();
        return at.value().term().isTenge()
                && !within
                && article.hasAny(WordList.WARNING, draft.hit.first(), draft.hit.last() + 1);
    }

    /// «200 часов общественных работ»: so long is what somebody has to do.
    private static boolean isOfWorks(Draft draft, At<TermMention> at, Marked article) {
        return (draft.kind == EventKind.FINE || draft.kind == EventKind.SENTENCE)
                && at.value().term().isHours()
                && !Works.besideYears(article)
                && article.hasAny(
                        WordList.WORKS,
                        at.last(),
                        Math.min(at.last() + 2, article.text().length()));
    }

    /// «через два часа отпустили»: when it ended is how long it lasted; «через полчаса увезли» is no length.
    private static boolean isFreed(Draft draft, At<TermMention> at, List<Draft> all, Marked article) {
        int sentence = article.token(at.first()).sentence();
        int nearest = Integer.MAX_VALUE;
        boolean freed = false;
        for (Draft other : all) {
            if (other.sentence.index() != sentence) {
                continue;
            }
            int apart = Math.max(other.hit.first() - at.last(), at.first() - other.hit.last());
            if (apart < nearest) {
                freed = false;
            }
            freed |= apart <= nearest && other.kind == EventKind.RELEASE;
            nearest = Math.min(nearest, apart);
        }
        return freed && draft.kind == EventKind.DETENTION;
    }

    /// «an hour later she was put in a car», «an hour after that», «arrested there a day before,»: no length.
    private static boolean isDelay(At<TermMention> at, Marked article) {
        boolean within = article.text().language() == Language.RU
                && at.first() > 0
                && article.norm(at.first() - 1).equals("за");
        int next = at.last();
        String word = article.norm(next);
        boolean goesOn = next + 1 < article.text().length();
        return within
                || article.is(WordList.LATER, next)
                || word.equals("after") && article.norm(next + 1).equals("that")
                || goesOn && word.equals("before") && !article.token(next + 1).isWord()
                || goesOn
                        && word.equals("to")
                        && article.token(next + 1).isWord()
                        && !article.token(next + 1).isCapital();
    }

    /// «5 тәулікке қысқартты», «20 тәуліктен 15 тәулікке түсірді», «вместо 20 суток»: by how much, and from what.
    private static boolean isReduced(At<TermMention> at, Marked article) {
        int next = at.last();
        boolean more = article.text().language() == Language.KK
                && next + 1 < article.text().length();
        String unit = more ? KazakhVerbs.word(next - 1, article) : "";
        boolean from = (unit.endsWith("тен") || unit.endsWith("дан"))
                && Among.any(article.facts().terms(), other -> other.first() == next);
        return at.first() > 0 && article.norm(at.first() - 1).equals("вместо")
                || more && (from || KazakhVerbs.word(next, article).startsWith("кыскарт"));
    }

    /// «просило два месяца»: a length that somebody asked for, and nobody got.
    private static boolean isWished(At<TermMention> at, Marked article) {
        for (WordHit mood : article.hits(EntryUse.MOODS, article.sentenceAt(at.first()))) {
            if (mood.last() < at.first()
                    && at.first() - mood.last() <= WISH
                    && mood.entry().id().endsWith(Moods.ASKED)) {
                return true;
            }
        }
        return false;
    }

    private static double reach(Draft draft, At<TermMention> at, List<Draft> all, Marked article) {
        if (!article.layout().concern(draft.hit.first(), at.first())) {
            return 1_000;
        }
        if (sharesEntry(draft, at, article)) {
            return isUnparted(draft, at, article) ? distance(draft, at, article) : 1_000;
        }
        int between = Math.abs(article.token(at.first()).sentence() - draft.sentence.index());
        if (between > 0 && draft.rest) {
            return 1_000; // «Остальные получили от 3 до 5 лет»
        }
        if (between > 0 && (isOfQuestioning(at, all, article) || isOfOthers(draft, at, all, article))) {
            return 1_000;
        }
        if (between > (article.isShort() ? 3 : 0) && !isLeftOver(draft, at, all, article)) {
            return 1_000;
        }
        return between > 0 ? between * 60 : distance(draft, at, article);
    }

    /// The length of the same measure that another sentence tells of others.
    private static boolean isOfOthers(Draft draft, At<TermMention> at, List<Draft> all, Marked article) {
        int sentence = article.token(at.first()).sentence();
        return draft.direct
                && Among.any(
                        all,
                        other -> other.sentence.index() == sentence
                                && other.kind == draft.kind
                                && other.direct
                                && !other.sharesSomebody(draft));
    }

    /// «допрашивали три часа», «questioned for an hour»: so long lasted that, and not the detention told elsewhere.
    private static boolean isOfQuestioning(At<TermMention> at, List<Draft> all, Marked article) {
        int sentence = article.token(at.first()).sentence();
        return at.value().term().isHours()
                && Among.any(
                        all,
                        other -> other.sentence.index() == sentence
                                && (other.kind == EventKind.SUMMONS || other.kind == EventKind.SEARCH));
    }

    /// «Срок – два месяца.»: a length that no measure of its own sentence has.
    private static boolean isLeftOver(Draft draft, At<TermMention> at, List<Draft> all, Marked article) {
        int sentence = article.token(at.first()).sentence();
        int most = at.value().cue() == TermMention.Cue.DEADLINE ? 1 : NEXT;
        boolean minutes = article.text().language() != Language.EN && at.value().unit() == TermMention.Unit.MINUTE;
        return !minutes
                && Math.abs(sentence - draft.sentence.index()) <= most
                && isOfNobodyElse(draft, at, article)
                && Among.none(
                        all,
                        other -> other.sentence.index() == sentence
                                && measures(other.kind, at.value().term()));
    }

    static boolean measures(EventKind kind, Term term) {
        if (!MEASURED.contains(kind)) {
            return false;
        }
        return switch (kind) {
            case FINE -> term.isTenge();
            case DETENTION -> term.isHours();
            case ADMINISTRATIVE_ARREST -> term.daysAlone().isPresent();
            case PRETRIAL_ARREST, HOUSE_ARREST ->
                term.daysAlone().isPresent()
                        || term.isMonthsOrYears() && (!term.isYears() || term.equals(Term.years(1)));
            case SENTENCE -> term.isMonthsOrYears();
            case CRIMINAL_CASE,
                    SEARCH,
                    SUMMONS,
                    TRIAL,
                    APPEAL,
                    RELEASE,
                    ILL_TREATMENT,
                    ATTACK,
                    DISAPPEARANCE,
                    EXTRADITION,
                    ASSEMBLY,
                    BLOCKING,
                    TRAVEL_BAN,
                    HUNGER_STRIKE -> false;
        };
    }

    /// Whether a fact stands alone in its sentence, without other people and without an older date.
    static boolean isOfNobodyElse(Draft draft, At<?> at, Marked article) {
        Sentence sentence = article.sentenceAt(at.first());
        return draft.current
                && Among.all(
                        article.people().within(sentence.first(), sentence.last()),
                        mention -> draft.persons.contains(mention.person()))
                && Among.all(
                        article.facts().daysWithin(sentence.first(), sentence.last()),
                        day -> day.value().to().plusDays(Currency.DAYS).isAfter(article.published()));
    }

    static boolean sharesEntry(Draft draft, At<?> at, Marked article) {
        Optional<Entry> entry = article.layout().entryAt(draft.hit.first());
        return entry.isPresent() && entry.get().apart() && entry.get().holds(at.first());
    }

    /// «ст. 440-1, 10 суток; ст. 302 УК, арест»: a semicolon parts the measures of an entry.
    static boolean isUnparted(Draft draft, At<?> at, Marked article) {
        return Clauses.isUnparted(article, draft.hit.first(), at.first());
    }

    static double distance(Draft draft, At<?> at, Marked article) {
        return at.first() > draft.hit.first()
                ? Clauses.between(article, draft.hit.last(), at.first())
                : Clauses.between(article, at.last() - 1, draft.hit.first());
    }
}
