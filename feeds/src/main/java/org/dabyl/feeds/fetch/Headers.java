package org.dabyl.feeds.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Response;

/// What the headers of a response say about when and how to ask again.
record Headers(Response response, InstantSource clock) {
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int LONGEST_VALIDATOR = 512;
    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");

    String contentType() {
        return text("Content-Type");
    }

    boolean hasLocation() {
        return !text("Location").isEmpty();
    }

    /// The response's validators, or the given ones where it has none. A weak ETag serves as well: equal enough is
    /// equal.
    Validators validators(Validators otherwise) {
        String etag = text("ETag");
        String modified = text("Last-Modified");
        if (etag.isEmpty() && modified.isEmpty()) {
            return otherwise;
        }
        return new Validators(sent(etag), sent(modified));
    }

    /// Only what can be sent back as a header is kept.
    private static String sent(String value) {
        boolean plain = value.chars().allMatch(c -> c >= 0x20 && c < 0x7F);
        return plain && value.length() <= LONGEST_VALIDATOR ? value : "";
    }

    /// For how long the answer stays fresh, by `Cache-Control` less `Age`.
    Duration fresh() {
        String control = text("Cache-Control").toLowerCase(Locale.ROOT);
        Matcher age = MAX_AGE.matcher(control);
        if (control.contains("no-cache") || control.contains("no-store") || !age.find()) {
            return Duration.ZERO;
        }
        long seconds = Long.parseLong(age.group(1)) - seconds(text("Age"));
        return clamped(Duration.ofSeconds(seconds));
    }

    /// How long to wait, where the server says so in seconds or as a date.
    Optional<Duration> findRetryAfter() {
        String value = text("Retry-After");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.matches("\\d{1,9}(?:\\.\\d+)?")) {
            return Optional.of(clamped(Duration.ofSeconds(seconds(value))));
        }
        try {
            Instant until = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
            return Optional.of(clamped(Duration.between(clock.instant(), until)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static long seconds(String value) {
        Matcher digits = Pattern.compile("\\d{1,9}").matcher(value);
        return digits.lookingAt() ? Long.parseLong(digits.group()) : 0;
    }

    private static Duration clamped(Duration wait) {
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    private String text(String name) {
        String value = response.header(name);
        return value == null ? "" : value.strip();
    }
}
