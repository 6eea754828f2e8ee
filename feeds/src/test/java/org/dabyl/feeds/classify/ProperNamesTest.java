package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an article names besides people and places, where it tells a measure.
class ProperNamesTest {
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
        Item item = new Item("1", "outlet", "", title, "", "", PUBLISHED, true);
        Set<String> expected = names == null ? Set.of() : new TreeSet<>(Arrays.asList(names.split(", ")));
        assertEquals(expected, new TreeSet<>(Classifiers.builtIn().find(item).names()));
    }
}
