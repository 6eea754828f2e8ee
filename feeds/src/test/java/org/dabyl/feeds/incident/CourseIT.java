package org.dabyl.feeds.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Finding;
import org.dabyl.feeds.classify.When;
import org.dabyl.feeds.classify.text.Language;
import org.junit.jupiter.api.Test;

/// What becomes of a measure, months later.
class CourseIT extends OnAnIncidentLog {
    private static final String MARAT = "Марат Абдирасилов";
    private static final Instant LATER = DAY.plus(Duration.ofDays(120));

    @Test
    void theDetentionThatARulingIsToldWithIsNotANewOne() {
        file(DAY, event(EventKind.DETENTION, "Тараз", "Майра Досжанова"));
        Instant ruled = DAY.plus(Duration.ofHours(50));
        var change = assertInstanceOf(
                IncidentChange.Escalated.class,
                file(
                        ruled,
                        on(ruled, event(EventKind.DETENTION, "Тараз", "Майра Досжанова")),
                        event(EventKind.ADMINISTRATIVE_ARREST, "Тараз", Term.days(10), "Майра Досжанова")));
        assertEquals(
                List.of(EventKind.ADMINISTRATIVE_ARREST),
                change.news().stream().map(Event::kind).toList());
    }

    @Test
    void whoIsTakenOnALaterDayIsTakenAgain() {
        file(DAY, event(EventKind.DETENTION, "Тараз", "Майра Досжанова"));
        Instant later = DAY.plus(Duration.ofDays(3));
        var before = file(later, on(DAY, event(EventKind.DETENTION, "Тараз", "Майра Досжанова")));
        assertInstanceOf(IncidentChange.Unchanged.class, before);
        var again = file(later.plusSeconds(60), on(later, event(EventKind.DETENTION, "Тараз", "Майра Досжанова")));
        assertInstanceOf(IncidentChange.Unchanged.class, again, "the day of the last report");
        var dayAfter = later.plus(Duration.ofDays(1));
        var third = file(dayAfter, on(dayAfter, event(EventKind.DETENTION, "Тараз", "Майра Досжанова")));
        assertInstanceOf(IncidentChange.Escalated.class, third);
    }

    @Test
    void whoHasServedAndIsToldOfOnceMoreHasNotBeenArrestedAgain() {
        file(DAY, event(EventKind.ADMINISTRATIVE_ARREST, "Тараз", Term.days(10), "Майра Досжанова"));
        Instant free = DAY.plus(Duration.ofDays(5));
        file(free, event(EventKind.RELEASE, "Тараз", "Майра Досжанова"));
        var told = file(
                free.plus(Duration.ofDays(1)),
                event(EventKind.ADMINISTRATIVE_ARREST, "Тараз", Term.days(10), "Майра Досжанова"),
                event(EventKind.RELEASE, "Тараз", "Майра Досжанова"));
        assertInstanceOf(IncidentChange.Unchanged.class, told);
    }

    @Test
    void aStepThatIsToldWithTheMeasureItFollowsFromBelongsToItMonthsLater() {
        Event custody = event(EventKind.PRETRIAL_ARREST, "Алматы", MARAT);
        var first = file(DAY, custody);
        var trial = fileReport(after(custody, event(EventKind.TRIAL, "Алматы", "Marat Abdirasilov")), LATER);
        assertEquals(first.incident().id(), trial.incident().id());
    }

    @Test
    void withoutTheMeasureOrByTheSurnameAloneItIsAnother() {
        file(DAY, event(EventKind.PRETRIAL_ARREST, "Алматы", MARAT));
        assertInstanceOf(IncidentChange.Opened.class, file(LATER, event(EventKind.TRIAL, "Алматы", MARAT)));
        file(DAY, event(EventKind.PRETRIAL_ARREST, "Тараз", "Асет Омирхожин"));
        Event before = event(EventKind.PRETRIAL_ARREST, "Тараз", "Омирхожин");
        Report bySurname = after(before, event(EventKind.TRIAL, "Тараз", "Омирхожин"));
        assertInstanceOf(IncidentChange.Opened.class, fileReport(bySurname, LATER));
    }

    @Test
    void aNewDetentionIsAnotherWhateverItIsToldWith() {
        Event custody = event(EventKind.PRETRIAL_ARREST, "Алматы", MARAT);
        file(DAY, custody);
        Report taken = after(custody, event(EventKind.DETENTION, "Алматы", MARAT));
        assertInstanceOf(IncidentChange.Opened.class, fileReport(taken, LATER));
    }

    @Test
    void ofAFineTheAppealBelongsToItMonthsLaterAndAReleaseDoesNot() {
        Event fine = event(EventKind.FINE, "Тараз", new Term("KZT216250"), MARAT);
        var fined = file(DAY, fine);
        var appeal = fileReport(after(fine, event(EventKind.APPEAL, "Тараз", MARAT)), LATER);
        assertEquals(fined.incident().id(), appeal.incident().id());
        Report release = after(fine, event(EventKind.RELEASE, "Тараз", MARAT));
        assertInstanceOf(IncidentChange.Opened.class, fileReport(release, LATER.plus(Duration.ofDays(78))));
    }

    @Test
    void theAppealOfAnotherSumIsAnothers() {
        file(DAY, event(EventKind.FINE, "Тараз", new Term("KZT216250"), MARAT));
        Event other = event(EventKind.FINE, "Тараз", new Term("KZT86500"), MARAT);
        var appeal = fileReport(after(other, event(EventKind.APPEAL, "Тараз", MARAT)), LATER);
        assertInstanceOf(IncidentChange.Opened.class, appeal);
    }

    @Test
    void anItemWithoutNewsLooksBackFartherAtWhatItSaysWasDone() {
        IncidentBook book = new IncidentBook(PLACES);
        Event attack = event(EventKind.ATTACK, "Тараз", MARAT);
        Optional<String> first = book.file(Report.of(List.of(attack), DAY));
        Instant twoMonths = DAY.plus(Duration.ofDays(60));
        assertEquals(first, book.about(lookingBack(EventKind.ATTACK), twoMonths));
        assertEquals(Optional.empty(), book.about(lookingBack(EventKind.FINE), twoMonths));
    }

    private static Finding lookingBack(EventKind kind) {
        Event now = event(kind, "Тараз", MARAT);
        Event before = new Event(
                kind,
                false,
                now.persons(),
                false,
                now.place(),
                now.law(),
                now.term(),
                When.UNSAID,
                now.measure(),
                now.evidence(),
                List.of());
        return new Finding(Language.RU, true, List.of(before), now.persons());
    }
}
