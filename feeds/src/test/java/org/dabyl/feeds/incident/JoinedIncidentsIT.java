package org.dabyl.feeds.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Walk;
import org.dabyl.feeds.incident.Incident.Missed;
import org.dabyl.feeds.incident.KnownIncident.KnownEvent;
import org.junit.jupiter.api.Test;

/// Two incidents that a later report shows to be one.
class JoinedIncidentsIT extends OnAnIncidentLog {
    private static final String MARINA = "Марина Абдирасилова";
    private static final Instant NOON = DAY.plus(Duration.ofHours(6));
    private static final Event TAKEN = event(EventKind.DETENTION, "Тараз");
    private static final Event ARREST = event(EventKind.ADMINISTRATIVE_ARREST, "", Term.days(10), MARINA);
    private static final Parts FIRST = Parts.of(Set.of(1L));
    private static final Parts SECOND = Parts.of(Set.of(2L));
    private static final Parts BOTH = Parts.of(Set.of(1L, 2L));

    @Test
    void whoIsNamedWithPlaceAndWalkOfLifeIsTheNamelessOneOfThatDay() {
        var nameless = fileReport(speakingOf(Walk.GREENS, TAKEN), DAY);
        var named = file(DAY.plusSeconds(600), event(EventKind.DETENTION, "", MARINA));
        assertNotEquals(nameless.incident().id(), named.incident().id(), "nothing ties them yet");
        var both = fileReport(speakingOf(Walk.GREENS, event(EventKind.DETENTION, "Тараз", MARINA)), NOON);
        assertEquals(nameless.incident().id(), both.incident().id(), "the earlier number stays");
        assertEquals(Set.of(named.incident().id()), both.incident().joined());
        assertEquals(List.of(MARINA), both.incident().people());
        var later = file(NOON.plusSeconds(60), event(EventKind.FINE, "", "Абдирасилова"));
        assertEquals(nameless.incident().id(), later.incident().id());
        assertEquals(Set.of(), later.incident().joined());
    }

    @Test
    void nothingThatWasToldIsLost() {
        fileReport(speakingOf(Walk.GREENS, TAKEN), DAY);
        file(DAY.plusSeconds(600), event(EventKind.DETENTION, "", MARINA));
        fileReport(naming("Таза ауа", event(EventKind.RELEASE, "", MARINA)), DAY.plusSeconds(700));
        fileReport(speakingOf(Walk.GREENS, event(EventKind.DETENTION, "Тараз", MARINA)), NOON);
        assertEquals(4, told());
        assertEquals(1, count("incident"));
        assertEquals(4, count("incident_item"));
        assertEquals(1, count("incident_person"));
        assertEquals(1, count("incident_name"));
    }

    @Test
    void theRevisionIsOneThatNoMessageHad() {
        fileReport(speakingOf(Walk.GREENS, TAKEN), DAY);
        file(DAY.plusSeconds(600), event(EventKind.DETENTION, "", MARINA));
        var arrest = file(DAY.plusSeconds(700), event(EventKind.ADMINISTRATIVE_ARREST, "", Term.days(5), MARINA));
        var both = fileReport(speakingOf(Walk.GREENS, event(EventKind.DETENTION, "Тараз", MARINA)), NOON);
        assertEquals(arrest.incident().revision() + 1, both.incident().revision());
        assertInstanceOf(IncidentChange.Unchanged.class, both, "a detention is what was told of her");
    }

    @Test
    void ofTwoNamelessOnesNobodyKnowsWhich() {
        fileReport(speakingOf(Walk.GREENS, TAKEN), DAY);
        fileReport(speakingOf(Walk.GREENS, event(EventKind.SEARCH, "Тараз")), DAY.plusSeconds(60));
        Event release = event(EventKind.RELEASE, "", MARINA);
        file(
                DAY.plusSeconds(600),
                event(EventKind.DETENTION, "", MARINA),
                event(EventKind.SEARCH, "", MARINA),
                release);
        Event taken = event(EventKind.DETENTION, "Тараз", MARINA);
        var both = fileReport(
                new Report(
                        DAY,
                        List.of(taken, event(EventKind.SEARCH, "Тараз", MARINA)),
                        List.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(Walk.GREENS),
                        Set.of()),
                NOON);
        assertEquals(Set.of(), both.incident().joined());
    }

