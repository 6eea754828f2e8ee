package org.dabyl.feeds.classify.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.text.ArticleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is found, and how sure, one rule a line: the watched name, then a text in the words of a headline.
class WatchIndexTest {
    private static String found(String watched, String text) {
        return WatchedNamesScan.index(List.of(watched)).scan(ArticleText.of(text, "", "")).stream()
                .map(match -> match.confidence().id())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .findFirst()
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Асет Дюсебаев; Суд арестовал Асета Дюсебаева на 15 суток",
                "Асет Дюсебаев; Штраф Дюсебаеву Асету отменён",
                "Дюсебаев Асет Маратович; Пикет провёл Асет Дюсебаев",
                "Асет Дюсебаев; Задержан Асет Маратович Дюсебаев",
                "Асет Дюсебаев; АСЕТА ДЮСЕБАЕВА ЗАДЕРЖАЛИ В ТАРАЗЕ",
                "Асет Дюсебаев; Жалобу А. Дюсебаева отклонили",
                "Асет Дюсебаев; Жалобу А.М. Дюсебаева отклонили",
                "Асет Дюсебаев; Отклонена жалоба Дюсебаева А.М. на арест",
                "Асет Дюсебаев; Ерлан «Тентек» Сапаров и Асет «Ас» Дюсебаев на свободе",
                "Асет Дюсебаев; Әсет Дүйсебаевты полиция ұстады",
                "Асет Дюсебаев; Police detained Aset Dyusebaev in Taraz",
                "Асет Дюсебаев; Полиция зaдержала Aсетa Дюсебaева",
                "Қайырбек Мұса; Блогера Каирбека Мусу осудили",
                "Жанар Секербаева; Janar Şekerbaeva sotqa keldi",
                "Жанар Секербаева; Zhanar Sekerbayeva's lawyer filed an appeal",
                "Zhanar Sekerbayeva; К Жанар Секербаевой не пустили адвоката",
                "Джамиля Джахинова; Жамиля Жахинова вышла на свободу",
                "Оразалы Еркінов; Уразали Еркынова вызвали на допрос",
                "Мухаметкарим Сабыров; Мухамедкарима Сабырова отпустили",
                "Бахытжан Торегельдина; Бақытжан Төрегелдинаны босатты",
                "Пётр Кравец; Петру Кравцу продлили арест",
                "Лев Долгорукий; Льва Долгорукого отпустили",
                "Любовь Черных; Любови Черных отказали во въезде",
                "Илья Цой; Обыск прошёл у Ильи Цоя",
                "Айгуль Ким-Садыкова; Айгуль Ким-Садыкову оштрафовали",
                "Алия Ермекқызы; Алие Ермеккызы вручили повестку",
                "Исмаил Гасан-оглы; Исмаила Гасан оглы выслали",
                "Қалампыр Жұмабекова; Қалампыр Жұмабекова ұлының ұрланғанын айтты",
                "Ерлан Сәрсенов; Ерлан Сәрсенов қызын мектептен алды",
                "Ерлан Бекзатұлы; Ерлан Бекзат ұлын ұстады",
                "Бота Сәрсекей; Бота Сәрсекейдің ұлы анасын күтеді",
                "Қанат Нұрлыбаев; Қанат пен Ләззат Нұрлыбаевтар ұсталды",
                "Нұрлан Есемұратов; Нұрлан, Бекен және Шарап Есемұратовтардан хабар жоқ",
                "Самал Абзал; Самал Абзал и Марата Абзала оштрафовали",
                "Марат Абзал; Марата Абзала оштрафовали",
                "Тимур Лисовский; Тимуром Лисовским занялась полиция",
                "Ерлан Сапар|Степной Ёж; Блогера «Степной Ёж» арестовали",
                "Ерлан Сапар|@steppe_hedgehog; Арестован автор канала steppe_hedgehog",
                "Сергей Ли; Сергея Ли‑младшего не тронули, а Сергею Ли дали срок",
            })
    void namesAreFoundInEveryForm(String watched, String text) {
        assertEquals("certain", found(watched, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Асет Дюсебаев; Жена Дюсебаева рассказала о допросе",
                "Асет Дюсебаев; г-на Дюсебаева вызвали на допрос",
                "Асет Дюсебаев; Дюсебаевқа айыппұл салынды",
                "Асет Титов; Асета Дитова задержали",
            })
    void surnameAloneOrAStepAwayIsPossible(String watched, String text) {
        assertEquals("possible", found(watched, text));
    }

    /// The passport has Достияр, the press writes Достияров; a given name may be watched by its initial.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Абзал Достияр; Абзала Достиярова задержали в Алматы",
                "Сабит Оразгали; Сабита Оразгалиева арестовали",
                "Ерлан Омар; Yerlan Omarov was detained in Taraz",
                "Нурлан Сапар; Нұрлан Сапаров Таразда ұсталды",
                "Сабит Оразғали; Сәбит Оразғалиевті полиция ұстады",
                "Асель Мамай; Обыск прошёл у Асель Мамаевой",
                "Нурлан Сапар; Сапарова Нурлана оштрафовали",
                "М. Досжанова; Активистка Майра Досжанова задержана в Таразе",
                "Досжанова М.; Майру Досжанову задержали в Таразе",
                "Досжанова М.Е.; Досжанову Майру задержали в Таразе",
                "М Досжанова; Майра Досжановаға айыппұл салынды",
            })
    void anotherShapeOfTheSurnameAndTheInitialAloneArePossible(String watched, String text) {
        assertEquals("possible", found(watched, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Абзал Достияр; Марата Достиярова задержали в Алматы",
                "Абзал Достияр; Достиярова задержали в Алматы",
                "Абай Сериков; Серик Абай провёл пикет",
                "Ерлан Ким; Ерлана Кимова задержали",
                "М. Досжанова; Асель Досжанова задержана в Таразе",
                "М. Досжанова; Марата Досжанова задержали в Таразе",
            })
    void anotherShapeIsNobodyWithoutTheGivenName(String watched, String text) {
        assertEquals("none", found(watched, text));
    }

    @Test
    void theInitialsOfAWatchAreCertainWhereTheTextHasThem() {
        assertEquals("certain", found("Досжанова М.Е.", "Жалобу М. Досжановой отклонили"));
        assertEquals("certain", found("Досжанова М. Е.", "Жалобу М.Е. Досжановой отклонили"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Асет Дюсебаев; Судья Марат Дюсебаев арестовал активиста",
                "Асет Дюсебаев; Жалобу М. Дюсебаева отклонили",
                "Асет Дюсебаев; Дюсебаева: «Обыск был местью». Ева Дюсебаева ждёт суда",
                "Анна Лисовская; Тимура Лисовского задержали",
                "Қанат Нұрлыбаев; Қанат пен Ләззат Нұрлыбаев ұсталды",
                "Қанат Нұрлыбаев; Қанат келді, Ләззат Нұрлыбаевтар ұсталды",
                "Виталий Шпак; Врача Ольгу Шпак вызвали в прокуратуру",
                "Абай Кунанбаев; По улице Абая Кунанбаева пустят автобусы",
                "Сакен Сейфуллин; Театр имени Сакена Сейфуллина закрыт",
                "Сакен Сейфуллин; Traffic on Saken Seifullin Avenue resumed",
                "Сакен Сейфуллин; Сәкен Сейфуллин көшесінде жол жабылды",
                "Сергей Ким; ТОО «Сергей Ким и партнёры» оштрафовано",
                "Вера Мороз; Мороз до минус 38: вера в тепло тает",
                "Will Grant; Court Will Grant Appeal Next Week",
                "Владимир Владимиров; Владимира арестовали в порту",
            })
    void namesakesStreetsFirmsAndCommonWordsAreLetGo(String watched, String text) {
        assertEquals("none", found(watched, text));
    }

    @Test
    void surnameAloneIsCertainWhereTheTextNamesThePersonInFull() {
        WatchIndex index = WatchedNamesScan.index(List.of("Асет Дюсебаев"));
        List<NameMatch> found = index.scan("Дюсебаева отпустили.\nАсет Дюсебаев провёл в отделе час.");
        assertEquals(2, found.size());
        assertTrue(found.stream().allMatch(match -> match.confidence() == Confidence.CERTAIN), found.toString());
    }

    @Test
    void removedNameIsFoundNoMore() {
        WatchIndex index = WatchedNamesScan.index(List.of("Асет Дюсебаев", "Марат Дюсебаев", "Лев Кравец|@kravets1"));
        index.remove(WatchedName.parse("Асет Дюсебаев"));
        index.remove(WatchedName.parse("Лев Кравец|@kravets1"));
        assertEquals(List.of(), index.scan("Асета Дюсебаева и Льва Кравца (kravets1) задержали"));
        assertEquals(1, index.scan("Марата Дюсебаева задержали").size());
    }

    @Test
    void hostileTextEndsInBoundedTime() {
        WatchIndex index = WatchedNamesScan.index(List.of("Асет Дюсебаев", "Ким Ли"));
        assertEquals(1, index.scan("Асет Дюсебаев").size());
        String token = "Дюсебаев".repeat(125_000);
        String hyphens = "Дюсебаев-".repeat(125_000);
        String names =
                IntStream.range(0, 10_000).mapToObj(i -> "Асета Дюсебаева, ").collect(Collectors.joining());
        String broken = "Асет \uD800Дюсебаев\uDC00 «".repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            index.scan(token);
            index.scan(hyphens);
            assertEquals(10_000, index.scan(names).size());
            index.scan(broken);
            index.scan(token.toUpperCase(java.util.Locale.ROOT));
        });
    }
}
