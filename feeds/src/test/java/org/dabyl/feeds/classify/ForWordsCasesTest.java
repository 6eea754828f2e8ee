package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.stream.Collectors;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cases about people without a name whom a headline says to be punished for what they said, and about hearings
/// at which others are asked.
final class ForWordsCasesTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "В Таразе задержана учительница за пост в соцсетях; Её доставили в полицию.; DETENTION",
                "В Актобе пенсионера оштрафовали за комментарий в «Фейсбуке»; Суд прошёл в среду.; FINE",
                "Жителя Семея осудили за комментарий о войне в Украине; Статья 174 УК.; SENTENCE",
                "Қостанайда ер адам президентті балағаттағаны үшін ұсталды; Оны полицияға жеткізді.; DETENTION",
                "Қызылордада тұрғын әлеуметтік желідегі жазбасы үшін айыппұл төледі; Сот шешті.; FINE",
                "Woman fined in Semey over comment on Ukraine war; A court ruled on Tuesday.; FINE",
                "Teacher in Taraz detained over social media post; Police took her away.; DETENTION",
                "Мужчину осудили за комментарий с угрозой убийства бывшей жене; Суд в Таразе.; ''",
                "Блогера оштрафовали за рекламу казино; Суд в Алматы.; ''",
                "Мужчину задержали за оскорбление полицейского в Костанае; Он был пьян.; ''",
                "Пранкера задержали за видео с ложным минированием ТРЦ; Полиция Астаны.; ''",
                "Man fined in Almaty over fake job posts; The court found fraud.; ''",
            })
    void whoIsPunishedForWordsIsNewsWithoutAName(String title, String lead, String told) {
        assertEquals(told, news(title, lead), title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Суд над активистом Ильясом Мадиевым продолжился в Таразе; Допросили свидетелей.; TRIAL",
                "Trial of activist Ilyas Madiev continues in Taraz; Witnesses were questioned.; TRIAL",
                "Журналиста Талгата Ораза допросили как свидетеля; Полиция Алматы.; SUMMONS",
            })
    void thatWitnessesAreHeardIsNoQuestioningOfTheAccused(String title, String lead, String told) {
        assertEquals(told, news(title, lead), title);
    }

    private static String news(String title, String lead) {
        Item item = new Item("one", "outlet", "", title, lead, "", Instant.parse("2026-03-12T07:00:00Z"), true);
        Finding finding = CLASSIFIER.find(item);
        return finding.civic()
                ? finding.current().stream().map(event -> event.kind().name()).collect(Collectors.joining(","))
                : "";
    }
}
