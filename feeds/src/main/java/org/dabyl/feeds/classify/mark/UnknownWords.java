package org.dabyl.feeds.classify.mark;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dabyl.feeds.classify.text.Token;

/// The words of a headline with a capital that nothing in the article explains: no person's, no place, no day.
///
/// «Изтурган продлили арест»: nobody can see from this article alone that the first word is a name, and in an English
/// headline every word has a capital. Most of them are common words, so they count only where somebody of that surname
/// is known. Stateless; for any thread.
final class UnknownWords {
    /// Shorter surnames are words too often.
    private static final int SHORTEST = 5;

    /// No headline has so many words; a hostile one has, and each is looked up.
    private static final int MOST = 50;

    private UnknownWords() {}

    /// All of them, as the article writes them, each once.
    static Set<String> of(Marked article) {
        Set<String> found = new LinkedHashSet<>();
        for (Token token : article.text().tokens()) {
            if (!article.text().inTitle(token) || found.size() == MOST) {
                break;
            }
            boolean unknown = token.isWord()
                    && token.isCapital()
                    && token.norm().length() >= SHORTEST
                    && !article.isNamed(token.index())
                    && !article.facts().isPlace(token.index())
                    && !article.facts().isDay(token.index());
            if (unknown) {
                found.add(article.text().text(token.span()));
            }
        }
        return found;
    }
}
