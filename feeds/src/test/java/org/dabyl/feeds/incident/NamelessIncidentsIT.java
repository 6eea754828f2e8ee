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

/// Reports that name nobody, or nobody yet.
class NamelessIncidentsIT extends OnAnIncidentLog {
    @Test
    void reportsThatNameNobodyJoinByKindPlaceAndDay() {
        var first = file(DAY, event(EventKind.DETENTION, "Алматы"));
        var same = file(DAY.plusSeconds(7200), event(EventKind.DETENTION, "Алматы"));
        var elsewhere = file(DAY, event(EventKind.DETENTION, "Астана"));
        var nextWeek = file(DAY.plus(Duration.ofDays(7)), event(EventKind.DETENTION, "Алматы"));
        assertEquals(first.incident().id(), same.incident().id());
        assertInstanceOf(IncidentChange.Opened.class, elsewhere);
        assertInstanceOf(IncidentChange.Opened.class, nextWeek);
    }

    @Test
    void aReleaseThatNamesNobodyJoinsTheArrestOfThatTermInThatPlace() {
        var arrest = file(DAY, event(EventKind.ADMINISTRATIVE_ARREST, "Жанаозен", Term.days(7), "Марат Абдирасилов"));
        Instant end = DAY.plus(Duration.ofDays(7));
        var release = file(
                end,
                event(EventKind.RELEASE, "Жанаозен"),
                event(EventKind.ADMINISTRATIVE_ARREST, "Жанаозен", Term.days(7)));
        var ofAnother = file(
                end.plus(Duration.ofDays(3)),
                event(EventKind.RELEASE, "Жанаозен"),
                event(EventKind.ADMINISTRATIVE_ARREST, "Жанаозен", Term.days(20)));
        assertEquals(arrest.incident().id(), release.incident().id());
        assertInstanceOf(IncidentChange.Opened.class, ofAnother);
    }

    @Test
    void aNameThatBecomesKnownIsNews() {
        var first = file(DAY, event(EventKind.DETENTION, "Алматы"));
        var named = file(DAY.plusSeconds(7200), event(EventKind.DETENTION, "Алматы", "Марат Абдирасилов"));
        assertInstanceOf(IncidentChange.Escalated.class, named);
        assertEquals(first.incident().id(), named.incident().id());
    }

    @Test
    void aRegionIsThePlaceOfWhateverLiesInIt() {
        var town = file(DAY, event(EventKind.ASSEMBLY, "Жанаозен"));
        var region = file(DAY.plus(Duration.ofHours(20)), event(EventKind.ASSEMBLY, "Мангистауская область"));
        var otherRegion = file(DAY.plus(Duration.ofHours(21)), event(EventKind.ASSEMBLY, "Атырауская область"));
        assertEquals(town.incident().id(), region.incident().id());
        assertInstanceOf(IncidentChange.Opened.class, otherRegion);
    }

    @Test
    void aStrikeIsTheSameOnItsThirdDayAndADetentionIsNot() {
        var strike = file(DAY, event(EventKind.ASSEMBLY, "Жетыбай"));
        var detention = file(DAY, event(EventKind.DETENTION, "Алматы"));
        var thirdDay = file(DAY.plus(Duration.ofHours(50)), event(EventKind.ASSEMBLY, "Жетыбай"));
        var another = file(DAY.plus(Duration.ofHours(50)), event(EventKind.DETENTION, "Алматы"));
        assertEquals(strike.incident().id(), thirdDay.incident().id());
        assertInstanceOf(IncidentChange.Escalated.class, thirdDay, "who can tell it from another one");
        assertNotEquals(detention.incident().id(), another.incident().id());
    }

    @Test
    void whoWasTakenWithoutANameIsNamedByTheCourtIfNobodyElseWasTakenThere() {
        var taken = file(DAY, event(EventKind.DETENTION, "Тараз"));
        Event arrest = event(EventKind.ADMINISTRATIVE_ARREST, "Тараз", Term.days(10), "Марат Абдирасилов");
        file(DAY, event(EventKind.DETENTION, "Уральск"));
        file(DAY.plus(Duration.ofHours(40)), event(EventKind.DETENTION, "Уральск"));
        var court = file(DAY.plus(Duration.ofDays(2)), arrest);
        var ofWhich = file(DAY.plus(Duration.ofDays(2)), event(EventKind.FINE, "Уральск", Term.NONE, "Асет Омирхожин"));
        assertEquals(taken.incident().id(), court.incident().id());
        assertInstanceOf(IncidentChange.Opened.class, ofWhich);
    }

