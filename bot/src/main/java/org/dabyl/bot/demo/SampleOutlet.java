package org.dabyl.bot.demo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// An invented outlet, and how it writes its feed.
///
/// @param title what the feed calls itself
public record SampleOutlet(String id, String name, String language, Format format, String title) {
    /// The three kinds of feed that outlets of the country have.
    public enum Format {
        RSS("rss", "application/rss+xml", StandardCharsets.UTF_8),
        RSS_1251("rss-1251", "text/xml", Charset.forName("windows-1251")),
        ATOM("atom", "application/atom+xml", StandardCharsets.UTF_8);

        private final String id;
        private final String type;
        private final Charset charset;

        Format(String id, String type, Charset charset) {
            this.id = id;
            this.type = type;
            this.charset = charset;
        }

        String id() {
            return id;
        }

        String type() {
            return type;
        }

        Charset charset() {
            return charset;
        }
    }
}
