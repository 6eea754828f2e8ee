package org.dabyl.feeds.classify.event;

import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Layout;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Language;

/// Whether an article is an interview, whose answers tell what was long ago.
///
/// Three lines or more that end with a question mark make one; what its lead tells is news as anywhere. Looks at
/// Russian articles longer than a teaser. Stateless; for any thread.
final class Interview {
    private static final int QUESTIONS = 3;
    /// So many of its first lines introduce whoever is asked.
    private static final int LEAD = 2;

    private Interview() {}

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
