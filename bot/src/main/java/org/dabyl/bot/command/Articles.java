package org.dabyl.bot.command;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dabyl.bot.alert.Quoted;
import org.dabyl.bot.command.Reported.Article;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.watch.Kazakhstan;

/// Articles as lines: the day, the headline as a link, the outlet; as many as fit one message.
final class Articles {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM", Locale.ROOT);
    private static final int LONGEST_TITLE = 140;
    private static final int LONGEST_OUTLET = 60;
    private static final int LONGEST = 3_800;

    private Articles() {}

    /// @param nameless what stands for a headline that is left out
    static SafeHtml lines(SafeHtml head, List<Article> articles, int most, Function<Article, String> nameless) {
        SafeHtml out = head;
        for (Article article : articles.subList(0, Math.min(most, articles.size()))) {
            SafeHtml line = line(article, nameless);
            if (out.visibleLength() + line.visibleLength() < LONGEST) {
                out = out.plus(line);
            }
        }
        return out;
    }

    private static SafeHtml line(Article article, Function<Article, String> nameless) {
        String title =
                article.title().isBlank() ? nameless.apply(article) : Quoted.line(article.title(), LONGEST_TITLE);
        return SafeHtml.EMPTY
                .line()
                .plus(DAY.format(article.published().atOffset(Kazakhstan.TIME)) + " ")
                .plus(SafeHtml.link(title, article.link()))
                .plus(" (" + Quoted.line(article.outlet(), LONGEST_OUTLET) + ")");
    }
}
