package org.dabyl.feeds.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.Clues;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Finding;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.Walk;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Span;
import org.junit.jupiter.api.Test;

/// Reports that are tied to an incident by who is mentioned, and by what only one incident has.
class LikenessIT extends OnAnIncidentLog {
    private static final String MARAT = "Марат Абдирасилов";
    private static final Instant WEEKS = DAY.plus(Duration.ofDays(40));

    @Test
    void theNextStepOfACaseIsKnownByTheWalkOfLifeIfOneSuchCaseIsThere() {
        var house = fileReport(speakingOf(Walk.FEMINISTS, event(EventKind.HOUSE_ARREST, "Алматы", MARAT)), DAY);
        var extended = fileReport(speakingOf(Walk.FEMINISTS, event(EventKind.HOUSE_ARREST, "Алматы")), WEEKS);
        assertEquals(house.incident().id(), extended.incident().id());
        var trial = fileReport(speakingOf(Walk.PRESS, event(EventKind.TRIAL, "Тараз", "Асет Омирхожин")), DAY);
        fileReport(speakingOf(Walk.PRESS, event(EventKind.TRIAL, "Тараз", "Болат Сейткали")), DAY);
        var whose = fileReport(speakingOf(Walk.PRESS, event(EventKind.TRIAL, "Тараз")), WEEKS);
        assertInstanceOf(IncidentChange.Opened.class, whose, "two may be meant");
        assertNotEquals(trial.incident().id(), whose.incident().id());
    }

    @Test
    void aNamelessArrestWeeksAfterSomebodysIsNewsBecauseItMayBeAnothers() {
        Event custody = event(EventKind.PRETRIAL_ARREST, "Алматы", new Term("P2M"), MARAT);
        fileReport(speakingOf(Walk.PRESS, custody), DAY);
        Event again = event(EventKind.PRETRIAL_ARREST, "Алматы", new Term("P2M"));
        assertInstanceOf(IncidentChange.Escalated.class, fileReport(speakingOf(Walk.PRESS, again), WEEKS));
        fileReport(speakingOf(Walk.CONVICTS, event(EventKind.ILL_TREATMENT, "Тараз", "Асет Омирхожин")), DAY);
        Event beaten = event(EventKind.ILL_TREATMENT, "Тараз");
        assertInstanceOf(IncidentChange.Escalated.class, fileReport(speakingOf(Walk.CONVICTS, beaten), WEEKS));
        Instant nextDay = WEEKS.plus(Duration.ofDays(1));
        assertInstanceOf(IncidentChange.Unchanged.class, fileReport(speakingOf(Walk.CONVICTS, beaten), nextDay));
    }

    @Test
    void aNewDetentionOfThatWalkOfLifeIsNoStep() {
        fileReport(speakingOf(Walk.FEMINISTS, event(EventKind.DETENTION, "Алматы", MARAT)), DAY);
        var taken = fileReport(speakingOf(Walk.FEMINISTS, event(EventKind.DETENTION, "Алматы")), WEEKS);
        assertInstanceOf(IncidentChange.Opened.class, taken);
    }

    @Test
    void anAppealIsHeardInTheRegionsCapital() {
        Event arrest = event(EventKind.ADMINISTRATIVE_ARREST, "Жанаозен", Term.days(10), MARAT);
        var first = fileReport(speakingOf(Walk.WORKERS, arrest), DAY);
        Instant later = DAY.plus(Duration.ofDays(8));
        var appeal = fileReport(speakingOf(Walk.WORKERS, event(EventKind.APPEAL, "Актау")), later);
        var elsewhere = fileReport(speakingOf(Walk.WORKERS, event(EventKind.APPEAL, "Атырау")), later);
        assertEquals(first.incident().id(), appeal.incident().id());
        assertInstanceOf(IncidentChange.Opened.class, elsewhere);
    }

    @Test
    void aFineWeeksAfterADetentionOfThatWalkOfLifeIsForIt() {
        var raid = fileReport(speakingOf(Walk.BELIEVERS, event(EventKind.DETENTION, "Темиртау", MARAT)), DAY);
        var fine = fileReport(
                speakingOf(Walk.BELIEVERS, event(EventKind.FINE, "Темиртау")), DAY.plus(Duration.ofDays(16)));
        assertEquals(raid.incident().id(), fine.incident().id());
    }