    @Test
    void anotherWalkOfLifeIsAnotherHappening() {
        fileReport(speakingOf(Walk.PRESS, TAKEN), DAY);
        file(DAY.plusSeconds(600), event(EventKind.DETENTION, "", MARINA));
        var green = fileReport(speakingOf(Walk.GREENS, event(EventKind.DETENTION, "Тараз", MARINA)), NOON);
        assertEquals(Set.of(), green.incident().joined());
    }

    @Test
    void whoWereToldOfApartAreOneIncidentOnceOneMeasureIsToldOfBoth() {
        var first = file(DAY, event(EventKind.DETENTION, "Тараз", MARINA));
        var second = file(DAY.plusSeconds(600), event(EventKind.DETENTION, "Тараз", "Асет Омирхожин"));
        assertInstanceOf(IncidentChange.Opened.class, second);
        var both = file(NOON, event(EventKind.FINE, "Тараз", "Абдирасилова", "Омирхожин"));
        assertEquals(first.incident().id(), both.incident().id());
        assertInstanceOf(IncidentChange.Escalated.class, both);
        var after = file(NOON.plusSeconds(60), event(EventKind.APPEAL, "", "Асет Омирхожин"));
        assertEquals(first.incident().id(), after.incident().id());
    }

    @Test
    void aSurnameThatBothHaveJoinsNoNamesakes() {
        file(DAY, event(EventKind.DETENTION, "Астана", "Марат Ахметов"));
        var second = file(DAY.plusSeconds(600), event(EventKind.DETENTION, "Актобе", "Серик Ахметов"));
        var fined = file(NOON, event(EventKind.FINE, "Актобе", "Ахметов", "Болат Сейткали"));
        assertEquals(Set.of(), fined.incident().joined());
        assertEquals(second.incident().id(), fined.incident().id());
    }

    @Test
    void theFullerNameStays() {
        file(DAY, event(EventKind.DETENTION, "Тараз", "Абдирасилова", "Болат Сейткали"));
        file(DAY.plusSeconds(600), event(EventKind.DETENTION, "Уральск", "Асет Омирхожин"));
        var both = file(NOON, event(EventKind.FINE, "Уральск", "Асет Омирхожин", MARINA));
        assertEquals(1, both.incident().joined().size());
        assertEquals(
                Set.of(MARINA, "Болат Сейткали", "Асет Омирхожин"),
                Set.copyOf(both.incident().people()));
    }

    @Test
    void whatNobodyWasNamedInIsNewToWhoeverWatchesHerOnceSheIs() {
        fileReport(speakingOf(Walk.GREENS, TAKEN), DAY);
        Event arrest = event(EventKind.ADMINISTRATIVE_ARREST, "Тараз", Term.days(15));
        fileReport(speakingOf(Walk.GREENS, arrest), DAY.plusSeconds(60));
        file(DAY.plusSeconds(600), event(EventKind.DETENTION, "", MARINA));
        var both = fileReport(speakingOf(Walk.GREENS, event(EventKind.DETENTION, "Тараз", MARINA)), NOON);
        Event hers = event(EventKind.ADMINISTRATIVE_ARREST, "", Term.days(15), MARINA);
        var told = assertInstanceOf(IncidentChange.Widened.class, file(NOON.plusSeconds(60), hers));
        assertEquals(List.of(MARINA), told.added());
        assertEquals(both.incident().revision() + 1, told.incident().revision());
        assertInstanceOf(IncidentChange.Unchanged.class, file(NOON.plusSeconds(90), hers));
    }

    @Test
    void oldCasesAreNotOneBecauseAListNamesBoth() {
        file(DAY, event(EventKind.DETENTION, "Тараз", MARINA));
        Instant later = DAY.plus(Duration.ofDays(12));
        var second = file(later, event(EventKind.DETENTION, "Уральск", "Асет Омирхожин"));
        var list = file(later.plusSeconds(60), event(EventKind.HUNGER_STRIKE, "", MARINA, "Асет Омирхожин"));
        assertEquals(Set.of(), list.incident().joined());
        assertEquals(second.incident().id(), list.incident().id());
    }

