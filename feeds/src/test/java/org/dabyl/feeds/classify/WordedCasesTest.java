package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.MeasureNames;
import org.dabyl.feeds.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cases about what a measure is called: by words that stand apart from those that tell it, and never graver or
/// milder than the article calls it.
final class WordedCasesTest {
    private static final Classifier CLASSIFIER = Classifiers.builtIn();
    private static final MeasureNames NAMES = MeasureNames.read(ConfigFiles.builtIn(), new Problems());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Активиста Марата Жуниса приговорили к двум годам условно; Suspended sentence P2Y",
                "Марат Жунис, активист, получил условный срок – два года; Suspended sentence P2Y",
                "Активистку Лану Ким приговорили к трём годам ограничения свободы; Restricted freedom P3Y",
                "Активиста Марата Жуниса приговорили к двум годам колонии; Sentence P2Y",
                "Блогер Тимур Орлов шартты түрде екі жылға сотталды; Suspended sentence P2Y",
                "Сот белсенді Тимур Орловтың бас бостандығын үш жылға шектеу туралы үкім шығарды; Restricted freedom P3Y",
                "Блогер Тимур Орлов екі жылға сотталды; Sentence P2Y",
                "Activist Lana Kim sentenced to two years, suspended; Suspended sentence P2Y",
                "Activist Lana Kim sentenced to three years of restricted freedom; Restricted freedom P3Y",
                "Activist Lana Kim received three years of probation; Sentence without prison P3Y",
                "Activist Lana Kim sentenced to two years in prison; Sentence P2Y",
                "Активистке Лане Ким вынесли приговор: 200 часов общественных работ; Community service PT200H",
                "Activist Lana Kim sentenced to 200 hours of community service; Community service PT200H",
            })
    void aTermIsCalledAsTheArticleCallsIt(String title, String told) {
        assertEquals(List.of(told), told(title, "", EventKind.SENTENCE), title);
    }

    @Test
    void theNextSentenceMaySayIt() {
        assertEquals(
                List.of("Suspended sentence P3Y"),
                told(
                        "Активиста Марата Жуниса приговорили к трём годам",
                        "Срок условный, решил суд в Семее.",
                        EventKind.SENTENCE));
        assertEquals(
                List.of("Community service PT200H"),
                told(
                        "Блогер Тимур Орлов кінәлі деп танылды",
                        "Сот оған 200 сағат қоғамдық жұмыс тағайындады.",
                        EventKind.SENTENCE));
    }

    /// Of two terms in a sentence each is called by its own words.
    @Test
    void anothersSuspendedTermIsNotHis() {
        for (String title : new String[] {
            "Марат Жунис получил три года колонии, а Тимур Орлов — два года условно",
            "Тимура Орлова приговорили к двум годам условно, а Марата Жуниса — к трём годам колонии",
            "Activist Marat Zhunis got three years in prison, and blogger Timur Orlov a two-year suspended sentence",
        }) {
            assertEquals(
                    List.of("Sentence P3Y", "Suspended sentence P2Y"),
                    told(title, "", EventKind.SENTENCE).stream().sorted().toList(),
                    title);
        }
    }

    /// What was replaced by prison is prison.
    @Test
    void aSuspendedTermThatIsReplacedIsNotSuspended() {
        assertEquals(
                List.of("Sentence P2Y"),
                told("Активисту Марату Жунису заменили условный срок на два года колонии", "", EventKind.SENTENCE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Генпрокуратура решила экстрадировать активиста Амана Сагидова; ordered",
                "Генпрокуратура Казахстана согласилась выдать Узбекистану активиста Амана Сагидова; ordered",
                "Бас прокуратура белсенді Аман Сағидовты Өзбекстанға беру туралы шешім қабылдады; ordered",
                "Белсенді Аман Сағидовты экстрадициялауға рұқсат берілді; ordered",
                "Kazakhstan's Prosecutor General orders activist Aman Sagidov extradited to Uzbekistan; ordered",
                "Court approves extradition of activist Aman Sagidov; ordered",
                "Суд постановил выдворить активиста Амана Сагидова; expulsion-ordered",
                "Активиста Амана Сагидова выдворят из Казахстана; expulsion-ordered",
                "Сот белсенді Аман Сағидовты елден шығару туралы шешім қабылдады; expulsion-ordered",
                "Kazakhstan to deport activist Aman Sagidov; expulsion-ordered",
                "Kazakh court orders deportation of activist Aman Sagidov; expulsion-ordered",
                "Активиста Амана Сагидова выдворили в Узбекистан; expulsion",
                "Активиста Амана Сагидова депортировали; expulsion",
                "Белсенді Аман Сағидов елден шығарылды; expulsion",
                "Kazakhstan deports activist Aman Sagidov; expulsion",
                "Activist Aman Sagidov deported from Kazakhstan; expulsion",
                "Активиста Амана Сагидова передали Узбекистану; extradition",
                "Каракалпакский активист Аман Сагидов экстрадирован в Узбекистан; extradition",
                "Белсенді Аман Сағидов Өзбекстанға берілді; extradition",
                "Activist Aman Sagidov handed over to Uzbekistan; extradition",
                "Kazakhstan extradites activist Aman Sagidov to Uzbekistan; extradition",
                "Активиста Амана Сагидова объявили в розыск; wanted",
            })
    void toDecideAnExtraditionAndToHandOverAreTwoSteps(String title, String step) {
        List<Event> events = events(title, "", EventKind.EXTRADITION);
        assertEquals(1, events.size(), title);
        assertEquals(
                step,
                NAMES.step(EventKind.EXTRADITION, events.getFirst().measure()).orElse(""),
                title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Каракалпакскую активистку Айгуль Ержанову арестовали на год для экстрадиции в Узбекистан; P1Y",
                "Белсенді Аман Сағидов экстрадициялық қамауға алынды, мерзімі – 12 ай; P12M",
                "Activist Aman Sagidov arrested for a year pending extradition to Uzbekistan; P1Y",
                "Activist Aman Sagidov jailed for 40 days pending extradition; P40D",
            })
    void whoIsHeldForAnExtraditionIsInCustodyHoweverLong(String title, String term) {
        List<Event> custody = events(title, "", EventKind.PRETRIAL_ARREST);
        assertEquals(
                List.of(term), custody.stream().map(event -> event.term().iso()).toList(), title);
        assertTrue(events(title, "", EventKind.SENTENCE).isEmpty(), title);
        assertTrue(events(title, "", EventKind.EXTRADITION).isEmpty(), title);
    }

    private static List<String> told(String title, String lead, EventKind kind) {
        return events(title, lead, kind).stream()
                .map(event -> NAMES.name(kind, event.measure(), "en") + " "
                        + event.term().iso())
                .map(String::strip)
                .collect(Collectors.toList());
    }

    private static List<Event> events(String title, String lead, EventKind kind) {
        Item item = new Item("one", "outlet", "", title, lead, "", Instant.parse("2026-03-12T07:00:00Z"), true);
        return CLASSIFIER.find(item).current().stream()
                .filter(event -> event.kind() == kind)
                .toList();
    }
}
