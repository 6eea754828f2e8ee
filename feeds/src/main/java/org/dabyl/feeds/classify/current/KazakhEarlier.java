package org.dabyl.feeds.classify.current;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Folding;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.WordEnds;

/// What the course of a Kazakh article shows to be older than its news, though no date says so.
///
/// A ruling that a higher court looks at, a charge against somebody who has long been held, and what a headline about a
/// time past counts up; and the charge that a ruling was about. [Earlier] is the same for Russian. Stateless; for any
/// thread.
public final class KazakhEarlier {
    private static final Set<EventKind> RULED = EnumSet.of(
            EventKind.FINE, EventKind.ADMINISTRATIVE_ARREST, EventKind.PRETRIAL_ARREST, EventKind.HOUSE_ARREST);
    /// What comes after a charge or with it.
    private static final Set<EventKind> HELD = EnumSet.of(
            EventKind.DETENTION,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.TRIAL,
            EventKind.SENTENCE,
            EventKind.EXTRADITION);
    /// What a court is said to have given, before the noun: «салынған айыппұл».
    private static final Set<String> GIVEN =
            KazakhVerbs.words("салынған тағайындалған берілген кесілген шығарылған белгіленген салған берген");

    /// How words begin that leave a ruling as it was.
    private static final Set<String> LEFT = KazakhVerbs.words("күшінде өзгеріссіз өзгертпе өзгермеді");

    /// A charge's own words, where they name no code.
    private static final Set<String> CHARGE = KazakhVerbs.words("айып айыбы айыбын");

    private static final Set<EventKind> BY_RULING = EnumSet.of(EventKind.FINE, EventKind.ADMINISTRATIVE_ARREST);
    private static final Set<EventKind> OF_CRIME =
            EnumSet.of(EventKind.CRIMINAL_CASE, EventKind.PRETRIAL_ARREST, EventKind.HOUSE_ARREST, EventKind.SENTENCE);
    private static final String CRIMINAL_CODE = "УК";

    private static final WordEnds PRESENT = KazakhVerbs.endings("айды ейді йды йді ады еді уда уде");

    /// «мамырдан бері қамауда»: where somebody is since a day.
    private static final Set<String> HELD_AT =
            KazakhVerbs.words("қамауда қамақта абақтыда түрмеде изоляторда сизо-да сизода үйқамақта");

    private static final String SINCE = Folding.russified("бері");

    /// «3 маусымнан кейін ұсталған»: so near its day «after» is of that day.
    private static final int BESIDE_DAY = 2;

    private KazakhEarlier() {}

    /// Takes the measure back as news where the course of the article shows it to be older.
    public static void judge(Draft draft, List<Draft> all, Marked article) {
        if (!draft.current || article.text().language() != Language.KK) {
            return;
        }
        if (isAppealed(draft, all, article) || isUpheld(draft, all, article) || isUnderUpheld(draft, all, article)) {
            draft.noNews("-under-appeal");
        } else if (isChargedLongAgo(draft, all, article)) {
            draft.noNews("-charged-before");
        } else if (isOfPastHeadline(draft, article)) {
            draft.noNews("-under-headline-of-the-past");
        } else if (isOfRuling(draft, all, article)) {
            draft.didNotHappen("-charge-of-the-ruling");
        }
    }

    /// «Оспанға салынған 20 АЕК айыппұлды күшінде қалдырды»: which ruling the appeal was about; the day is the
    /// appeal's.
    private static boolean isAppealed(Draft draft, List<Draft> all, Marked article) {
        int before = draft.hit.first() - 1;
        boolean given = before >= draft.sentence.first() && GIVEN.contains(KazakhVerbs.word(before, article));
        for (int i = draft.hit.first(); i < draft.hit.last(); i++) {
            given |= GIVEN.contains(KazakhVerbs.word(i, article));
        }
        return given
                && RULED.contains(draft.kind)
                && !KazakhVerbs.isVerbal(draft.hit, article)
                && Among.any(all, other -> other.kind == EventKind.APPEAL && other.current && draft.mayBeOfSame(other));
    }

    /// «Оспанның 15 тәулік қамағы күшінде қалды»: a noun that the appeal's own words name, and that they leave as it
    /// was.
    private static boolean isUpheld(Draft draft, List<Draft> all, Marked article) {
        return RULED.contains(draft.kind)
                && !KazakhVerbs.isVerbal(draft.hit, article)
                && Among.any(
                        all,
                        other -> other.kind == EventKind.APPEAL
                                && other.current
                                && other.sentence.equals(draft.sentence)
                                && other.hit.first() <= draft.hit.first()
                                && draft.hit.last() < other.hit.last()
                                && leaves(other, article));
    }

    /// «Апелляция айыппұлды өзгертпеді. … айыппұл салынған еді»: below a headline that says so, without a day.
    private static boolean isUnderUpheld(Draft draft, List<Draft> all, Marked article) {
        return RULED.contains(draft.kind)
                && !draft.dated
                && !article.isTitle(draft.sentence)
                && Among.any(
                        all,
                        other -> other.kind == draft.kind
                                && article.isTitle(other.sentence)
                                && isUpheld(other, all, article));
    }

