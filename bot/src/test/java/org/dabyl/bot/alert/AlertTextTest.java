package org.dabyl.bot.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dabyl.bot.chat.Watch;
import org.dabyl.bot.chat.WatchWords;
import org.dabyl.bot.telegram.Message;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.text.Phrasebook;
import org.dabyl.config.text.Tongue;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.KindGroups;
import org.dabyl.config.watch.LawRef;
import org.dabyl.config.watch.MeasureNames;
import org.dabyl.config.watch.Places;
import org.dabyl.config.watch.PublicLists;
import org.dabyl.config.watch.Term;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.When;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.classify.text.Span;
import org.dabyl.feeds.incident.Incident;
import org.dabyl.feeds.incident.Incident.Missed;
import org.dabyl.feeds.incident.IncidentChange;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What an alert says, line by line, and that it always fits.
class AlertTextTest {
    private static final Instant NOON = Instant.parse("2026-03-18T07:00:00Z");
    private static final Incident INCIDENT = new Incident(1, 1, NOON, List.of(), Set.of(), Set.of());
    private static final Reason BY_KIND =
            new Reason(List.of(new Watch.Kinds("arrests", "")), List.of(), Set.of(), Set.of());
    private static final AlertText TEXT = text();

    private static AlertText text() {
        Problems problems = new Problems();
        ConfigFiles files = ConfigFiles.builtIn();
        Phrasebook phrases = Phrasebook.load(files, problems);
        KindGroups groups = KindGroups.read(files, problems);
        PublicLists lists = PublicLists.read(files, List.of(), problems);
        WatchWords words = new WatchWords(phrases, groups, lists, Places.read(files, problems));
        AlertText text = new AlertText(phrases, MeasureNames.read(files, problems), words, id -> "Outlet " + id);
        assertEquals(List.of(), problems.list());
        return text;
    }

    private static Item item(String title) {
        return new Item("k", "o1", "https://example.kz/1", title, "", "", NOON, true);
    }

    private static Event arrest(List<String> people, boolean shielded, String place) {
        return new Event(
                EventKind.ADMINISTRATIVE_ARREST,
                true,
                people.stream()
                        .map(name -> new Person(name, List.of(new Span(0, 1))))
                        .toList(),
                shielded,
                place,
                List.of(new LawRef("КоАП", "488", "6")),
                Term.days(15),
                When.UNSAID,
                shielded ? "арестовал Арсена Кенжехулова" : "арестовал на 15 суток",
                new Span(0, 1),
                List.of());
    }

    private static String alert(Tongue tongue, Event event, Reason reason, String title) {
        Case met = new Case(new IncidentChange.Opened(INCIDENT, List.of(event)), List.of(), List.of());
        return TEXT.alert(tongue, met, item(title), true, reason, false)
                .message()
                .text()
                .html();
    }

    @Test
    void anAlertSaysWhatWhoWhereByWhatLawAndWhyTheChatIsTold() {
        Event event = arrest(List.of("Ерлан Токтасынов"), false, "Жанаозен");
        assertEquals("""
                <b>Административный арест</b>, 15 суток: «арестовал на 15 суток»
                Кто: Ерлан Токтасынов
                Где: Жанаозен
                Статья: ч. 6 ст. 488 КоАП
                <blockquote>Суд арестовал Ерлана Токтасынова</blockquote>
                <a href="https://example.kz/1">Outlet o1</a>, 18.03.2026 12:00

                Срок по закону: обжаловать можно 10 дней с вручения постановления; жалобу арестованного суд рассматривает за 1 день (КоАП, ст. 832, 835, ред. 09.01.2026).

                Подписка: аресты""", alert(Tongue.RU, event, BY_KIND, "Суд арестовал Ерлана Токтасынова"));
    }

