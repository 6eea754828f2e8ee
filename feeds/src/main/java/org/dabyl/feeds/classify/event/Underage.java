package org.dabyl.feeds.classify.event;

import java.util.Set;
import org.dabyl.feeds.classify.mark.Marked;

/// Whether an article says of somebody by a number alone that he is a minor: «ему 17», «2010 года рождения», "born in
/// 2010". Who it is, it does not say; an age beside the name is for [Minors], words such as «подросток» for the
/// lexicons.
///
/// The number is an age only where nothing goes on with it: «ему 15 суток», «ему 12 лет колонии» are terms. Who is
/// younger than ten is taken for nobody's detainee. Stateless; for any thread.
final class Underage {
    private static final int YOUNGEST = 10;
    private static final int OF_AGE = 18;
    /// So many words from a year, it is one of birth.
    private static final int BIRTH = 2;

    private static final Set<String> WHOSE = Set.of("ему", "ей", "которому", "которой", "возрасте", "исполнилось");
    private static final Set<String> BORN = Set.of("рождения", "гр", "born", "туған");
    private static final Set<String> YEARS = Set.of("лет", "год");
    private static final Set<String> ONLY = Set.of("лишь", "только", "всего", "ещё", "еще");

    private Underage() {}

    static boolean isTold(Marked article) {
        for (int i = 1; i < article.text().length(); i++) {
            if (isYoung(i, article) && isSaidOf(i, article) || isBornLate(i, article)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYoung(int token, Marked article) {
        String word = article.norm(token);
        if (word.length() != 2 || word.charAt(0) != '1' || !Character.isDigit(word.charAt(1))) {
            return false;
        }
        int age = Integer.parseInt(word);
        return age >= YOUNGEST && age < OF_AGE;
    }

    /// «ему 16», «ей только 17», «в возрасте 15 лет»
    private static boolean isSaidOf(int token, Marked article) {
        int before = ONLY.contains(article.norm(token - 1)) && token > 1 ? token - 2 : token - 1;
        return WHOSE.contains(article.norm(before)) && endsThere(behindYears(token, article), article);
    }

    private static int behindYears(int token, Marked article) {
        int next = token + 1;
        return next < article.text().length() && YEARS.contains(article.norm(next)) ? next + 1 : next;
    }

    private static boolean endsThere(int token, Marked article) {
        return token >= article.text().length() || !article.token(token).isWord();
    }

    /// Who comes of age this year may not have yet.
    private static boolean isBornLate(int token, Marked article) {
        String word = article.norm(token);
        if (word.length() != 4 || !word.startsWith("20") || !word.chars().allMatch(Character::isDigit)) {
            return false;
        }
        int born = Integer.parseInt(word);
        int year = article.published().getYear();
        int last = Math.min(article.text().length(), token + BIRTH + 1);
        return born >= year - OF_AGE
                && born <= year - YOUNGEST
                && (article.saysAny(BORN, token + 1, last) || article.saysAny(BORN, Math.max(0, token - BIRTH), token));
    }
}