    @Test
    void aBlockedSiteIsToldByItsNameInEveryScript() {
        var first = fileReport(naming("Шындық жолы", event(EventKind.BLOCKING, "")), DAY);
        var second = fileReport(naming("Shyndyq Zholy", event(EventKind.BLOCKING, "")), DAY.plusSeconds(600));
        var other = fileReport(naming("Жетісу Ашық", event(EventKind.BLOCKING, "")), DAY.plusSeconds(900));
        var editor = fileReport(
                naming("Шындық жолы", event(EventKind.SUMMONS, "Астана", "Марат Абдирасилов")),
                DAY.plus(Duration.ofDays(8)));
        assertEquals(first.incident().id(), second.incident().id());
        assertEquals(first.incident().id(), editor.incident().id());
        assertInstanceOf(IncidentChange.Opened.class, other);
    }

    @Test
    void aSurnameThatStandsAloneInAHeadlineIsOfWhoeverIsKnownByIt() {
        Instant later = DAY.plus(Duration.ofDays(50));
        var custody = file(DAY, event(EventKind.PRETRIAL_ARREST, "Актобе", "Гульбаршын Изтурган"));
        var prolonged = fileReport(headed("Изтурган", event(EventKind.PRETRIAL_ARREST, "Актобе")), later);
        var inEnglish = fileReport(headed("Izturghan", event(EventKind.RELEASE, "")), later.plusSeconds(600));
        var elsewhere = fileReport(headed("Изтурган", event(EventKind.PRETRIAL_ARREST, "Тараз")), later);
        var another = fileReport(headed("Полиция", event(EventKind.PRETRIAL_ARREST, "Актобе")), later);
        assertEquals(custody.incident().id(), prolonged.incident().id());
        assertEquals(custody.incident().id(), inEnglish.incident().id());
        assertInstanceOf(IncidentChange.Opened.class, elsewhere);
        assertNotEquals(elsewhere.incident().id(), another.incident().id());
    }

    @Test
    void aMovementWhoseNamelessPeopleAreDetainedAgainIsNews() {
        fileReport(naming("Жаңа дала", event(EventKind.DETENTION, "Алматы")), DAY);
        var again = fileReport(naming("Жаңа дала", event(EventKind.DETENTION, "Алматы")), DAY.plus(Duration.ofDays(4)));
        assertInstanceOf(IncidentChange.Opened.class, again);
    }

    @Test
    void namelessDetentionsOfFiveDaysOrOfARegionsTownsAreNotOne() {
        var first = file(DAY, event(EventKind.DETENTION, "Алматы"));
        file(DAY.plus(Duration.ofDays(1)), event(EventKind.DETENTION, "Алматы"));
        var third = file(DAY.plus(Duration.ofDays(2)), event(EventKind.DETENTION, "Алматы"));
        file(DAY, event(EventKind.SEARCH, "Жанаозен"));
        file(DAY.plus(Duration.ofHours(3)), event(EventKind.SEARCH, "Мангистауская область"));
        var otherTown = file(DAY.plus(Duration.ofHours(20)), event(EventKind.SEARCH, "Актау"));
        assertNotEquals(first.incident().id(), third.incident().id());
        assertInstanceOf(IncidentChange.Opened.class, otherTown);
    }

    @Test
    void aFineThatWasEarlierIsNotTheOutcomeOfADetention() {
        file(DAY, event(EventKind.DETENTION, "Тараз"));
        var fine = file(DAY.minus(Duration.ofDays(2)), event(EventKind.FINE, "Тараз", Term.NONE, "Марат Абдирасилов"));
        assertInstanceOf(IncidentChange.Opened.class, fine);
    }

    @Test
    void aNameThatStandsInManyIncidentsTellsNone() {
        for (String town : List.of("Тараз", "Уральск", "Актау")) {
            fileReport(naming("Генпрокуратура", event(EventKind.SEARCH, town)), DAY);
        }
        var next = fileReport(naming("Генпрокуратура", event(EventKind.FINE, "")), DAY.plus(Duration.ofDays(3)));
        assertInstanceOf(IncidentChange.Opened.class, next);
    }

