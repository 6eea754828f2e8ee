package org.dabyl.bot.demo;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dabyl.config.watch.Kazakhstan;

/// Writes an outlet's feed and article pages, each format as real sites write it.
final class FeedPage {
    private static final DateTimeFormatter RFC_822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss Z", Locale.ROOT)
            .withZone(Kazakhstan.TIME);

    /// A report that was published, and where.
    record Published(Report report, String link, Instant at) {}

    private FeedPage() {}

    static String of(SampleOutlet outlet, String home, List<Published> newestFirst) {
        return switch (outlet.format()) {
            case RSS, RSS_1251 -> rss(outlet, home, newestFirst);
            case ATOM -> atom(outlet, home, newestFirst);
        };
    }

    private static String rss(SampleOutlet outlet, String home, List<Published> all) {
        StringBuilder out = new StringBuilder(2_000);
        out.append("<?xml version=\"1.0\" encoding=\"")
                .append(outlet.format().charset().name());
        out.append("\"?>\n<rss version=\"2.0\"><channel>");
        element(out, "title", outlet.title());
        element(out, "link", home);
        element(out, "description", outlet.title());
        element(out, "language", outlet.language());
        for (Published one : all) {
            out.append("\n<item>");
            element(out, "title", one.report().title());
            element(out, "link", one.link());
            element(out, "guid", one.link());
            element(out, "pubDate", RFC_822.format(one.at()));
            element(out, "description", "<p>" + one.report().summary() + "</p>");
            out.append("</item>");
        }
        return out.append("\n</channel></rss>\n").toString();
    }

    private static String atom(SampleOutlet outlet, String home, List<Published> all) {
        StringBuilder out = new StringBuilder(2_000);
        out.append(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
        out.append(outlet.language()).append("\">");
        element(out, "id", home);
        element(out, "title", outlet.title());
        element(out, "updated", newest(all).toString());
        for (Published one : all) {
            out.append("\n<entry>");
            element(out, "id", one.link());
            element(out, "title", one.report().title());
            out.append("<link rel=\"alternate\" href=\"")
                    .append(escape(one.link()))
                    .append("\"/>");
            element(out, "published", one.at().toString());
            element(out, "updated", one.at().toString());
            element(out, "summary", one.report().summary());
            out.append("</entry>");
        }
        return out.append("\n</feed>\n").toString();
    }

    private static Instant newest(List<Published> all) {
        return all.isEmpty() ? Instant.EPOCH : all.getFirst().at();
    }

    /// The page of one article.
    static String article(SampleOutlet outlet, Report report) {
        String text = report.text().isEmpty() ? report.summary() : report.text();
        return "<!doctype html><html lang=\"" + outlet.language() + "\"><head><meta charset=\""
                + outlet.format().charset().name() + "\"><title>" + escape(report.title()) + "</title></head><body><p>"
                + escape(outlet.name()) + "</p><article><h1>" + escape(report.title()) + "</h1><p>" + escape(text)
                + "</p></article></body></html>\n";
    }

    private static void element(StringBuilder out, String name, String text) {
        out.append('<').append(name).append('>');
        out.append(escape(text)).append("</").append(name).append('>');
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
