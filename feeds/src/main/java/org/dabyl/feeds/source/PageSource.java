package org.dabyl.feeds.source;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dabyl.config.outlet.Selectors;
import org.dabyl.feeds.read.Entry;
import org.dabyl.feeds.read.FeedDates;
import org.dabyl.feeds.read.FeedText;
import org.dabyl.feeds.read.PlainText;
import org.dabyl.feeds.read.Reading;
import org.dabyl.feeds.read.Stamp;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/// A page of articles, read by the operator's CSS selectors. A page on which nothing matches is no list: it has
/// changed, and the operator must hear of it.
record PageSource(Selectors selectors) implements Source {
    private static final int MOST_ENTRIES = 200;

    @Override
    public Reading read(byte[] body, String contentType, URI from, Instant now) {
        Document page = Jsoup.parse(FeedText.decode(body, contentType), from.toString());
        try {
            List<Entry> entries = new ArrayList<>();
            for (Element block :
                    page.select(selectors.entry()).stream().limit(MOST_ENTRIES).toList()) {
                entry(block, now).ifPresent(entries::add);
            }
            return entries.isEmpty()
                    ? new Reading.NotAFeed(
                            "nothing on the page «" + page.title() + "» matches `" + selectors.entry() + "`")
                    : new Reading.Feed("page", PlainText.of(page.title()), entries);
        } catch (Selector.SelectorParseException e) {
            return new Reading.NotAFeed("a selector is wrong: " + e.getMessage());
        }
    }

    private Optional<Entry> entry(Element block, Instant now) {
        Optional<Element> link = link(block);
        String title = text(block, selectors.title());
        if (title.isEmpty() && link.isPresent()) {
            title = PlainText.of(link.get());
        }
        String address = link.map(found -> found.absUrl("href")).orElse("");
        if (title.isEmpty() || !address.startsWith("http")) {
            return Optional.empty();
        }
        String summary = text(block, selectors.summary());
        return Optional.of(new Entry("", address, title.replace('\n', ' '), stamp(block, now), summary, ""));
    }

    private Optional<Element> link(Element block) {
        Element found = block.selectFirst(selectors.link().isEmpty() ? "a[href]" : selectors.link());
        if (found == null) {
            return block.hasAttr("href") ? Optional.of(block) : Optional.empty();
        }
        Element inner = found.hasAttr("href") ? found : found.selectFirst("a[href]");
        return Optional.ofNullable(inner);
    }

    private Stamp stamp(Element block, Instant now) {
        Element time = selectors.time().isEmpty() ? null : block.selectFirst(selectors.time());
        if (time == null) {
            return Stamp.NONE;
        }
        for (String attribute : List.of("datetime", "content", "data-time", "title")) {
            Stamp stamp = FeedDates.read(time.attr(attribute), now);
            if (stamp.isKnown()) {
                return stamp;
            }
        }
        return FeedDates.read(PlainText.of(time), now);
    }

    private static String text(Element block, String selector) {
        Element found = selector.isEmpty() ? null : block.selectFirst(selector);
        return found == null ? "" : PlainText.of(found);
    }
}
