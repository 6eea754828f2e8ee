package org.dabyl.feeds.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.Clues;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Finding;
import org.dabyl.feeds.classify.Walk;
import org.dabyl.feeds.classify.text.Language;
import org.junit.jupiter.api.Test;

/// Reports each of which leaves out what another says: the place, the name, the measure before.
class ToldInPartsIT extends OnAnIncidentLog {
    private static final String MARAT = "Марат Абдирасилов";
    private static final Instant EVENING = DAY.plus(Duration.ofHours(9));
    private static final Instant NEXT_DAY = DAY.plus(Duration.ofDays(1));
    private static final Instant LATER = DAY.plus(Duration.ofDays(3));

    @Test
    void whoLeavesWhenTheDaysAreOverIsWhoGotThem() {
        var arrest = file(DAY, event(EventKind.ADMINISTRATIVE_ARREST, "Уральск", Term.days(5), MARAT));
        var free = file(DAY.plus(Duration.ofDays(5)), event(EventKind.RELEASE, "Уральск"));
        assertEquals(arrest.incident().id(), free.incident().id());
        assertInstanceOf(IncidentChange.Released.class, free);
        file(DAY, event(EventKind.ADMINISTRATIVE_ARREST, "Тараз", Term.days(15), "Асет Омирхожин"));
        var early = file(DAY.plus(Duration.ofDays(8)), event(EventKind.RELEASE, "Тараз"));
        assertInstanceOf(IncidentChange.Opened.class, early, "another's days may be over");
    }

    @Test
    void aMeasureWhosePlaceIsNotSaidWasWhereTheOthersWere() {
        file(DAY, event(EventKind.DETENTION, "Петропавловск", MARAT));
        var week = file(EVENING, event(EventKind.ADMINISTRATIVE_ARREST, "", Term.days(7), MARAT));
        var same = file(NEXT_DAY, event(EventKind.ADMINISTRATIVE_ARREST, "Петропавловск", Term.days(7)));
        var other = file(NEXT_DAY, event(EventKind.ADMINISTRATIVE_ARREST, "Петропавловск", Term.days(15)));
        assertEquals(week.incident().id(), same.incident().id());
        assertInstanceOf(IncidentChange.Opened.class, other, "another term is another's");
    }

    @Test
    void theCourtThatNamesHimNeedNotSayWhereIfOneOfThatWalkOfLifeWasTaken() {
        Event taken = event(EventKind.DETENTION, "Риддер");
        var first = fileReport(speakingOf(Walk.OBSERVERS, taken), DAY);
        Event days = event(EventKind.ADMINISTRATIVE_ARREST, "", Term.days(3), MARAT);
        var court = fileReport(speakingOf(Walk.OBSERVERS, days), NEXT_DAY);
        assertEquals(first.incident().id(), court.incident().id());
        fileReport(speakingOf(Walk.FARMERS, event(EventKind.DETENTION, "Шиели")), DAY);
        fileReport(speakingOf(Walk.FARMERS, event(EventKind.DETENTION, "Тараз")), DAY);
        Event other = event(EventKind.ADMINISTRATIVE_ARREST, "", Term.days(3), "Асет Омирхожин");
        var whose = fileReport(speakingOf(Walk.FARMERS, other), NEXT_DAY);
        assertInstanceOf(IncidentChange.Opened.class, whose, "two may be meant");
    }

    @Test
    void whereHeWasCalledInMayBeSaidOnlyWithHisName() {
        var nowhere = fileReport(speakingOf(Walk.PRESS, event(EventKind.SUMMONS, "")), DAY);
        var nobody = fileReport(speakingOf(Walk.PRESS, event(EventKind.SUMMONS, "Тараз")), EVENING);
        assertInstanceOf(IncidentChange.Opened.class, nobody, "what names nobody may be of another");
        Event named = event(EventKind.SUMMONS, "Экибастуз", MARAT);
        var there = fileReport(speakingOf(Walk.PRESS, named), NEXT_DAY);
        assertEquals(nowhere.incident().id(), there.incident().id());
    }

    @Test
    void aStepWithoutNameAndPlaceIsOfTheOnlyOneOfThatWalkOfLife() {
        Event custody = event(EventKind.PRETRIAL_ARREST, "Алматы", Term.days(40), MARAT);
        var first = fileReport(speakingOf(Walk.KARAKALPAKS, custody), DAY);
        Report given = speakingOf(Walk.KARAKALPAKS, event(EventKind.EXTRADITION, ""));
        var second = fileReport(given, DAY.plus(Duration.ofDays(9)));
        assertEquals(first.incident().id(), second.incident().id());
        var late = fileReport(given, DAY.plus(Duration.ofDays(50)));
        assertInstanceOf(IncidentChange.Opened.class, late, "another may have come by then");
    }

