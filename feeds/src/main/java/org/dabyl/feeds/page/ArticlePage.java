package org.dabyl.feeds.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.config.outlet.Route;
import org.dabyl.config.outlet.SourceWords;
import org.dabyl.config.outlet.WebAddress;
import org.dabyl.feeds.fetch.Answer;
import org.dabyl.feeds.fetch.Ask;
import org.dabyl.feeds.fetch.FeedClient;
import org.dabyl.feeds.item.Item;
import org.dabyl.feeds.read.FeedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

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
    private static final int NOTICE = 1_500;
    private static final Pattern HOME = Pattern.compile("/*(?:[a-z]{2,3}/*)?");

    private static final Rules NO_RULES = new Rules.OutOfOrder(new PageText.TryAgain("robots.txt cannot be had", SOON));

    private sealed interface Rules {
        record Known(Robots robots) implements Rules {}

        record OutOfOrder(PageText instead) implements Rules {}
    }

    private final FeedClient client;
    private final ArticleFinder finder;
    private final List<String> blockPages;
    private final Cache<String, Robots> sites = Caffeine.newBuilder()
            .maximumSize(MOST_SITES)
            .expireAfterWrite(ROBOTS_KEPT)
            .build();

    public ArticlePage(FeedClient client, SourceWords words) {
        this.client = client;
        this.finder = new ArticleFinder(words.readAlso());
        this.blockPages = words.blockPages();
    }

    /// Whether the item's page is worth fetching: its outlet says so, and the listing had no more than a teaser.
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
        return switch (rules(address.get(), outlet.route())) {
            case Rules.Known(Robots robots)
            when !robots.allows(path(address.get())) -> new PageText.TeaserOnly("robots.txt does not allow it");
            case Rules.Known _ -> page(address.get(), client.get(Ask.page(address.get(), outlet.route())));
            case Rules.OutOfOrder(PageText instead) -> instead;
        };
    }

    private PageText page(URI asked, Answer answer) {
        return switch (answer) {
            case Answer.Body body -> article(asked, body);
            case Answer.Unchanged _ -> new PageText.TryAgain("the server says that nothing has changed", SOON);
            case Answer.Refusal(int status) ->
                status == NOT_FOUND || status == GONE
                        ? new PageText.TeaserOnly("HTTP " + status)
                        : new PageText.TryAgain("HTTP " + status, SOON);
            case Answer.Later(int status, Duration pause) -> new PageText.AskedToWait("HTTP " + status, pause);
            case Answer.Failure(String reason) -> new PageText.TryAgain(reason, SOON);
            case Answer.Crowded(String reason) -> new PageText.NotAsked(reason);
            case Answer.TooLarge _ -> new PageText.TeaserOnly("the page is too large");
            case Answer.Forbidden(String reason) -> new PageText.TeaserOnly(reason);
        };
    }

    private PageText article(URI asked, Answer.Body body) {
        String type = body.contentType();
        if (!type.isEmpty() && !type.contains("html") && !type.contains("text/plain")) {
            return new PageText.TeaserOnly("the page is " + type);
        }
        if (!isHome(asked) && isHome(body.from())) {
            return new PageText.TeaserOnly("the link ends on the home page");
        }
        String html = FeedText.decode(body.bytes(), type);
        if (standsInItsPlace(html)) {
            return new PageText.TryAgain("another page stands in its place", SOON);
        }
        Optional<String> text = finder.find(html, body.from().toString());
        return text.isPresent() ? new PageText.Whole(text.get()) : new PageText.TeaserOnly("the page holds no article");
    }

    private static boolean isHome(URI page) {
        return HOME.matcher(String.valueOf(page.getRawPath())).matches();
    }

    /// By its title, as with feeds; an article about a blocked site has such a title, too, and more to say.
    private boolean standsInItsPlace(String html) {
        Document page = Jsoup.parse(html);
        String title = page.title().toLowerCase(Locale.ROOT);
        return page.body().text().length() < NOTICE && blockPages.stream().anyMatch(title::contains);
    }

    /// The site's rules. A site without the file allows everything.
    private Rules rules(URI page, Route route) {
        String site = page.getScheme() + "://" + page.getRawAuthority();
        Robots known = sites.getIfPresent(site);
        if (known != null) {
            return new Rules.Known(known);
        }
        Rules asked = switch (client.get(Ask.page(URI.create(site + "/robots.txt"), route))) {
            case Answer.Body body -> new Rules.Known(Robots.parse(FeedText.decode(body.bytes(), body.contentType())));
            case Answer.Refusal(int status) when status >= 500 -> NO_RULES;
            case Answer.Refusal _, Answer.TooLarge _, Answer.Forbidden _ -> new Rules.Known(Robots.ALLOW_ALL);
            case Answer.Later(int status, Duration pause) ->
                new Rules.OutOfOrder(new PageText.AskedToWait("HTTP " + status + " for robots.txt", pause));
            case Answer.Unchanged _, Answer.Failure _ -> NO_RULES;
            case Answer.Crowded(String reason) -> new Rules.OutOfOrder(new PageText.NotAsked(reason));
        };
        if (asked instanceof Rules.Known(Robots rules)) {
            sites.put(site, rules);
        }
        return asked;
    }

    private static String path(URI page) {
        String path = page.getRawPath().isEmpty() ? "/" : page.getRawPath();
        return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
    }
}
