package org.dabyl.feeds.classify.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.current.Currency;
import org.dabyl.feeds.classify.current.KazakhEarlier;
import org.dabyl.feeds.classify.current.KazakhVerbs;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Folding;
import org.dabyl.feeds.classify.text.Language;

/// What one measure of a Kazakh article says of another: whom they hold they question, whom they look for is
/// hunted by nobody, and a fine that an appeal names is no new one.
///
/// Asked by [Outcome], which has the rules of all languages. Stateless; for any thread.
final class KazakhOutcome {
    private static final Set<EventKind> BEFORE =
            EnumSet.of(EventKind.DETENTION, EventKind.PRETRIAL_ARREST, EventKind.SEARCH, EventKind.HOUSE_ARREST);
    /// The last sentence of a lead.
    private static final int LEAD = 2;
    /// What somebody is freed from, and what an appeal is about.
    private static final Map<EventKind, Set<EventKind>> ENDED = Map.of(
            EventKind.APPEAL,
                    EnumSet.of(
                            EventKind.FINE,
                            EventKind.ADMINISTRATIVE_ARREST,
                            EventKind.DETENTION,
                            EventKind.SEARCH,
                            EventKind.HOUSE_ARREST,
                            EventKind.PRETRIAL_ARREST),
            EventKind.RELEASE,
                    EnumSet.of(
                            EventKind.ADMINISTRATIVE_ARREST,
                            EventKind.PRETRIAL_ARREST,
                            EventKind.HOUSE_ARREST,
                            EventKind.HUNGER_STRIKE));
    private static final Set<EventKind> VERDICTS = EnumSet.of(EventKind.SENTENCE, EventKind.APPEAL);

    /// What comes after a charge, in the headline or the first sentence.
    private static final Set<EventKind> LATER = EnumSet.of(
            EventKind.APPEAL,
            EventKind.RELEASE,
            EventKind.HUNGER_STRIKE,
            EventKind.ASSEMBLY,
            EventKind.SENTENCE,
            EventKind.TRIAL,
            EventKind.ILL_TREATMENT,
            EventKind.PRETRIAL_ARREST,
            EventKind.EXTRADITION);
    private static final Set<EventKind> FRESH =
            EnumSet.of(EventKind.DETENTION, EventKind.PRETRIAL_ARREST, EventKind.SEARCH, EventKind.SUMMONS);
    private static final Set<EventKind> HELD = EnumSet.of(
            EventKind.DETENTION,
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.SENTENCE);
    private static final Set<String> LET_GO = KazakhVerbs.words("үйі түсініктеме");
    private static final String CRIME = Folding.russified("қылмыстық");

    /// Entries so called tell that custody goes on.
    private static final String PROLONGED = "-prolonged";

    private static final int SERVED_WITHIN = 6;

    private KazakhOutcome() {}

    /// «Оспан аштық жариялады. Оған … деген айып тағылған»: charged before, unless the same article has just
    /// had him taken or searched.
    static boolean isChargedBefore(Draft draft, List<Draft> all, Marked article) {
        return article.text().language() == Language.KK
                && draft.kind == EventKind.CRIMINAL_CASE
                && (!draft.dated || KazakhEarlier.hasNoDayOfItsOwn(draft, article))
                && draft.sentence.index() > 0
                && !KazakhVerbs.isNominal(draft.hit, article)
                && KazakhVerbs.endsInPerfect(draft.sentence, article)
                && Among.any(all, other -> other.current && LATER.contains(other.kind) && isLead(other))
                && Among.none(
                        all,
                        other -> other.current
                                && FRESH.contains(other.kind)
                                && !(other.kind == EventKind.PRETRIAL_ARREST && goesOn(all))
                                && draft.mayBeOfSame(other));
    }

