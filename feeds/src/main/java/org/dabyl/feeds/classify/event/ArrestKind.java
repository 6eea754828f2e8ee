package org.dabyl.feeds.classify.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LawRef;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.config.watch.Term;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.fact.TermMention;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Entry;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// Which arrest «арестован» tells: days by a ruling, or custody in a criminal case.
///
/// The length says it (days, months), else the code of law, else words such as «СИЗО» or «спецприёмник»; first
/// of the same sentence, then of the whole article. Where nothing does, it is custody. Years make it a
/// sentence; and of so many people at a rally it is days. Stateless; for any thread.
final class ArrestKind {
    private static final int LONGEST_RULING = 30;
    private static final int YEARS_WITHIN = 4;

    private static final String FOR_EXTRADITION = "-custody-for-extradition";
    private static final int LONGEST_HOLD = 3;
    private static final Set<EventKind> JAILED =
            EnumSet.of(EventKind.ADMINISTRATIVE_ARREST, EventKind.PRETRIAL_ARREST, EventKind.SENTENCE);

    private ArrestKind() {}

    static EventKind of(WordHit hit, Marked article) {
        Optional<EventKind> below = toldBelow(hit, article);
        if (below.isPresent()) {
            return below.get();
        }
        int sentence = article.token(hit.first()).sentence();
        if (isForExtradition(hit, article)) {
            return EventKind.PRETRIAL_ARREST;
        }
        if (isForYears(hit, article)) {
            return EventKind.SENTENCE;
        }
        if (article.isShort() && isOfInquiry(article)) {
            return EventKind.PRETRIAL_ARREST;
        }
        double here = say(hit, article, sentence, sentence);
        if (here == 0 && article.isShort() && tellsYears(article)) {
            return EventKind.SENTENCE;
        }
        Optional<EventKind> elsewhere = here == 0 ? toldElsewhere(hit, article) : Optional.empty();
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        double around = here != 0 ? here : say(hit, article, sentence - 1, sentence + 1);
        double all = around != 0 ? around : say(hit, article, 0, Integer.MAX_VALUE);
        boolean ruled = all > 0 || all == 0 && isOfCrowd(hit, article);
        return ruled ? EventKind.ADMINISTRATIVE_ARREST : EventKind.PRETRIAL_ARREST;
    }

    private static boolean isOfCrowd(WordHit hit, Marked article) {
        Sentence sentence = article.sentenceAt(hit.first());
        return article.isShort() && article.isTitle(sentence) && Crowd.isAtRally(sentence, article);
    }

    /// «Арестовали на год для экстрадиции»: no court has found anybody guilty, however long it is.
    static boolean isForExtradition(WordHit hit, Marked article) {
        return article.hasAny(WordList.ARRESTING, hit.first(), hit.last() + 1)
                && Among.any(
                        article.hits(EntryUse.ARREST_CUSTODY),
                        words -> words.entry().id().endsWith(FOR_EXTRADITION)
                                && (article.isShort()
                                        || article.token(words.first()).sentence()
                                                == article.token(hit.first()).sentence()));
    }

    /// Ten days by an investigating judge under the criminal code are custody.
    private static boolean isOfInquiry(Marked article) {
        return Among.any(article.facts().laws(), law -> ofLaw(law.value()) < 0)
                && Among.none(article.facts().laws(), law -> ofLaw(law.value()) > 0)
                && article.hits(EntryUse.ARREST_DAYS).isEmpty();
    }