    @Test
    void aStrikeWhosePlaceOneReportLeavesOutIsTheOneOfThoseDays() {
        var shaft = fileReport(speakingOf(Walk.WORKERS, event(EventKind.ASSEMBLY, "")), DAY);
        Event strike = event(EventKind.ASSEMBLY, "Карагандинская область");
        var region = fileReport(speakingOf(Walk.WORKERS, strike), DAY.plus(Duration.ofHours(4)));
        assertEquals(shaft.incident().id(), region.incident().id());
        fileReport(speakingOf(Walk.WORKERS, event(EventKind.ASSEMBLY, "Жетыбай")), DAY.plus(Duration.ofHours(5)));
        var whose = fileReport(speakingOf(Walk.WORKERS, event(EventKind.ASSEMBLY, "")), DAY.plus(Duration.ofHours(6)));
        assertInstanceOf(IncidentChange.Opened.class, whose, "two may be meant");
    }

    @Test
    void aDetentionOfThatWalkOfLifeIsToldAgainOnTheSecondDay() {
        var first = fileReport(speakingOf(Walk.BELIEVERS, event(EventKind.DETENTION, "Костанай")), DAY);
        Report named = speakingOf(Walk.BELIEVERS, event(EventKind.DETENTION, "Костанай", MARAT));
        var second = fileReport(named, DAY.plus(Duration.ofHours(45)));
        assertEquals(first.incident().id(), second.incident().id());
    }

    @Test
    void whoseSurnameStoodAloneInAHeadlineIsWhoWasMeant() {
        Event unseen = event(EventKind.DETENTION, "");
        var first = fileReport(headed("Абдирасилов", unseen), DAY);
        Instant later = DAY.plus(Duration.ofHours(30));
        var other = file(later, event(EventKind.ADMINISTRATIVE_ARREST, "Тараз", Term.days(5), "Асет Омирхожин"));
        var named = file(later, event(EventKind.ADMINISTRATIVE_ARREST, "Тараз", Term.days(5), MARAT));
        assertInstanceOf(IncidentChange.Opened.class, other);
        assertEquals(first.incident().id(), named.incident().id());
        assertInstanceOf(IncidentChange.Escalated.class, named, "who watches the name hears of it");
    }

    @Test
    void whoWasMentionedWhereNobodyWasNamedMayBeWhoWasHit() {
        Finding mother = new Finding(
                Language.RU,
                true,
                List.of(event(EventKind.ILL_TREATMENT, "Тараз")),
                List.of(new Person(MARAT, List.of(new Span(0, 1)))),
                Clues.NONE,
                List.of());
        var first = fileReport(Report.of(mother, DAY), DAY);
        Instant later = DAY.plus(Duration.ofDays(6));
        var taken = file(later, event(EventKind.DETENTION, "Тараз", MARAT));
        assertInstanceOf(IncidentChange.Opened.class, taken, "who spoke for others may be next");
        var second = fileReport(Report.of(mother, DAY), later.plus(Duration.ofDays(60)));
        Instant then = later.plus(Duration.ofDays(66));
        var elsewhere = file(then, event(EventKind.ILL_TREATMENT, "Уральск", MARAT));
        assertInstanceOf(IncidentChange.Opened.class, elsewhere);
        assertNotEquals(first.incident().id(), second.incident().id());
    }

    @Test
    void whoseMotherSpokeOfHimIsWhoWasHit() {
        Report mother = new Report(
                DAY,
                List.of(event(EventKind.ILL_TREATMENT, "Тараз")),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(MARAT));
        var first = fileReport(mother, DAY);
        Event beaten = event(EventKind.ILL_TREATMENT, "Тараз", "Marat Abdirasilov");
        var named = fileReport(Report.of(List.of(beaten), DAY), DAY.plus(Duration.ofDays(6)));
        assertEquals(first.incident().id(), named.incident().id());
    }

    @Test
    void whomTheNamelessReportMentionedIsErasedToo() {
        fileReport(headed("Абдирасилов", event(EventKind.DETENTION, "")), DAY);
        fileReport(headed("Абдирасиловым", event(EventKind.FINE, "")), DAY);
        fileReport(headed("Әбдірәсіловтің", event(EventKind.SEARCH, "")), DAY);
        database.<Void, RuntimeException>write(handle -> {
            new IncidentLog(PLACES, MEASURES).erase(handle, PersonKey.of(MARAT));
            return null;
        });
        assertEquals(0, mentions());
    }

