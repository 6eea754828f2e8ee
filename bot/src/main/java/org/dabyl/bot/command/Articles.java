package org.dabyl.bot.command;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dabyl.bot.alert.Quoted;
import org.dabyl.bot.command.Reported.Article;
import org.dabyl.bot.telegram.SafeHtml;

/// Articles as lines: the day, the headline as a link, the outlet.
final class Articles {
    private static final ZoneOffset KAZAKHSTAN = ZoneOffset.ofHours(5);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM", Locale.ROOT);
    private static final int LONGEST = 140;

    private Articles() {}

    static SafeHtml lines(SafeHtml head, List<Article> articles, int most) {
        SafeHtml out = head;
        for (Article article : articles.subList(0, Math.min(most, articles.size()))) {
            String shown = Quoted.line(article.title(), LONGEST);
            out = out.line()
                    .plus(DAY.format(article.published().atOffset(KAZAKHSTAN)) + " ")
                    .plus(SafeHtml.link(shown, article.link()))
                    .plus(" (" + article.outlet() + ")");
        }
        return out;
    }
}
