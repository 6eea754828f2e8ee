package org.dabyl.feeds.page;

import java.time.Duration;

/// What came of fetching an article's page.
public sealed interface PageText {
    /// The article's own text, plain.
    record Whole(String text) implements PageText {}

    /// The teaser is all there will be: the site does not want to be asked, or the page holds no article.
    record TeaserOnly(String reason) implements PageText {}

    /// The site wants to be left alone for so long, with this page and with its others.
    record AskedToWait(String reason, Duration pause) implements PageText {}

    /// Its turn did not come, for other requests of ours; nothing is known of the site.
    record NotAsked(String reason) implements PageText {}

    /// It may go better later; until then the teaser serves.
    ///
    /// @param pause at least so long
    record TryAgain(String reason, Duration pause) implements PageText {}
}