    /// «Сот айыппұлға шағымды қабылдамады. Зейнеткерге … үшін айыппұл салынған.», «15 тәулігін өтеп шықты. Ол пикет
    /// үшін қамалған.»: below the lead that tells an appeal or a release, a perfect tells what went before it; and
    /// «сотталған» of whom a higher court judges says who he is.
    static boolean isRuledBefore(Draft draft, List<Draft> all, Marked article) {
        if (article.text().language() != Language.KK || !draft.current) {
            return false;
        }
        boolean convicted = draft.attribute && draft.kind == EventKind.SENTENCE;
        return convicted && draft.isJoinedTo(EventKind.APPEAL, all)
                || !draft.dated
                        && draft.sentence.index() > 1
                        && KazakhVerbs.endsInPerfect(draft.sentence, article)
                        && Among.any(
                                all,
                                other -> other.current
                                        && other.sentence.index() <= LEAD
                                        && other.hit.last() < draft.hit.first()
                                        && !other.sentence.equals(draft.sentence)
                                        && ENDED.getOrDefault(other.kind, Set.of())
                                                .contains(draft.kind)
                                        && (!other.direct || draft.mayBeOfSame(other)));
    }

    private static boolean goesOn(List<Draft> all) {
        return Among.any(all, other -> other.current && other.hit.entry().id().endsWith(PROLONGED));
    }

    private static boolean isLead(Draft draft) {
        return draft.sentence.index() <= 1;
    }

    /// «Сот алты жылға соттады. Ол наразылықта ұсталған»: he was taken long before a court gave him years.
    static boolean isBeforeVerdict(Draft draft, List<Draft> all, Marked article) {
        return article.text().language() == Language.KK
                && BEFORE.contains(draft.kind)
                && !draft.dated
                && draft.sentence.index() > 0
                && KazakhVerbs.endsInPerfect(draft.sentence, article)
                && Among.any(
                        all,
                        other -> VERDICTS.contains(other.kind)
                                && other.current
                                && isLead(other)
                                && draft.mayBeOfSame(other));
    }

    /// «ұсталып, үш сағат жауап берді»: whom they hold they question, and summon nobody.
    static boolean isQuestionedThere(Draft draft, List<Draft> all, Marked article) {
        if (draft.kind != EventKind.SUMMONS || article.text().language() != Language.KK) {
            return false;
        }
        return article.hasAny(WordList.QUESTIONING, draft.hit.first(), draft.hit.last() + 1)
                && Among.any(
                        all,
                        other -> other.kind == EventKind.DETENTION
                                && other.happened
                                && other.hit.first() < draft.hit.first()
                                && other.sentence.equals(draft.sentence)
                                && draft.mayBeOfSame(other));
    }

    /// «Прокуратурада түсініктеме алып, үйіне жіберді»: who was only called there was never held.
    static void sentHome(Draft draft, List<Draft> all, Marked article) {
        boolean called = draft.kind == EventKind.RELEASE
                && article.text().language() == Language.KK
                && article.isShort()
                && Among.any(LET_GO, KazakhVerbs.word(draft.hit.first(), article)::startsWith)
                && draft.isBeside(EventKind.SUMMONS, all);
        if (called && Among.none(all, other -> HELD.contains(other.kind) && draft.mayBeOfSame(other))) {
            draft.didNotHappen("-was-not-held");
        }
    }

    /// «Блогер ұсталды. Ол екі күннен бері хабарсыз еді»: the headline knows where he is.
    static boolean isHeldAfterAll(Draft other, Draft draft, Marked article) {
        return article.text().language() == Language.KK
                && other.kind == EventKind.DETENTION
                && article.isTitle(other.sentence)
                && !article.isTitle(draft.sentence);
    }

    /// «Тілші бес күннен бері жоқ. Ол жиында ұсталып, сол түні босап, …»: the headline tells where things stand, so
    /// whoever was held and let go below was so before.
    static boolean isGoneStill(Draft other, Draft draft, Marked article) {
        return article.text().language() == Language.KK
                && article.isTitle(draft.sentence)
                && !article.isTitle(other.sentence)
                && article.hasAny(WordList.STILL, draft.hit.first(), draft.hit.last() + 1);
    }

    /// «Оны ұрған. … азаптау бабымен іс қозғады»: a case on torture names nobody yet.
    static void onTorture(Draft draft, List<Draft> all, Marked article) {
        if (isAboutHurt(draft, all, article)
                && Among.any(
                        article.hits(EntryUse.EVENTS, draft.sentence),
                        hit -> hit.entry().kinds().contains(EventKind.ILL_TREATMENT))) {
            draft.persons = List.of();
        }
    }

