package org.dabyl.feeds.classify.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which words of a lexicon a token is, told in one walk over its letters.
///
/// A word of the lexicon is whole («сизо») or a beginning («полиц*»). A token usually leaves the trie after
/// three or four letters, so the cost hardly grows with the lexicon. Each step is one look: a node's children lie as
/// far behind a place of its own as the numbers of their letters say, those of many nodes between each other, and each
/// knows whose child it is. Immutable; for any thread.
final class WordTrie {
    /// Latin and Cyrillic; a word with any other letter is in no lexicon.
    private static final int LETTERS = 0x530;

    private static final int[] NONE = {};
    private static final int MOST_LETTERS = 0xFF;
    /// So many numbers tell of a node: whose child it is, the place from which its children are counted, which
    /// symbols for a word that leaves the trie here and for one that ends here.
    private static final int NUMBERS = 4;

    private static final int CHILDREN = 1;
    private static final int LEFT = 2;
    private static final int ENDED = 3;
    private static final int NOBODYS = -1;

    /// So far apart children are by their letters; 0 for a letter of no word.
    private final short[] number;
    /// The root first, and behind the last node room for all letters.
    private final int[] nodes;
    private final int[][] symbols;

    /// Collects words; for one thread.
    static final class Builder {
        private final short[] number = new short[LETTERS];
        private final List<int[]> symbols = new ArrayList<>(List.of(NONE));
        private final Map<List<Integer>, Integer> numbers = new HashMap<>();
        private final Node root = new Node();
        private int[] nodes = {};
        /// No place before it is free, and no node lies behind the other.
        private int free;
        private int end;
        private int letters;

        private static final class Node {
            private final Map<Character, Node> next = new LinkedHashMap<>();
            private int[] whole = NONE;
            private int[] begun = NONE;
        }

        /// Adds a word, and what it is to be reported as.
        void add(String word, int symbol) {
            boolean beginning = word.endsWith("*");
            Node node = root;
            for (int i = 0; i < word.length() - (beginning ? 1 : 0); i++) {
                node = node.next.computeIfAbsent(numbered(word.charAt(i)), _ -> new Node());
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
                number[letter] = (short) (++letters * NUMBERS);
            }
            return letter;
        }

        WordTrie build() {
            take(0, NOBODYS);
            lay(root, 0, NONE, 0);
            return new WordTrie(number, Arrays.copyOf(nodes, end + letters * NUMBERS), symbols.toArray(int[][]::new));
        }

        /// Lays down what is known of the node and whatever is behind it.
        ///
        /// @param begun what words that come here have begun as, one letter before
        /// @param knownBegun its number
        private void lay(Node node, int at, int[] begun, int knownBegun) {
            int[] left = with(begun, node.begun);
            int knownLeft = node.begun.length == 0 ? knownBegun : known(left);
            int children = children(node);
            nodes[at + CHILDREN] = children;
            nodes[at + LEFT] = knownLeft;
            nodes[at + ENDED] = node.whole.length == 0 ? knownLeft : known(with(left, node.whole));
            node.next.keySet().forEach(letter -> take(children + number[letter], at));
            node.next.forEach((letter, next) -> lay(next, children + number[letter], left, knownLeft));
        }

        /// The first place from which all its children find theirs free.
        private int children(Node node) {
            while (!isFree(free)) {
                free += NUMBERS;
            }
            int least = node.next.keySet().stream()
                    .mapToInt(letter -> number[letter])
                    .min()
                    .orElse(free);
            int children = Math.max(0, free - least);
            while (!fits(node, children)) {
                children += NUMBERS;
            }
            return children;
        }

        private boolean fits(Node node, int children) {
            for (char letter : node.next.keySet()) {
                if (!isFree(children + number[letter])) {
                    return false;
                }
            }
            return true;
        }

        private boolean isFree(int at) {
            return at >= nodes.length || nodes[at] == NOBODYS && at > 0;
        }

        private void take(int at, int parent) {
            int before = nodes.length;
            end = Math.max(end, at + NUMBERS);
            if (end + letters * NUMBERS > before) {
                nodes = Arrays.copyOf(nodes, 2 * (end + letters * NUMBERS));
                Arrays.fill(nodes, before, nodes.length, NOBODYS);
            }
            nodes[at] = parent;
        }

        private int known(int[] reported) {
            return numbers.computeIfAbsent(Arrays.stream(reported).boxed().toList(), _ -> {
                symbols.add(reported);
                return symbols.size() - 1;
            });
        }
    }

    private WordTrie(short[] number, int[] nodes, int[][] symbols) {
        this.number = number;
        this.nodes = nodes;
        this.symbols = symbols;
    }

    /// The number by which [#symbols] knows what the word is.
    int find(String word) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            int child = nodes[node + CHILDREN] + numberOf(word.charAt(i));
            if (nodes[child] != node) {
                return nodes[node + LEFT];
            }
            node = child;
        }
        return nodes[node + ENDED];
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
