package org.dabyl.feeds.classify.event;

import java.util.List;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Token;

/// Whether a verdict is only what somebody speaks of within quotation marks: «„Приговор переписали с обвинительного
/// акта“: как судили Асель Ким».
///
/// A verdict that the article tells with a verb or a term is none of that. Stateless; for any thread.
final class QuotedVerdict {
    private static final String RULE = "-spoken-of";
    private static final String MARKS = "«»\"“”„";

    private QuotedVerdict() {}

    static void judge(Draft draft, List<Draft> all, Marked article) {
        boolean noun = draft.kind == EventKind.SENTENCE
                && draft.current
                && !draft.dated
                && article.is(WordList.VERDICTS, draft.hit.first())
                && isQuoted(draft.hit.first(), draft, article);
        if (noun
                && Among.none(
                        all,
                        other -> other != draft
                                && other.kind == draft.kind
                                && other.current
                                && !article.is(WordList.VERDICTS, other.hit.first()))) {
            draft.noNews(RULE);
        }
    }

    /// Between an opening mark of its sentence and one behind it.
    private static boolean isQuoted(int token, Draft draft, Marked article) {
        boolean before = false;
        boolean behind = false;
        for (int i = draft.sentence.first(); i < draft.sentence.last(); i++) {
            boolean mark = article.token(i).kind() == Token.Kind.MARK
                    && MARKS.indexOf(article.norm(i).charAt(0)) >= 0;
            before |= mark && i < token;
            behind |= mark && i > token;
        }
        return before && behind;
    }
}
