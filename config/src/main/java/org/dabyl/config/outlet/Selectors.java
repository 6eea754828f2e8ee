package org.dabyl.config.outlet;

/// What stands where on a page of articles, as CSS selectors.
///
/// @param entry matches each article's block
/// @param title within the block; empty: the text of the link
/// @param link within the block, the element with `href`; empty: the first link, or the block itself
/// @param time within the block; its `datetime` or `content` attribute, else its text; empty: no dates
/// @param summary within the block; empty: none
public record Selectors(String entry, String title, String link, String time, String summary) {}
