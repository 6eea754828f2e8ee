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

/// Whether words of history are those of another main clause of a Russian sentence than the measure's.
///
/// «Её задержали, раньше её штрафовали», «оштрафовали, а до этого продержали ночь»: the detention and the fine are the
/// news; «до этого её штрафовали, теперь задержали» too. Stateless; for any thread.
final class OtherClause {
    /// What tells that the clause goes back before the one that it follows; «тогда» and «летом» do not.
    private static final Set<String> BEFORE = Set.of("ранее", "раньше", "прежде", "до", "годом", "годами");

    private static final String SPENT = "ru-spent";
    /// Words of what came before a measure, which are no history of what comes behind them.
    private static final Set<String> STEPS =
            Set.of("ru-left", "ru-upheld", SPENT, "ru-serving-years", "ru-months-behind");

    private static final Set<String> JOINS = Set.of("а", "и", "но", "хотя", "причем", "однако");

    private OtherClause() {}

    static boolean has(WordHit words, Draft draft, Marked article) {
        if (article.text().language() != Language.RU) {
            return false;
        }
        return words.last() < draft.hit.first()
                ? article.hasAny(WordList.THIS_TIME, words.last() + 1, draft.hit.first())
                        || leadsOn(words, draft, article)
                : opensBehind(words, draft, article);
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
