package org.dabyl.feeds.classify.mark;

import java.util.Map;
import java.util.Set;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Folding;
import org.jspecify.annotations.Nullable;

/// The short words of a language that the rules about clauses and names look at.
///
/// Rules ask of the same few tokens again and again; so a token is looked up once, when a rule first asks of it.
/// Kazakh words are known with Russian letters too. Immutable; for any thread.
public final class SmallWords {
    private final WordTrie trie;
    /// By the numbers that the trie reports.
    private final WordList[] lists;

    /// @param words words in small letters, and beginnings of words with a `*` behind them
    public SmallWords(Map<WordList, Set<String>> words) {
        lists = words.keySet().toArray(WordList[]::new);
        WordTrie.Builder all = new WordTrie.Builder();
        for (int list = 0; list < lists.length; list++) {
            for (String word : words.getOrDefault(lists[list], Set.of())) {
                String norm = Folding.norm(word);
                String russified = Folding.russified(norm);
                all.add(norm, list);
                if (!russified.equals(norm)) {
                    all.add(russified, list);
                }
            }
        }
        trie = all.build();
    }

    /// Ready to be asked of the article's tokens. For one thread.
    public Standing standing(ArticleText text) {
        return new Standing(this, text);
    }

    /// In which lists each token of one article stands. For one thread.
    public static final class Standing {
        private final SmallWords words;
        private final ArticleText text;
        private final int[] @Nullable [] found;

        private Standing(SmallWords words, ArticleText text) {
            this.words = words;
            this.text = text;
            this.found = new int[text.tokens().size()][];
        }

        boolean in(WordList list, int token) {
            int[] all = found[token];
            if (all == null) {
                all = words.trie.find(text.tokens().get(token).norm());
                found[token] = all;
            }
            for (int one : all) {
                if (words.lists[one] == list) {
                    return true;
                }
            }
            return false;
        }
    }
}
