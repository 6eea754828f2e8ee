package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.current.RussianDeed;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Entry;
import org.dabyl.feeds.classify.mark.KnownFor;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// Which words of an article tell a measure, after longer rules and other meanings have taken their own.
///
/// «домашний арест» leaves no «арест» behind, «задержан рейс» no «задержан». Stateless; for any thread.
final class Triggers {
    private static final int MOST = 200;
    private static final String DAYS_AGO = "kk-days-ago";

    /// Their English words often go on: «sentenced to six years in prison», «in solitary confinement».
    private static final Set<EventKind> TOLD_ON = EnumSet.of(EventKind.SENTENCE, EventKind.ILL_TREATMENT);

    private Triggers() {}

    static List<Draft> find(Marked article) {
        List<WordHit> told = new ArrayList<>();
        List<WordHit> all = article.hits(EntryUse.EVENTS);
        int first = 0; // of the hits of its sentence: no pattern goes over the end of one
        for (int i = 0; i < all.size() && told.size() < MOST; i++) {
            WordHit hit = all.get(i);
            if (article.token(all.get(first).first()).sentence()
                    != article.token(hit.first()).sentence()) {
                first = i;
            }
            if (!Whereabouts.areIdle(hit, article)
                    && !isOthers(hit, article)
                    && (Tightened.is(hit) || !isSwallowed(hit, first, all, article) && !meansOther(hit, article))) {
                told.add(hit);
            }
        }
        addListed(told, article);
        List<Draft> drafts = new ArrayList<>();
        for (WordHit hit : told) {
            if (hit.entry().arrest()) {
                drafts.add(new Draft(hit, ArrestKind.of(hit, article), article.sentenceAt(hit.first())));
            }
            for (EventKind kind : hit.entry().kinds()) {
                EventKind of = Works.of(ArrestKind.of(kind, hit, article), hit, article);
                drafts.add(new Draft(hit, of, article.sentenceAt(hit.first())));
            }
        }
        return drafts;
    }

    /// «Освещавшую суд над активистами журналистку задержали», «тінтуді түсірген журналист ұсталды», "the lawyer who
    /// defended detained activists was fined": what was done to others, beside what was done to her; but a rally is
    /// news, whoever covers it.
    private static boolean isOthers(WordHit hit, Marked article) {
        return !hit.entry().kinds().contains(EventKind.ASSEMBLY)
                && KnownFor.governs(hit, article)
                && isNoun(hit, article)
                && Among.any(
                        article.hits(EntryUse.EVENTS, article.sentenceAt(hit.first())),
                        other -> !other.touches(hit) && !(KnownFor.governs(other, article) && isNoun(other, article)));
    }

    private static boolean isNoun(WordHit hit, Marked article) {
        return switch (article.text().language()) {
            case RU -> !RussianDeed.is(hit, article);
            case KK -> true;
            case EN ->
                article.is(WordList.MEASURE_NOUNS, hit.first())
                        || article.is(WordList.MEASURES_OF_MANY, hit.first())
                        || article.is(WordList.PEOPLE, hit.last() + 1);
        };
    }

    /// «Серикова Гульнар, 10 суток»: an entry of a list names the measure by its length or sum alone.
    private static void addListed(List<WordHit> told, Marked article) {
        if (!article.layout().hasEntries() && !Verbless.mayBeGiven(article)) {
            return;
        }
        for (WordHit hit : article.hits(EntryUse.LISTED)) {
            Optional<Entry> entry = article.layout().entryAt(hit.first());
            boolean given = entry.map(one -> !one.heads().isEmpty()).orElseGet(() -> Verbless.isGiven(hit, article));
            if (given && told.size() < MOST && !isSaid(hit, entry, told, article)) {
                told.add(hit);
            }
        }
    }

    private static boolean isSaid(WordHit hit, Optional<Entry> entry, List<WordHit> told, Marked article) {
        for (WordHit other : told) {
            if (shareKind(other, hit) && isBeside(other, hit, entry, article)) {
                return true;
            }
        }
        return false;
    }

