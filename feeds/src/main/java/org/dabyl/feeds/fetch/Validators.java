package org.dabyl.feeds.fetch;

/// What a server gave to ask again with, so that it need not send again what has not changed; either may be empty.
public record Validators(String etag, String lastModified) {
    public static final Validators NONE = new Validators("", "");
}
