package org.dabyl.config.outlet;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dabyl.config.yaml.YamlMap;
import org.jspecify.annotations.Nullable;

/// Spans of time as an operator writes them: `90s`, `3m`, `2h`, `1h30m`.
public final class Interval {
    private static final Pattern FORM = Pattern.compile("(?:(\\d{1,6})h)?(?:(\\d{1,6})m)?(?:(\\d{1,6})s)?");

    private Interval() {}

    public static Optional<Duration> find(String text) {
        var parts = FORM.matcher(text);
        if (text.isEmpty() || !parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofHours(number(parts.group(1)))
                .plusMinutes(number(parts.group(2)))
                .plusSeconds(number(parts.group(3))));
    }

    /// The span under a key; what is no span or out of bounds is reported, and the usual one comes back.
    public static Duration read(YamlMap block, String key, Duration usual, Duration least, Duration most) {
        Optional<String> text = block.findText(key);
        if (text.isEmpty()) {
            return usual;
        }
        Optional<Duration> span =
                find(text.get()).filter(found -> found.compareTo(least) >= 0 && found.compareTo(most) <= 0);
        if (span.isEmpty()) {
            block.wrong(
                    key,
                    "`" + key + "` must be a time like 90s, 3m or 2h, from " + show(least) + " to " + show(most)
                            + ", not `" + text.get() + "`");
        }
        return span.orElse(usual);
    }

    private static String show(Duration span) {
        return span.toHours() > 0 ? span.toHours() + "h" : span.toSeconds() + "s";
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