    @Test
    void theReadersLanguageIsThatOfEverythingThatIsOurs() {
        Event event = arrest(List.of("Ерлан Токтасынов"), false, "Жанаозен");
        String english = alert(Tongue.EN, event, BY_KIND, "Суд арестовал Ерлана Токтасынова");
        assertTrue(english.startsWith("""
                <b>Administrative arrest</b>, 15 days: “арестовал на 15 суток”
                Who: Ерлан Токтасынов
                Where: Zhanaozen
                Law: art. 488, part 6, Code of Administrative Offences
                """), english);
        String kazakh = alert(Tongue.KK, event, BY_KIND, "Суд арестовал Ерлана Токтасынова");
        assertTrue(kazakh.startsWith("""
                <b>Әкімшілік қамақ</b>, 15 тәулік: «арестовал на 15 суток»
                Кім: Ерлан Токтасынов
                Қай жерде: Жаңаөзен
                Бап: ӘҚБтК 488-бабының 6-бөлігі
                """), kazakh);
    }

    @Test
    void whoMustNotBeNamedIsNamedOnlyToWhoWatchesThatPerson() {
        Event event = arrest(List.of("Арсен Кенжехулов", "Ева Ким"), true, "Алматы");
        String byKind = alert(Tongue.RU, event, BY_KIND, "Арсена Кенжехулова арестовали");
        assertFalse(byKind.contains("Кенжехулов") || byKind.contains("Ким"), byKind);
        assertTrue(byKind.contains("Имя и заголовок не привожу"), byKind);
        WatchedName arsen = WatchedName.parse("Арсен Кенжехулов");
        Reason byName = new Reason(
                List.of(new Watch.Person(arsen)),
                List.of(new Reason.Name(arsen.name(), Confidence.CERTAIN, false)),
                Set.of("Арсен Кенжехулов"),
                Set.of());
        String byPerson = alert(Tongue.RU, event, byName, "Арсена Кенжехулова арестовали");
        assertTrue(byPerson.contains("Кто: Арсен Кенжехулов\n"), byPerson);
        assertFalse(byPerson.contains("Ева"), "the other minor is not watched: " + byPerson);
    }

    @Test
    void whatWasMissedIsTheOtherItemsAndNamesNobodyWhoMustNotBeNamed() {
        Event now = arrest(List.of("Ева Ким"), false, "Алматы");
        Missed missed = new Missed(arrest(List.of("Арсен Кенжехулов"), true, "Тараз"), item("Кенжехулов арестован"));
        IncidentChange change = new IncidentChange.Escalated(INCIDENT, List.of(now), List.of(now), List.of());
        String html = TEXT.alert(Tongue.RU, new Case(change, List.of(), List.of(missed)), item(""), true, BY_KIND, true)
                .message()
                .text()
                .html();
        assertTrue(
                html.contains(
                        "Ранее сообщалось:\n• 18.03 12:00 – Административный арест, 15 суток (Тараз) – <a href=\""),
                html);
        assertFalse(html.contains("Кенжехулов"), html);
    }

    private static String joining(Reason reason, Event now, Missed... missed) {
        IncidentChange change = new IncidentChange.Escalated(INCIDENT, List.of(now), List.of(now), List.of());
        Case met = new Case(change, List.of(), List.of(missed));
        return TEXT.alert(Tongue.RU, met, item("Кенжехулов и другие"), true, reason, true)
                .message()
                .text()
                .html();
    }

    @Test
    void whoMustNotBeNamedByOneItemIsNotNamedByTheOther() {
        Event named = arrest(List.of("Арсен Кенжехулов"), false, "Тараз");
        Event shielded = arrest(List.of("Арсен Кенжехулов"), true, "Тараз");
        for (boolean now : new boolean[] {true, false}) {
            Missed missed = new Missed(now ? named : shielded, item("Кенжехулов арестован"));
            String html = joining(BY_KIND, now ? shielded : named, missed);
            assertFalse(html.contains("Кенжехулов"), html);
            assertTrue(html.contains("Имя и заголовок не привожу"), html);
        }
    }

