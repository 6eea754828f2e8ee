package org.dabyl.feeds.classify.name;

import java.util.ArrayList;
import java.util.List;
import org.dabyl.config.watch.NameContext;
import org.dabyl.feeds.classify.name.Words.Word;
import org.dabyl.feeds.classify.text.Span;
import org.jspecify.annotations.Nullable;

/// The given names of those who share one surname of the text: «Қанат пен Ләззат Нұрлыбаевтар», «супругов Асета и Сауле
/// Абишевых», “brothers Aset and Marat Abishev”.
///
/// For one thread and one text.
final class Kin {
    private static final String[] AND = {", и ", ", and ", ", ", " и ", " and ", " мен ", " бен ", " пен ", " және "};
    /// What stands before the last space of [#AND].
    private static final String LAST_OF_AND = ",иdне";
    private static final String[] BEFORE_LIST = {" – ", " — ", " - ", ": ", " "};
    private static final int MOST_LISTED = 6;

    private final Words words;
    private final NameContext context;
    private final GivenLexicon lexicon;
    private final Spelling spelling;

    Kin(Words words, NameContext context, GivenLexicon lexicon, Spelling spelling) {
        this.words = words;
        this.context = context;
        this.lexicon = lexicon;
        this.spelling = spelling;
    }

    /// Those who share it, the nearest first; nobody where the surname is one person's.
    ///
    /// @param fit the surname as [Form#fit] has it
    List<Word> sharing(Place place, Form surname, int fit) {
        int start = place.whole().start();
        if (KazakhEnding.isPlural(place.canon(), surname.canon()) || isPlural(place, fit)) {
            List<Word> before = before(start);
            return before.isEmpty() || !isGiven(before.getFirst())
                    ? after(place.whole().end())
                    : before;
        }
        if (place.before().isEmpty() || beforeAnd(place.before().getFirst().start()) == 0) {
            return List.of();
        }
        List<Word> before = before(start);
        boolean family = before.size() > 1
                && context.isFamily(words.wordLeftOf(before.getLast().start(), false));
        return family ? before : List.of();
    }

    /// «Абишевым» is a man, where Абишева is watched, and no family.
    boolean isMans(Form surname, Place place, int fit) {
        boolean woman = surname.pattern() == Pattern.POSSESSIVE_WOMAN || surname.pattern() == Pattern.ADJECTIVE_WOMAN;
        return woman
                && Form.cases(fit) == Cases.PLURAL
                && place.canon().endsWith("м")
                && !context.isFamily(words.wordLeftOf(place.whole().start(), false));
    }

    /// «с Маратом Абишевым» is one man, «Асету и Марату Абишевым» are two.
    private boolean isPlural(Place place, int fit) {
        int cases = Form.cases(fit);
        if ((cases & Cases.PLURAL) == 0) {
            return false;
        }
        return (cases & Cases.RUSSIAN) == 0
                || !place.before().isEmpty()
                        && !Cases.agree(lexicon.cases(place.before().getFirst().canon(), spelling), cases);
    }

    private boolean isGiven(Word word) {
        return !words.startsSentence(word.start()) || lexicon.cases(word.canon(), spelling) != 0;
    }

    private List<Word> before(int surname) {
        List<Word> out = new ArrayList<>();
        int end = surname > 0 && words.text().charAt(surname - 1) == ' ' ? surname - 1 : 0;
        while (end > 0 && out.size() < MOST_LISTED) {
            Word word = words.wordBefore(end);
            if (word == null || !word.capital()) {
                break;
            }
            out.add(word);
            end = beforeAnd(word.start());
        }
        return out;
    }

    private int beforeAnd(int at) {
        if (at < 2 || LAST_OF_AND.indexOf(words.text().charAt(at - 2)) < 0) {
            return 0;
        }
        for (String and : AND) {
            if (words.text().startsWith(and, at - and.length())) {
                return at - and.length();
            }
        }
        return 0;
    }

    /// «Абишевых Асета и Марата».
    private List<Word> after(int surname) {
        List<Word> out = new ArrayList<>();
        Span next = afterSurname(surname);
        while (next != null && Letters.isUpper(words.text().charAt(next.start())) && out.size() < MOST_LISTED) {
            out.add(new Word(next.start(), next.end(), words.canon(next.start(), next.end()), false, true));
            next = afterAnd(next.end());
        }
        return out;
    }

    private @Nullable Span afterSurname(int end) {
        for (String mark : BEFORE_LIST) {
            if (words.text().startsWith(mark, end)) {
                return words.wordAt(end + mark.length());
            }
        }
        return null;
    }

    private @Nullable Span afterAnd(int at) {
        for (String and : AND) {
            if (words.text().startsWith(and, at)) {
                return words.wordAt(at + and.length());
            }
        }
        return null;
    }
}
