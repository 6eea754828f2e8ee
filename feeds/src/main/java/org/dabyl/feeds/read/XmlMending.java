package org.dabyl.feeds.read;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Mends in the text of a document what a strict parser would stumble over, and nothing else.
///
/// Characters that XML forbids go; a bare `&` becomes `&amp;`; an entity that only HTML knows becomes its
/// character; what was cut off in the middle is left out from the end of the last complete entry on. CDATA and
/// comments stay as they are.
final class XmlMending {
    private static final Pattern REFERENCE =
            Pattern.compile("&(#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final Pattern ROOT_END =
            Pattern.compile("</(?:[\\w.-]+:)?(rss|rdf|feed|urlset|sitemapindex)\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTRY_START =
            Pattern.compile("<(?:[\\w.-]+:)?(item|entry|url|sitemap)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTRY_END =
            Pattern.compile("</(?:[\\w.-]+:)?(item|entry|url|sitemap)\\s*>", Pattern.CASE_INSENSITIVE);

    private XmlMending() {}

    /// Whether the document ends before its root element does.
    static boolean isCutOff(String text) {
        return !ROOT_END.matcher(text.substring(Math.max(0, text.length() - 4_096)))
                .find();
    }

    /// The text up to the end of its last complete entry; the whole text where its entries are never closed;
    /// empty where not one is complete.
    static String wholeEntries(String text) {
        int end = -1;
        Matcher ends = ENTRY_END.matcher(text);
        while (ends.find()) {
            end = ends.end();
        }
        if (end >= 0) {
            return text.substring(0, end);
        }
        return ENTRY_START.matcher(text).results().limit(2).count() > 1 ? text : "";
    }

    /// Leaves out the characters that XML forbids; the same text where there are none.
    static String printable(String text) {
        int bad = 0;
        while (bad < text.length() && isAllowed(text, bad)) {
            bad++;
        }
        if (bad == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, bad);
        for (int i = bad; i < text.length(); i++) {
            if (isAllowed(text, i)) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean isAllowed(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x20) {
            return c == '\n' || c == '\r' || c == '\t';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c < 0xFFFE && !(c >= 0x7F && c <= 0x84) && !(c >= 0x86 && c <= 0x9F);
    }

    /// Every `&` outside CDATA and comments a reference that XML knows.
    static String references(String text) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        Matcher reference = REFERENCE.matcher(text);
        int kept = keptFrom(text, 0);
        int i = 0;
        for (int amp = text.indexOf('&'); amp >= 0; amp = text.indexOf('&', i)) {
            if (kept < amp) {
                int end = keptTo(text, kept);
                out.append(text, i, end);
                i = end;
                kept = keptFrom(text, end);
            } else {
                out.append(text, i, amp);
                i = reference.region(amp, text.length()).lookingAt() ? known(out, reference) : bare(out, amp);
            }
        }
        return out.append(text, i, text.length()).toString();
    }

    /// Where the next CDATA or comment begins; beyond every position where there is none.
    private static int keptFrom(String text, int from) {
        int start = text.indexOf("<!", from);
        while (start >= 0) {
            if (text.startsWith("<![CDATA[", start) || text.startsWith("<!--", start)) {
                return start;
            }
            start = text.indexOf("<!", start + 2);
        }
        return Integer.MAX_VALUE;
    }

    private static int keptTo(String text, int start) {
        String close = text.startsWith("<!--", start) ? "-->" : "]]>";
        int end = text.indexOf(close, start);
        return end < 0 ? text.length() : end + close.length();
    }

    private static int known(StringBuilder out, Matcher reference) {
        String name = reference.group(1);
        if (name.startsWith("#")) {
            int code = code(name);
            out.append(code >= 0x80 && code < 0xA0 ? windows1252(code) : isCharacter(code) ? "&#" + code + ";" : "");
        } else if (OF_XML.contains(name)) {
            out.append(reference.group());
        } else {
            String decoded = Parser.unescapeEntities(reference.group(), true);
            out.append(decoded.equals(reference.group()) ? "&amp;" + name + ";" : decoded);
        }
        return reference.end();
    }

    private static int bare(StringBuilder out, int amp) {
        out.append("&amp;");
        return amp + 1;
    }

    private static int code(String name) {
        boolean hex = name.toLowerCase(Locale.ROOT).startsWith("#x");
        return Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    }

    /// Nobody means the control characters that these numbers stand for.
    private static String windows1252(int code) {
        return new String(new byte[] {(byte) code}, Charset.forName("windows-1252"));
    }

    private static boolean isCharacter(int code) {
        return code == 9
                || code == 10
                || code == 13
                || code >= 0x20 && code < 0xD800
                || code >= 0xE000 && code < 0xFFFE
                || code >= 0x10000 && code <= 0x10FFFF;
    }
}
