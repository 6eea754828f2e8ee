package org.dabyl.feeds.read;

/// One entry of a list, all of it plain text; whatever the list does not say is empty.
///
/// @param id what the list calls the entry by (`guid`, `id`), as it stands there
/// @param link absolute, http or https
/// @param stamp when the list says it was published
/// @param summary the teaser
/// @param content the article's text, where the list carries it
public record Entry(String id, String link, String title, Stamp stamp, String summary, String content) {}
