package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;

/// Cases about those whom a measure did not hit, though its sentence names them; by the rules and the odds together.
final class ExceptedCasesTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();

    @Test
    void whoeverIsExceptedWasNotReleased() {
        for (String title : new String[] {
            "Задержанных на площади отпустили, кроме активистки Асель Ким",
            "Всех задержанных, кроме Асель Ким, отпустили",
            "Всех отпустили, за исключением журналистки Асель Ким",
            "Police released everyone except activist Asel Kim",
            "All but one activist, Asel Kim, have been released",
            "Динара Мәуленовадан басқасы босатылды"
        }) {
            assertTrue(news(title).contains(EventKind.RELEASE), title);
            assertEquals(Set.of(), whom(EventKind.RELEASE, title), title);
        }
    }

    @Test
    void whoeverIsStillHeldWasNotReleased() {
        for (String title : new String[] {
            "Всех отпустили, только Асель Ким осталась в полиции",
            "Активистов отпустили, а Асель Ким по-прежнему находится в полиции",
            "Most of those detained were released, Asel Kim remains in police custody",
            "Activists released, Asel Kim still in custody",
            "Барлығы босатылды, тек Динара Мәуленова әлі полицияда"
        }) {
            assertTrue(news(title).contains(EventKind.RELEASE), title);
            assertEquals(Set.of(), whom(EventKind.RELEASE, title), title);
        }
    }

    @Test
    void othersOfTheSentenceWereReleased() {
        assertEquals(
                Set.of("Асель Ким", "Асет Абишев"),
                whom(EventKind.RELEASE, "Асель Ким и Асета Абишева отпустили, Марат Жунисов пока в отделе полиции"));
        assertEquals(Set.of("Asel Kim"), whom(EventKind.RELEASE, "Asel Kim released, Marat Zhunisov remains in jail"));
    }

    @Test
    void whoeverComesBesidesOthersIsNotExcepted() {
        assertTrue(whom(EventKind.DETENTION, "Задержанных отпустили, кроме активистки Асель Ким")
                .contains("Асель Ким"));
        assertEquals(
                Set.of("Марат Жунисов"),
                whom(EventKind.RELEASE, "Кроме Асета Абишева, отпустили также Марата Жунисова"));
    }

    @Test
    void butThatJoinsTwoDeedsExceptsNobody() {
        assertEquals(
                Set.of("Asel Kim"),
                whom(
                        EventKind.ADMINISTRATIVE_ARREST,
                        "All of them were released, but activist Asel Kim was given 15 days in jail"));
    }

    @Test
    void whoeverIsReleasedFromWhereHeWasStillHeldWasReleased() {
        String title = "Асета Абишева полиция отпустила ещё ночью";
        assertEquals(Set.of("Асет Абишев"), whom(EventKind.RELEASE, title));
        assertFalse(whom(EventKind.RELEASE, "Хабаршы Назерке Мұқан полициядан шықты: телефоны сонда қалды")
                .isEmpty());
    }

    private static Set<EventKind> news(String title) {
        return find(title).current().stream().map(Event::kind).collect(Collectors.toSet());
    }

    private static Set<String> whom(EventKind kind, String title) {
        return find(title).current().stream()
                .filter(event -> event.kind() == kind)
                .flatMap(event -> event.persons().stream())
                .map(Person::name)
                .collect(Collectors.toSet());
    }

    private static Finding find(String title) {
        Instant published = Instant.parse("2026-03-12T07:00:00Z");
        String lead = title.matches(".*[а-я].*") ? "Адвокат ждёт у входа." : "Lawyers are waiting outside.";
        return CLASSIFIER.find(new Item("one", "outlet", "", title, lead, "", published, true));
    }
}
