package org.dabyl.feeds.classify.mark;

import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.text.Language;

/// Whether words only say what somebody did before a measure came: «критиковавший законопроект юрист», «заң жобасын
/// сынаған заңгер», "the journalist who covered detentions".
///
/// A law that he criticised is no talk of laws, the trial that she covered is not hers. The lexicons know the verbs
/// (`known-for`, `reported-on`); their object stands behind them, in Kazakh before. Stateless; for any thread.
public final class KnownFor {
    /// So many words behind such a verb its object may stand: «критиковавшего новый закон о митингах».
    private static final int BEHIND = 5;
    /// «заң жобасын қатты сынаған»
    private static final int BEFORE = 3;

    private KnownFor() {}

    /// Whether a verb of what somebody did governs the words.
    public static boolean governs(WordHit words, Marked article) {
        return governs(words.first(), words.last(), article);
    }

    /// The same of the words from one token to another, the last included.
    public static boolean governs(int first, int last, Marked article) {
        return verb(first, last, article) >= 0;
    }

    /// Whether somebody wrote or spoke of it, so that it is no crime of his: «расследовавший хищения журналист».
    public static boolean isReported(WordHit words, Marked article) {
        int verb = verb(words.first(), words.last(), article);
        return verb >= 0 && article.is(WordList.REPORTED_ON, verb);
    }

    /// Where such a verb stands; -1 where none governs the words.
    private static int verb(int first, int last, Marked article) {
        int sentence = article.token(first).sentence();
        if (!article.smallWords().have(WordList.KNOWN_FOR, sentence)
                && !article.smallWords().have(WordList.REPORTED_ON, sentence)) {
            return -1;
        }
        return article.text().language() == Language.KK ? behind(last, article) : before(first, article);
    }

    private static int before(int first, Marked article) {
        boolean russian = article.text().language() == Language.RU;
        int earliest = Math.max(article.sentenceAt(first).first(), first - BEHIND);
        for (int i = first - 1; i >= earliest; i--) {
            String word = article.norm(i);
            if (isOne(i, article)) {
                boolean attribute = russian ? Participle.is(word) : word.endsWith("ing") || isOfWho(i, article);
                return attribute ? i : -1;
            }
            boolean ends = russian ? Grammar.looksFinite(word) : word.equals("and");
            if (ends || !article.token(i).isWord()) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isOfWho(int token, Marked article) {
        return article.norm(token - 1).equals("who") || article.norm(token - 1).equals("that");
    }

    private static int behind(int last, Marked article) {
        int end = article.sentenceAt(last).last();
        for (int i = last + 1; i + 1 < end && i <= last + BEFORE; i++) {
            if (isOne(i, article)) {
                return article.token(i + 1).isWord() ? i : -1;
            }
            if (!article.token(i).isWord() || article.norm(i).equals("деп")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isOne(int token, Marked article) {
        return article.is(WordList.KNOWN_FOR, token) || article.is(WordList.REPORTED_ON, token);
    }
}
