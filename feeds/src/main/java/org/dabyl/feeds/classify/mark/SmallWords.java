package org.dabyl.feeds.classify.mark;

import java.util.Map;
import java.util.Set;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Folding;

/// In which of its language's lists each token of one article stands: the short words that the rules about clauses and
/// names look at.
///
/// Rules ask of the same tokens again and again, and each question is a look at one bit. Most ask for words that the
/// article, or their sentence, does not have at all: so those that it has are put together first. Kazakh words are
/// known with Russian letters too. Immutable in effect; for any thread.
public final class SmallWords {
    /// So many longs have a bit for each list.
    private static final int LONGS = (WordList.values().length + Long.SIZE - 1) / Long.SIZE;

    private final Lists lists;
    /// By which number these know each token.
    private final int[] numbers;
    /// The lists in which some token of each sentence stands.
    private final long[] ofSentences;
    /// Those in which some token of the article does.
    private final long[] ofArticle = new long[LONGS];

    private SmallWords(Lists lists, int[] numbers, ArticleText text) {
        this.lists = lists;
        this.numbers = numbers;
        this.ofSentences = new long[text.sentences().size() * LONGS];
        for (int i = 0; i < numbers.length; i++) {
            lists.addTo(ofSentences, text.token(i).sentence(), numbers[i]);
        }
        for (int i = 0; i < ofSentences.length; i++) {
            ofArticle[i % LONGS] |= ofSentences[i];
        }
    }

    /// Puts all words into the trie, each with the ordinal of its list as its symbol.
    ///
    /// @param words words in small letters, and beginnings of words with a `*` behind them
    static void add(Map<WordList, Set<String>> words, WordTrie.Builder all) {
        words.forEach((list, of) -> {
            for (String word : of) {
                String norm = Folding.norm(word);
                String russified = Folding.russified(norm);
                all.add(norm, number(list));
                if (!russified.equals(norm)) {
                    all.add(russified, number(list));
                }
            }
        });
    }

    /// What the words of a trie stand in, to be asked by the numbers that it gives them. Immutable; for any thread.
    static final class Lists {
        /// The lists of each number, as bits in so many longs.
        private final long[] byNumber;

        Lists(WordTrie trie) {
            byNumber = new long[trie.numbers() * LONGS];
            for (int number = 0; number < trie.numbers(); number++) {
                for (int symbol : trie.symbols(number)) {
                    if (symbol < LONGS * Long.SIZE) {
                        byNumber[number * LONGS + symbol / Long.SIZE] |= 1L << symbol;
                    }
                }
            }
        }

        /// @param numbers of the article's tokens, which nobody changes any more
        SmallWords of(int[] numbers, ArticleText text) {
            return new SmallWords(this, numbers, text);
        }

        private void addTo(long[] sentences, int sentence, int number) {
            for (int i = 0; i < LONGS; i++) {
                sentences[sentence * LONGS + i] |= byNumber[number * LONGS + i];
            }
        }

        private boolean have(int number, int list) {
            return isIn(list, number, byNumber);
        }
    }

    /// Which bit is the list's: nothing keeps it longer than the program runs.
    @SuppressWarnings("EnumOrdinal")
    private static int number(WordList list) {
        return list.ordinal();
    }

    /// The first symbol that is no list's.
    static int symbols() {
        return LONGS * Long.SIZE;
    }

    /// Whether the token stands in the list; beyond the article's ends nothing does.
    boolean in(WordList list, int token) {
        return have(list) && token >= 0 && token < numbers.length && lists.have(numbers[token], number(list));
    }

    /// Whether any token of the article stands in the list.
    boolean have(WordList list) {
        return isIn(number(list), 0, ofArticle);
    }

    /// Whether any token of the sentence does.
    boolean have(WordList list, int sentence) {
        return isIn(number(list), sentence, ofSentences);
    }

    private static boolean isIn(int list, int which, long[] bits) {
        return (bits[which * LONGS + list / Long.SIZE] & 1L << list) != 0;
    }
}