    private static boolean leaves(Draft appeal, Marked article) {
        for (int i = appeal.hit.first(); i <= appeal.hit.last(); i++) {
            String word = KazakhVerbs.word(i, article);
            if (Among.any(LEFT, word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    /// «Оспанға айып тағылған. Ол ақпаннан бері үйқамақта.»: who was taken on an old day, and is told of nowhere as
    /// taken now, was charged then.
    private static boolean isChargedLongAgo(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.CRIMINAL_CASE
                && !draft.dated
                && !article.isTitle(draft.sentence)
                && KazakhVerbs.endsInPerfect(draft.sentence, article)
                && (isOfLongHeld(draft, article)
                        || Among.any(
                                all,
                                other -> HELD.contains(other.kind)
                                        && other.happened
                                        && other.dated
                                        && !other.current
                                        && draft.mayBeOfSame(other)))
                && Among.none(
                        all,
                        other -> other.current
                                && draft.mayBeOfSame(other)
                                && (HELD.contains(other.kind) && other.kind != EventKind.TRIAL
                                        || other.kind == draft.kind && article.isTitle(other.sentence)));
    }

    /// «Жетекшісі мамырдан бері қамауда, оған айып тағылған»: in one sentence «оған» is him who has been held since an
    /// old day, whoever was found to be meant.
    private static boolean isOfLongHeld(Draft draft, Marked article) {
        for (int i = draft.sentence.first() + 1; i + 1 < draft.hit.first(); i++) {
            if (HELD_AT.contains(KazakhVerbs.word(i + 1, article))
                    && KazakhVerbs.word(i, article).equals(SINCE)) {
                var days = article.facts().daysWithin(draft.sentence.first(), i + 1);
                return !draft.direct
                        && !days.isEmpty()
                        && Among.none(days, day -> Currency.isNews(day.value(), draft, article));
            }
        }
        return false;
    }

    /// «15 тәулікке қамады. Оған заңсыз жиын өткізді деген айып тағылған.»: what the ruling was for, and no criminal
    /// case where nothing is told of one.
    private static boolean isOfRuling(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.CRIMINAL_CASE
                && !article.isTitle(draft.sentence)
                && CHARGE.contains(KazakhVerbs.word(draft.hit.first(), article))
                && Among.any(
                        all,
                        other -> BY_RULING.contains(other.kind)
                                && other.current
                                && other.hit.last() < draft.hit.first()
                                && draft.mayBeOfSame(other))
                && Among.none(
                        all,
                        other -> OF_CRIME.contains(other.kind)
                                && other.happened
                                && !CHARGE.contains(KazakhVerbs.word(other.hit.first(), article))
                                && draft.mayBeOfSame(other))
                && Among.none(article.facts().laws(), law -> law.value().code().startsWith(CRIMINAL_CODE));
    }

    /// «1 ақпанда жиналғандар қаңтар оқиғасынан кейін ұсталған туыстарын …»: the participle has a time of its own, and
    /// the day before it is the main verb's.
    static boolean isAfterAnother(int day, WordHit hit, Marked article) {
        return article.text().language() == Language.KK
                && hit.first() - day > BESIDE_DAY
                && KazakhVerbs.THEN.contains(KazakhVerbs.word(hit.first() - 1, article));
    }

    /// «Бүгін іс қарала бастайды, оған … бабы тағылған.»: the day stands in a clause before, which is not over yet.
    public static boolean hasNoDayOfItsOwn(Draft draft, Marked article) {
        for (int i = draft.hit.first() - 1; i > draft.sentence.first(); i--) {
            if (article.token(i).isMark(',') && PRESENT.endOf(KazakhVerbs.word(i - 1, article))) {
                return article.facts().daysWithin(i, draft.sentence.last()).isEmpty();
            }
        }
        return false;
    }

    /// «Былтыр 230 адам жазаланды. Олардың сексені қамалып, қалғанына айыппұл салынған.»: what the text counts up
    /// without a day is of the headline's time.
    private static boolean isOfPastHeadline(Draft draft, Marked article) {
        Sentence title = article.text().sentences().getFirst();
        return article.isShort()
                && article.isTitle(title)
                && !article.isTitle(draft.sentence)
                && !draft.dated
                && draft.persons.isEmpty()
                && article.facts()
                        .daysWithin(draft.sentence.first(), draft.sentence.last())
                        .isEmpty()
                && isOfThePast(title, draft, article);
    }

    private static boolean isOfThePast(Sentence title, Draft draft, Marked article) {
        var days = article.facts().daysWithin(title.first(), title.last());
        boolean old = !days.isEmpty()
                && Among.none(
                        days,
                        day -> Currency.isNews(day.value(), draft, article)
                                || day.value().from().isAfter(article.published())
                                || Aside.isOfSomebody(day.first(), title, article));
        boolean history = days.isEmpty()
                && Among.any(
                        article.hits(EntryUse.BACKGROUND, title),
                        words -> words.entry().weight() > 0
                                && words.entry().kinds().isEmpty()
                                && !Currency.isWithinLonger(words, title, article)
                                && !Aside.isOfSomebody(words.first(), title, article));
        return old || history;
    }
}