    @Test
    void whoIsCalledInForAStrikeIsOfTheStrike() {
        Event strike = event(EventKind.ASSEMBLY, "Жанаозен");
        var first = fileReport(speakingOf(Walk.WORKERS, strike), DAY);
        Report called = new Report(
                LATER,
                List.of(event(EventKind.SUMMONS, "", MARAT)),
                List.of(event(EventKind.ASSEMBLY, "")),
                Set.of(),
                Set.of(),
                Set.of(Walk.WORKERS),
                Set.of());
        assertEquals(first.incident().id(), fileReport(called, LATER).incident().id());
    }

    @Test
    void aPicketAndItsEndAreOne() {
        Report picket = speakingOf(Walk.ELDERS, event(EventKind.ASSEMBLY, "Астана"));
        var first = fileReport(picket, DAY);
        Report taken = speakingOf(Walk.ELDERS, event(EventKind.DETENTION, "Астана", MARAT));
        assertEquals(
                first.incident().id(), fileReport(taken, EVENING).incident().id());
        Report other = speakingOf(Walk.ELDERS, event(EventKind.DETENTION, "Астана", "Асет Омирхожин"));
        assertInstanceOf(IncidentChange.Opened.class, fileReport(other, EVENING));
    }

    @Test
    void aMovementsSweepIsToldByItsNameOnOneDay() {
        var everywhere = fileReport(naming("Жаңа бет", event(EventKind.DETENTION, "")), DAY);
        var one = fileReport(naming("Жаңа беттің", event(EventKind.DETENTION, "Шымкент", MARAT)), EVENING);
        assertEquals(everywhere.incident().id(), one.incident().id());
        assertInstanceOf(IncidentChange.Escalated.class, one, "who watches the name hears of it");
        fileReport(naming("Алтын бесік", event(EventKind.DETENTION, "Тараз")), DAY);
        var elsewhere =
                fileReport(naming("Алтын бесік", event(EventKind.DETENTION, "Семей", "Асет Омирхожин")), EVENING);
        assertInstanceOf(IncidentChange.Opened.class, elsewhere);
    }

    @Test
    void aSurnameInAHeadlineMayHaveACaseEnding() {
        var first = file(DAY, event(EventKind.FINE, "Караганда", "Алишер Доскали"));
        var second = fileReport(headed("Досқалыға", event(EventKind.FINE, "")), NEXT_DAY);
        assertEquals(first.incident().id(), second.incident().id());
    }

    @Test
    void aCaseOverWhatWasDoneToSomebodyNamedIsHis() {
        var first = file(DAY, event(EventKind.ILL_TREATMENT, "Жезказган", MARAT));
        Report opened =
                mentioning(event(EventKind.CRIMINAL_CASE, "Жезказган"), event(EventKind.ILL_TREATMENT, "Жезказган"));
        assertEquals(first.incident().id(), fileReport(opened, LATER).incident().id());
        Report fined = mentioning(event(EventKind.FINE, "Жезказган"));
        assertInstanceOf(
                IncidentChange.Opened.class, fileReport(fined, LATER), "whoever stood up for him may be fined");
    }

    private static Report mentioning(Event... events) {
        return new Report(DAY, List.of(events), List.of(), Set.of(), Set.of(), Set.of(), Set.of(MARAT));
    }

    @Test
    void aCompanysNameShowsThatItsWorkerIsOfItsStrike() {
        var strike = fileReport(naming("Өзен Бұрғы", event(EventKind.ASSEMBLY, "Жанаозен")), DAY);
        file(NEXT_DAY, event(EventKind.SUMMONS, "", MARAT));
        var fine = fileReport(naming("Ozen Burgy", event(EventKind.FINE, "Жанаозен", MARAT)), LATER);
        assertEquals(strike.incident().id(), fine.incident().id());
    }

    @Test
    void theRulingThatSaysWhereShowsWhoWasTakenThere() {
        var taken = file(DAY, event(EventKind.DETENTION, "Риддер"));
        file(EVENING, event(EventKind.ADMINISTRATIVE_ARREST, "", Term.days(3), MARAT));
        var ruling = file(NEXT_DAY, event(EventKind.ADMINISTRATIVE_ARREST, "Риддер", Term.days(3), MARAT));
        assertEquals(taken.incident().id(), ruling.incident().id());
    }

    @Test
    void anItemWithoutNewsLooksBackByWalkOfLife() {
        IncidentBook book = new IncidentBook(PLACES);
        book.file(speakingOf(Walk.CONVICTS, event(EventKind.ILL_TREATMENT, "Аркалык")));
        Event earlier = earlier(event(EventKind.ILL_TREATMENT, ""));
        Clues convicts = new Clues(Set.of(), Set.of(), Set.of(Walk.CONVICTS));
        Finding mother = new Finding(Language.RU, true, List.of(earlier), List.of(), convicts, List.of());
        assertEquals(Optional.of("i-1"), book.about(mother, LATER));
        assertEquals(Optional.empty(), book.about(mother, DAY.plus(Duration.ofDays(20))));
    }

    private static Event earlier(Event event) {
        return new Event(
                event.kind(),
                false,
                event.persons(),
                event.shielded(),
                event.place(),
                event.law(),
                event.term(),
                event.when(),
                event.measure(),
                event.evidence(),
                event.rules());
    }
}
