package org.dabyl.feeds.poll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells by an address which article of an outlet it leads to.
///
/// The same under `www`, `amp`, mirrors and the trailing dot; with and without `utm_…`; under a language
/// prefix; with the slug that an edited headline gets, where the address holds the article's number; and under
/// WordPress's `?p=` number. In doubt two addresses are two articles: told twice is better than not told.
final class ArticleKey {
    private static final Pattern PARTS =
            Pattern.compile("(?i)https?://([^/?#:]+)(?::\\d+)?([^?#]*)(?:\\?([^#]*))?(?:#.*)?");
    private static final Set<String> LANGUAGES = Set.of("ru", "rus", "kz", "kk", "kaz", "qaz", "en", "eng", "uz", "ky");
    private static final Set<String> AMP = Set.of("amp", "m", "mobile");
    private static final Pattern TRACKING = Pattern.compile(
            "utm_.*|fbclid|gclid|yclid|ysclid|_ga|from|ref|referrer|source|amp|outputtype|share|post_type|rss|feed|cmp|at_.*|lang");
    private static final Pattern NUMBER_FIRST = Pattern.compile("(\\d{3,})(?:[-_].*)?");
    private static final Pattern NUMBER_LAST = Pattern.compile(".*[-_](\\d{5,})");
    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])");
    private static final Pattern ENDING = Pattern.compile("\\.(?:html?|php|aspx?|amp)$");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{5,}");

    private final Set<String> family;

    /// @param hosts the outlet's own hosts: its feeds', its mirrors', where they moved
    ArticleKey(Set<String> hosts) {
        Set<String> bare = new TreeSet<>();
        hosts.forEach(host -> bare.add(bareHost(host)));
        this.family = Set.copyOf(bare);
    }

    /// The article's key, or empty where the address leads to no article of its own, such as to the home page.
    String of(String link) {
        Matcher parts = PARTS.matcher(link.strip());
        if (!parts.matches()) {
            return "";
        }
        String host = bareHost(parts.group(1));
        if (host.equals("t.me")) {
            return (family.contains(host) ? "" : host) + parts.group(2).replaceFirst("^/s/", "/");
        }
        String path = path(parts.group(2));
        String query = query(parts.group(3) == null ? "" : parts.group(3));
        if (path.isEmpty() && query.isEmpty()) {
            return "";
        }
        return (family.contains(host) ? "" : host) + path + (query.isEmpty() ? "" : "?" + query);
    }

    private static String bareHost(String host) {
        String bare = host.toLowerCase(Locale.ROOT);
        bare = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
        for (String prefix : List.of("www.", "amp.", "m.")) {
            bare = bare.startsWith(prefix) ? bare.substring(prefix.length()) : bare;
        }
        return bare;
    }

    private static String path(String path) {
        List<String> segments = new ArrayList<>(Arrays.asList(path.split("/+")));
        segments.removeIf(String::isEmpty);
        segments.replaceAll(segment -> segment.strip());
        while (segments.size() > 1 && isDecoration(segments.getFirst())) {
            segments.removeFirst();
        }
        segments.removeIf(segment -> segment.equalsIgnoreCase("amp"));
        if (segments.isEmpty()) {
            return "";
        }
        String last = ENDING.matcher(segments.removeLast()).replaceFirst("");
        String number = number(last);
        if (BARE_NUMBER.matcher(last).matches()
                && !segments.isEmpty()
                && segments.getLast().indexOf('-') >= 0) {
            segments.removeLast(); // …/a/slug/123456.html: the slug changes with the headline
        }
        segments.add(number.isEmpty() ? last : number);
        return "/" + String.join("/", segments);
    }

    private static boolean isDecoration(String segment) {
        String lower = segment.toLowerCase(Locale.ROOT);
        return LANGUAGES.contains(lower) || AMP.contains(lower);
    }

    private static String number(String segment) {
        Matcher first = NUMBER_FIRST.matcher(segment);
        Matcher last = NUMBER_LAST.matcher(segment);
        String number = first.matches() ? first.group(1) : last.matches() ? last.group(1) : "";
        boolean isYear = number.length() < 5 && segment.length() > number.length() && number.startsWith("20");
        return isYear || DATE.matcher(number).matches() ? "" : number;
    }

    private static String query(String query) {
        Set<String> kept = new TreeSet<>();
        for (String pair : query.replace("&amp;", "&").split("&")) {
            String name = pair.substring(0, Math.max(0, pair.indexOf('=') < 0 ? pair.length() : pair.indexOf('=')));
            if (!name.isEmpty()
                    && !TRACKING.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
                kept.add(pair);
            }
        }
        return String.join("&", kept);
    }
}
