package org.dabyl.feeds.classify.name;

import org.dabyl.config.watch.GivenNames.Gender;
import org.dabyl.feeds.classify.name.Entry.Given;
import org.dabyl.feeds.classify.name.Words.Word;
import org.dabyl.feeds.classify.text.Span;
import org.jspecify.annotations.Nullable;

/// Whether what may be a man's name in another case is that of a woman: «Евгения Жуйкова задержана», «Александру
/// Шевчук».
///
/// For one thread and one text.
final class Women {
    private static final int SHORTEST = 7;

    private final Words words;
    private final GivenLexicon lexicon;

    /// Whose name it is.
    enum Bearer {
        HE,
        SHE,
        EITHER
    }

    Women(Words words, GivenLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /// @param first the given name in the text, as [Form#fit] has it
    /// @param surname the same of the surname
    /// @param canon the surname in the text
    /// @param end where the name ends
    Bearer of(Given given, Word word, int first, String canon, int surname, int end) {
        int cases = Form.cases(first);
        boolean hers = (cases & (Cases.N | Cases.KAZAKH)) == 0
                && lexicon.isWoman(word.canon())
                && lexicon.gender(given.forms().getFirst().canon()) == Gender.MALE;
        if (!hers) {
            return Bearer.HE;
        }
        if ((cases & Cases.G) != 0 && isPassive(words.next(end))) {
            return Bearer.SHE;
        }
        boolean bare = (Form.cases(surname) & Cases.RUSSIAN) == Cases.RUSSIAN;
        return bare && declines(canon) ? Bearer.EITHER : Bearer.HE;
    }

    /// A man's surname on a consonant declines; Лукашенко and Седых never do.
    private static boolean declines(String canon) {
        return !Letters.isVowel(canon.charAt(canon.length() - 1)) && !canon.endsWith("ых") && !canon.endsWith("их");
    }

    /// «Задержана», «осуждена»: said of a woman, right behind the name.
    private boolean isPassive(@Nullable Span next) {
        if (next == null || next.end() - next.start() < SHORTEST) {
            return false;
        }
        String word = words.lower(next.start(), next.end());
        return word.endsWith("ана") || word.endsWith("ена");
    }
}
