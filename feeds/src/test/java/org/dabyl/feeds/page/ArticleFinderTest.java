package org.dabyl.feeds.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.dabyl.config.outlet.SourceWords;
import org.junit.jupiter.api.Test;

final class ArticleFinderTest {
    private final ArticleFinder finder = new ArticleFinder(SourceWords.builtIn().readAlso());

    private String find(String html) {
        return finder.find(html, "https://o.example/").orElse("");
    }

    private static final String FIRST =
            "Суд в Алматы арестовал на 15 суток журналистку, которая снимала акцию, сообщили её коллеги.";
    private static final String SECOND = "По словам адвоката, протокол составили ночью, а защитника к ней не пустили.";

    @Test
    void theArticleIsToldFromMenusScriptsAndComments() {
        assertEquals(FIRST + "\n" + SECOND, find("""
                <html><head><title>x</title><script>var a = "задержан";</script></head><body>
                <nav><a href=/>Главная</a> <a href=/n>Задержан глава района</a></nav>
                <div class="layout"><div class="entry-content"><h1>Заголовок</h1><p>%s</p><p>%s</p></div>
                <div class="comments-list"><p>Комментатор: а я вот считаю, что надо было раньше, и не только его, и всех их.</p></div>
                <div class="sidebar"><ul><li><a href=/1>Арестован житель другой области, подробности</a></li></ul></div></div>
                <footer>© О</footer></body></html>""".formatted(FIRST, SECOND)));
    }

    @Test
    void readAlsoGoesWithTheListBeneathIt() {
        assertEquals(FIRST + "\n" + SECOND, find("""
                <article><p>%s</p><p><strong>Читайте также:</strong> <a href=/2>Задержан ещё один человек в Астане</a></p>
                <h3>Тағы оқыңыз</h3><ul><li><a href=/3>Басқа адам ұсталды, толығырақ</a></li></ul><p>%s</p>
                <p><a href=/4>Осуждён бывший аким, которого искали три года</a></p></article>""".formatted(FIRST, SECOND)));
    }

    @Test
    void textThatOnlyLineBreaksDivideIsFound() {
        assertEquals(
                FIRST + "\n" + SECOND,
                find("<body><div id=menu><a href=/>Главная</a></div><div><div>" + FIRST + "<br><br>" + SECOND
                        + "</div></div></body>"));
    }

    @Test
    void aShortArticleIsTakenAsItIs() {
        assertEquals(
                "Её увезли.",
                find(
                        "<article><h1>Заголовок</h1><div class=content><p>Её увезли.</p></div></article><aside>x</aside>"));
        assertEquals(Optional.empty(), finder.find("<body></body>", "https://o.example/"));
    }

    @Test
    void aBoxThatHoldsMostOfThePageIsKeptWhateverItIsCalled() {
        assertEquals(
                FIRST + "\n" + SECOND,
                find("<div class='share widget'><p>" + FIRST + "</p><p>" + SECOND + "</p></div>"));
    }
}
