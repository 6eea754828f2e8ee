package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Plain cases of rules about which capitals of a headline are a name, and in which order.
final class HeadlineNamesCasesTest extends RuleCases {
    private static Set<String> whom(EventKind kind, String title, String lead) {
        return whom(kind, title, lead, "");
    }

    private static Set<String> taken(String title) {
        return whom(EventKind.DETENTION, title, "Police in Astana took the activist away on Monday.");
    }

    @Test
    void aHeadlineWhoseVerbIsSmallMeansItsCapitals() {
        assertEquals(Set.of("Sean Harris"), taken("Journalist Sean Harris detained in Almaty"));
        assertEquals(Set.of("Bota-Kyz Ospanova"), taken("Activist Bota-Kyz Ospanova detained in Almaty"));
        assertEquals(Set.of("Dosova"), taken("Police detain Dosova in Astana"));
        assertEquals(Set.of(), taken("Journalist Union Head Detained In Almaty"));
    }

    @Test
    void anApostropheIsPartOfAName() {
        assertEquals(Set.of("Sean O'Hara"), taken("Journalist Sean O'Hara detained in Almaty"));
        assertEquals(Set.of("Sean O’Hara"), taken("Journalist Sean O’Hara detained in Almaty"));
        assertEquals(Set.of("G‘ulom O‘tkirov"), taken("Activist G‘ulom O‘tkirov detained in Almaty"));
        assertEquals(Set.of("Gʻulom Oʻtkirov"), taken("Activist Gʻulom Oʻtkirov detained in Almaty"));
        assertEquals(Set.of("Sa’dat Omar"), taken("Activist Sa’dat Omar detained in Almaty"));
        assertEquals(Set.of("O'Hara"), taken("O'Hara detained in Almaty"));
        assertEquals(Set.of("Conor McGrath"), taken("Journalist Conor McGrath detained in Almaty"));
    }

    @Test
    void smallWordsInsideANameArePartOfIt() {
        assertEquals(Set.of("Maria de la Cruz"), taken("Journalist Maria de la Cruz detained in Almaty"));
        assertEquals(Set.of("Peter van den Berg"), taken("Journalist Peter van den Berg detained in Almaty"));
    }

    @Test
    void aSurnameThatOpensAHeadlineIsSomebodyBesideWhatIsTheirs() {
        String lead = "A court in Astana ruled in the activist's case.";
        assertEquals(
                Set.of("Seitimbetov"),
                whom(EventKind.PRETRIAL_ARREST, "Seitimbetov's detention extended by two months", lead));
        assertEquals(
                Set.of("Dosova"),
                whom(EventKind.SEARCH, "Dosova's office raided in Astana", "Police took the activist's computers."));
        assertEquals(Set.of("Dosova"), whom(EventKind.RELEASE, "Dosova's case dropped", lead));
        assertEquals(Set.of(), taken("Dosova's lawyer detained in Astana"));
    }

    @Test
    void aNameOfBothSexesIsReadInTheCaseOfTheNextWord() {
        String lead = "Активиста увезли в полицию Астаны.";
        assertEquals(Set.of("Дамир Оразбек"), whom(EventKind.DETENTION, "Задержали Дамира Оразбека", lead));
        assertEquals(Set.of("Азиз Нурлан"), whom(EventKind.DETENTION, "Активиста Азиза Нурлана задержали", lead));
        assertEquals(Set.of("Камиль Оразбай"), whom(EventKind.DETENTION, "Задержан Камиль Оразбай", lead));
        assertEquals(Set.of("Камиль Оразбай"), whom(EventKind.DETENTION, "Полиция задержала Камиля Оразбая", lead));
        assertEquals(Set.of("Дамира Оразбек"), whom(EventKind.DETENTION, "Задержали Дамиру Оразбек", lead));
        assertEquals(Set.of("Ольга Ким"), whom(EventKind.FINE, "Активистке Ким Ольге выписали штраф", "Суд в Астане."));
    }
}