    /// «Журналиске шабуыл жасалған. Істі полиция жапты»: a case about what was done to somebody, whose end frees
    /// nobody.
    static boolean isAboutAttack(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.RELEASE
                && article.text().language() == Language.KK
                && article.hasAny(WordList.CASES, draft.hit.first(), draft.hit.last() + 1)
                && !draft.direct
                && !draft.persons.isEmpty()
                && Among.any(
                        all,
                        other -> other.kind == EventKind.ATTACK
                                && other.happened
                                && other.hit.first() < draft.hit.first()
                                && !other.sentence.equals(draft.sentence)
                                && draft.mayBeOfSame(other));
    }

    /// «Блогерді әуежайдан кері қайтарды. … елден шығуға тыйым салған»: not let out, and not sent away.
    static boolean isKeptIn(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.EXTRADITION
                && article.text().language() == Language.KK
                && article.norm(draft.hit.last()).startsWith("қайтар")
                && draft.isBeside(EventKind.TRAVEL_BAN, all);
    }

    /// «Тұтқын азапталды. Тексеру басталды»: a case about what was done to him, and none against him.
    static boolean isAboutHurt(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.CRIMINAL_CASE
                && article.text().language() == Language.KK
                && !draft.direct
                && !draft.persons.isEmpty()
                && Among.any(
                        all,
                        other -> other.kind == EventKind.ILL_TREATMENT
                                && other.happened
                                && other.hit.first() < draft.hit.first()
                                && draft.mayBeOfSame(other));
    }

    /// «кесілген 15 тәулікті толық өтеді», «он тәулігін өтеген»: who is free again was given his days
    /// before, unless they were fewer than news lasts.
    static boolean isServed(Draft draft, List<Draft> all, Marked article) {
        if (draft.kind != EventKind.ADMINISTRATIVE_ARREST
                || article.text().language() != Language.KK
                || !draft.current) {
            return false;
        }
        int end = Math.min(draft.sentence.last(), draft.hit.last() + SERVED_WITHIN);
        int first = Math.max(draft.sentence.first(), draft.hit.first() - SERVED_WITHIN);
        return article.hasAny(WordList.SERVED, draft.dated ? draft.hit.first() : first, end)
                && draft.isBeside(EventKind.RELEASE, all)
                && (!article.isShort()
                        || article.facts().terms().stream()
                                .filter(term -> term.value().term().daysAlone().isPresent())
                                .allMatch(term ->
                                        Currency.isLongerThanNews(term.value().term())));
    }

    /// «Апелляция айыппұлдың күшін жойды»: the fine is gone, and nobody was set free, unless his case has ended too.
    static boolean isFineLifted(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.RELEASE
                && article.text().language() == Language.KK
                && namesFine(draft, article)
                && !article.hasAny(WordList.CASES, draft.hit.first(), draft.hit.last() + 1)
                && Among.any(all, other -> other.kind == EventKind.APPEAL && other.current);
    }

    /// «Апелляция айыппұлды өзгеріссіз қалдырды».
    static boolean namesFine(Draft appeal, Marked article) {
        for (int i = appeal.hit.first(); i <= appeal.hit.last(); i++) {
            if (article.norm(i).startsWith("айыппұл")) {
                return true;
            }
        }
        return false;
    }

    /// «айыптайды», «айыптап отыр»: somebody does it now, and it is no quality of the accused.
    static boolean accuses(WordHit hit, Marked article) {
        for (int i = hit.first(); i <= hit.last(); i++) {
            String word = KazakhVerbs.word(i, article);
            if (word.equals("айыптайды") || word.equals("айыптап") || word.equals("айыптауда")) {
                return true;
            }
        }
        return false;
    }

    /// «қылмыстық іс»: no case of days or a fine.
    static boolean saysCrime(WordHit hit, Marked article) {
        for (int i = hit.first(); i <= hit.last(); i++) {
            if (KazakhVerbs.word(i, article).startsWith(CRIME)) {
                return true;
            }
        }
        return false;
    }
}
