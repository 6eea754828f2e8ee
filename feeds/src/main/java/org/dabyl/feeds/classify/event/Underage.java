package org.dabyl.feeds.classify.event;

import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Token;

/// Whether a number tells that somebody is a minor: behind his name («Абаев, 16 лет», "Abayev, 16,"), or of whomever
/// the article tells («ему 17», «2010 года рождения», "born in 2010"). Words such as «подросток» are the lexicons'
/// (`shield`), whom they mean is for [Minors].
///
/// The number is an age only where nothing goes on with it: «ему 15 суток», «ему 12 лет колонии» are terms. Who is
/// younger than ten is taken for nobody's detainee. Stateless; for any thread.
final class Underage {
    private static final int YOUNGEST = 10;
    private static final int OF_AGE = 18;
    /// So many words from a year, it is one of birth.
    private static final int BIRTH = 2;

    private Underage() {}

    static boolean isTold(Marked article) {
        for (int i = 1; i < article.text().length(); i++) {
            if (article.token(i).kind() == Token.Kind.NUMBER
                    && (isYoung(i, article) && isSaidOf(i, article) || isBornLate(i, article))) {
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

    /// «Абаев, 16 лет», "Abayev, 16,": with years behind it, or parted from the name and from what follows.
    ///
    /// @param parted whether a comma or bracket stands between the name and the number
    static boolean isBehindName(int token, boolean parted, Marked article) {
        if (token >= article.text().length() || !isYoung(token, article)) {
            return false;
        }
        int next = token + 1;
        boolean last = next >= article.text().length()
                || article.token(next).sentence() != article.token(token).sentence();
        return !last && article.is(WordList.YEARS_OLD, next)
                || parted && (last || !article.token(next).isWord());
    }

    /// «ему 16», «ей только 17», «в возрасте 15 лет»
    private static boolean isSaidOf(int token, Marked article) {
        int before = article.is(WordList.MERELY, token - 1) && token > 1 ? token - 2 : token - 1;
        return article.is(WordList.WHOSE_AGE, before) && endsThere(behindYears(token, article), article);
    }

    private static int behindYears(int token, Marked article) {
        int next = token + 1;
        return next < article.text().length() && article.is(WordList.YEARS_OLD, next) ? next + 1 : next;
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
                && (article.hasAny(WordList.BORN, token + 1, last)
                        || article.hasAny(WordList.BORN, Math.max(0, token - BIRTH), token));
    }
}
