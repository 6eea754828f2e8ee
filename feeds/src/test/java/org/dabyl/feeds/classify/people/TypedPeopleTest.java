package org.dabyl.feeds.classify.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.config.watch.GivenNames.Gender;
import org.dabyl.config.watch.GivenNames.GivenName;
import org.dabyl.config.watch.PeopleWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is watched when somebody types this.
class TypedPeopleTest {
    private static final GivenNames NAMES = GivenNames.read(ConfigFiles.builtIn(), new Problems());
    private static final TypedPeople PEOPLE =
            new PeopleFinder(PeopleWords.read(ConfigFiles.builtIn(), new Problems()), NAMES).typed();

    private static String read(String typed) {
        return PEOPLE.read(typed).stream()
                .map(name -> String.join(" | ", name.spellings()))
                .collect(Collectors.joining(" + "));
    }

    /// Whoever follows him means no Миша.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"Дядя Миша;", "дядя Миша Абишев; Миша Абишев"})
    void anUncleOfOneNameIsAPseudonym(String typed, String read) {
        assertEquals(read == null ? "" : read, read(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Майра Досжанова и Серик Ахметов; Майра Досжанова + Серик Ахметов",
                "майра досжанова, серик ахметов; Майра Досжанова + Серик Ахметов",
                "Досжанова Майра, Ахметов Серик; Досжанова Майра + Ахметов Серик",
                "Майра Досжанова мен Серік Ахметов; Майра Досжанова + Серік Ахметов",
                "Майра Досжанова және Серік Ахметов; Майра Досжанова + Серік Ахметов",
                "Maira Doszhanova and Serik Akhmetov; Maira Doszhanova + Serik Akhmetov",
                "Майра Досжанова & Лю Ван; Майра Досжанова + Лю Ван",
                "О'Нил Шон и Майра Досжанова; О'Нил Шон + Майра Досжанова",
                "Ахметов и Досжанова; Ахметов + Досжанова",
                "Братья Асет и Марат Абишевы; Асет Абишев + Марат Абишев",
                "Марат мен Серік Әбішевтер; Марат Әбішев + Серік Әбішев",
                "Досжанова, Майра; Досжанова Майра",
                "Усама бен Ладен; Усама бен Ладен",
            })
    void severalPeopleInOneLineAreSeveral(String typed, String read) {
        assertEquals(read, read(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Майра Досжанова, блогер; Майра Досжанова",
                "Майра Досжанова, Главный редактор; Майра Досжанова",
                "журналистку майру досжанову; Майра Досжанова",
                "главный редактор Майра Досжанова из Тараза; Майра Досжанова",
                "Активист Ерлан Омаров; Ерлан Омаров",
                "белсенді Ерлан Омаровты; Ерлан Омаров",
                "human rights defender Gulnara Esimbekova; Gulnara Esimbekova",
                "Следить за Ерланом Омаровым; Ерлан Омаров",
                "г-н Омаров; Омаров",
            })
    void whatTheyAreIsNoPartOfTheName(String typed, String read) {
        assertEquals(read, read(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Майру Досжанову; Майра Досжанова",
                "за Майрой Досжановой; Майра Досжанова",
                "МАЙРУ ДОСЖАНОВУ; Майра Досжанова",
                "Ерланом Омаровым; Ерлан Омаров",
                "Ерлан Омаровты; Ерлан Омаров",
                "Әсия Төлесованы; Әсия Төлесова",
                "Жанболата Мамая; Жанболат Мамай",
                "Асель Ибраеву; Асель Ибраева",
                "Досжанову Майру Ермековну; Майра Досжанова",
                "Ерлана Омарова; Ерлан Омаров | Ерлана Омарова",
                "Евгения Жовтиса; Евгения Жовтиса | Евгений Жовтис",
                "Сергей Яровой; Сергей Яровой | Сергей Ярова",
                "Досжанову М.; М. Досжанов | М. Досжанова",
                "Досжановой; Досжанова | Досжановой",
                "Яровой; Яровой | Ярова",
                "Омаровты; Омаров | Омаровты",
            })
    void aNameInAnotherCaseIsReadInTheNominative(String typed, String read) {
        assertEquals(read, read(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Имя и ещё четыре слова тут; ''",
                "кто же там был задержан вчера вечером; ''",
                "Amnesty International; ''",
                "Бокаев; ''",
                "Лю Ван; ''",
                "Токтасынов Аким; ''",
                "Александра Кравченко; Александра Кравченко",
                "Майра Ермекқызы Досжанова; Майра Ермекқызы Досжанова",
                "санжар бокаев; санжар бокаев",
            })
    void whatIsANominativeOrNotPlainIsLeftAsItIs(String typed, String read) {
        assertEquals(read, read(typed));
    }

    @Test
    void noGivenNameInTheNominativeIsTakenForAnotherCase() {
        long wrong = 0;
        for (GivenName name : NAMES.all()) {
            boolean man = name.gender() == Gender.MALE;
            for (String surname :
                    man ? new String[] {"Омаров", "Абиш", "Мамай"} : new String[] {"Омарова", "Абиш", "Мамай"}) {
                String typed = name.spellings().getFirst() + " " + surname;
                String read = read(typed);
                wrong += read.isEmpty() || read.equals(typed) ? 0 : 1;
            }
        }
        assertEquals(0, wrong);
    }
}
