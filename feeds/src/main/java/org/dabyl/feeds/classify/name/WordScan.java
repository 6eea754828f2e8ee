package org.dabyl.feeds.classify.name;

import org.jspecify.annotations.Nullable;

/// The first pass: finds the capitalised words of a text that may be forms of a watched word, in one scan.
///
/// It reads characters, makes no string of a word that is no candidate, and looks up as many numbers as a word
/// may have endings: the cost does not depend on how much is watched. A word in lower case is no name. For one
/// thread.
final class WordScan {
    /// Hardly any word in Latin letters is longer.
    private static final int LONGEST = 40;

    /// Makes a letter of the English alphabet a small one.
    private static final int LOWER = 0x20;

    private final char[] text;
    private final KeyTable table;
    private final SoundKey key = new SoundKey();
    private final SoundKey latinKey = new SoundKey();
    private final char[] low = new char[LONGEST];
    private final char[] cyrillic = new char[2 * LONGEST];

    /// Told of a word that may be a form of the node's.
    interface Candidates {
        void maybe(int start, int end, Node node);
    }

    WordScan(char[] text, KeyTable table) {
        this.text = text;
        this.table = table;
    }

    void run(Candidates candidates) {
        int n = text.length;
        int i = 0;
        while (i < n) {
            char c = text[i];
            int kind = c < Letters.LIMIT ? Letters.kind(c) : 0;
            if (kind == 0) {
                i++;
            } else if ((kind & Letters.UPPER) == 0) {
                do {
                    i++;
                } while (i < n && Letters.isLetter(text[i]));
            } else if ((kind & Letters.LATIN) != 0) {
                int end = SoundKey.end(text, i, n);
                readLatin(i, end);
                lookUp(latinKey, i, end, candidates);
                i = end;
            } else {
                int end = key.read(text, i, n);
                if (key.isLatin()) {
                    readLatin(i, end);
                }
                lookUp(key.isLatin() ? latinKey : key, i, end, candidates);
                i = end;
            }
        }
    }

    private void lookUp(SoundKey sounds, int start, int end, Candidates candidates) {
        int tail = 0;
        for (int dropped = 0; dropped < sounds.size(); dropped++) {
            if (dropped > 0) {
                tail |= sounds.sound(dropped) << (4 * (dropped - 1));
                if (!Tails.has(tail)) {
                    continue;
                }
            }
            offer(sounds.hash(dropped), start, end, candidates);
        }
    }

    /// Reads a word as the Cyrillic that it stands for; one without marks or other letters needs no [Canon].
    private void readLatin(int start, int end) {
        int length = end - start;
        boolean plain = length <= LONGEST;
        for (int i = 0; i < length && plain; i++) {
            char letter = (char) (text[start + i] | LOWER);
            plain = letter >= 'a' && letter <= 'z';
            low[i] = letter;
        }
        if (plain) {
            latinKey.read(cyrillic, 0, Latin.toCyrillic(low, length, cyrillic));
        } else {
            char[] canon = Canon.of(new String(text, start, length)).toCharArray();
            latinKey.read(canon, 0, canon.length);
        }
    }

    private void offer(int hash, int start, int end, Candidates candidates) {
        for (@Nullable Node node = table.chain(hash); node != null; node = node.next()) {
            if (node.key() == hash) {
                candidates.maybe(start, end, node);
            }
        }
    }
}
