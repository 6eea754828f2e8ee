package org.dabyl.bot.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.dabyl.bot.chat.WatchParser.Parsed;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.config.watch.KindGroups;
import org.dabyl.config.watch.PeopleWords;
import org.dabyl.config.watch.Places;
import org.dabyl.feeds.classify.fact.PlaceFinder;
import org.dabyl.feeds.classify.people.PeopleFinder;
import org.dabyl.feeds.classify.people.TypedPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is typed after /subscribe, and what is watched then.
class WatchParserTest {
    private static final WatchParser PARSER = parser();

    private static WatchParser parser() {
        Problems problems = new Problems();
        ConfigFiles files = ConfigFiles.builtIn();
        PlaceFinder places = new PlaceFinder(Places.read(files, problems));
        TypedPeople people =
                new PeopleFinder(PeopleWords.read(files, problems), GivenNames.read(files, problems)).typed();
        WatchParser parser = new WatchParser(KindGroups.read(files, problems), places::findTyped, people::read);
        assertEquals(List.of(), problems.list());
        return parser;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Санжар Бокаев; person Санжар Бокаев",
                "  санжар   бокаев.  ; person санжар бокаев",
                "Жанар Секербаева | Zhanar Sekerbayeva; person Жанар Секербаева|Zhanar Sekerbayeva",
                "Жанар Секербаева || ; person Жанар Секербаева",
                "@steppe_fox1; person @steppe_fox1",
                "О'Нил Шон; person О'Нил Шон",
                "Аль-Фараби Нұрсұлтан; person Аль-Фараби Нұрсұлтан",
                "задержания; kinds detentions",
                "ЗАДЕРЖАНИЯ; kinds detentions",
                "устау; kinds detentions",
                "ұстау; kinds detentions",
                "detentions; kinds detentions",
                "аресты; kinds arrests",
                "арест по уголовному делу; kinds custody",
                "домашние аресты Астана; kinds house-arrests Астана",
                "задержания Алматы; kinds detentions Алматы",
                "задержания в Алматы; kinds detentions Алматы",
                "задержания в Мангистауской области; kinds detentions Мангистауская область",
                "detentions in Almaty; kinds detentions Алматы",
                "қамау Жаңаөзен; kinds arrests Жанаозен",
                "Алматы задержания; kinds detentions Алматы",
                "Жанаозен; kinds everything Жанаозен",
                "в Жанаозене; kinds everything Жанаозен",
                "обыски, штрафы; kinds searches + kinds fines",
                "обыски и штрафы в Астане; kinds searches Астана + kinds fines Астана",
                "all; kinds everything",
                "всё; kinds everything",
                "бәрі; kinds everything",
                "\"платные дороги\"; phrase платные дороги",
                "«платные дороги»; phrase платные дороги",
                "“toll roads”; phrase toll roads",
                "обыски, штрафы и задержания Алматы; kinds searches Алматы + kinds fines Алматы + kinds detentions Алматы",
                "задержания Алматы и Астана; kinds detentions Алматы + kinds detentions Астана",
                "задержания в Алматы, обыски в Астане; kinds detentions Алматы + kinds searches Астана",
                "Алматы, Семей; kinds everything Алматы + kinds everything Семей",
                "штрафы задержания; kinds fines + kinds detentions",
                "ұстау мен тінту; kinds detentions + kinds searches",
                "все задержания; kinds detentions",
                "all detentions in Almaty; kinds detentions Алматы",
                "барлық ұстау; kinds detentions",
                "ұстау Алматы қаласы; kinds detentions Алматы",
                "ұстау Жаңаөзен қаласында; kinds detentions Жанаозен",
                "ұстау Алматы қ.; kinds detentions Алматы",
                "detentions Almaty city; kinds detentions Алматы",
                "detentions in the city of Almaty; kinds detentions Алматы",
                "задиржания Алматы; kinds detentions Алматы",
                "ustau Almaty; kinds detentions Алматы",
                "zaderzhaniya; kinds detentions",
                "qamau Almaty; kinds arrests Алматы",
                "обыски и Нигдеград; UnknownPlace",
                "задержания журналистов; UnknownPlace",
                "Арман Абай; person Арман Абай",
                "дело Майры Досжановой; person Майра Досжанова",
                "Майра Досжанова, Тараз; person Майра Досжанова",
                "Майру Досжанову и Серика Ахметова; person Майра Досжанова + person Серик Ахметов|Серика Ахметова",
                "Майра Досжанова | Mayra Doszhanova; person Майра Досжанова|Mayra Doszhanova",
                "\"а\"; ShortPhrase",
                "123; Empty",
                "!!!; Empty",
                "А; TooShort",
                "Имя <b>; Sign",
                "Имя и ещё четыре слова тут; TooManyWords",
                "задержания Нигдеград; UnknownPlace",
            })
    void whatIsTypedIsReadAsItIsMeant(String typed, String read) {
        assertEquals(read, shown(PARSER.parse(typed)), typed);
    }

    @Test
    void tooMuchIsRefused() {
        assertEquals("TooLong", shown(PARSER.parse("а".repeat(201))));
        assertEquals("TooManySpellings", shown(PARSER.parse("Аа Ба|".repeat(11) + "Вв")));
    }

    @Test
    void whatStandsOnLinesOfItsOwnIsWatchedByItself() {
        assertEquals(
                "kinds detentions + kinds searches Алматы + person Серик Ахметов + person Майра Досжанова|Mayra Doszhanova",
                shown(
                        PARSER.parse(
                                "задержания\nобыски Алматы;\r\n\nСерик Ахметов\nМайра Досжанова|Mayra Doszhanova\nСерик Ахметов")));
        assertEquals("UnknownPlace", shown(PARSER.parse("Серик Ахметов\nобыски Нигдеград")));
    }

    private static String shown(Parsed parsed) {
        return parsed instanceof Parsed.Read(List<Watch> watches)
                ? watches.stream()
                        .map(watch -> watch.write().strip().replace('\t', ' '))
                        .collect(Collectors.joining(" + "))
                : parsed.getClass().getSimpleName();
    }
}
