package org.dabyl.feeds.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import org.dabyl.feeds.read.FeedText;
import org.dabyl.feeds.read.Reading;
import org.dabyl.feeds.read.SitemapReader;

/// A news sitemap, or an index of sitemaps, of which the newest is read each time anew.
record SitemapSource() implements Source {
    private static final int MOST_BYTES = 6 << 20;

    @Override
    public Reading read(byte[] body, String contentType, URI from, Instant now) {
        boolean packed = body.length > 2 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
        if (!packed) {
            return SitemapReader.read(FeedText.decode(body, contentType), from.toString());
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] text = in.readNBytes(MOST_BYTES + 1);
            return text.length > MOST_BYTES
                    ? new Reading.Refused("unpacked it is larger than a sitemap of news")
                    : SitemapReader.read(FeedText.decode(text, ""), from.toString());
        } catch (IOException e) {
            return new Reading.NotAFeed("it cannot be unpacked: " + e.getMessage());
        }
    }

    /// An index within an index is none of the protocol's, and may lead in circles.
    @Override
    public Source pointed() {
        return (body, contentType, from, now) -> {
            Reading reading = read(body, contentType, from, now);
            return reading instanceof Reading.Pointer
                    ? new Reading.NotAFeed("it is an index of sitemaps within another")
                    : reading;
        };
    }
}
