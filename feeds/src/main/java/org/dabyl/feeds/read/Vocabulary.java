package org.dabyl.feeds.read;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdom2.Element;

/// One name for each element that feeds use, whatever prefix it has: `title`, `dc:date`, `content:encoded`.
///
/// Elements of the feed's own vocabulary have no prefix: those in no namespace, in the root's, or in one of
/// RSS's. Others go by what their namespace is known for, or by the prefix they came with where it is unknown.
final class Vocabulary {
    private static final String ATOM = "http://www.w3.org/2005/atom";
    private static final Set<String> ATOMS =
            Set.of(ATOM, "http://purl.org/atom/ns", "https://www.w3.org/2005/atom", "http://purl.org/atom/ns#");
    private static final Set<String> RSS = Set.of(
            "http://purl.org/rss/1.0/",
            "http://purl.org/net/rss1.1#",
            "http://my.netscape.com/rdf/simple/0.9/",
            "http://channel.netscape.com/rdf/simple/0.9/",
            "http://backend.userland.com/rss",
            "http://backend.userland.com/rss2",
            "http://backend.userland.com/rss091",
            "http://blogs.law.harvard.edu/tech/rss",
            "http://cyber.law.harvard.edu/rss/rss.html",
            "http://www.sitemaps.org/schemas/sitemap/0.9",
            "http://www.google.com/schemas/sitemap/0.84");
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://purl.org/dc/elements/1.0/", "dc"),
            Map.entry("http://purl.org/dc/terms/", "dcterms"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
            Map.entry("http://search.yahoo.com/mrss/", "media"),
            Map.entry("http://search.yahoo.com/mrss", "media"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://example.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news"),
            Map.entry("http://news.yandex.ru", "yandex"),
            Map.entry("http://turbo.yandex.ru", "turbo"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"));

    private Vocabulary() {}

    /// The element's name within a document of that root namespace.
    static String name(Element element, String root) {
        String local = element.getName().toLowerCase(Locale.ROOT);
        String uri = element.getNamespaceURI().strip();
        if (uri.isEmpty() || uri.equals(root)) {
            return local;
        }
        String lower = uri.toLowerCase(Locale.ROOT);
        if (RSS.contains(lower)) {
            return local;
        }
        if (ATOMS.contains(lower)) {
            return isAtom(root) ? local : "atom:" + local;
        }
        String prefix = PREFIXES.get(lower);
        if (prefix != null) {
            return prefix + ":" + local;
        }
        String own = element.getNamespacePrefix().toLowerCase(Locale.ROOT);
        return own.isEmpty() ? "other:" + local : own + ":" + local;
    }

    static boolean isAtom(String uri) {
        return ATOMS.contains(uri.toLowerCase(Locale.ROOT));
    }
}
