package org.dabyl.feeds.classify.fact;

import java.util.Collection;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Token;
import org.dabyl.feeds.classify.text.Token.Kind;

/// Which tokens of an article may start a term, a date or a reference to the law, told once for all who look for one.
///
/// Nine words of ten start none, and each was looked up by three finders. Those that may are numbers, words with a
/// hyphen, the words that the finders name, and a few others by chance. Immutable; for any thread.
public final class FactStarts {
    private final WordFilter words = new WordFilter(17);

    public FactStarts(TermFinder terms, DateFinder dates, LawFinder laws) {
        add(terms.starts());
        add(dates.starts());
        add(laws.starts());
    }

    private void add(Collection<String> starts) {
        starts.forEach(words::add);
    }

    /// For each token whether something may start there.
    public boolean[] of(ArticleText article) {
        boolean[] starts = new boolean[article.length()];
        for (int i = 0; i < starts.length; i++) {
            Token token = article.token(i);
            starts[i] = token.same() < i ? starts[token.same()] : mayStart(token);
        }
        return starts;
    }

    private boolean mayStart(Token token) {
        return token.kind() == Kind.NUMBER
                || token.kind() == Kind.MIXED
                || words.mayHold(token.norm())
                || token.isWord() && token.norm().indexOf('-') >= 0;
    }
}
