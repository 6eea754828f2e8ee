package org.dabyl.config.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every sentence stands in every language, takes the same arguments, and agrees with every number.
class PhrasesTest {
    private static final List<Integer> COUNTS = List.of(0, 1, 2, 5, 11, 21, 22, 101, 200);
    private final Problems problems = new Problems();
    private final Phrasebook book = Phrasebook.load(ConfigFiles.builtIn(), problems);

    @Test
    void theFilesHaveEveryPhraseAndNoOther() {
        assertEquals(List.of(), problems.list());
    }

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void everyArgumentIsUsedInEveryLanguage(Phrase phrase) {
        for (Tongue tongue : Tongue.values()) {
            Set<String> used = new HashSet<>();
            MessagePattern pattern = new MessagePattern(book.pattern(tongue, phrase));
            for (int i = 0; i < pattern.countParts(); i++) {
                if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                    used.add(pattern.getSubstring(pattern.getPart(i)));
                }
            }
            assertEquals(Set.copyOf(phrase.arguments()), used, tongue + " " + phrase);
        }
    }

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void everyPhraseIsWordedForEveryNumber(Phrase phrase) {
        for (Tongue tongue : Tongue.values()) {
            for (int count : COUNTS) {
                List<Object> arguments = new ArrayList<>();
                for (String argument : phrase.arguments()) {
                    arguments.add(argument);
                    arguments.add(count);
                }
                String said = book.say(tongue, phrase, arguments.toArray());
                assertFalse(said.isBlank() || said.contains("{") || said.contains("#"), said);
                assertTrue(phrase.arguments().isEmpty() || count == 0 || said.contains(Integer.toString(count)), said);
                assertEquals(said.strip(), said);
            }
        }
    }

    /// Russian wants one, few, many; a form that is left out falls back to other and is wrong for some number.
    @ParameterizedTest
    @EnumSource(Phrase.class)
    void everyPluralHasTheFormsOfItsLanguage(Phrase phrase) {
        for (Tongue tongue : Tongue.values()) {
            String pattern = book.pattern(tongue, phrase);
            if (pattern.contains(", plural,")) {
                ULocale locale = ULocale.forLocale(Locale.of(tongue.code()));
                for (String form : PluralRules.forLocale(locale).getKeywords()) {
                    assertTrue(pattern.contains(form + " {"), tongue + " " + phrase + " lacks " + form);
                }
            }
        }
    }

    @Test
    void numbersAgreeWithTheirNouns() {
        assertEquals("21 подписка:", book.say(Tongue.RU, Phrase.LIST_HEAD, "count", 21));
        assertEquals("2 подписки:", book.say(Tongue.RU, Phrase.LIST_HEAD, "count", 2));
        assertEquals("11 подписок:", book.say(Tongue.RU, Phrase.LIST_HEAD, "count", 11));
        assertEquals("1 subscription:", book.say(Tongue.EN, Phrase.LIST_HEAD, "count", 1));
        assertEquals("5 жазылым:", book.say(Tongue.KK, Phrase.LIST_HEAD, "count", 5));
        assertEquals("15 суток", book.say(Tongue.RU, Phrase.TERM_DAYS_OF_ARREST, "count", 15));
        assertEquals("3 года", book.say(Tongue.RU, Phrase.TERM_YEARS, "count", 3));
    }
}