    /// «на 60 дней» is longer than any ruling, however days are counted.
    static EventKind of(EventKind told, WordHit hit, Marked article) {
        if (Tightened.is(hit)) {
            return told;
        }
        if (told == EventKind.SENTENCE && isForExtradition(hit, article)) {
            return EventKind.PRETRIAL_ARREST;
        }
        if (told == EventKind.PRETRIAL_ARREST && HomeArrest.isMeant(hit, article)) {
            return EventKind.HOUSE_ARREST;
        }
        if (told == EventKind.ADMINISTRATIVE_ARREST && isHeldForDays(hit, article)
                || KeptAtHome.isMeant(told, hit, article)) {
            return EventKind.DETENTION;
        }
        boolean undecided =
                told == EventKind.ADMINISTRATIVE_ARREST || told == EventKind.PRETRIAL_ARREST && article.isShort();
        if (!undecided) {
            return told;
        }
        boolean custody = told == EventKind.ADMINISTRATIVE_ARREST
                && article.facts().terms().stream()
                        .filter(term -> term.first() >= hit.first() && term.first() <= hit.last())
                        .anyMatch(term -> ofTerm(term.value().term()) < 0);
        boolean inquiry = told == EventKind.ADMINISTRATIVE_ARREST && article.isShort() && isOfInquiry(article);
        boolean ruled = article.isShort() && Among.any(article.facts().laws(), law -> ofLaw(law.value()) > 0);
        boolean said = told == EventKind.ADMINISTRATIVE_ARREST
                && !ruled
                && Among.any(
                        article.hits(EntryUse.ARREST_CUSTODY),
                        words -> words.first() >= hit.first() && words.first() <= hit.last());
        boolean ruling = Among.any(article.facts().laws(), law -> ofLaw(law.value()) > 0)
                && Among.none(article.facts().laws(), law -> ofLaw(law.value()) < 0)
                && article.facts().terms().stream()
                        .filter(term -> term.first() >= hit.first() && term.first() <= hit.last())
                        .anyMatch(term -> ofTerm(term.value().term()) > 0);
        if (ruling && told == EventKind.PRETRIAL_ARREST) {
            return EventKind.ADMINISTRATIVE_ARREST;
        }
        return custody || inquiry || said && !ruling ? EventKind.PRETRIAL_ARREST : told;
    }

    /// «Jailed for likes. A judge gave him two years»: years and nothing shorter.
    private static boolean tellsYears(Marked article) {
        return Among.any(article.facts().terms(), term -> term.value().term().isYears())
                && Among.none(
                        article.facts().terms(), term -> ofTerm(term.value().term()) != 0);
    }

    /// «detained for two days»: as long as the police may hold somebody without a court.
    static boolean isHeldForDays(WordHit hit, Marked article) {
        String word = article.norm(hit.first());
        return article.text().language() == Language.EN
                && (word.equals("detained") || word.equals("held") || word.equals("kept"))
                && isShortEnough(hit, article);
    }

    /// «екі тәулікке ұстап қалды»: words that hold so few days.
    static boolean isShortEnough(WordHit hit, Marked article) {
        return article.facts().terms().stream()
                .filter(term -> term.first() >= hit.first() && term.first() <= hit.last())
                .mapToInt(term -> term.value().term().daysAlone().orElse(0))
                .anyMatch(days -> days >= 1 && days <= LONGEST_HOLD);
    }

    /// A headline's «jailed» is what the text below tells of one kind alone.
    private static Optional<EventKind> toldBelow(WordHit hit, Marked article) {
        if (article.text().language() != Language.EN || !article.isTitle(article.sentenceAt(hit.first()))) {
            return Optional.empty();
        }
        List<EventKind> kinds = article.hits(EntryUse.EVENTS).stream()
                .filter(other -> !article.isTitle(article.sentenceAt(other.first())))
                .filter(other -> other.entry().telling() == LexiconEntry.Telling.DEED)
                .flatMap(other -> other.entry().kinds().stream())
                .filter(JAILED::contains)
                .distinct()
                .toList();
        boolean held = kinds.isEmpty()
                && article.hits(EntryUse.EVENTS).stream()
                        .filter(other -> !article.isTitle(article.sentenceAt(other.first())))
                        .anyMatch(other -> other.entry().kinds().contains(EventKind.DETENTION)
                                && other.entry().telling() == LexiconEntry.Telling.DEED);
        return kinds.size() == 1
                ? Optional.of(kinds.getFirst())
                : held ? Optional.of(EventKind.DETENTION) : Optional.empty();
    }