    @Test
    void bookAndLogJoinAlikeAndTheBookKnowsWhatANumberHasBecome() {
        Event named = event(EventKind.DETENTION, "", MARINA);
        Event there = event(EventKind.DETENTION, "Тараз", MARINA);
        IncidentBook book = new IncidentBook(PLACES);
        for (Report report : List.of(
                speakingOf(Walk.GREENS, TAKEN), Report.of(List.of(named), DAY), speakingOf(Walk.GREENS, there))) {
            String inBook = book.file(report).orElseThrow();
            assertEquals(inBook, "i-" + fileReport(report, DAY).incident().id());
        }
        assertEquals("i-1", book.settled("i-2"));
    }

    /// Two that are one, of which the second had an arrest that the report that joins them does not say.
    private IncidentChange joined(Instant named) {
        fileReport(speakingOf(Walk.GREENS, TAKEN), DAY);
        file(DAY.plusSeconds(600), event(EventKind.DETENTION, "", MARINA));
        file(DAY.plusSeconds(700), ARREST);
        return fileReport(speakingOf(Walk.GREENS, event(EventKind.DETENTION, "Тараз", MARINA)), named);
    }

    @Test
    void whatOneHadIsToldToTheFollowersOfTheOtherWithTheItemAsSoonAsTheyAreOne() {
        var both = joined(NOON);
        List<Missed> missed = both.incident().missed(FIRST);
        assertEquals(1, missed.size());
        assertEquals(ARREST.term(), missed.getFirst().event().term());
        assertEquals(DAY.plusSeconds(700), missed.getFirst().item().published());
        assertInstanceOf(IncidentChange.Escalated.class, both.toWhoKnows(FIRST));
        assertEquals(List.of(), both.incident().missed(SECOND));
        assertEquals(List.of(), both.incident().missed(BOTH));
        assertInstanceOf(IncidentChange.Unchanged.class, both.toWhoKnows(SECOND));
        var again = file(NOON.plusSeconds(60), ARREST);
        for (Parts heard : List.of(FIRST, SECOND, BOTH, Parts.all())) {
            assertInstanceOf(IncidentChange.Unchanged.class, again.toWhoKnows(heard), "told once");
            assertEquals(List.of(), again.incident().missed(heard));
        }
    }

    @Test
    void whatNoItemSaysAnyMoreIsNewWhenItIsSaidAgainToWhoHasNotHeardIt() {
        fileReport(speakingOf(Walk.GREENS, TAKEN), DAY);
        file(DAY.plusSeconds(600), event(EventKind.DETENTION, "", MARINA));
        file(DAY.plusSeconds(700), ARREST);
        fileAgain(event(EventKind.DETENTION, "", MARINA));
        var both = fileReport(speakingOf(Walk.GREENS, event(EventKind.DETENTION, "Тараз", MARINA)), NOON);
        assertEquals(List.of(), both.incident().missed(FIRST));
        var again = file(NOON.plusSeconds(60), ARREST);
        assertEquals(
                both.incident().revision() + 1, again.incident().revision(), "a message that no other revision had");
        var escalated = assertInstanceOf(IncidentChange.Escalated.class, again.toWhoKnows(FIRST));
        assertEquals(List.of(ARREST), escalated.news());
        assertInstanceOf(IncidentChange.Unchanged.class, again.toWhoKnows(SECOND));
        assertInstanceOf(IncidentChange.Unchanged.class, again.toWhoKnows(BOTH));
        assertInstanceOf(IncidentChange.Unchanged.class, again, "nor is it new to who was told of the whole");
        var third = file(NOON.plusSeconds(120), ARREST);
        assertInstanceOf(IncidentChange.Unchanged.class, third.toWhoKnows(FIRST));
    }

    @Test
    void aPartStaysOneWhenItsOnlyItemIsJudgedAgain() {
        fileReport(speakingOf(Walk.GREENS, TAKEN), DAY);
        fileReport(speakingOf(Walk.GREENS, event(EventKind.FINE, "Тараз")), DAY.plusSeconds(60));
        fileAgain(TAKEN); // the fine is taken back, so that it is not told at once
        file(DAY.plusSeconds(600), event(EventKind.DETENTION, "", MARINA));
        int ofTheSecond = items;
        fileReport(speakingOf(Walk.GREENS, event(EventKind.DETENTION, "Тараз", MARINA)), NOON);
        fileAgain(ofTheSecond, event(EventKind.DETENTION, "", MARINA));
        var fined = file(NOON.plusSeconds(60), event(EventKind.FINE, "Тараз", MARINA));
        assertInstanceOf(IncidentChange.Escalated.class, fined.toWhoKnows(SECOND));
    }

