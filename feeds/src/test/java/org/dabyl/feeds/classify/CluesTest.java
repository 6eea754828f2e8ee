package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// By what else than people, places and measures an article's happening is told from another.
class CluesTest {
    private static final Instant PUBLISHED = Instant.parse("2026-03-18T07:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Сайт «Дала жолы» заблокирован | Дала жолы",
                "Kenes-info сайты Қазақстанда бұғатталды | Kenes-info",
                "На месторождении Асар рабочие начали забастовку | Асар",
                "Police searched the office of the Dala Zholy website in Almaty | Dala Zholy",
                "Полиция задержала в Алматы активиста Марата Абдирасилова | ",
                "Police In Almaty Detain Opposition Activist After Unsanctioned Rally | ",
                "В МВД подтвердили задержание активистов в Таразе | ",
                "Суд в Уральске оштрафовал активиста по статье 488 КоАП за пост в Telegram | ",
                "Court in Oral fined an activist under Article 488 of the Administrative Code over a Facebook post | ",
                "Активисты задержаны в Таразе: «Нас держат без воды» | ",
            })
    void quotedLatinAndCapitalisedWordsAreNamesAndPeoplePlacesAndMinistriesAreNot(String title, String names) {
        assertEquals(words(names), new TreeSet<>(clues(title, "").names()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Изтурган продлили арест ещё на месяц | Изтурган",
                "Appeals Court Frees Kazakh Journalist Izturghan | Appeals, Court, Frees, Izturghan, Journalist, Kazakh",
                "Полиция задержала в Таразе активиста Марата Абдирасилова | Полиция",
                "В Таразе задержали активиста | ",
            })
    void aSurnameThatStandsAloneInAHeadlineIsAmongItsUnknownWords(String title, String unknown) {
        assertEquals(words(unknown), new TreeSet<>(clues(title, "").unknown()));
    }

    @Test
    void aHostileHeadlineHasNoMoreUnknownWordsThanAnyOther() {
        String letters = "bcdfghklmn";
        String words = IntStream.range(0, 1_000)
                .mapToObj(i -> "Xo" + letters.charAt(i / 100) + letters.charAt(i / 10 % 10) + letters.charAt(i % 10))
                .collect(Collectors.joining(" Of The "));
        assertEquals(
                50, clues("Court Frees Activist Of The " + words, "").unknown().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "В Уральске полиция задержала редактора газеты | PRESS",
                "Тілшілерді Оралда полиция ұстады | PRESS",
                "Police in Oral detained a newspaper editor | PRESS",
                "Пастора общины в Темиртау оштрафовали за молитву | BELIEVERS",
                "Темиртауда шіркеу пасторына айыппұл салынды | BELIEVERS",
                "Court in Temirtau fines Baptist pastor | BELIEVERS",
                "Нефтяники Жанаозена начали забастовку | WORKERS",
                "Жаңаөзенде мұнайшылар ереуілге шықты | WORKERS",
                "Union leader detained in Zhanaozen | WORKERS",
                "Автобус жүргізушілері ереуілге шықты | DRIVERS",
                "Каракалпакского активиста задержали в Алматы | KARAKALPAKS",
                "Россиянина, бежавшего от мобилизации, задержали в Астане | RUSSIANS",
                "Police detain Kazakh woman who fled Xinjiang | FROM_CHINA",
                "Многодетных матерей задержали у акимата Астаны | MOTHERS",
                "Студентку оштрафовали за пикет в Таразе | STUDENTS",
                "Режиссёра задержали в Алматы после показа | ARTISTS",
                "Осуждённого избили в колонии Жезказгана | CONVICTS",
                "Пенсионерку задержали у акимата Тараза | ELDERS",
                "В Темиртау обыскали дом эколога | GREENS",
                "Монтажники бастуют в Жетыбае | WORKERS",
                "Феминисток задержали в Алматы | FEMINISTS",
                "Мұғалім Петропавлда ұсталды | TEACHERS",
                "Рисоводов арестовали в Шиели | FARMERS",
                "Риддерде байқаушы қамалды | OBSERVERS",
                "Turkmen activist detained in Astana | TURKMENS",
                "Курьеров задержали в Алматы | WORKERS",
                "В Алматы задержали активиста | ",
            })
    void theBeginningTellsTheWalkOfLife(String title, String walks) {
        assertEquals(walks(walks), clues(title, "").walks());
    }

    @Test
    void theWalkOfLifeThatStandsFurtherDownIsOfOthers() {
        String text = "Его держали три часа. Потом отпустили. Об этом пишет журналист.";
        assertEquals(Set.of(), clues("В Алматы задержали активиста", text).walks());
    }

    private static Clues clues(String title, String summary) {
        Item item = new Item("1", "outlet", "", title, summary, "", PUBLISHED, true);
        return Classifiers.builtIn().find(item).clues();
    }

    private static Set<String> words(String listed) {
        return listed == null ? Set.of() : new TreeSet<>(Arrays.asList(listed.split(", ")));
    }

    private static Set<Walk> walks(String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(" "))
                        .map(Walk::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Walk.class)));
    }
}
