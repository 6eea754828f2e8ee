package org.dabyl.bot.alert;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.watch.Kazakhstan;
import org.dabyl.feeds.item.Item;

/// The article that an alert rests on: its headline as a quotation, its outlet as a link, when it was published.
///
/// Times are Kazakhstan's. For any thread.
final class Source {
    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_BRIEF = 200;
    private static final int LONGEST_BENEATH = 100;
    private static final int LONGEST_OUTLET = 60;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM HH:mm", Locale.ROOT);
    private final UnaryOperator<String> outletName;

    Source(UnaryOperator<String> outletName) {
        this.outletName = outletName;
    }

    /// A headline that names somebody who must not be named is left out.
    SafeHtml of(Item item, boolean shielded) {
        String headline = Quoted.line(item.title().isBlank() ? item.text() : item.title(), LONGEST_HEADLINE);
        SafeHtml out = SafeHtml.EMPTY.line();
        if (!shielded && !headline.isBlank()) {
            out = out.plus(SafeHtml.quote(headline)).line();
        }
        return out.plus(outlet(item)).plus(item.dated() ? ", " + time(WHEN, item) : "");
    }

    /// The same in one line, after what was done.
    SafeHtml line(Item item, String what) {
        return line(item, what, LONGEST_BRIEF);
    }

    private SafeHtml line(Item item, String what, int longest) {
        SafeHtml line = SafeHtml.text(time(SHORT, item) + " – " + Quoted.line(what, longest) + " – ");
        return line.plus(outlet(item));
    }

    /// The same beneath what another article tells.
    SafeHtml lineBeneath(Item item, String what) {
        return SafeHtml.text("• ").plus(line(item, what, LONGEST_BENEATH));
    }

    private SafeHtml outlet(Item item) {
        String name = Quoted.line(outletName.apply(item.outlet()), LONGEST_OUTLET);
        return item.link().isBlank() ? SafeHtml.text(name) : SafeHtml.link(name, item.link());
    }

    private static String time(DateTimeFormatter format, Item item) {
        return format.format(item.published().atOffset(Kazakhstan.TIME));
    }
}
