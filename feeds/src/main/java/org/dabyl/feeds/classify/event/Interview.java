package org.dabyl.feeds.classify.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.current.Currency;
import org.dabyl.feeds.classify.fact.DateMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Layout;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// Whether an article is an interview, whose answers tell what was long ago.
///
/// Three lines or more that end with a question mark make one; what its lead tells is news as anywhere. Looks at
/// Russian articles longer than a teaser; of a teaser, in any language, the word for it says so. Stateless; for any
/// thread.
final class Interview {
    private static final int QUESTIONS = 3;
    /// So many of its first lines introduce whoever is asked.
    private static final int LEAD = 2;

    static final String RULE = "-interview";

    /// What somebody tells of himself there was before it.
    private static final Set<EventKind> PAST = EnumSet.of(
            EventKind.DETENTION,
            EventKind.SEARCH,
            EventKind.SUMMONS,
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.SENTENCE,
            EventKind.FINE,
            EventKind.RELEASE);

    private Interview() {}

    /// Takes back what a headline with a teaser lets somebody tell of himself, where no recent day is told:
    /// «„Меня увезли в шесть утра“. Интервью с Асель Ким».
    static void judge(List<Draft> drafts, Marked article) {
        if (!article.isShort() || !isTeaser(article)) {
            return;
        }
        drafts.stream()
                .filter(draft -> draft.current && PAST.contains(draft.kind))
                .forEach(draft -> draft.noNews(RULE));
    }

    private static boolean isTeaser(Marked article) {
        int end = article.text().length();
        boolean called = article.hasAny(WordList.INTERVIEW, 0, end)
                && article.hasAny(WordList.MYSELF, 0, end)
                && Among.any(article.text().sentences(), sentence -> isCalledSo(sentence, article));
        return (called || isQuestioned(article))
                && Among.none(article.facts().days(), day -> isRecent(day.value(), article));
    }

    /// «– Как вас задержали? – За мной приехали в шесть утра»
    private static boolean isQuestioned(Marked article) {
        List<Sentence> sentences = article.text().sentences();
        for (int i = 1; i + 1 < sentences.size(); i++) {
            Sentence asked = sentences.get(i);
            if (article.token(asked.first()).isDash()
                    && article.token(asked.last() - 1).isMark('?')
                    && article.token(sentences.get(i + 1).first()).isDash()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRecent(DateMention day, Marked article) {
        return !day.to().isBefore(article.published().minusDays(Currency.DAYS));
    }

    /// «Интервью с Асель Ким», «Асель Киммен сұхбат», «рассказала в интервью».
    private static boolean isCalledSo(Sentence sentence, Marked article) {
        if (article.is(WordList.INTERVIEW, sentence.first())) {
            return true;
        }
        int last = sentence.last() - 1;
        while (last > sentence.first() && !article.token(last).isWord()) {
            last--;
        }
        return article.is(WordList.INTERVIEW, last)
                || article.hasAny(WordList.INTERVIEW, sentence)
                        && !article.hits(EntryUse.SAYING, sentence).isEmpty();
    }

    /// Whether the measure is told in an answer or a question.
    static boolean isAnswer(Draft draft, Marked article) {
        if (article.text().language() != Language.RU || article.isShort()) {
            return false;
        }
        Layout layout = article.layout();
        int own = layout.lineOf(draft.hit.first());
        if (own < LEAD || !isSpoken(layout.start(own), article) && !asks(own - 1, layout, article)) {
            return false;
        }
        int asked = 0;
        for (int line = 1; line < layout.lines() && asked < QUESTIONS; line++) {
            asked += asks(line, layout, article) ? 1 : 0;
        }
        return asked == QUESTIONS;
    }

    private static boolean asks(int line, Layout layout, Marked article) {
        return article.token(layout.end(line) - 1).isMark('?');
    }

    private static boolean isSpoken(int first, Marked article) {
        return "–—-".indexOf(article.norm(first).charAt(0)) >= 0;
    }
}
