package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.MeasureNames;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;

/// Cases of words that look like a measure and tell another, or none: counsel put out of a courtroom, a foreigner who
/// is not let in, a fine that is annulled.
final class LooksLikeMeasureCasesTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();
    private static final MeasureNames NAMES = MeasureNames.read(ConfigFiles.builtIn(), new Problems());

    @Test
    void counselPutOutOfACourtroomIsNeitherTriedNorFree() {
        for (String lead : new String[] {
            "Amanov's lawyer Aiman Sadyk was removed from the courtroom.",
            "His lawyer Aiman Sadyk was expelled from the hearing."
        }) {
            assertEquals(
                    Set.of("Duman Amanov"),
                    find("Trial Of Journalist Duman Amanov Opens Behind Closed Doors", lead).current().stream()
                            .flatMap(event -> event.names().stream())
                            .collect(Collectors.toSet()),
                    lead);
        }
        assertFalse(
                news("Адвокат Айман Садық сот залынан шығарып жіберілді", "").contains(EventKind.RELEASE));
    }

    @Test
    void aLawyerWhoIsOutOfReachHasNotDisappearedNorHasHisClient() {
        assertEquals(
                Set.of(EventKind.DETENTION),
                news("Журналист Асан Қалиев ұсталды", "Оның адвокаты әзірге байланысқа шыққан жоқ."));
        assertTrue(news("Журналист Асан Қалиев үшінші күн байланысқа шыққан жоқ", "")
                .contains(EventKind.DISAPPEARANCE));
    }

    @Test
    void whoIsNotLetInIsNotKeptFromLeaving() {
        for (String[] told : new String[][] {
            {"Kazakhstan denies entry to Norwegian rights activist Lars Berg", "He was turned back at Almaty airport."},
            {"Норвежского правозащитника Ларса Берга не пустили в Казахстан", "Его развернули в аэропорту Алматы."},
            {"Норвегиялық құқық қорғаушы Ларс Берг Қазақстанға кіргізілмеді", "Оны Алматы әуежайынан кері қайтарды."}
        }) {
            assertEquals(Set.of(EventKind.EXTRADITION), news(told[0], told[1]), told[0]);
            assertEquals("Entry refused", called(told[0], told[1], EventKind.EXTRADITION), told[0]);
        }
        assertEquals(
                Set.of(EventKind.TRAVEL_BAN),
                news("Правозащитника Марата Ли не выпустили из Казахстана", "Его развернули в аэропорту Алматы."));
    }

    @Test
    void whereAFineIsAnnulledNobodyIsSetFree() {
        assertEquals("Penalty annulled", called("Court annuls fine of activist Lana Kim", "", EventKind.RELEASE));
        assertEquals("Penalty annulled", called("Белсенді Лана Кимнің айыппұлы күшін жойды", "", EventKind.RELEASE));
        assertEquals("Release", called("Активистку Лану Ким отпустили из полиции", "", EventKind.RELEASE));
    }

    @Test
    void aComplaintThatWasHeardIsARulingAndOneThatWasFiledIsNot() {
        assertEquals(
                "Appeal",
                called(
                        "Семейде белсенді Тимур Орловтың шағымы қаралды",
                        "Сот бұрынғы шешімді өзгеріссіз қалдырды.",
                        EventKind.APPEAL));
        assertEquals(
                "Appeal",
                called(
                        "В Семее рассмотрели жалобу активиста Тимура Орлова",
                        "Суд оставил решение без изменений.",
                        EventKind.APPEAL));
        assertEquals(
                "Complaint",
                called("Активист Тимур Орлов обжаловал приговор", "Жалобу подали вчера.", EventKind.APPEAL));
    }

    /// Hours in the police are told once, by name.
    @Test
    void theHoursOfARightfulNameAreNotNobodysToo() {
        long told = find("Activist Timur Orlov released without charge", "He spent five hours at a police station.")
                .current()
                .stream()
                .filter(event -> event.kind() == EventKind.DETENTION)
                .count();
        assertEquals(1, told);
    }

    @Test
    void whatIsHeldOrHandedAndIsNobodyIsNoMeasure() {
        assertFalse(news("Blogger Timur Orlov handed fine over post", "A court in Oral ruled.")
                .contains(EventKind.EXTRADITION));
        assertFalse(news("Blogger Timur Orlov handed 15-day jail term over rally call", "")
                .contains(EventKind.EXTRADITION));
        assertFalse(news("Judge sentences activist Timur Orlov to five years", "The trial was held in Astana.")
                .contains(EventKind.DETENTION));
        assertFalse(news("Прокуратура потребовала закрыть газету журналиста Тимура Орлова", "")
                .contains(EventKind.ASSEMBLY));
        assertFalse(news("Активист Тимур Орлов подал на УДО", "Суд рассмотрит ходатайство в мае.")
                .contains(EventKind.RELEASE));
        assertEquals(
                Set.of(EventKind.DETENTION),
                news("Активист Тимур Орлов вышел в эфир из автозака", "Его везут в полицию."));
    }

    @Test
    void whoIsFoundDeadInACellWasNotArrestedThen() {
        for (String title : new String[] {
            "Активиста Тимура Орлова нашли мёртвым в СИЗО",
            "Белсенді Тимур Орлов тергеу изоляторында қайтыс болды",
            "Activist Timur Orlov found dead in jail"
        }) {
            assertEquals("Death in custody", called(title, "", EventKind.ILL_TREATMENT), title);
            assertFalse(news(title, "").contains(EventKind.PRETRIAL_ARREST), title);
        }
    }

    private static String called(String title, String lead, EventKind kind) {
        return find(title, lead).current().stream()
                .filter(event -> event.kind() == kind)
                .map(event -> NAMES.name(kind, event.measure(), "en"))
                .findFirst()
                .orElse("");
    }

    private static Set<EventKind> news(String title, String lead) {
        return find(title, lead).current().stream().map(Event::kind).collect(Collectors.toSet());
    }

    private static Finding find(String title, String lead) {
        return CLASSIFIER.find(
                new Item("one", "outlet", "", title, lead, "", Instant.parse("2026-03-12T07:00:00Z"), true));
    }
}
