package org.dabyl.feeds.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.Classifiers;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Finding;
import org.dabyl.feeds.score.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentLogIT extends OnAnIncidentLog {
    @Test
    void sameStoryInTwoOutletsOpensOneIncident() {
        var first = file(DAY, event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        var second = file(DAY.plusSeconds(600), event(EventKind.DETENTION, "", "Marat Abdirasilov"));
        assertInstanceOf(IncidentChange.Opened.class, first);
        assertInstanceOf(IncidentChange.Unchanged.class, second);
        assertEquals(first.incident().id(), second.incident().id());
    }

    @Test
    void anItemThatTellsNothingIsFiledNowhere() {
        file(DAY, event(EventKind.DETENTION, "Алматы"));
        Report nothing = Report.of(List.of(), DAY);
        List<IncidentChange> changes =
                database.write(handle -> new IncidentLog(PLACES, MEASURES).file(handle, items, nothing));
        assertEquals(List.of(), changes);
    }

    @Test
    void aNewMeasureToTheSamePersonEscalates() {
        var first = file(DAY, event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        var arrest = event(EventKind.ADMINISTRATIVE_ARREST, "Алматы", Term.days(15), "Марат Абдирасилов");
        var second = assertInstanceOf(IncidentChange.Escalated.class, file(DAY.plusSeconds(3600), arrest));
        assertEquals(first.incident().id(), second.incident().id());
        assertEquals(List.of(arrest), second.news());
        assertEquals(2, second.incident().revision());
    }

    @Test
    void whoIsKnownFromAnotherIncidentIsToldOfThereAlsoByARoundup() {
        var union = file(DAY, event(EventKind.DETENTION, "Караганда", "Марат Абдирасилов"));
        var refugee = file(DAY, event(EventKind.DETENTION, "Алматы", "Асет Омирхожин"));
        Instant later = DAY.plus(Duration.ofDays(3));
        var roundup = file(
                later,
                event(EventKind.HOUSE_ARREST, "", "Марат Абдирасилов"),
                event(EventKind.PRETRIAL_ARREST, "", "Асет Омирхожин"));
        var after = file(later.plusSeconds(600), event(EventKind.HUNGER_STRIKE, "", "Асет Омирхожин"));
        assertEquals(union.incident().id(), roundup.incident().id());
        assertEquals(List.of("Марат Абдирасилов"), roundup.incident().people());
        assertEquals(refugee.incident().id(), after.incident().id());
    }

    @Test
    void aTermThatWasMissingIsNews() {
        file(DAY, event(EventKind.ADMINISTRATIVE_ARREST, "", "Марат Абдирасилов"));
        var second = file(DAY, event(EventKind.ADMINISTRATIVE_ARREST, "", Term.days(15), "Марат Абдирасилов"));
        assertInstanceOf(IncidentChange.Escalated.class, second);
    }

    @Test
    void aReleaseIsToldAsOne() {
        file(DAY, event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        var second = file(DAY.plusSeconds(7200), event(EventKind.RELEASE, "Алматы", "Марат Абдирасилов"));
        assertInstanceOf(IncidentChange.Released.class, second);
    }

    @Test
    void disjointPeopleAreSeparateIncidents() {
        var first = file(DAY, event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        var second = file(DAY, event(EventKind.DETENTION, "Алматы", "Асет Омирхожин"));
        assertInstanceOf(IncidentChange.Opened.class, second);
        assertNotEquals(first.incident().id(), second.incident().id());
    }

    /// Their given names have the same consonants: once the second was taken for a report of the first and told nobody.
    @Test
    void brotherAndSisterAreTwoIncidents() {
        var first = file(DAY, event(EventKind.DETENTION, "", "Данияр Турсынхалыков"));
        var second = file(DAY, event(EventKind.DETENTION, "", "Динара Турсынхалыкова"));
        assertInstanceOf(IncidentChange.Opened.class, second);
        assertNotEquals(first.incident().id(), second.incident().id());
    }

    @Test
    void anItemThatNamesBothWidensTheIncident() {
        var first = file(DAY, event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        var both = assertInstanceOf(
                IncidentChange.Widened.class,
                file(DAY, event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов", "Асет Омирхожин")));
        assertEquals(first.incident().id(), both.incident().id());
        assertEquals(List.of("Асет Омирхожин"), both.added());
    }

    @Test
    void theSamePersonMonthsLaterIsAnotherIncident() {
        var first = file(DAY, event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        var later = file(DAY.plus(Duration.ofDays(90)), event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        assertInstanceOf(IncidentChange.Opened.class, later);
        assertNotEquals(first.incident().id(), later.incident().id());
    }

    @Test
    void theNextStepOfAProcessBelongsToItAndANewDetentionWeeksLaterDoesNot() {
        var custody = file(DAY, event(EventKind.PRETRIAL_ARREST, "Алматы", "Марат Абдирасилов"));
        Instant later = DAY.plus(Duration.ofDays(60));
        var extended = file(later, event(EventKind.PRETRIAL_ARREST, "Алматы", "Марат Абдирасилов"));
        var taken = file(
                later.plus(Duration.ofDays(40)),
                event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"),
                event(EventKind.PRETRIAL_ARREST, "Алматы", "Марат Абдирасилов"));
        assertEquals(custody.incident().id(), extended.incident().id());
        assertInstanceOf(IncidentChange.Opened.class, taken);
    }

    @Test
    void aSurnameWithOvAndWithoutItIsOnePersons() {
        var first = file(DAY, event(EventKind.DETENTION, "Астана", "Серік Жанұзақ"));
        var second = file(DAY.plusSeconds(600), event(EventKind.DETENTION, "Астана", "Серик Жанузаков"));
        assertEquals(first.incident().id(), second.incident().id());
    }

    @Test
    void whoIsHitAfterOthersBelongsToThem() {
        var pastor = file(DAY, event(EventKind.FINE, "Темиртау", "Марат Абдирасилов"));
        Event fine = event(EventKind.FINE, "Темиртау", "Асет Омирхожин");
        Event before = event(EventKind.FINE, "Темиртау", "Марат Абдирасилов");
        var after = fileReport(
                new Report(DAY, List.of(fine), List.of(before), Set.of(), Set.of(), Set.of(), Set.of()),
                DAY.plus(Duration.ofDays(7)));
        var nameless = fileReport(
                new Report(
                        DAY,
                        List.of(event(EventKind.FINE, "Темиртау")),
                        List.of(before),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of()),
                DAY.plus(Duration.ofDays(12)));
        assertInstanceOf(IncidentChange.Escalated.class, nameless, "and so are more without names");
        var alone = file(DAY, event(EventKind.FINE, "Темиртау", "Нурлан Есенбаев"));
        assertEquals(pastor.incident().id(), after.incident().id());
        assertInstanceOf(IncidentChange.Escalated.class, after, "three more are news to whoever heard of the first");
        assertInstanceOf(IncidentChange.Opened.class, alone);
    }

    @Test
    void whatAnErasedPersonWasCalledIsErasedWhereItWasNotSeenToBeAPerson() {
        fileReport(naming("Абдирасилов", event(EventKind.RELEASE, "Тараз")), DAY);
        fileReport(naming("Марат Абдирасилов", event(EventKind.FINE, "Актау")), DAY);
        database.<Void, RuntimeException>write(handle -> {
            new IncidentLog(PLACES, MEASURES).erase(handle, PersonKey.of("Марат Абдирасилов"));
            return null;
        });
        assertEquals(0, (int) database.read(handle -> handle.createQuery("SELECT count(*) FROM incident_name")
                .mapTo(Integer.class)
                .one()));
    }

    @Test
    void bookAndLogDecideAlike() {
        List<Event> timeline = List.of(
                event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"),
                event(EventKind.DETENTION, "Алматы", "Асет Омирхожин"),
                event(EventKind.ADMINISTRATIVE_ARREST, "", Term.days(15), "М. Абдирасилов"),
                event(EventKind.DETENTION, "Астана"),
                event(EventKind.RELEASE, "", "Aset Omirkhozhin"));
        IncidentBook book = new IncidentBook(PLACES);
        for (Event event : timeline) {
            assertEquals(
                    "i-" + file(DAY, event).incident().id(),
                    book.file(Report.of(List.of(event), DAY)).orElseThrow());
        }
    }

    @Test
    void anItemThatIsJudgedAgainChangesNothing() {
        var first = file(DAY, event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        var again = fileAgain(event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        assertInstanceOf(IncidentChange.Unchanged.class, again);
        assertEquals(first.incident().id(), again.incident().id());
        assertEquals(1, told(), "its event stands once");
    }

    @Test
    void whatOnlyTheWholeTextSaysIsNewsOfTheSameIncident() {
        var teaser = file(DAY, event(EventKind.DETENTION, ""));
        Event detention = event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов");
        Event arrest = event(EventKind.ADMINISTRATIVE_ARREST, "Алматы", Term.days(15), "Марат Абдирасилов");
        var whole = assertInstanceOf(IncidentChange.Escalated.class, fileAgain(detention, arrest));
        assertEquals(teaser.incident().id(), whole.incident().id());
        assertEquals(2, told(), "the nameless detention is not told beside the named one");
    }

    @Test
    void anEntryThatChangesToAndFroIsNewsOnce() {
        Event detention = event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов");
        Event arrest = event(EventKind.ADMINISTRATIVE_ARREST, "Алматы", Term.days(15), "Марат Абдирасилов");
        file(DAY, detention);
        assertInstanceOf(IncidentChange.Escalated.class, fileAgain(detention, arrest));
        assertInstanceOf(IncidentChange.Unchanged.class, fileAgain(detention));
        assertInstanceOf(IncidentChange.Unchanged.class, fileAgain(detention, arrest));
        assertEquals(2, told());
    }

    @Test
    void whatAnItemSaysNoMoreIsNotShownToWhoLooksBack() {
        file(DAY, event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        database.<Void, RuntimeException>write(handle -> {
            new IncidentLog(PLACES, MEASURES).retract(handle, items);
            return null;
        });
        assertEquals(0, told());
    }

    @Test
    void anotherPlaceInTheWholeTextIsAnotherIncident() {
        var teaser = file(DAY, event(EventKind.SEARCH, "Алматы"));
        var whole = fileAgain(event(EventKind.DETENTION, "Астана", "Марат Абдирасилов"));
        assertNotEquals(teaser.incident().id(), whole.incident().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"courses", "later-incidents"})
    void bookAndLogPutEveryItemOfASetIntoTheSameIncident(String set) {
        IncidentBook book = new IncidentBook(PLACES);
        List<Labelled> items = Labelled.set(set).stream()
                .sorted(Comparator.comparing(labelled -> labelled.item().published()))
                .toList();
        for (Labelled labelled : items) {
            Finding finding = Classifiers.builtIn().find(labelled.item());
            if (finding.current().isEmpty()) {
                continue;
            }
            Report report = Report.of(finding, labelled.item().published());
            assertEquals(
                    book.file(report).orElseThrow(),
                    "i-" + fileReport(report, report.published()).incident().id(),
                    labelled.id());
        }
    }
}
