package org.dabyl.feeds.classify.mark;

import org.dabyl.config.watch.LexiconEntry;

/// A rule's words, found in an article. Immutable; for any thread.
public final class WordHit {
    private final LexiconEntry entry;
    private final int[] tokens;

    /// @param tokens the tokens that the rule names, without those in its gaps; never empty
    WordHit(LexiconEntry entry, int[] tokens) {
        this.entry = entry;
        this.tokens = tokens;
    }

    /// One word that tells what the rule does, though the rule does not name it.
    public static WordHit of(LexiconEntry entry, int token) {
        return new WordHit(entry, new int[] {token});
    }

    /// The rule whose words these are.
    public LexiconEntry entry() {
        return entry;
    }

    /// The first token of the words.
    public int first() {
        return tokens[0];
    }

    /// The last token of the words, included.
    public int last() {
        return tokens[tokens.length - 1];
    }

    /// How many tokens the rule names.
    public int size() {
        return tokens.length;
    }

    /// Whether the token is one of its words.
    public boolean covers(int token) {
        for (int at : tokens) {
            if (at == token) {
                return true;
            }
        }
        return false;
    }

    /// Whether every word of the other is a word of this, and this has more.
    public boolean swallows(WordHit other) {
        if (other.tokens.length >= tokens.length) {
            return false;
        }
        for (int at : other.tokens) {
            if (!covers(at)) {
                return false;
            }
        }
        return true;
    }

    /// Whether this spans all of the other and more, and both tell of the same.
    public boolean outreaches(WordHit other) {
        return first() <= other.first()
                && other.last() <= last()
                && last() - first() > other.last() - other.first()
                && entry.arrest() == other.entry.arrest()
                && entry.kinds().equals(other.entry.kinds());
    }

    /// Whether the two share a token.
    public boolean touches(WordHit other) {
        for (int at : other.tokens) {
            if (covers(at)) {
                return true;
            }
        }
        return false;
    }

    /// How many tokens away the token is; 0 where it lies between the first and the last.
    public int distance(int token) {
        return token < first() ? first() - token : token > last() ? token - last() : 0;
    }
}