    @Test
    void whoWasMentionedIsForgottenOnceSomebodyIsNamed() {
        fileReport(headed("Абдирасилов", event(EventKind.DETENTION, "Тараз")), DAY);
        assertEquals(1, mentions());
        file(DAY.plusSeconds(60), event(EventKind.DETENTION, "Тараз", MARAT));
        fileReport(headed("Омирхожина", event(EventKind.DETENTION, "Тараз")), DAY.plusSeconds(90));
        assertEquals(0, mentions());
    }

    @Test
    void noMoreMentionsAreKeptThanARuleNeeds() {
        for (String word : List.of("Абдира", "Омирхо")) {
            Set<String> words = IntStream.range(0, 150)
                    .mapToObj(i -> word + (char) ('а' + i / 20) + (char) ('а' + i % 20))
                    .collect(Collectors.toSet());
            Event taken = event(EventKind.DETENTION, "Тараз");
            fileReport(new Report(DAY, List.of(taken), List.of(), Set.of(), words, Set.of(), Set.of()), DAY);
        }
        assertEquals(KnownIncident.MOST_MENTIONS, mentions());
    }

    @Test
    void mentionsGoWithTheTextsOrWhenNoRuleAsksForThem() {
        fileReport(headed("Абдирасилов", event(EventKind.DETENTION, "Тараз")), DAY);
        Instant late = DAY.plus(Duration.ofDays(76));
        for (Instant[] textsAndNow : new Instant[][] {{DAY.minusSeconds(1), DAY}, {DAY.plusSeconds(1), DAY}}) {
            assertEquals(1, mentions());
            database.write(
                    handle -> new IncidentLog(PLACES, MEASURES).deleteMentions(handle, textsAndNow[0], textsAndNow[1]));
        }
        assertEquals(0, mentions());
        fileReport(headed("Абдирасилов", event(EventKind.DETENTION, "Тараз")), DAY);
        database.write(handle -> new IncidentLog(PLACES, MEASURES).deleteMentions(handle, Instant.EPOCH, late));
        assertEquals(0, mentions());
    }

    @Test
    void onlyANamelessReportOfAWalkOfLifeIsComparedWithMonthsAgo() {
        fileReport(speakingOf(Walk.PRESS, event(EventKind.PRETRIAL_ARREST, "Тараз")), DAY);
        Event extended = event(EventKind.PRETRIAL_ARREST, "Тараз");
        assertEquals(1, candidates(speakingOf(Walk.PRESS, extended)));
        assertEquals(0, candidates(Report.of(List.of(extended), DAY)));
        assertEquals(0, candidates(speakingOf(Walk.PRESS, event(EventKind.PRETRIAL_ARREST, "Тараз", MARAT))));
    }

    private int candidates(Report told) {
        Report later = new Report(
                WEEKS, told.current(), told.earlier(), told.names(), told.unknown(), told.walks(), told.mentioned());
        IncidentStore store = new IncidentStore(new Membership(PLACES));
        return database.read(handle -> store.of(handle, later, Set.of()).size());
    }

    private int mentions() {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM incident_mention")
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void aNameInTwoCasesIsOneNameAlsoWhereOneReportSaysNoPlace() {
        Event taken = event(EventKind.DETENTION, "");
        var first = fileReport(naming("Арбата", taken), DAY);
        Report fined = naming("Арбате", event(EventKind.FINE, "Алматы", MARAT));
        var second = fileReport(fined, DAY.plus(Duration.ofDays(2)));
        assertEquals(first.incident().id(), second.incident().id());
    }

    @Test
    void anItemWithoutNewsLooksBackAtWhoseSurnameItsHeadlineHas() {
        IncidentBook book = new IncidentBook(PLACES);
        book.file(Report.of(List.of(event(EventKind.DETENTION, "Астана", MARAT)), DAY));
        assertEquals(Optional.of("i-1"), book.about(letter("Абдирасилов"), DAY.plus(Duration.ofDays(20))));
        assertEquals(Optional.empty(), book.about(letter("Омирхожин"), DAY.plus(Duration.ofDays(20))));
        assertEquals(Optional.empty(), book.about(letter("Абдирасилов"), WEEKS));
    }

    private static Finding letter(String word) {
        Clues clues = new Clues(Set.of(), Set.of(word), Set.of());
        return new Finding(Language.RU, true, List.of(), List.of(), clues, List.of());
    }
}
