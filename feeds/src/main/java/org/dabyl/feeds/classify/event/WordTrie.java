package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which words of a lexicon a token is, told in one walk over its letters.
///
/// A word of the lexicon is whole («сизо») or a beginning («полиц*»). A token usually leaves the trie after
/// three or four letters, so the cost hardly grows with the lexicon. Built by one thread; then for any.
final class WordTrie {
    /// Latin and Cyrillic; a word with any other letter is in no lexicon.
    private static final int LETTERS = 0x530;

    private final short[] place = new short[LETTERS];
    private final List<Node> nodes = new ArrayList<>();
    private int alphabet;

    /// Most nodes report nothing; one array for all of them stays in the processor's cache.
    private static final int[] NONE = {};

    private static final class Node {
        int[] next = NONE;
        int[] whole = NONE;
        int[] begun = NONE;
    }

    WordTrie() {
        nodes.add(new Node());
    }

    /// Adds a word, and what it is to be reported as.
    void add(String word, int symbol) {
        boolean beginning = word.endsWith("*");
        int end = beginning ? word.length() - 1 : word.length();
        Node node = nodes.getFirst();
        for (int i = 0; i < end; i++) {
            node = grow(node, word.charAt(i));
        }
        if (beginning) {
            node.begun = with(node.begun, symbol);
        } else {
            node.whole = with(node.whole, symbol);
        }
    }

    /// Writes the symbols of the word to `out` from `from` on, and returns where they end; no more than
    /// fit.
    int find(String word, int[] out, int from) {
        int count = from;
        Node node = nodes.getFirst();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            int at = letter < LETTERS ? place[letter] : 0;
            int next = at < node.next.length ? node.next[at] : 0;
            if (next == 0) {
                return count;
            }
            node = nodes.get(next);
            count = put(node.begun, out, count);
        }
        return put(node.whole, out, count);
    }

    private static int put(int[] symbols, int[] out, int count) {
        int fits = Math.min(symbols.length, out.length - count);
        for (int i = 0; i < fits; i++) {
            out[count + i] = symbols[i];
        }
        return count + fits;
    }

    private Node grow(Node node, char letter) {
        if (letter >= LETTERS) {
            throw new IllegalArgumentException("no letter of the three languages: " + letter);
        }
        if (place[letter] == 0) {
            place[letter] = (short) ++alphabet;
        }
        int at = place[letter];
        if (at >= node.next.length) {
            node.next = Arrays.copyOf(node.next, at + 1);
        }
        if (node.next[at] == 0) {
            node.next[at] = nodes.size();
            nodes.add(new Node());
        }
        return nodes.get(node.next[at]);
    }

    private static int[] with(int[] old, int symbol) {
        int[] grown = Arrays.copyOf(old, old.length + 1);
        grown[old.length] = symbol;
        return grown;
    }
}
