/// Full text: where a listing has only a teaser and the outlet says so, the article's own page is fetched and read.
///
/// Read [ArticlePage] first: it asks; [ArticleFinder] tells the article from what stands around it; [Robots]
/// says what a site does not want to be asked for.
@NullMarked
package org.dabyl.feeds.page;

import org.jspecify.annotations.NullMarked;
