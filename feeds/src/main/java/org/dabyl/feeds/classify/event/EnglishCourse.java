package org.dabyl.feeds.classify.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.current.Currency;
import org.dabyl.feeds.classify.current.History;
import org.dabyl.feeds.classify.fact.DateMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// Whether an undated measure of an English article came before its news in the course of a case.
///
/// «A court gave Omar three years. Police detained him outside his office.», «His sons were arrested and convicted»,
/// «On 12 February they met. The police dragged one of them into a car»: a verdict is months after the arrest, and
/// what goes on from an old day is as old. A measure that the headline tells is left alone. Stateless; for any
/// thread.
final class EnglishCourse {
    private static final Set<EventKind> INQUIRY =
            EnumSet.of(EventKind.DETENTION, EventKind.SEARCH, EventKind.CRIMINAL_CASE, EventKind.PRETRIAL_ARREST);
    /// What is long over when the news is of that kind.
    private static final Map<EventKind, Set<EventKind>> BEFORE = Map.of(
            EventKind.SENTENCE,
            INQUIRY,
            EventKind.TRIAL,
            EnumSet.of(EventKind.DETENTION, EventKind.SEARCH, EventKind.CRIMINAL_CASE),
            EventKind.APPEAL,
            INQUIRY,
            EventKind.RELEASE,
            EnumSet.of(EventKind.DETENTION, EventKind.SEARCH, EventKind.CRIMINAL_CASE),
            EventKind.PRETRIAL_ARREST,
            INQUIRY,
            EventKind.HUNGER_STRIKE,
            INQUIRY,
            EventKind.ATTACK,
            EnumSet.of(EventKind.FINE, EventKind.ADMINISTRATIVE_ARREST),
            EventKind.EXTRADITION,
            EnumSet.of(EventKind.SENTENCE));
    /// Words of a lead that tells what comes months after the arrest, and no end of a few hours at the police.
    private static final Map<EventKind, Set<String>> LATE = Map.of(
            EventKind.RELEASE,
                    Set.of(
                            "parole",
                            "prison",
                            "colony",
                            "case",
                            "charges",
                            "acquitted",
                            "acquittal",
                            "term",
                            "amnesty",
                            "pardon",
                            "pardoned",
                            "sentence",
                            "proceedings"),
            EventKind.PRETRIAL_ARREST,
                    Set.of("extended", "extends", "extend", "prolonged", "prolongs", "prolong", "another", "longer"));
    private static final Set<EventKind> RULINGS =
            EnumSet.of(EventKind.SENTENCE, EventKind.PRETRIAL_ARREST, EventKind.CRIMINAL_CASE);
    private static final Set<String> KIN =
            Set.of("husband", "wife", "son", "daughter", "brother", "sister", "father", "mother", "cousin", "uncle");
    private static final Set<String> TOO = Set.of("too", "also", "both", "same", "likewise", "then", "later");
    /// With these, a hearing may follow on the arrest at once.
    private static final Set<EventKind> SWIFT = EnumSet.of(EventKind.ADMINISTRATIVE_ARREST, EventKind.FINE);
    private static final Set<EventKind> OUTCOMES =
            EnumSet.of(EventKind.RELEASE, EventKind.APPEAL, EventKind.HUNGER_STRIKE, EventKind.TRIAL);
    /// «taken into custody in the courtroom»
    private static final Set<String> IN_COURT = Set.of(
            "courtroom",
            "courthouse",
            "dock",
            "again",
            "new",
            "anew",
            "then",
            "same",
            "minutes",
            "hours",
            "immediately",
            "steps",
            "gates",
            "gate");
    private static final Set<String> NOW = Set.of("now", "is", "are", "has", "have", "being");
    /// The first sentence below the headline.
    private static final int LEAD = 1;
    /// So many words in, a day opens its sentence.
    private static final int OPENING = 2;
    private static final int VERB = 3;

    private EnglishCourse() {}

    static void judge(Draft draft, List<Draft> all, Marked article) {
        if (!draft.current
                || draft.dated
                || article.text().language() != Language.EN
                || article.isTitle(draft.sentence)
                || article.layout().entryAt(draft.hit.first()).isPresent()) {
            return;
        }
        if (isWithVerdict(draft, all, article) || Among.any(all, lead -> cameBefore(draft, lead, all, article))) {
            draft.noNews("-before-the-lead");
        } else if (isOfKin(draft, all, article)) {
            draft.noNews("-of-kin");
        } else if (goesOnInSentence(draft, all, article) || article.isShort() && goesOnFromOld(draft, all, article)) {
            draft.noNews(History.GOES_ON);
        }
    }

    private static boolean cameBefore(Draft draft, Draft lead, List<Draft> all, Marked article) {
        return lead.current
                && lead.sentence.index() <= LEAD
                && draft.sentence.index() > LEAD
                && BEFORE.getOrDefault(lead.kind, Set.of()).contains(draft.kind)
                && isOfSame(draft, lead, article)
                && isLate(lead, article)
                && !says(IN_COURT, draft, article)
                && !isInPerfect(draft, article)
                && !draft.isBeside(SWIFT, all)
                && !isNewsOfLead(draft, lead, all);
    }

