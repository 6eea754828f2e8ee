package org.dabyl.feeds.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.config.outlet.Route;
import org.dabyl.config.outlet.SourceWords;
import org.dabyl.config.outlet.WebAddress;
import org.dabyl.feeds.fetch.Answer;
import org.dabyl.feeds.fetch.Ask;
import org.dabyl.feeds.fetch.FeedClient;
import org.dabyl.feeds.item.Item;
import org.dabyl.feeds.read.FeedText;

/// Fetches an article's page and reads the article's own text from it.
///
/// Only for outlets whose operator says so, only where the listing has a teaser, only where the site's
/// robots.txt allows it, and only at public addresses, as the client guards. A failure never loses the item:
/// the teaser is kept, and the answer says whether to try again. For any thread.
public final class ArticlePage {
    private static final int TEASER = 700;
    private static final Duration ROBOTS_KEPT = Duration.ofHours(6);
    private static final int MOST_SITES = 500;
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final FeedClient client;
    private final ArticleFinder finder;
    private final Cache<String, Robots> sites = Caffeine.newBuilder()
            .maximumSize(MOST_SITES)
            .expireAfterWrite(ROBOTS_KEPT)
            .build();

    public ArticlePage(FeedClient client, SourceWords words) {
        this.client = client;
        this.finder = new ArticleFinder(words.readAlso());
    }

    /// Whether the item's page is worth fetching: its outlet says so, and the listing had no more than a
    /// teaser.
    public static boolean isWanted(Outlet outlet, Item item) {
        int shown = Math.max(item.summary().length(), item.text().length());
        return outlet.fullText() && !item.link().isEmpty() && shown < TEASER;
    }

    /// The text of the article behind a link. Blocks, at most for the time of two calls.
    public PageText read(Outlet outlet, String link) {
        Optional<URI> address = WebAddress.find(link);
        if (address.isEmpty()) {
            return new PageText.TeaserOnly("the link leads nowhere: " + link);
        }
        Optional<Robots> robots = robots(address.get(), outlet.route());
        if (robots.isEmpty()) {
            return new PageText.TryAgain("robots.txt cannot be had", SOON);
        }
        if (!robots.get().allows(path(address.get()))) {
            return new PageText.TeaserOnly("robots.txt does not allow it");
        }
        return page(client.get(Ask.page(address.get(), outlet.route())));
    }

    private PageText page(Answer answer) {
        return switch (answer) {
            case Answer.Body body -> article(body);
            case Answer.Unchanged _ -> new PageText.TryAgain("the server says that nothing has changed", SOON);
            case Answer.Refusal(int status) ->
                status == NOT_FOUND || status == GONE
                        ? new PageText.TeaserOnly("HTTP " + status)
                        : new PageText.TryAgain("HTTP " + status, SOON);
            case Answer.Later(int status, Duration pause) -> new PageText.TryAgain("HTTP " + status, pause);
            case Answer.Failure(String reason) -> new PageText.TryAgain(reason, SOON);
            case Answer.TooLarge _ -> new PageText.TeaserOnly("the page is too large");
            case Answer.Forbidden(String reason) -> new PageText.TeaserOnly(reason);
        };
    }

    private PageText article(Answer.Body body) {
        String type = body.contentType();
        if (!type.isEmpty() && !type.contains("html") && !type.contains("text/plain")) {
            return new PageText.TeaserOnly("the page is " + type);
        }
        Optional<String> text =
                finder.find(FeedText.decode(body.bytes(), type), body.from().toString());
        return text.isPresent() ? new PageText.Whole(text.get()) : new PageText.TeaserOnly("the page holds no article");
    }

    /// The site's rules; empty where it is out of order. A site without the file allows everything.
    private Optional<Robots> robots(URI page, Route route) {
        String site = page.getScheme() + "://" + page.getRawAuthority();
        Robots known = sites.getIfPresent(site);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Robots> asked = switch (client.get(Ask.page(URI.create(site + "/robots.txt"), route))) {
            case Answer.Body body -> Optional.of(Robots.parse(FeedText.decode(body.bytes(), body.contentType())));
            case Answer.Refusal(int status) -> status < 500 ? Optional.of(Robots.ALLOW_ALL) : Optional.<Robots>empty();
            case Answer.TooLarge _, Answer.Forbidden _ -> Optional.of(Robots.ALLOW_ALL);
            case Answer.Unchanged _, Answer.Later _, Answer.Failure _ -> Optional.<Robots>empty();
        };
        asked.ifPresent(rules -> sites.put(site, rules));
        return asked;
    }

    private static String path(URI page) {
        String path = page.getRawPath().isEmpty() ? "/" : page.getRawPath();
        return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
    }
}
