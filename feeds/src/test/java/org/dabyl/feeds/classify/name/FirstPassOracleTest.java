package org.dabyl.feeds.classify.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The first pass may claim too much but misses nothing: without it, every watched word tried on every word of
/// the text gives the same.
class FirstPassOracleTest {
    private static final String[] SWAPS = {
        "ы>и",
        "о>у",
        "к>қ",
        "к>х",
        "а>ә",
        "а>я",
        "у>ұ",
        "г>ғ",
        "н>ң",
        "н>нг",
        "е>э",
        "е>ё",
        "и>й",
        "и>",
        "ж>дж",
        "т>д",
        "л>лл",
        "л>ль",
        "с>ш",
        "а>ы",
        "в>ф",
        "р>рр",
        "ов>ов-тың",
        "ев>ев’s",
        "ов>овтарға",
        "баев>баевтың",
        "ин>инмен",
        "ч>ш"
    };
    private static final String[] NAMES = {
        "Қайырбек Мұса",
        "Жанар Секербаева",
        "Мухаметкарим Сабыров",
        "Лев Кравец",
        "Исмаил Гасан-оглы",
        "Айгуль Ким-Садыкова",
        "Рамазан Ысқақұлы",
        "Давид Харебия",
        "Олеся Щербань",
        "Джамиля Джахинова",
        "Сами Аль-Хадж",
        "Qairat Omirzaqov",
        "Шыңғыс Заңғаров",
        "Ян Ли",
        "Юлия Ию"
    };

    @Test
    void scanAgreesWithTheSecondPassAlone() {
        NewsMaker maker = new NewsMaker(11);
        List<NewsMaker.Somebody> people = maker.people(120);
        List<String> names = new ArrayList<>(List.of(NAMES));
        people.forEach(somebody -> names.add(somebody.name()));
        WatchIndex index = WatchedNamesScan.index(names);
        Random random = new Random(5);
        int found = 0;
        for (NewsMaker.Article article : maker.articles(60, people)) {
            String text = garbled(article.text() + " " + names.get(random.nextInt(NAMES.length)) + " вышел.", random);
            List<NameMatch> matches = index.scan(text);
            assertEquals(index.scanWithoutFirstPass(text), matches, text);
            found += matches.size();
        }
        assertEquals(true, found > 100, "only " + found);
    }

    @Test
    void everyNameIsFoundAsItWasTyped() {
        for (String name : NAMES) {
            assertEquals(
                    1,
                    WatchedNamesScan.index(List.of(name))
                            .scan("Суд: " + name + " задержан")
                            .size(),
                    name);
        }
    }

    /// Respells some words.
    private static String garbled(String text, Random random) {
        StringBuilder out = new StringBuilder();
        for (String word : text.split(" ")) {
            String[] swap = SWAPS[random.nextInt(SWAPS.length)].split(">", -1);
            out.append(random.nextInt(3) == 0 ? word.replaceFirst(swap[0], swap[1]) : word)
                    .append(' ');
        }
        return out.toString();
    }
}
