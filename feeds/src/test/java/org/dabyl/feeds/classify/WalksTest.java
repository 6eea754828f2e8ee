package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Of which walks of life an article speaks, where it tells a measure.
class WalksTest {
    private static final Instant PUBLISHED = Instant.parse("2026-03-18T07:00:00Z");

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
                "В Алматы задержали активиста | ",
            })
    void theBeginningTellsIt(String title, String walks) {
        assertEquals(walks(walks), find(title, "").walks());
    }

    @Test
    void whatStandsFurtherDownIsOfOthers() {
        String text = "Его держали три часа. Потом отпустили. Об этом пишет журналист.";
        assertEquals(Set.of(), find("В Алматы задержали активиста", text).walks());
    }

    private static Finding find(String title, String summary) {
        return Classifiers.builtIn().find(new Item("1", "outlet", "", title, summary, "", PUBLISHED, true));
    }

    private static Set<Walk> walks(String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(" "))
                        .map(Walk::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Walk.class)));
    }
}