    /// «… қамалғанына наразы», «он екі азамат қамалған»: where its own Kazakh sentence says nothing, custody if the
    /// article tells of that with its length or place; of nobody named, among the detained, no more than that.
    private static Optional<EventKind> toldElsewhere(WordHit hit, Marked article) {
        if (article.text().language() != Language.KK) {
            return Optional.empty();
        }
        Set<EventKind> told = EnumSet.noneOf(EventKind.class);
        article.hits(EntryUse.EVENTS).stream()
                .filter(other -> !other.touches(hit) && !other.entry().arrest())
                .forEach(other -> told.addAll(other.entry().kinds()));
        boolean days = told.contains(EventKind.ADMINISTRATIVE_ARREST);
        boolean custody = told.contains(EventKind.PRETRIAL_ARREST);
        if (custody && !days) {
            return Optional.of(EventKind.PRETRIAL_ARREST);
        }
        Sentence sentence = article.sentenceAt(hit.first());
        boolean nobody =
                article.people().within(sentence.first(), sentence.last()).isEmpty();
        return !days && !custody && nobody && hit.size() == 1 && told.contains(EventKind.DETENTION)
                ? Optional.of(EventKind.DETENTION)
                : Optional.empty();
    }

    /// «imprisoned for two and a half years»: years in prison are a sentence.
    private static boolean isForYears(WordHit hit, Marked article) {
        return article.facts().terms().stream()
                .filter(term -> term.first() > hit.last() && term.first() - hit.last() <= YEARS_WITHIN)
                .filter(term -> Clauses.isUnbroken(article, hit.last() + 1, term.first()))
                .anyMatch(term -> term.value().term().isYears());
    }

    /// Above zero for a ruling, below for custody; the nearer the words, the more they say. In a list only what
    /// stands in the same entry.
    private static double say(WordHit hit, Marked article, int from, int to) {
        Optional<Entry> entry = article.layout().entryAt(hit.first()).filter(Entry::apart);
        IntPredicate speaks = token -> within(article, token, from, to)
                && entry.map(own -> own.holds(token)).orElse(true);
        double sum = 0;
        for (At<TermMention> term : article.facts().terms()) {
            sum += speaks.test(term.first())
                    ? 6 * ofTerm(term.value().term()) / (1.0 + term.distance(hit.first()) / 6.0)
                    : 0;
        }
        for (At<LawRef> law : article.facts().laws()) {
            sum += speaks.test(law.first()) ? ofLaw(law.value()) : 0;
        }
        sum += count(article.hits(EntryUse.ARREST_DAYS), speaks);
        return sum - count(article.hits(EntryUse.ARREST_CUSTODY), speaks);
    }

    private static double count(List<WordHit> hits, IntPredicate speaks) {
        double sum = 0;
        for (WordHit hit : hits) {
            sum += speaks.test(hit.first()) ? hit.entry().weight() : 0;
        }
        return sum;
    }

    private static boolean within(Marked article, int token, int from, int to) {
        int sentence = article.token(token).sentence();
        return from <= sentence && sentence <= to;
    }

    private static int ofLaw(LawRef law) {
        if (law.code().isEmpty()) {
            return law.isBeyondCriminal() ? 2 : 0;
        }
        return law.code().startsWith("КоАП") ? 2 : -2;
    }

    /// «на 40 суток»: whoever is held so long before an extradition is under no ruling, whatever else speaks for one.
    static boolean isTooLongForRuling(Marked article) {
        return Among.any(
                        article.facts().terms(),
                        at -> at.value().term().daysAlone().orElse(0) > LONGEST_RULING)
                && Among.none(
                        article.facts().terms(),
                        at -> at.value().term().daysAlone().orElse(LONGEST_RULING + 1) <= LONGEST_RULING);
    }

    private static int ofTerm(Term term) {
        OptionalInt days = term.daysAlone();
        if (days.isPresent()) {
            return days.getAsInt() <= LONGEST_RULING ? 1 : -1;
        }
        return term.isMonthsOrYears() && term.iso().endsWith("M") ? -1 : 0;
    }
}