    @Test
    void ofManyPeopleALineNamesTheWatchedFirstSaysThatThereAreMoreAndKeepsThePlace() {
        WatchedName dana = WatchedName.parse("Дана Омарова");
        Reason byName = new Reason(
                List.of(new Watch.Person(dana)),
                List.of(new Reason.Name(dana.name(), Confidence.CERTAIN, false)),
                Set.of("Дана Омарова"),
                Set.of());
        List<String> people = List.of(
                "Арсений Кенжехуловский", "Болатбек Сейткалиевский", "Владислав Токтасыновский", "Дана Омарова");
        Missed missed = new Missed(arrest(people, false, "Жанаозен"), item("Аресты"));
        String html = joining(byName, arrest(List.of("Ева Ким"), false, "Тараз"), missed);
        assertTrue(html.contains("15 суток: Дана Омарова, Арсений Кенжехуловский и ещё 2 (Жанаозен)"), html);
    }

    private static Event done(EventKind kind, String... people) {
        List<Person> persons = Stream.of(people)
                .map(name -> new Person(name, List.of(new Span(0, 1))))
                .toList();
        return new Event(
                kind, true, persons, false, "", List.of(), Term.NONE, When.UNSAID, "", new Span(0, 1), List.of());
    }

    private static String opened(Event... events) {
        Case met = new Case(new IncidentChange.Opened(INCIDENT, List.of(events)), List.of(), List.of());
        return TEXT.alert(Tongue.RU, met, item("Суд"), true, BY_KIND, false)
                .message()
                .text()
                .html();
    }

    @Test
    void aReleaseEndsTheDeadlineOfThoseWhomItNames() {
        String arrest = "обжаловать можно 10 дней";
        Event both = done(EventKind.ADMINISTRATIVE_ARREST, "Ерлан Омаров", "Асель Ибраева");
        Event his = done(EventKind.ADMINISTRATIVE_ARREST, "Ерлан Омаров");
        Event herRelease = done(EventKind.RELEASE, "Асель Ибраева");
        assertTrue(opened(his, herRelease).contains(arrest), "somebody else was let go");
        assertTrue(opened(both, herRelease).contains(arrest), "one of two was let go");
        assertTrue(opened(his, done(EventKind.RELEASE)).contains(arrest), "nobody knows who was let go");
        assertFalse(opened(his, done(EventKind.RELEASE, "Yerlan Omarov")).contains("Срок по закону"));
        assertFalse(opened(both, done(EventKind.RELEASE, "Ерлан Омаров"), herRelease)
                .contains("Срок по закону"));
        Missed taken = new Missed(his, item("Омаров арестован"));
        assertTrue(joining(BY_KIND, herRelease, taken).contains(arrest), "what was missed runs on");
        assertFalse(
                joining(BY_KIND, done(EventKind.RELEASE, "Ерлан Омаров"), taken).contains(arrest));
    }

    @Test
    void eachOfThoseWhoseMeasuresDifferHasADeadline() {
        String html = opened(done(EventKind.SENTENCE, "Ерлан Омаров"), done(EventKind.DETENTION, "Асель Ибраева"));
        assertTrue(html.contains("приговор можно 15 дней") && html.contains("3 часа"), html);
        String one = opened(done(EventKind.SENTENCE, "Ерлан Омаров"), done(EventKind.DETENTION, "Ерлан Омаров"));
        assertTrue(one.contains("приговор можно 15 дней") && !one.contains("3 часа"), one);
    }

    private static Missed ago(int days, EventKind kind) {
        Item then = new Item("k", "o1", "", "title", "", "", NOON.minus(Duration.ofDays(days)), true);
        return new Missed(of(kind), then);
    }

    private static Event of(EventKind kind) {
        return new Event(
                kind, true, List.of(), false, "", List.of(), Term.NONE, When.UNSAID, "", new Span(0, 1), List.of());
    }