    /// «A court jailed Dina Omar on Monday. … Her husband, Serik Omar, was given four years»: who he is, unless it
    /// happened to him «too».
    private static boolean isOfKin(Draft draft, List<Draft> all, Marked article) {
        int first = draft.sentence.first();
        return RULINGS.contains(draft.kind)
                && draft.sentence.index() > LEAD
                && article.is(WordList.POSSESSIVE, first)
                && KIN.contains(article.norm(first + 1))
                && !draft.persons.isEmpty()
                && !says(TOO, draft, article)
                && Among.any(
                        all,
                        other -> other.current
                                && other.dated
                                && other.sentence.index() <= LEAD
                                && !other.persons.isEmpty()
                                && !other.sharesSomebody(draft));
    }

    private static boolean isLate(Draft lead, Marked article) {
        return !LATE.containsKey(lead.kind) || says(LATE.get(lead.kind), lead, article);
    }

    /// «searched his flat» is his of whom the lead tells.
    private static boolean isOfSame(Draft draft, Draft lead, Marked article) {
        boolean his = draft.persons.isEmpty()
                && !draft.group
                && !lead.persons.isEmpty()
                && article.hasAny(WordList.POSSESSIVE, draft.hit.first(), draft.hit.last() + 2);
        return his || draft.sharesSomebody(lead);
    }

    /// Whether the headline or the lead tell the same kind, or a core measure beside an appeal against it.
    private static boolean isNewsOfLead(Draft draft, Draft lead, List<Draft> all) {
        return Among.any(
                all,
                other -> other != draft
                        && other.current
                        && other.sentence.index() <= LEAD
                        && (other.kind == draft.kind || other.kind.core() && lead.kind == EventKind.APPEAL)
                        && other.mayBeOfSame(draft));
    }

    /// «were detained, beaten and convicted»: a verdict of the same sentence.
    private static boolean isWithVerdict(Draft draft, List<Draft> all, Marked article) {
        return INQUIRY.contains(draft.kind)
                && draft.sentence.index() > LEAD
                && !says(IN_COURT, draft, article)
                && Among.any(
                        all,
                        other -> other.kind == EventKind.SENTENCE
                                && other.happened
                                && !other.dated
                                && other.sentence.equals(draft.sentence)
                                && other.hit.first() > draft.hit.last()
                                && article.says("and", draft.hit.last(), other.hit.first())
                                && other.mayBeOfSame(draft));
    }

    /// Where the news itself has a day, or the lead tells none: the sentences of a paragraph behind one that an old day
    /// opens.
    private static boolean goesOnFromOld(Draft draft, List<Draft> all, Marked article) {
        if (OUTCOMES.contains(draft.kind) || isInPerfect(draft, article)) {
            return false;
        }
        for (int i = draft.sentence.index() - 1; i > 0; i--) {
            Sentence said = article.text().sentences().get(i);
            if (article.layout().lineOf(said.first()) != article.layout().lineOf(draft.hit.first())) {
                return false;
            }
            List<At<DateMention>> days = article.facts().daysWithin(said.first(), said.last());
            if (!days.isEmpty()) {
                return days.getFirst().first() <= said.first() + OPENING
                        && Among.none(days, at -> Currency.isNews(at.value(), draft, article))
                        && isNewsElsewhere(said, all);
            }
        }
        return false;
    }

    /// «She was arrested in June in Bishkek, was refused asylum and then extradited»: what «and» adds to an old day.
    private static boolean goesOnInSentence(Draft draft, List<Draft> all, Marked article) {
        int at = draft.hit.first();
        boolean and = article.says("and", Math.max(draft.sentence.first(), at - VERB), at);
        return and
                && !isInPerfect(draft, article)
                && Among.any(
                        all,
                        other -> other.dated
                                && !other.current
                                && other.happened
                                && !other.since
                                && other.sentence.equals(draft.sentence)
                                && other.hit.last() < at
                                && article.is(WordList.BEING, other.hit.first() - 1)
                                && article.facts()
                                        .daysWithin(at, draft.sentence.last())
                                        .isEmpty()
                                && other.mayBeOfSame(draft));
    }

    private static boolean isNewsElsewhere(Sentence old, List<Draft> all) {
        boolean dated = Among.any(all, other -> other.current && other.dated && other.sentence.index() < old.index());
        return dated || Among.none(all, other -> other.current && other.sentence.index() <= LEAD);
    }

    private static boolean isInPerfect(Draft draft, Marked article) {
        int from = Math.max(draft.sentence.first(), draft.hit.first() - VERB);
        return article.saysAny(NOW, from, draft.hit.first() + 1)
                || article.hasAny(WordList.STILL, draft.sentence.first(), draft.sentence.last());
    }

    private static boolean says(Set<String> words, Draft draft, Marked article) {
        return article.saysAny(words, draft.sentence.first(), draft.sentence.last());
    }
}
