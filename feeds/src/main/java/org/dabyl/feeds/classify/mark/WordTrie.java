package org.dabyl.feeds.classify.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which words of a lexicon a token is, told in one walk over its letters.
///
/// A word of the lexicon is whole («сизо») or a beginning («полиц*»). A token usually leaves the trie after
/// three or four letters, so the cost hardly grows with the lexicon. All nodes lie in one array, each right before
/// its first child, so that a walk stays within few lines of the processor's cache. Immutable; for any thread.
final class WordTrie {
    /// Latin and Cyrillic; a word with any other letter is in no lexicon.
    private static final int LETTERS = 0x530;

    private static final int[] NONE = {};
    /// A child is the number of its letter above so many bits of its place.
    private static final int PLACE_BITS = 24;

    private static final int PLACE = (1 << PLACE_BITS) - 1;
    private static final int MOST_LETTERS = 0xFF;
    /// How far behind a node's start its children do: behind their number and two numbers of symbols.
    private static final int CHILDREN = 3;

    private final short[] number;
    /// Of each node: how many children, which symbols for a word that leaves the trie here and for one that ends here,
    /// the children.
    private final int[] nodes;
    private final int[][] symbols;
    /// The node behind each first letter, by the letter's number, and behind each first two, by both: the root has too
    /// many children to look through, and so has a common first letter.
    private final int[] first = new int[MOST_LETTERS + 1];
    private final int[] second;
    private final int letters;

    /// Collects words; for one thread.
    static final class Builder {
        private final short[] number = new short[LETTERS];
        private final List<int[]> symbols = new ArrayList<>(List.of(NONE));
        private final Map<List<Integer>, Integer> numbers = new HashMap<>();
        private final Node root = new Node();
        private int[] nodes = new int[1 << 12];
        private int end;
        private int letters;

        private static final class Node {
            private final Map<Character, Node> next = new LinkedHashMap<>();
            /// How many words come through it.
            private int words;
            private int[] whole = NONE;
            private int[] begun = NONE;
        }

        /// Adds a word, and what it is to be reported as.
        void add(String word, int symbol) {
            boolean beginning = word.endsWith("*");
            Node node = root;
            for (int i = 0; i < word.length() - (beginning ? 1 : 0); i++) {
                node = node.next.computeIfAbsent(numbered(word.charAt(i)), _ -> new Node());
                node.words++;
            }
            if (beginning) {
                node.begun = with(node.begun, symbol);
            } else {
                node.whole = with(node.whole, symbol);
            }
        }

        private char numbered(char letter) {
            if (letter >= LETTERS || letters == MOST_LETTERS) {
                throw new IllegalArgumentException("no letter of the three languages: " + letter);
            }
            if (number[letter] == 0) {
                number[letter] = (short) ++letters;
            }
            return letter;
        }

        WordTrie build() {
            lay(root, NONE, 0);
            return new WordTrie(number, letters + 1, Arrays.copyOf(nodes, end), symbols.toArray(int[][]::new));
        }

        /// Lays down the node and what is behind it.
        ///
        /// @param begun what words that come here have begun as, one letter before
        /// @param knownBegun its number
        private int lay(Node node, int[] begun, int knownBegun) {
            int at = end;
            end += CHILDREN + node.next.size();
            nodes = end > nodes.length ? Arrays.copyOf(nodes, 2 * end) : nodes;
            int[] left = with(begun, node.begun);
            int knownLeft = node.begun.length == 0 ? knownBegun : known(left);
            nodes[at] = node.next.size();
            nodes[at + 1] = knownLeft;
            nodes[at + 2] = node.whole.length == 0 ? knownLeft : known(with(left, node.whole));
            int child = at + CHILDREN;
            List<Map.Entry<Character, Node>> commonFirst = new ArrayList<>(node.next.entrySet());
            commonFirst.sort(Comparator.comparingInt(next -> -next.getValue().words));
            for (Map.Entry<Character, Node> next : commonFirst) {
                int place = lay(next.getValue(), left, knownLeft);
                nodes[child++] = number[next.getKey()] << PLACE_BITS | place;
            }
            return at;
        }

        private int known(int[] reported) {
            return numbers.computeIfAbsent(Arrays.stream(reported).boxed().toList(), _ -> {
                symbols.add(reported);
                return symbols.size() - 1;
            });
        }
    }

    private WordTrie(short[] number, int letters, int[] nodes, int[][] symbols) {
        this.number = number;
        this.letters = letters;
        this.nodes = nodes;
        this.symbols = symbols;
        this.second = new int[letters * letters];
        for (int one = 1; one < letters; one++) {
            first[one] = child(0, one);
            for (int two = 1; two < letters && first[one] != 0; two++) {
                second[one * letters + two] = child(first[one], two);
            }
        }
    }

    /// The number by which [#symbols] knows what the word is.
    int find(String word) {
        int length = word.length();
        int one = length == 0 ? 0 : numberOf(word.charAt(0));
        int node = first[one];
        if (node == 0) {
            return nodes[length == 0 ? 2 : 1];
        }
        for (int i = 1; i < length; i++) {
            int known = numberOf(word.charAt(i));
            int next = i == 1 ? second[one * letters + known] : child(node, known);
            if (next == 0) {
                return nodes[node + 1];
            }
            node = next;
        }
        return nodes[node + 2];
    }

    private int numberOf(char letter) {
        return letter < LETTERS ? number[letter] : 0;
    }

    /// The symbols of all words of that number: what begins as they do, the shortest first, then what they are as a
    /// whole.
    int[] symbols(int number) {
        return symbols[number];
    }

    /// How many such numbers there are.
    int numbers() {
        return symbols.length;
    }

    /// The node behind the letter of that number; 0, which is the root's and nobody's child, where there is none.
    private int child(int node, int letter) {
        int from = node + CHILDREN;
        int to = from + nodes[node];
        for (int i = from; i < to; i++) {
            if (nodes[i] >>> PLACE_BITS == letter) {
                return nodes[i] & PLACE;
            }
        }
        return 0;
    }

    /// Both, in a new array only where both hold something.
    static int[] with(int[] one, int... more) {
        if (one.length == 0 || more.length == 0) {
            return one.length == 0 ? more : one;
        }
        int[] both = Arrays.copyOf(one, one.length + more.length);
        System.arraycopy(more, 0, both, one.length, more.length);
        return both;
    }
}
