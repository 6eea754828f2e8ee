package org.dabyl.feeds.classify.current;

import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.Participle;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// Whether words of history are those of another main clause of a Russian or English sentence than the measure's.
///
/// «Её задержали, раньше её штрафовали», «оштрафовали, а до этого продержали ночь»: the detention and the fine are
/// the news; «до этого её штрафовали, теперь задержали» too. In English so is what somebody was detained for:
/// «detained over last year's rally». Stateless; for any thread.
final class OtherClause {
    /// What tells that the clause goes back before the one that it follows; «тогда» and «летом» do not.
    private static final Set<String> BEFORE = Set.of("ранее", "раньше", "прежде", "до", "годом", "годами");

    private static final String SPENT = "ru-spent";
    /// Words of what came before a measure, which are no history of what comes behind them.
    private static final Set<String> STEPS =
            Set.of("ru-left", "ru-upheld", SPENT, "ru-serving-years", "ru-months-behind");

    private static final Set<String> MORE_THAN = Set.of("более", "больше");

    private static final Set<String> JOINS = Set.of("а", "и", "но", "хотя", "причем", "однако");

    /// What stands before a noun as the last of words of history.
    private static final Set<String> OF_REASON =
            Set.of("earlier", "previous", "year's", "month's", "summer's", "winter's", "autumn's", "spring's");

    /// «detained after picketing for weeks»
    private static final String FOR_WEEKS = "-for-weeks";

    /// «хатында сынағаны үшін ұсталды»: taken for the letter.
    private static final String IN_REPORT = "-in-report";

    private static final Set<String> REASONS = Set.of("over", "for", "about");
    private static final Set<String> EARLIER = Set.of("earlier", "previously", "before");

    private OtherClause() {}

    static boolean has(WordHit words, Draft draft, Marked article) {
        if (article.text().language() == Language.EN) {
            return isOfReason(words, draft, article)
                    || opensEnglish(words, draft, article)
                    || words.entry().id().endsWith(FOR_WEEKS)
                            && article.says("after", draft.hit.last() + 1, words.first());
        }
        if (article.text().language() == Language.KK) {
            return words.entry().id().endsWith(IN_REPORT) && article.says("үшін", words.last() + 1, draft.hit.first());
        }
        return countsPeople(words, article) || opensClause(words, draft, article);
    }

    private static boolean opensClause(WordHit words, Draft draft, Marked article) {
        return words.last() < draft.hit.first()
                ? article.hasAny(WordList.THIS_TIME, words.last() + 1, draft.hit.first())
                        || leadsOn(words, draft, article)
                : opensBehind(words, draft, article);
    }

    /// «Более 20 человек арестовали»: so many people, and no length.
    private static boolean countsPeople(WordHit words, Marked article) {
        return words.entry().id().equals(SPENT)
                && MORE_THAN.contains(article.norm(words.first()))
                && words.size() == 2
                && !article.facts().isDay(words.last())
                && Among.none(article.facts().terms(), term -> term.distance(words.last()) == 0);
    }

    /// «выпустили из СИЗО и тут же арестовали», «отклонил жалобу и приговорил».
    private static boolean leadsOn(WordHit words, Draft draft, Marked article) {
        return STEPS.contains(words.entry().id()) && RussianDeed.followsAnd(words.last(), draft.hit, article)
                || isWhoWasHeld(words, draft, article);
    }

    /// «Содержащегося в СИЗО журналиста приговорили», «просидев ночь в полиции, арестован», «после полугода в СИЗО
    /// осудили»: that he was held is old, and what a verb tells behind it is not.
    private static boolean isWhoWasHeld(WordHit words, Draft draft, Marked article) {
        String word = article.norm(words.first());
        boolean held = word.equals("после") || word.endsWith("в") || word.endsWith("дя") || Participle.is(word);
        return words.entry().id().equals(SPENT) && held && RussianDeed.is(draft.hit, article);
    }

    /// «over earlier protests», «for his previous posts»
    private static boolean isOfReason(WordHit words, Draft draft, Marked article) {
        int before = words.first() - 1;
        before -=
                article.is(WordList.POSSESSIVE, before) || article.norm(before).equals("the") ? 1 : 0;
        return before > draft.hit.last()
                && OF_REASON.contains(article.norm(words.last()))
                && REASONS.contains(article.norm(before))
                && article.token(words.last() + 1).isWord();
    }

    /// «detained, earlier he was fined»
    private static boolean opensEnglish(WordHit words, Draft draft, Marked article) {
        int mark = words.first() - 1;
        return mark > draft.hit.last()
                && article.token(mark).isMark(',')
                && EARLIER.contains(article.norm(words.first()))
                && (article.is(WordList.BEING, words.last() + 2)
                        || article.norm(words.last() + 2).equals("had"));
    }

    private static boolean opensBehind(WordHit words, Draft draft, Marked article) {
        int mark = words.first() - 1;
        if (JOINS.contains(article.norm(mark))) {
            mark--;
        }
        boolean opens = mark > draft.hit.last()
                && BEFORE.contains(article.norm(words.first()))
                && (article.token(mark).isMark(',') || article.token(mark).isMark(';'));
        return opens && (tellsMeasure(words, draft, article) || hasVerb(words, draft, article));
    }

    private static boolean tellsMeasure(WordHit words, Draft draft, Marked article) {
        return Among.any(article.hits(EntryUse.EVENTS, draft.sentence), hit -> hit.first() > words.last());
    }

    private static boolean hasVerb(WordHit words, Draft draft, Marked article) {
        for (int i = words.last() + 1; i < draft.sentence.last(); i++) {
            if (Grammar.looksFinite(article.norm(i))) {
                return true;
            }
        }
        return false;
    }
}
