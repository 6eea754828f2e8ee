package org.dabyl.feeds.classify.current;

import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.LexiconEntry.Telling;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.KnownFor;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// Whether an article only talks of measures in general: an explainer, a training, advice to those who may
/// be detained.
///
/// Words of such talk in the headline undo everything that names nobody, elsewhere their own sentence.
/// Somebody named beside the measure is never talked away. Stateless; for any thread.
public final class General {
    private static final Set<String> REASON = Set.of("за", "из-за", "после");
    private static final int FOR_WITHIN = 3;

    private General() {}

    /// Takes the measure back where the article only talks of such measures.
    public static void judge(Draft draft, List<Draft> all, Marked article) {
        if (draft.current && !draft.direct && isTalk(draft, article) && !isReport(draft, all, article)) {
            draft.didNotHappen("-general-talk");
        }
    }

    /// «Дөңгелек үстелден кейін ұсталды. … Оспан бөлімге жеткізілді», «Оштрафована по закону о собраниях. … Суд
    /// назначил Оспановой штраф»: an article with a deed to somebody named below is no mere talk.
    private static boolean isReport(Draft draft, List<Draft> all, Marked article) {
        return article.text().language() != Language.EN
                && Among.any(
                        all,
                        other -> other.direct
                                && other.current
                                && other.hit.entry().telling() == Telling.DEED
                                && !article.isTitle(other.sentence)
                                && other != draft);
    }

    private static boolean isTalk(Draft draft, Marked article) {
        for (WordHit words : article.hits(EntryUse.GENERAL)) {
            if (KnownFor.governs(words, article) || isReason(words, draft, article)) {
                continue;
            }
            boolean headline = article.isTitle(article.sentenceAt(words.first()))
                    && !(draft.dated && article.text().language() == Language.RU)
                    && !isQuoted(words.first(), article);
            if (headline || article.token(words.first()).sentence() == draft.sentence.index()) {
                return true;
            }
        }
        return false;
    }

    /// «задержали после критики законопроекта», «заң жобасын сынағаны үшін ұсталды»: what it was done for.
    private static boolean isReason(WordHit words, Draft draft, Marked article) {
        if (article.token(words.first()).sentence() != draft.sentence.index()) {
            return false;
        }
        return switch (article.text().language()) {
            case RU -> RussianDeed.is(draft.hit, article) && isAfterWordsOn(words.first(), article);
            case KK -> {
                int end = words.last() + 1 + FOR_WITHIN;
                yield draft.hit.first() > words.last() && article.says("үшін", words.last() + 1, end);
            }
            case EN -> false;
        };
    }

    /// «после критики», «за пост о»
    private static boolean isAfterWordsOn(int token, Marked article) {
        for (int i = token - 1; i > 0 && i >= token - FOR_WITHIN; i--) {
            if (article.is(WordList.BELONGING, i) || article.is(WordList.OWNED, i)) {
                return REASON.contains(article.norm(i - 1));
            }
        }
        return false;
    }

    /// «"You cannot fly": lawyer taken off plane»: what somebody was told.
    private static boolean isQuoted(int token, Marked article) {
        return article.text().language() == Language.EN
                && token > 0
                && "\"“'‘".indexOf(article.norm(token - 1).charAt(0)) >= 0;
    }
}
