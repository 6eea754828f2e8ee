package org.dabyl.feeds.classify.people;

import java.util.List;
import java.util.Set;
import org.dabyl.feeds.classify.text.Token;

/// What an English phrase before a comma says of the name behind it: «The governor of the colony, Marat Kim»,
/// «His lawyer, Ainur Beket», «an Almaty investigating judge, Timur Kim».
///
/// The head of the phrase counts, and no word behind its «of»; the phrase starts with an article, a possessive
/// or the sentence. Stateless; for any thread.
final class EnglishApposition {
    private static final int WITHIN = 9;
    private static final Set<String> OPENING =
            Set.of("his", "her", "their", "its", "the", "a", "an", "whose", "defense", "defence");
    private static final Set<String> INNER = Set.of("of", "for", "at", "in", "from", "on");

    private EnglishApposition() {}

    /// @param comma the token between the phrase and the name
    static Role role(List<Token> tokens, int start, int comma, ArticleWords words) {
        Role role = Role.NONE;
        for (int i = comma - 1; i >= Math.max(start, comma - WITHIN); i--) {
            Token token = tokens.get(i);
            String word = token.norm();
            if (!token.isWord() || word.endsWith("ed") && !token.isCapital()) {
                return Role.NONE;
            }
            boolean inner = i > start && INNER.contains(tokens.get(i - 1).norm());
            if (INNER.contains(word)) {
                role = Role.NONE;
            } else if (OPENING.contains(word) || word.endsWith("'s")) {
                if (!inner || role != Role.NONE) {
                    return role;
                }
            } else if (role == Role.NONE) {
                Cue cue = words.cue(token);
                role = cue == null || cue.plural() ? Role.NONE : cue.role();
                if (role == Role.NONE && i == comma - 1 && !token.isCapital() && !isBehind(tokens, start, i)) {
                    return Role.NONE;
                }
            }
            if (i == start) {
                return role;
            }
        }
        return Role.NONE;
    }

    /// Whether a preposition stands before, so that the phrase goes on to the left: «of the strict colony».
    private static boolean isBehind(List<Token> tokens, int start, int last) {
        for (int i = last - 1; i >= Math.max(start, last - 3); i--) {
            if (INNER.contains(tokens.get(i).norm())) {
                return true;
            }
        }
        return false;
    }
}
