package org.dabyl.feeds.read;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Markup as the text that a reader sees: tags and entities gone, paragraphs on lines of their own, what is
/// never shown left out.
public final class PlainText {
    private static final Pattern MARKUP =
            Pattern.compile("<[/!]?[A-Za-z]|&(?:#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final Pattern WRAP = Pattern.compile("([^\\s.!?…:;»\"])[ \\t]*\\r?\\n(?![ \\t]*\\r?\\n)");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "br",
            "li",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "tr",
            "table",
            "blockquote",
            "section",
            "article",
            "header",
            "footer",
            "figure",
            "figcaption",
            "pre",
            "hr",
            "dd",
            "dt",
            "aside",
            "td");
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "iframe", "object", "svg", "head");

    private PlainText() {}

    /// A text that may or may not be markup: what has neither tags nor entities stays as it is.
    public static String of(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0
                || !MARKUP.matcher(text).find()) {
            return tidy(unwrap(text));
        }
        return of(Jsoup.parseBodyFragment(text).body());
    }

    /// In text without tags a line break ends a paragraph only after the end of a sentence, or where it is doubled;
    /// others wrap long lines.
    private static String unwrap(String text) {
        if (text.indexOf('\n') < 0) {
            return text;
        }
        return WRAP.matcher(text).replaceAll("$1 ");
    }

    /// The text of an element and all below it that a reader sees.
    public static String of(Element element) {
        StringBuilder out = new StringBuilder();
        element.traverse(new Writer(out));
        return tidy(out.toString());
    }

    /// Single spaces, single line breaks, none of either at the ends, no control characters.
    static String tidy(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        boolean line = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\u2028' || c == '\u2029') {
                line = true;
            } else if (c <= ' ' || c == '\u00A0' || c == '\u0085' || Character.isSpaceChar(c)) {
                space = true;
            } else if (c < 0x7F || c >= 0xA0 && c != '\uFEFF') {
                if ((line || space) && !out.isEmpty()) {
                    out.append(line ? '\n' : ' ');
                }
                out.append(c);
                space = false;
                line = false;
            }
        }
        return out.toString();
    }

    /// As [#of(String)], on one line: for titles.
    static String line(String text) {
        return of(text).replace('\n', ' ');
    }

    static boolean isBlock(String tag) {
        return BLOCKS.contains(tag);
    }

    static boolean isUnseen(String tag) {
        return UNSEEN.contains(tag);
    }

    private static final class Writer implements NodeVisitor {
        private final StringBuilder out;
        private int unseen;

        Writer(StringBuilder out) {
            this.out = out;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && unseen == 0) {
                out.append(text.getWholeText().replace('\n', ' ').replace('\r', ' '));
            } else if (node instanceof Element element) {
                unseen += isUnseen(element.normalName()) ? 1 : 0;
                breakAt(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                unseen -= isUnseen(element.normalName()) ? 1 : 0;
                breakAt(element);
            }
        }

        private void breakAt(Element element) {
            if (isBlock(element.normalName())) {
                out.append('\n');
            }
        }
    }
}
