package org.dabyl.feeds.classify.event;

import org.dabyl.config.watch.EntryUse;
import org.dabyl.feeds.classify.text.Token;

/// How far apart two words of a sentence are, as a reader feels it: words count a little, commas and dashes more,
/// another measure or a verb of saying in between most. Stateless; for any thread.
final class Clauses {
    private Clauses() {}

    /// The cost of the words between two tokens, both excluded.
    static double between(Marked article, int one, int other) {
        int from = Math.min(one, other) + 1;
        int to = Math.max(one, other);
        double cost = 0;
        for (int i = from; i < to; i++) {
            cost += costOf(article.token(i));
        }
        for (WordHit hit : article.hits(EntryUse.EVENTS)) {
            if (hit.first() >= from && hit.last() < to) {
                cost += 1.5;
            }
        }
        for (WordHit hit : article.hits(EntryUse.SAYING)) {
            if (hit.first() >= from && hit.last() < to) {
                cost += 4;
            }
        }
        return cost;
    }

    private static double costOf(Token token) {
        if (token.kind() == Token.Kind.MARK) {
            return switch (token.norm().charAt(0)) {
                case ',' -> 1.0;
                case ';' -> 4.0;
                case ':', '–', '—', '-' -> 2.0;
                case '(', ')' -> 0.5;
                default -> 0.0;
            };
        }
        return token.norm().startsWith("котор") ? 2.0 : 0.35;
    }

    /// Whether only words stand between, no mark.
    static boolean isUnbroken(Marked article, int from, int to) {
        for (int i = from; i < to; i++) {
            if (article.token(i).kind() == Token.Kind.MARK
                    && "«»\"“”".indexOf(article.norm(i).charAt(0)) < 0) {
                return false;
            }
        }
        return true;
    }
}
