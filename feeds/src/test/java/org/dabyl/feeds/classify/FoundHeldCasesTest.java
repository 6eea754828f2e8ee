package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Gainsaid;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;

/// Cases about where somebody turns up, who fetched somebody and what a case is over; by the rules and the odds
/// together.
final class FoundHeldCasesTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();

    @Test
    void whoWasMissingAndTurnsUpWherePeopleAreHeldIsDetained() {
        for (String said : new String[] {
            "Missing Kazakh Activist Found In Detention Center | Perizat Maulen was reported missing last week.",
            "Missing activist Perizat Maulen found in jail | Relatives confirmed.",
            "Missing activist Perizat Maulen located in pre-trial detention center | Relatives confirmed.",
            "Пропавшую активистку Перизат Маулен нашли в СИЗО | Об этом сообщили родственники.",
            "Пропавшая активистка Перизат Маулен нашлась в изоляторе | Её не было на связи сутки.",
            "Пропавшая активистка Перизат Маулен нашлась в спецприёмнике Алматы | Её не было на связи сутки.",
            "Жоғалған белсенді Перизат Маулен тергеу изоляторынан табылды | Туыстары хабарлады."
        }) {
            Finding finding = find(said);
            assertEquals(Set.of(EventKind.DETENTION), kinds(finding), said);
            assertEquals(1, finding.current().getFirst().persons().size(), said);
        }
    }

    @Test
    void whoIsFoundElsewhereIsNot() {
        for (String said : new String[] {
            "Пропавшая активистка Перизат Маулен нашлась в больнице | Её не было на связи сутки.",
            "Пропавшую активистку Перизат Маулен ищут, её телефон нашли в отделе полиции | Её не было на связи сутки.",
            "Missing activist Perizat Maulen found safe | Relatives confirmed.",
            "Жоғалған белсенді Перизат Маулен аурухананың жүрек бөлімінен табылды | Туыстары хабарлады.",
            "Осуждённая активистка Перизат Маулен нашлась в СИЗО Семея | Её перевели из колонии."
        }) {
            assertFalse(kinds(find(said)).contains(EventKind.DETENTION), said);
        }
    }

    @Test
    void theRulingSaysWhyWhoWasFoundIsThere() {
        assertEquals(
                Set.of(EventKind.PRETRIAL_ARREST),
                kinds(find("Пропавшую активистку Перизат Маулен нашли в СИЗО | Суд арестовал её на два месяца.")));
    }

    @Test
    void whomAMotherOrAFriendFetchesNobodyDetained() {
        for (String said : new String[] {
            "Аружан Тимур отпустили | Её забрала мать.",
            "Белсенді Аружан Тимур босатылды | Оны анасы үйіне алып кетті.",
            "Activist Aruzhan Timur released from custody | Her mother picked her up and took her home.",
            "Активистку Аружан Тимур отпустили | Родственники увезли её домой."
        }) {
            assertEquals(Set.of(EventKind.RELEASE), kinds(find(said)), said);
        }
        for (String said : new String[] {
            "Мать активистки Аружан Тимур забрали полицейские | Её увезли в отдел.",
            "Белсенді Аружан Тимурды полиция алып кетті | Оны үйінен әкеткенін анасы айтты.",
            "Activist Aruzhan Timur picked up by police | Her mother said they took her from home."
        }) {
            assertTrue(kinds(find(said)).contains(EventKind.DETENTION), said);
        }
    }

    @Test
    void aChargeOfWhichNobodyKnowsIsNone() {
        for (String said : new String[] {
            "Самат Жүнісбек полиция бөлімінде отыр | Белсендіге қандай айып тағылғаны белгісіз.",
            "Белсенді Самат Жүнісбек ұсталды | Оған қандай айып тағылып отырғаны әзірге белгісіз.",
            "Белсенді Самат Жүнісбек ұсталды | Полиция оған қандай айып тағылғанын айтпады."
        }) {
            assertEquals(Set.of(EventKind.DETENTION), kinds(find(said)), said);
        }
        assertTrue(kinds(find("Белсенді Самат Жүнісбекке айып тағылды | Сот күні белгісіз."))
                .contains(EventKind.CRIMINAL_CASE));
    }

    @Test
    void theReleaseBeforeHeWasTakenAgainIsNoNews() {
        for (String said : new String[] {
            "Самат Жүнісбек түрмеден шыққан соң қайта ұсталды | Белсендіні полиция алып кетті.",
            "Белсенді Самат Жүнісбек бостандыққа шыға сала қайта ұсталды | Белсендіні полиция алып кетті.",
            "Activist Samat Zhunusbek re-arrested day after release | Police took him from home.",
            "Activist Samat Zhunusbek detained again upon release from jail | Police took him from the gate."
        }) {
            assertFalse(kinds(find(said)).contains(EventKind.RELEASE), said);
        }
        assertTrue(kinds(find("Activist Samat Zhunusbek released day after arrest | He is at home."))
                .contains(EventKind.RELEASE));
    }

    @Test
    void aHearingThatSomebodyWasTakenAfterIsNoTrialOfHis() {
        assertEquals(
                Set.of(EventKind.DETENTION),
                kinds(find("Activist Kanat Dosbol detained after court hearing | Police took him away.")));
    }

    @Test
    void aCaseOverAnAttackIsOfTheAttackAndItsEndFreesNobody() {
        for (String said : new String[] {
            "Police open case over attack on journalist Saltanat Merei | Taldykorgan police said.",
            "Police close case of attack on Kazakh journalist | They found no evidence of a crime against Saltanat Merei.",
            "Возбуждено уголовное дело об избиении журналистки Салтанат Мерей | Об этом сообщила полиция.",
            "Дело о нападении на журналистку Салтанат Мерей прекратили | Полиция не нашла состава преступления.",
            "Журналист Салтанат Мерейді ұру фактісі бойынша қылмыстық іс қозғалды | Полиция хабарлады.",
            "Журналист Салтанат Мерейге шабуыл туралы іс қысқартылды | Полиция қылмыс құрамын таппады."
        }) {
            Finding finding = find(said);
            assertEquals(Set.of(EventKind.ATTACK), kinds(finding), said);
            assertEquals(1, finding.current().getFirst().persons().size(), said);
        }
        assertTrue(kinds(find("Журналистку Салтанат Мерей отпустили | Возбуждено дело о нападении на неё."))
                .contains(EventKind.RELEASE));
        assertTrue(kinds(find("Дело журналистки Салтанат Мерей закрыли | Её обвиняли в нападении на полицейского."))
                .contains(EventKind.RELEASE));
    }

    @Test
    void whoIsSetAgainstANamesakeByTheGivenNameAloneIsTakenBack() {
        for (String said : new String[] {
            "Уточнение: в Семее задержан Талгат Досбол, а не Канат | Редакция приносит извинения.",
            "Түзету: Семейде Қанат емес, Талғат Досбол ұсталды | Редакция кешірім сұрайды."
        }) {
            Finding finding = find(said);
            assertEquals(Set.of(EventKind.DETENTION), kinds(finding), said);
            assertTrue(finding.events().stream().anyMatch(event -> event.gainsaid() == Gainsaid.MISTAKEN), said);
        }
    }

    private static Set<EventKind> kinds(Finding finding) {
        return finding.current().stream().map(Event::kind).collect(Collectors.toSet());
    }

    private static Finding find(String said) {
        String[] parts = said.split(" \\| ");
        Instant published = Instant.parse("2026-03-18T07:00:00Z");
        return CLASSIFIER.find(new Item("one", "outlet", "", parts[0], parts[1], "", published, true));
    }
}