    private static boolean shareKind(WordHit one, WordHit other) {
        for (EventKind kind : one.entry().kinds()) {
            if (other.entry().kinds().contains(kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeside(WordHit other, WordHit hit, Optional<Entry> entry, Marked article) {
        return entry.map(one -> one.holds(other.first()))
                .orElseGet(() -> article.token(other.first()).sentence()
                        == article.token(hit.first()).sentence());
    }

    private static boolean isSwallowed(WordHit hit, int from, List<WordHit> told, Marked article) {
        for (int i = from; i < told.size() && told.get(i).first() < hit.last() + 2; i++) {
            WordHit other = told.get(i);
            if (other.last() >= hit.first() && takes(other, hit, article) && !isDaysAgo(other, hit, article)) {
                return true;
            }
        }
        return false;
    }

    /// «екі күн бұрын 15 тәулікке қамалды»: words that take «екі күн» for the arrest's length mean another thing,
    /// and leave what they reach over.
    private static boolean isDaysAgo(WordHit longer, WordHit hit, Marked article) {
        return article.text().language() == Language.KK
                && Among.any(
                        article.hits(EntryUse.OTHER_MEANINGS, article.sentenceAt(hit.first())),
                        other -> other.entry().id().equals(DAYS_AGO)
                                && other.last() < hit.first()
                                && longer.covers(other.first()));
    }

    private static boolean takes(WordHit other, WordHit hit, Marked article) {
        return (other.swallows(hit) || other.outreaches(hit)) && !isHomeWithout(other, hit, article)
                || goesOn(other, hit, article)
                || isHomeWithin(other, hit)
                || isCustodyBeyond(other, hit);
    }

    /// «sentenced to six years» and «six years in prison» of one row of words.
    private static boolean goesOn(WordHit other, WordHit hit, Marked article) {
        return other.first() < hit.first()
                && article.text().language() == Language.EN
                && other.touches(hit)
                && Among.any(hit.entry().kinds(), TOLD_ON::contains)
                && other.entry().equals(hit.entry());
    }

    /// «denied her house arrest and ordered two months in custody»: words that reach over the house arrest take
    /// nothing from those behind it.
    private static boolean isHomeWithout(WordHit longer, WordHit hit, Marked article) {
        return article.text().language() == Language.EN
                && Among.any(
                        article.hits(EntryUse.EVENTS, article.sentenceAt(hit.first())),
                        home -> isHomeWithin(home, longer) && home.last() < hit.first());
    }

    /// «two months of house arrest» is no custody, however long the rule that claims it.
    private static boolean isHomeWithin(WordHit home, WordHit hit) {
        return home.entry().kinds().contains(EventKind.HOUSE_ARREST)
                && !KeptAtHome.isTold(hit)
                && (home.touches(hit)
                        || hit.first() <= home.first() && home.last() <= hit.last()
                        || home.first() == hit.last() + 1)
                && (hit.entry().arrest()
                        || hit.entry().kinds().contains(EventKind.PRETRIAL_ARREST)
                        || hit.entry().kinds().contains(EventKind.ADMINISTRATIVE_ARREST)
                        || hit.entry().kinds().contains(EventKind.DETENTION));
    }

    /// «detention of the blogger prolonged», «detained for two months»: the longer words make it custody.
    private static boolean isCustodyBeyond(WordHit longer, WordHit hit) {
        return hit.entry().kinds().contains(EventKind.DETENTION)
                && (longer.entry().kinds().contains(EventKind.PRETRIAL_ARREST)
                        || longer.entry().kinds().contains(EventKind.ADMINISTRATIVE_ARREST))
                && longer.touches(hit)
                && longer.last() - longer.first() > hit.last() - hit.first();
    }

    /// «арестовали, на его счета наложен арест», «банк пожаловался: её оштрафовали»: words on both sides of a mark
    /// mean nothing together where a Russian verb tells the measure on the one side. «Зашил себе рот: так он
    /// протестовал», «привезли, подержали и увезли» are a row of verbs, which do.
    private static boolean isOfOtherClause(WordHit other, WordHit hit, Marked article) {
        for (int i = other.first() + 1; i < other.last(); i++) {
            boolean mark = article.token(i).isMark(',')
                    || article.token(i).isMark(':')
                    || article.token(i).isMark(';');
            if (mark && (hit.last() < i || hit.first() > i)) {
                return RussianDeed.is(hit, article) && !RussianDeed.isRow(other, article);
            }
        }
        return false;
    }

    private static boolean meansOther(WordHit hit, Marked article) {
        for (WordHit other : article.hits(EntryUse.OTHER_MEANINGS, article.sentenceAt(hit.first()))) {
            if (other.size() >= hit.size()
                    && other.touches(hit)
                    && !isOfOtherClause(other, hit, article)
                    && (other.entry().arrest() && hit.entry().arrest() || shareKind(other, hit))) {
                return true;
            }
        }
        return false;
    }
}
