package org.dabyl.bot.demo;

import java.time.Duration;

/// Something that an outlet of the demo publishes.
///
/// @param at when, after the story begins; negative for what was published before
/// @param text the article's own page; empty where the summary is all
public record Report(String outlet, Duration at, String title, String summary, String text) {
    boolean isOld() {
        return at.isNegative();
    }
}
