package org.dabyl.feeds.classify.mark;

import org.dabyl.feeds.classify.people.PersonMention;

/// Whether a paragraph of an article starts a story of its own: «В Таразе …» with people whom nothing before names.
///
/// A week's digest is a row of such paragraphs; what one of them tells of the past or of its people says
/// nothing of the next. Stateless; for any thread.
public final class Digest {
    /// So many words in, a paragraph's town still opens it.
    private static final int HEAD = 2;

    private Digest() {}

    /// Whether the paragraph of the token opens with a town, and the first whom it names is new to the article.
    public static boolean opens(int token, Marked article) {
        int line = article.layout().lineOf(token);
        int first = article.layout().start(line);
        if (line < 2 || !opensWithTown(first, article)) {
            return false;
        }
        for (PersonMention mention :
                article.people().within(first, article.layout().end(line))) {
            return article.people().of(mention.person()).getFirst().firstToken() >= first;
        }
        return false;
    }

    private static boolean opensWithTown(int first, Marked article) {
        for (int i = first; i < first + HEAD && i < article.text().length(); i++) {
            if (article.facts()
                    .placeFrom(i)
                    .filter(at -> at.value().place().isSettlement())
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
