package org.dabyl.bot.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhraseFollowingTest {
    private final PhraseFollowing following = new PhraseFollowing();

    @Test
    void wordsAreFoundFromTheBeginningOfAWordOnAndInAnyCase() {
        follow("ёлка", "one");
        follow("мирный митинг", "two");
        assertEquals(Set.of("one"), of("Суд: ЕЛКАМИ торговали без разрешения"));
        assertEquals(Set.of("two"), of("Это был «мирный\n митинг»."));
        assertEquals(Set.of(), of("Перёлка и немирный митинг"));
    }

    @Test
    void wordsOfTwoChatsStayWatchedWhenOneLeaves() {
        follow("наручники", "one");
        follow("наручники", "two");
        following.remove("наручники", "one");
        assertEquals(Set.of("two"), of("На него надели наручники."));
        following.remove("наручники", "two");
        assertEquals(Set.of(), of("На него надели наручники."));
    }

    @Test
    void onePassFindsWhatLookingForEachPhraseFinds() {
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            PhraseFollowing some = new PhraseFollowing();
            List<String> phrases = random.ints(8, 1, 6)
                    .mapToObj(length -> letters(random, length).strip())
                    .filter(phrase -> !phrase.isEmpty())
                    .toList();
            phrases.forEach(phrase -> some.add(Words.fold(phrase), phrase));
            Words article = Words.of(letters(random, 40));
            Set<String> expected = new HashSet<>(phrases);
            expected.removeIf(phrase -> !article.hold(phrase));
            assertEquals(expected, some.of(article), article.folded() + phrases);
        }
    }

    private static String letters(Random random, int length) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append("абё ".charAt(random.nextInt(4)));
        }
        return out.toString();
    }

    private void follow(String phrase, String chat) {
        following.add(Words.fold(phrase), chat);
    }

    private Set<String> of(String text) {
        return following.of(Words.of(text));
    }
}
