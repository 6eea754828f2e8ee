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
                "Almaty oblysy; kinds everything Алматинская область",
                "Zhetysu oblysy; kinds everything Жетысуская область",
                "Shyghys Qazaqstan; kinds everything Восточно-Казахстанская область",
                "Soltústik Qazaqstan oblysynda; kinds everything Северо-Казахстанская область",
                "Jambyl; kinds everything Жамбылская область",
                "ustau Mangystau oblysy; kinds detentions Мангистауская область",
                "qamau Turkistan oblysy; kinds arrests Туркестанская область",
                "Almatinskaya oblast; kinds everything Алматинская область",
                "zaderzhaniya v almatinskoi oblasti; kinds detentions Алматинская область",
                "zaderzhaniya v almaty; kinds detentions Алматы",
                "obyski v karagande; kinds searches Караганда",
                "задержания в Акмолинской и Костанайской областях; kinds detentions Акмолинская область + kinds detentions Костанайская область",
                "задержания в Павлодарской и Карагандинской области; kinds detentions Павлодарская область + kinds detentions Карагандинская область",
                "ұстау Ақмола мен Қостанай облыстарында; kinds detentions Акмолинская область + kinds detentions Костанайская область",
                "detentions in Akmola, Kostanay and Pavlodar regions; kinds detentions Акмолинская область + kinds detentions Костанайская область + kinds detentions Павлодарская область",
                "the regions of Akmola and Kostanay; kinds everything Акмолинская область + kinds everything Костанайская область",
                "в областях Абай и Жетісу; kinds everything область Абай + kinds everything Жетысуская область",
                "аресты в Восточном и Западном Казахстане; kinds arrests Восточно-Казахстанская область + kinds arrests Западно-Казахстанская область",
                "в Сарыагашском и Мактааральском районах; kinds everything Сарыагашский район + kinds everything Мактааральский район",
                "задержания в Алматы и области; kinds detentions Алматы + kinds detentions Алматинская область",
                "Уральск и область; kinds everything Уральск + kinds everything Западно-Казахстанская область",
                "Алматы и Алматинская область; kinds everything Алматы + kinds everything Алматинская область",
                "задержания по всему Казахстану; kinds detentions",
                "задержания по стране; kinds detentions",
                "detentions nationwide; kinds detentions",
                "ұстау бүкіл Қазақстан бойынша; kinds detentions",
                "Казахстан; kinds everything",
                "Almaty, Kazakhstan; kinds everything Алматы",
                "detentions Almaty, Kazakhstan; kinds detentions Алматы",
                "Қазақстан, Семей; kinds everything Семей",
                "задержания в Медеуском районе Алматы; kinds detentions Алматы",
                "Yesil district of Astana; kinds everything Астана",
                "Ulytau; kinds everything Улытауская область",
                "Туркестан; kinds everything Туркестан",
                "Нигдеградская область; UnknownPlace",
                "Nowhere district; UnknownPlace",
                "задержания аресты обыски алматы астана; kinds detentions Алматы + kinds arrests Алматы + kinds searches Алматы + kinds detentions Астана + kinds arrests Астана + kinds searches Астана",
                "задержания в Алматы аресты в Астане; kinds detentions Алматы + kinds arrests Астана",
                "Алматы мен Астанадағы тінтулер; kinds searches Алматы + kinds searches Астана",
                "астана задержания, аресты; kinds detentions Астана + kinds arrests Астана",
                "Абай Туран; person Абай Туран",
                "подпишите меня на аресты в Алматы; kinds arrests Алматы",
                "хочу следить за задержаниями; kinds detentions",
                "новости об арестах; kinds arrests",
                "ұстау туралы хабарлаңыз; kinds detentions",
                "tell me about detentions; kinds detentions",
                "на всё; kinds everything",
                "на всех; kinds everything",
                "аресты кроме Алматы; Except",
                "detentions, but not in Almaty; Except",
                "Алматыдан басқа қамау; Except",
                "Дана Исина и задержания в Алматы; kinds detentions Алматы + person Дана Исина",
                "задержания, Дана Исина; kinds detentions + person Дана Исина",
                "Дана Исина туралы хабарла; person Дана Исина",
                "I want to follow Dana Issina; person Dana Issina",
                "https://example.kz/news/1; Link",
                "example.kz; Link",
                "https://t.me/steppe_fox; person @steppe_fox",
                "Жанболат (Жан) Ережепов; person Жанболат Ережепов|Жан Ережепов",
                "Жанболат Ережепов [ZhanBlog]; person Жанболат Ережепов|ZhanBlog",
                "Жанболат Ережепов, он же Жан Бай; person Жанболат Ережепов|Жан Бай",
                "Zhanbolat Yerezhepov aka ZhanBlog; person Zhanbolat Yerezhepov|ZhanBlog",
                "журналистка Дана Исина | Dana Issina; person Дана Исина|Dana Issina",
                "Исина Дана Маратовна 1985 года рождения; person Исина Дана Маратовна",
                "Дана Исина, 12.03.1985 г.р.; person Дана Исина",
                "Дана Исина, 1985 жылы туған; person Дана Исина",
                "Dana Issina (b. 1985); person Dana Issina",
                "Дана Исина +77011234567; person Дана Исина",
                "Мои клиенты: Дана Исина, Марат Ордабеков; person Дана Исина + person Марат Ордабеков",
                "Дана_Исина; person Дана Исина",
                "аресты или обыски, а также штрафы; kinds arrests + kinds searches + kinds fines",
                "Marat Ordabekov i Dana Isina; person Marat Ordabekov + person Dana Isina",
                "Ахметов Серик, Исина Сауле и другие; person Ахметов Серик + person Исина Сауле",
                "Дана Исина, Марат Ордабеков және басқалар; person Дана Исина + person Марат Ордабеков",
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
        assertEquals("UnknownPlace", shown(PARSER.parse("обыски Нигдеград\nобыски Нигдеполь")));
    }

    @Test
    void aListUnderAHeadingIsWhoItNames() {
        assertEquals(
                "person Дана Исина + person Ордабеков Марат + person Ержан Тоқтар",
                shown(
                        PARSER.parse(
                                "Список задержанных:\n1. Дана Исина, 1985 г.р.\n2) Ордабеков Марат\n• Ержан Тоқтар (журналист)")));
    }

    /// Of sixty names fifty-nine are watched, and the one that is none is told.
    @Test
    void whatCannotBeReadInAListKeepsNobodyElseOutOfIt() {
        assertEquals("person Серик Ахметов – обыски Нигдеград", shown(PARSER.parse("Серик Ахметов\nобыски Нигдеград")));
        assertEquals(
                "person Дана Исина + person Серик Жанибеков + person Ерлан Жанибеков – Список на 1 мая, город Алматы и ещё"
                        + " области – 2. неизвестный мужчина",
                shown(PARSER.parse(
                        "Список на 1 мая, город Алматы и ещё области\n1. Дана Исина\n2. неизвестный мужчина\n"
                                + "* Серик Жанибеков и его брат Ерлан Жанибеков")));
    }

    private static String shown(Parsed parsed) {
        if (parsed instanceof Parsed.Partly(List<Watch> watches, List<String> unread)) {
            return shown(new Parsed.Read(watches)) + " – " + String.join(" – ", unread);
        }
        return parsed instanceof Parsed.Read(List<Watch> watches)
                ? watches.stream()
                        .map(watch -> watch.write().strip().replace('\t', ' '))
                        .collect(Collectors.joining(" + "))
                : parsed.getClass().getSimpleName();
    }
}
