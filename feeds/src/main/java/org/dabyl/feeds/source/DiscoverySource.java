package org.dabyl.feeds.source;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dabyl.feeds.read.FeedReader;
import org.dabyl.feeds.read.FeedText;
import org.dabyl.feeds.read.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A page whose head names its feeds. Feeds of comments come last; where the head names none, a link that looks
/// like one counts.
record DiscoverySource() implements Source {
    private static final Pattern FEED_TYPE =
            Pattern.compile("(?i)application/(?:rss|atom|rdf|feed)\\+(?:xml|json)|(?:text|application)/xml");
    private static final Pattern FEED_LINK =
            Pattern.compile("(?i).*/(?:rss|feed|atom)(?:/|\\.xml|\\.php)?(?:all\\.rss)?$");

    @Override
    public Reading read(byte[] body, String contentType, URI from, Instant now) {
        Reading own = FeedReader.read(body, contentType, from);
        if (own instanceof Reading.Feed || own instanceof Reading.Refused) {
            return own;
        }
        Document page = Jsoup.parse(FeedText.decode(body, contentType), from.toString());
        Set<String> found = new LinkedHashSet<>();
        Set<String> last = new LinkedHashSet<>();
        for (Element link : page.select("link[rel~=(?i)alternate][href]")) {
            if (FEED_TYPE.matcher(link.attr("type").strip()).matches()) {
                (isComments(link) ? last : found).add(link.absUrl("href"));
            }
        }
        if (found.isEmpty()) {
            page.select("a[href]").stream()
                    .map(link -> link.absUrl("href"))
                    .filter(address -> FEED_LINK.matcher(address).matches())
                    .forEach(found::add);
        }
        found.addAll(last);
        found.remove("");
        return found.isEmpty()
                ? new Reading.NotAFeed(
                        own instanceof Reading.NotAFeed(String reason)
                                ? "it names no feed; " + reason
                                : "it names no feed")
                : new Reading.Pointer(List.copyOf(found), true);
    }

    private static boolean isComments(Element link) {
        String words = (link.attr("title") + " " + link.attr("href")).toLowerCase(Locale.ROOT);
        return words.contains("comment") || words.contains("коммент") || words.contains("пікір");
    }
}
