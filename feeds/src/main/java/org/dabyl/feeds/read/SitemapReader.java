package org.dabyl.feeds.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Reads news sitemaps, and sitemap indexes as pointers to the newest of what they list.
public final class SitemapReader {
    private SitemapReader() {}

    /// What stands in the text.
    ///
    /// @param base where it came from
    public static Reading read(String text, String base) {
        return switch (FeedTree.of(text)) {
            case FeedTree.Unsafe(String reason) -> new Reading.Refused(reason);
            case FeedTree.Other(String reason) -> new Reading.NotAFeed(reason);
            case FeedTree.Tree tree -> read(tree, base);
        };
    }

    private static Reading read(FeedTree.Tree tree, String base) {
        var root = tree.document().getRootElement();
        String name = root.getName().toLowerCase(Locale.ROOT);
        String namespace = root.getNamespaceURI().strip();
        return switch (name) {
            case "sitemapindex" -> index(elements(root, namespace, "sitemap"), base);
            case "urlset" -> news(entries(elements(root, namespace, "url"), base));
            default -> new Reading.NotAFeed("its first element is <" + name + ">, not a sitemap's");
        };
    }

    private static List<EntryElement> elements(org.jdom2.Element root, String namespace, String name) {
        List<EntryElement> out = new ArrayList<>();
        for (var child : root.getChildren()) {
            if (Vocabulary.name(child, namespace).equals(name)) {
                out.add(new EntryElement(child, namespace));
            }
        }
        return out;
    }

    /// Those that call themselves news first, then the newest.
    private static Reading index(List<EntryElement> sitemaps, String base) {
        List<String> addresses = sitemaps.stream()
                .sorted(Comparator.comparing(
                                (EntryElement map) -> !location(map, base).contains("news"))
                        .thenComparing(map -> ElementReader.stamp(map).at(), Comparator.reverseOrder()))
                .map(map -> location(map, base))
                .filter(address -> !address.isEmpty())
                .toList();
        return addresses.isEmpty()
                ? new Reading.NotAFeed("it is an index of no sitemaps")
                : new Reading.Pointer(addresses, false);
    }

    /// What has addresses and no headlines says nothing that could be judged: the operator must hear of it.
    private static Reading news(List<Entry> entries) {
        boolean silent = !entries.isEmpty()
                && entries.stream().allMatch(entry -> entry.title().isEmpty());
        return silent
                ? new Reading.NotAFeed("it is a sitemap without headlines, not one of news")
                : new Reading.Feed("sitemap", "", entries);
    }

    private static List<Entry> entries(List<EntryElement> urls, String base) {
        List<Entry> out = new ArrayList<>();
        for (EntryElement url : urls) {
            EntryElement news = url.all("news:news").stream()
                    .findFirst()
                    .map(element -> new EntryElement(element, ""))
                    .orElse(url);
            Stamp published = ElementReader.stamp(news);
            out.add(new Entry(
                    "",
                    location(url, base),
                    news.text("news:title", "title").replace('\n', ' '),
                    published.isKnown() ? published : ElementReader.stamp(url),
                    "",
                    ""));
        }
        return out;
    }

    private static String location(EntryElement element, String base) {
        return Links.absolute(base, element.value("loc"));
    }
}