    @Test
    void aReporterAndAUnionistWhoseHomesAreSearchedOnOneDayAreTwo() {
        Event search = event(EventKind.SEARCH, "Павлодар");
        var reporter = fileReport(speakingOf(Walk.PRESS, search), DAY);
        var unionist = fileReport(speakingOf(Walk.WORKERS, search), DAY.plusSeconds(600));
        var named = fileReport(
                speakingOf(Walk.PRESS, event(EventKind.SEARCH, "Павлодар", "Асель Мырзахан")), DAY.plusSeconds(900));
        assertInstanceOf(IncidentChange.Opened.class, unionist);
        assertEquals(reporter.incident().id(), named.incident().id());
    }

    @Test
    void whatComesOfAHappeningIsKnownByTheWalkOfLifeIfNothingElseHappenedThere() {
        var raid = fileReport(speakingOf(Walk.BELIEVERS, event(EventKind.SEARCH, "Темиртау")), DAY);
        Instant later = DAY.plus(Duration.ofDays(4));
        var fine =
                fileReport(speakingOf(Walk.BELIEVERS, event(EventKind.FINE, "Темиртау", "Марат Абдирасилов")), later);
        var press = fileReport(speakingOf(Walk.PRESS, event(EventKind.FINE, "Темиртау")), later);
        assertEquals(raid.incident().id(), fine.incident().id());
        assertInstanceOf(IncidentChange.Escalated.class, fine);
        assertInstanceOf(IncidentChange.Opened.class, press);
        var taken = fileReport(speakingOf(Walk.PRESS, event(EventKind.DETENTION, "Темиртау")), later.plusSeconds(600));
        assertInstanceOf(IncidentChange.Opened.class, taken, "a new detention begins something new");
        var ofWhich =
                fileReport(speakingOf(Walk.PRESS, event(EventKind.ILL_TREATMENT, "Темиртау")), later.plusSeconds(900));
        assertInstanceOf(IncidentChange.Opened.class, ofWhich, "two may be meant");
    }

    @Test
    void aRaidThatIsToldAgainWithTheFineForItBeginsNothingNew() {
        var raid = fileReport(speakingOf(Walk.BELIEVERS, event(EventKind.SEARCH, "Темиртау")), DAY);
        Event fine = event(EventKind.FINE, "Темиртау", "Марат Абдирасилов");
        Report told = new Report(
                DAY,
                List.of(event(EventKind.SEARCH, "Темиртау"), fine),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(Walk.BELIEVERS),
                Set.of());
        var fined = fileReport(told, DAY.plus(Duration.ofDays(4)));
        assertEquals(raid.incident().id(), fined.incident().id());
    }

    @Test
    void whoIsNamedWithoutAPlaceIsTheNamelessOneOfThatDayIfThereIsOneOfThatWalkOfLife() {
        Event named = event(EventKind.SEARCH, "", "Марат Абдирасилов");
        var blogger = fileReport(speakingOf(Walk.PRESS, event(EventKind.SEARCH, "Шымкент")), DAY);
        fileReport(speakingOf(Walk.WORKERS, event(EventKind.SEARCH, "Тараз")), DAY);
        var same = fileReport(speakingOf(Walk.PRESS, named), DAY.plus(Duration.ofHours(6)));
        assertEquals(blogger.incident().id(), same.incident().id());
        Instant later = DAY.plus(Duration.ofDays(9));
        fileReport(speakingOf(Walk.BELIEVERS, event(EventKind.FINE, "Шымкент")), later);
        fileReport(speakingOf(Walk.BELIEVERS, event(EventKind.FINE, "Тараз")), later);
        Event whose = event(EventKind.FINE, "", "Асет Омирхожин");
        assertInstanceOf(
                IncidentChange.Opened.class, fileReport(speakingOf(Walk.BELIEVERS, whose), later), "two may be meant");
    }

    @Test
    void namelessUnionistsAreNotThoseOfWhomSeveralReportsSayNothingOfAUnion() {
        file(DAY, event(EventKind.SEARCH, "Караганда", "Марат Абдирасилов"));
        Report unionists = speakingOf(Walk.WORKERS, event(EventKind.SEARCH, "Караганда"));
        var once = fileReport(unionists, DAY.plusSeconds(600));
        assertInstanceOf(IncidentChange.Unchanged.class, once, "one report may have left it out");
        file(DAY, event(EventKind.SEARCH, "Тараз", "Асет Омирхожин"));
        file(DAY.plusSeconds(600), event(EventKind.SEARCH, "Тараз", "Асет Омирхожин"));
        Report inTaraz = speakingOf(Walk.WORKERS, event(EventKind.SEARCH, "Тараз"));
        assertInstanceOf(IncidentChange.Opened.class, fileReport(inTaraz, DAY.plusSeconds(900)));
    }
}
