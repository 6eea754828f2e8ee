package org.dabyl.feeds.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Walk;
import org.junit.jupiter.api.Test;

/// Namesakes, and people of several towns.
class SeveralPeopleIT extends OnAnIncidentLog {
    private static final Instant NEXT = DAY.plus(Duration.ofDays(1));

    @Test
    void whoseGivenNameBecameKnownIsNoNamesakes() {
        file(DAY, event(EventKind.DETENTION, "Алматы", "Абдирасилов"));
        var named = file(NEXT, event(EventKind.ADMINISTRATIVE_ARREST, "Алматы", Term.days(15), "Марат Абдирасилов"));
        var other = file(NEXT, event(EventKind.ADMINISTRATIVE_ARREST, "Тараз", Term.days(10), "Болат Абдирасилов"));
        assertEquals(List.of("Марат Абдирасилов"), named.incident().people());
        assertInstanceOf(IncidentChange.Opened.class, other);
    }

    @Test
    void aSurnameOfTwoIsHisWhoseWalkOfLifeIsSaid() {
        var blogger =
                fileReport(speakingOf(Walk.PRESS, event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов")), DAY);
        var newer = file(NEXT, event(EventKind.DETENTION, "Тараз", "Болат Абдирасилов"));
        Event release = event(EventKind.RELEASE, "", "Абдирасилов");
        var ofTheNewer = file(NEXT.plusSeconds(300), release);
        var released = fileReport(speakingOf(Walk.PRESS, release), NEXT.plusSeconds(600));
        assertEquals(newer.incident().id(), ofTheNewer.incident().id());
        assertEquals(blogger.incident().id(), released.incident().id());
    }

    @Test
    void aMovementsPeopleTakenInSeveralTownsAreOneHappening() {
        Event inTaraz = event(EventKind.DETENTION, "Тараз", "Марат Абдирасилов");
        Event inUralsk = event(EventKind.DETENTION, "Уральск", "Асет Омирхожин");
        var sweep = fileReport(naming("Жаңа дала", inTaraz, inUralsk), DAY);
        var fine = file(NEXT, event(EventKind.FINE, "Уральск", "Асет Омирхожин"));
        assertEquals(sweep.incident().id(), fine.incident().id());
        assertEquals(
                Set.copyOf(List.of("Марат Абдирасилов", "Асет Омирхожин")),
                Set.copyOf(fine.incident().people()));
    }

    @Test
    void othersOfSeveralTownsAreSeveralHappenings() {
        var both = file(
                DAY,
                event(EventKind.DETENTION, "Тараз", "Марат Абдирасилов"),
                event(EventKind.DETENTION, "Уральск", "Асет Омирхожин"));
        var fine = file(NEXT, event(EventKind.FINE, "Уральск", "Асет Омирхожин"));
        assertNotEquals(both.incident().id(), fine.incident().id());
    }

    @Test
    void aSiteThatIsBlockedInSeveralTownsIsBlockedOnce() {
        var first = fileReport(naming("Kenes-info", event(EventKind.BLOCKING, "")), DAY);
        Event inTaraz = event(EventKind.BLOCKING, "Тараз");
        var measured = fileReport(naming("Kenes-info", inTaraz, event(EventKind.BLOCKING, "Уральск")), NEXT);
        assertEquals(first.incident().id(), measured.incident().id());
    }
}
