package org.dabyl.feeds.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a site's robots.txt allows a program of our name.
///
/// As RFC 9309 has it: the group that names us, else the one for all; the longest rule that matches decides,
/// and `Allow` where two are as long. Immutable.
final class Robots {
    static final Robots ALLOW_ALL = new Robots(List.of());

    private static final String OUR_NAME = "dabyl";
    private static final int MOST_RULES = 2_000;
    private static final Pattern ENCODED = Pattern.compile("%[0-9a-fA-F]{2}");

    private record Rule(boolean allow, int length, Pattern path) {}

    private final List<Rule> rules;

    private Robots(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    static Robots parse(String text) {
        List<Rule> ours = new ArrayList<>();
        List<Rule> everybodys = new ArrayList<>();
        boolean named = false;
        boolean forUs = false;
        boolean forAll = false;
        boolean inNames = false;
        for (String raw : text.split("\\R")) {
            String line = raw.replaceFirst("#.*", "").strip();
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = colon < 0 ? "" : line.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                String name = value.toLowerCase(Locale.ROOT);
                forUs = name.equals(OUR_NAME) || inNames && forUs;
                forAll = name.equals("*") || inNames && forAll;
                named |= name.equals(OUR_NAME);
                inNames = true;
            } else if (key.equals("allow") || key.equals("disallow")) {
                inNames = false;
                add(forUs ? ours : forAll ? everybodys : new ArrayList<>(), key.equals("allow"), value);
            }
        }
        return new Robots(named ? ours : everybodys);
    }

    private static void add(List<Rule> rules, boolean allow, String path) {
        if (!path.isEmpty() && rules.size() < MOST_RULES) {
            boolean anchored = path.endsWith("$");
            String sent = asSent(anchored ? path.substring(0, path.length() - 1) : path);
            String[] parts = sent.split("\\*+", -1);
            StringBuilder pattern = new StringBuilder();
            for (int i = 0; i < parts.length; i++) {
                pattern.append(i == 0 ? "" : ".*?").append(Pattern.quote(parts[i]));
            }
            pattern.append(anchored ? "" : ".*");
            rules.add(new Rule(
                    allow, sent.length() + (anchored ? 1 : 0), Pattern.compile(pattern.toString(), Pattern.DOTALL)));
        }
    }

    /// Other letters than ASCII's are encoded in a request, and with capitals; the file may write them otherwise.
    private static String asSent(String path) {
        StringBuilder out = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            out.append(one < 0 ? String.format(Locale.ROOT, "%%%02X", one) : String.valueOf((char) one));
        }
        return ENCODED.matcher(out).replaceAll(octet -> octet.group().toUpperCase(Locale.ROOT));
    }

    /// @param path with the query, as in the request
    boolean allows(String path) {
        String sent = asSent(path);
        boolean allowed = true;
        int longest = -1;
        for (Rule rule : rules) {
            boolean decides = rule.length() > longest || rule.length() == longest && rule.allow();
            if (decides && rule.path().matcher(sent).matches()) {
                allowed = rule.allow();
                longest = rule.length();
            }
        }
        return allowed;
    }
}