    @Test
    void whatIsOlderThanAMonthIsNotBroughtUpByItself() {
        file(DAY, event(EventKind.PRETRIAL_ARREST, "Тараз", MARINA));
        file(DAY, event(EventKind.TRIAL, "Уральск", "Асет Омирхожин"));
        Instant later = DAY.plus(Duration.ofDays(40));
        file(later, event(EventKind.TRIAL, "", "Асет Омирхожин"));
        file(later, event(EventKind.TRIAL, "", MARINA));
        var both = file(later.plusSeconds(60), event(EventKind.SENTENCE, "", MARINA, "Асет Омирхожин"));
        assertEquals(Set.of(2L), both.incident().joined());
        assertEquals(
                List.of(EventKind.TRIAL),
                both.incident().missed(SECOND).stream()
                        .map(missed -> missed.event().kind())
                        .toList());
        var again = file(later.plusSeconds(120), on(DAY, event(EventKind.PRETRIAL_ARREST, "Тараз", MARINA)));
        assertInstanceOf(IncidentChange.Escalated.class, again.toWhoKnows(SECOND));
        assertInstanceOf(IncidentChange.Unchanged.class, again.toWhoKnows(FIRST));
    }

    @Test
    void bookAndLogKnowAlikeWhoWasToldOfWhat() {
        Event release = event(EventKind.RELEASE, "", MARINA);
        KnownIncident nameless = KnownIncident.opened(1, DAY).with(speakingOf(Walk.GREENS, TAKEN), true);
        KnownIncident named = KnownIncident.opened(2, DAY)
                .with(Report.of(List.of(event(EventKind.DETENTION, "", MARINA)), DAY), true)
                .with(Report.of(List.of(release), DAY), true);
        Report joining = speakingOf(Walk.GREENS, event(EventKind.DETENTION, "Тараз", MARINA));
        fileReport(speakingOf(Walk.GREENS, TAKEN), DAY);
        file(DAY, event(EventKind.DETENTION, "", MARINA));
        file(DAY, release);
        fileAgain(event(EventKind.DETENTION, "", MARINA)); // taken back, so that it is not told at once
        fileReport(joining, DAY);
        KnownIncident inLog = database.read(
                        handle -> new IncidentStore(new Membership(PLACES)).of(handle, joining, Set.of(1L)))
                .getFirst();
        KnownIncident inMemory = nameless.joined(named).with(joining, false);
        for (long part : List.of(1L, 2L)) {
            assertEquals(kinds(inMemory.asToldTo(part)), kinds(inLog.asToldTo(part)));
            assertEquals(inMemory.asToldTo(part).people(), inLog.asToldTo(part).people());
        }
    }

    @Test
    void howeverManyNamesAnArticleHasItsIncidentsAreLookedUp() {
        Set<String> names = IntStream.range(0, 70_000)
                .mapToObj(i -> IntStream.iterate(i, left -> left / 17)
                        .limit(4)
                        .mapToObj(left -> "бвгджзклмнпрстфхц".substring(left % 17, left % 17 + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.toSet());
        Event blocked = event(EventKind.BLOCKING, "");
        Report report = new Report(DAY, List.of(blocked), List.of(), names, Set.of(), Set.of(), Set.of());
        var own = file(DAY, blocked);
        Set<Long> ids = Set.of(own.incident().id());
        assertEquals(
                ids,
                database.read(handle -> new IncidentStore(new Membership(PLACES))
                        .of(handle, report, ids).stream().map(KnownIncident::id).collect(Collectors.toSet())));
    }

    private static Set<EventKind> kinds(KnownIncident known) {
        return known.events().stream().map(KnownEvent::kind).collect(Collectors.toSet());
    }

    private int count(String table) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Integer.class)
                .one());
    }
}