    @Test
    void theDeadlineIsThatOfWhatIsToldAndOfWhatWasMissedOnlyWhileItRuns() {
        String arrest = "обжаловать можно 10 дней";
        String afterRelease = joining(BY_KIND, of(EventKind.ADMINISTRATIVE_ARREST), ago(3, EventKind.RELEASE));
        assertTrue(afterRelease.contains(arrest), afterRelease);
        String over = joining(BY_KIND, of(EventKind.FINE), ago(11, EventKind.ADMINISTRATIVE_ARREST));
        assertFalse(over.contains("Срок по закону"), over);
        String running = joining(BY_KIND, of(EventKind.FINE), ago(9, EventKind.ADMINISTRATIVE_ARREST));
        assertTrue(running.contains(arrest), running);
        String released = joining(
                BY_KIND, of(EventKind.FINE), ago(9, EventKind.ADMINISTRATIVE_ARREST), ago(2, EventKind.RELEASE));
        assertFalse(released.contains("Срок по закону"), released);
        String both = joining(BY_KIND, of(EventKind.ADMINISTRATIVE_ARREST), ago(1, EventKind.SENTENCE));
        assertTrue(both.contains(arrest) && both.indexOf(arrest) < both.indexOf("приговор можно"), both);
        String free = joining(BY_KIND, of(EventKind.RELEASE), ago(1, EventKind.ADMINISTRATIVE_ARREST));
        assertFalse(free.contains("Срок по закону"), free);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void anAlertFitsWhateverTheArticleHolds(Tongue tongue) {
        fits(tongue, EventKind::id);
        fits(tongue, _ -> "the same");
    }

    /// @param people what begins the names of those to whom a measure was done
    private static void fits(Tongue tongue, Function<EventKind, String> people) {
        String endless = "Щ".repeat(5_000);
        List<Event> events = new ArrayList<>();
        for (EventKind kind : EventKind.values()) {
            List<Person> persons = IntStream.range(0, 40)
                    .mapToObj(i -> new Person(people.apply(kind) + i + endless, List.of(new Span(0, 1))))
                    .toList();
            List<LawRef> law = List.of(new LawRef(endless, kind.id(), endless), new LawRef(kind.id(), endless, ""));
            events.add(new Event(
                    kind,
                    true,
                    persons,
                    kind == EventKind.ATTACK,
                    kind + endless,
                    law,
                    new Term("P9Y11M30D"),
                    When.UNSAID,
                    kind + endless,
                    new Span(0, 1),
                    List.of()));
        }
        List<Watch> watches = IntStream.range(0, 9)
                .mapToObj(i -> (Watch) new Watch.Phrase(i + endless))
                .toList();
        List<Reason.Name> names = IntStream.range(0, 9)
                .mapToObj(
                        i -> new Reason.Name(i + endless, i % 2 == 0 ? Confidence.CERTAIN : Confidence.POSSIBLE, true))
                .toList();
        Reason reason = new Reason(watches, names, Set.of(), Set.of());
        for (List<Event> some : List.of(events, events.subList(0, 3), events.subList(3, events.size()))) {
            IncidentChange change = new IncidentChange.Widened(INCIDENT, some, List.of());
            Told told = TEXT.alert(
                    tongue,
                    new Case(change, List.of(), List.of()),
                    new Item("k", endless, "https://example.kz/1", endless, "", "", NOON, true),
                    false,
                    reason,
                    true);
            assertTrue(told.message().text().visibleLength() <= Message.LONGEST);
            assertTrue(told.brief().line().visibleLength() <= 400, "a line of a summary");
            List<Missed> missed = events.subList(0, 4).stream()
                    .map(event -> new Missed(
                            event, new Item("k", endless, "https://example.kz/1", endless, "", "", NOON, true)))
                    .toList();
            Told more = TEXT.alert(
                    tongue,
                    new Case(change, List.of(), missed),
                    new Item("k", endless, "https://example.kz/1", endless, "", "", NOON, true),
                    false,
                    reason,
                    true);
            assertTrue(more.message().text().visibleLength() <= Message.LONGEST);
            assertTrue(more.brief().line().visibleLength() <= 5 * 280, "a line each");
            String last = told.message().text().html().lines().toList().getLast();
            assertTrue(more.message().text().html().endsWith(last), "why the chat is told is not cut off");
        }
    }

    @Test
    void markupAndLinksOfAnArticleStayWords() {
        Event event = arrest(List.of("<b>Ерлан</b> & Ко"), false, "");
        String html = alert(Tongue.RU, event, BY_KIND, "</blockquote><a href='x'>/forget @somebody\u202e");
        assertTrue(html.replace("\u2060", "").contains("&lt;b&gt;Ерлан&lt;/b&gt; &amp; Ко"), html);
        assertFalse(html.contains("/forget") || html.contains("@somebody") || html.contains("\u202e"), html);
    }
}
