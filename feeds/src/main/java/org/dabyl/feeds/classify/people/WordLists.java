package org.dabyl.feeds.classify.people;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import org.dabyl.config.watch.PeopleWords;
import org.dabyl.feeds.classify.text.Folding;

/// Which of the lists that are [ListedAs] hold a word, told for all of them in one walk over its letters.
///
/// Rules ask several lists of the same token, and most words leave the walk after three or four letters. The nodes
/// behind one node lie side by side, so that a step looks at few lines of the processor's cache. Immutable; for any
/// thread.
final class WordLists {
    /// Beside the bits of the lists: the word is a form of one that tells a role.
    static final int ROLE = 1 << 29;

    /// Latin and Cyrillic.
    private static final int LETTERS = 0x530;

    /// The node behind each first letter: the root has too many to look through.
    private final short[] first = new short[LETTERS];
    /// The letter that leads to each node.
    private final char[] letter;
    /// The first of the nodes behind each; they end where those behind the next begin.
    private final int[] next;
    /// The lists that have a word which is a beginning of all that come to the node.
    private final int[] begun;
    /// The same with those that have the word which ends at it.
    private final int[] ended;

    private static final class Node {
        private final Map<Character, Node> next = new TreeMap<>();
        private int begun;
        private int whole;

        private void learn(String word, int bit) {
            String norm = Folding.norm(word);
            boolean beginning = norm.endsWith("*");
            Node node = this;
            for (int i = 0; i < norm.length() - (beginning ? 1 : 0); i++) {
                node = node.next.computeIfAbsent(norm.charAt(i), _ -> new Node());
            }
            node.begun |= beginning ? bit : 0;
            node.whole |= bit;
        }
    }

    /// A word that ends in `*` stands for all that start so.
    ///
    /// @param roles the forms of the words that tell a role
    WordLists(PeopleWords words, Set<String> roles) {
        Node root = new Node();
        roles.forEach(form -> root.learn(form, ROLE));
        for (ListedAs list : ListedAs.values()) {
            words.lists(list.key()).all().forEach(word -> root.learn(word, list.bit()));
            words.plain(list.key()).forEach(word -> root.learn(word, list.bit()));
        }
        List<Node> laid = new ArrayList<>();
        StringBuilder letters = new StringBuilder(" ");
        Queue<Node> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.remove();
            laid.add(node);
            node.next.forEach((c, child) -> {
                letters.append(c.charValue());
                child.begun |= node.begun;
                open.add(child);
            });
        }
        letter = letters.toString().toCharArray();
        next = new int[laid.size() + 1];
        begun = new int[laid.size()];
        ended = new int[laid.size()];
        next[0] = 1;
        for (int i = 0; i < root.next.size(); i++) {
            char c = letters.charAt(i + 1);
            if (c < LETTERS) {
                first[c] = (short) (i + 1);
            }
        }
        for (int i = 0; i < laid.size(); i++) {
            Node node = laid.get(i);
            next[i + 1] = next[i] + node.next.size();
            begun[i] = node.begun;
            ended[i] = node.begun | node.whole;
        }
    }

    /// The bits of the lists that have the word, and [#ROLE].
    int of(String norm) {
        int node = norm.charAt(0) < LETTERS ? first[norm.charAt(0)] : behind(0, norm.charAt(0));
        for (int i = 1; node > 0 && i < norm.length(); i++) {
            int child = behind(node, norm.charAt(i));
            if (child == 0) {
                return begun[node];
            }
            node = child;
        }
        return ended[node];
    }

    /// The node behind the letter; 0, which is the root and behind none, where there is none.
    private int behind(int node, char wanted) {
        for (int at = next[node]; at < next[node + 1]; at++) {
            if (letter[at] == wanted) {
                return at;
            }
        }
        return 0;
    }
}
