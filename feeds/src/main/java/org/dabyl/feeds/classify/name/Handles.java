package org.dabyl.feeds.classify.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.text.Span;

/// Pseudonyms such as `@steppe_fox`, found letter by letter, with or without the `@`. For all threads.
final class Handles {
    private final Map<String, List<WatchedName>> byText = new ConcurrentHashMap<>();

    void add(WatchedName name) {
        for (String spelling : name.spellings()) {
            if (TypedName.isHandle(spelling)) {
                byText.merge(fold(spelling), List.of(name), Handles::joined);
            }
        }
    }

    void remove(WatchedName name) {
        for (String spelling : name.spellings()) {
            if (TypedName.isHandle(spelling)) {
                byText.computeIfPresent(fold(spelling), (_, names) -> without(names, name));
            }
        }
    }

    private static List<WatchedName> joined(List<WatchedName> a, List<WatchedName> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
    }

    private static @org.jspecify.annotations.Nullable List<WatchedName> without(
            List<WatchedName> names, WatchedName name) {
        List<WatchedName> less = new java.util.ArrayList<>(names);
        less.remove(name);
        return less.isEmpty() ? null : List.copyOf(less);
    }

    private static String fold(String spelling) {
        String low = spelling.toLowerCase(Locale.ROOT);
        return low.startsWith("@") ? low.substring(1) : low;
    }

    void scan(String text, Mentions mentions) {
        if (byText.isEmpty()) {
            return;
        }
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                offer(text, start, i, mentions);
                start = -1;
            }
        }
    }

    private void offer(String text, int start, int end, Mentions mentions) {
        if (end - start > 1 && end - start < 80) {
            String word = text.substring(start, end).toLowerCase(Locale.ROOT);
            byText.getOrDefault(word, List.of())
                    .forEach(name -> mentions.full(name, new Span(start, end), Confidence.CERTAIN));
        }
    }
}
