package org.dabyl.feeds.source;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dabyl.feeds.read.Entry;
import org.dabyl.feeds.read.FeedDates;
import org.dabyl.feeds.read.FeedText;
import org.dabyl.feeds.read.PlainText;
import org.dabyl.feeds.read.Reading;
import org.dabyl.feeds.read.Stamp;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A public Telegram channel through its web preview.
///
/// The first line of a post is its title. Posts without words, notices of the service, and what a post quotes
/// in reply are left out. A page without a history is no channel that can be read: some have no preview, and
/// one that does not exist gets a page, too.
record ChannelSource() implements Source {
    private static final Pattern POST = Pattern.compile("(?:https?://t\\.me)?/?(?:s/)?([A-Za-z0-9_]{3,64}/\\d+).*");
    private static final int LONGEST_TITLE = 160;
    private static final String MESSAGE = ".tgme_widget_message";

    @Override
    public Reading read(byte[] body, String contentType, URI from, Instant now) {
        Document page = Jsoup.parse(FeedText.decode(body, contentType), from.toString());
        boolean channel = page.selectFirst(".tgme_channel_history, .tme_no_messages_found, " + MESSAGE) != null;
        if (!channel) {
            return new Reading.NotAFeed("it shows no channel's posts: «" + page.title() + "»");
        }
        List<Entry> entries = new ArrayList<>();
        for (Element message : page.select(MESSAGE)) {
            if (!message.hasClass("service_message")) {
                entry(message).ifPresent(entries::add);
            }
        }
        Element title = page.selectFirst(".tgme_channel_info_header_title");
        return new Reading.Feed(
                "telegram", title == null ? "" : PlainText.of(title).replace('\n', ' '), entries);
    }

    private static Optional<Entry> entry(Element message) {
        Element date = message.selectFirst("a.tgme_widget_message_date[href]");
        String post = post(message.attr("data-post"));
        if (post.isEmpty() && date != null) {
            post = post(date.attr("href"));
        }
        String text = text(message);
        if (post.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        Element time = date == null ? null : date.selectFirst("time[datetime]");
        Stamp stamp = time == null ? Stamp.NONE : FeedDates.read(time.attr("datetime"));
        return Optional.of(new Entry(post, "https://t.me/" + post, title(text), stamp, "", text));
    }

    private static String post(String address) {
        Matcher parts = POST.matcher(address);
        return parts.matches() ? parts.group(1) : "";
    }

    private static String text(Element message) {
        for (Element text : message.select(".tgme_widget_message_text")) {
            if (text.closest(".tgme_widget_message_reply") == null) {
                return PlainText.of(text);
            }
        }
        return "";
    }

    private static String title(String text) {
        String line = text.lines().findFirst().orElse("");
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_TITLE);
        return line.substring(0, space > 0 ? space : LONGEST_TITLE) + "…";
    }
}
