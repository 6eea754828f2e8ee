package org.dabyl.bot.demo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dabyl.bot.telegram.SafeHtml;

/// Shows on a terminal what Telegram would show: bold as bold where the terminal can, a quote behind a bar, a
/// link with its address.
final class TerminalText {
    private static final Pattern TAG = Pattern.compile("<(/?)(b|i|code|blockquote|a)(?: href=\"([^\"]*)\")?>");
    private final boolean colours;

    TerminalText(boolean colours) {
        this.colours = colours;
    }

    String of(SafeHtml text) {
        StringBuilder out = new StringBuilder();
        Matcher tag = TAG.matcher(text.html());
        int from = 0;
        String address = "";
        boolean quoted = false;
        while (tag.find()) {
            add(out, text.html().substring(from, tag.start()), quoted);
            from = tag.end();
            boolean opens = tag.group(1).isEmpty();
            switch (tag.group(2)) {
                case "b" -> out.append(style(opens ? 1 : 22));
                case "i" -> out.append(style(opens ? 3 : 23));
                case "a" -> {
                    out.append(opens ? "" : " <" + plain(address) + ">");
                    address = opens ? String.valueOf(tag.group(3)) : "";
                }
                case "blockquote" -> {
                    quoted = opens;
                    startLine(out);
                }
                default -> {
                    // code looks the same in a terminal
                }
            }
        }
        add(out, text.html().substring(from), quoted);
        return out.toString();
    }

    /// Dimmed, for what is not said in the chat.
    String aside(String text) {
        return style(2) + text + style(0);
    }

    private String style(int number) {
        return colours ? "\u001B[" + number + "m" : "";
    }

    private static void startLine(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private static void add(StringBuilder out, String html, boolean quoted) {
        String text = plain(html);
        if (text.isEmpty()) {
            return;
        }
        out.append(quoted ? "│ " + text.replace("\n", "\n│ ") : text);
    }

    /// Without entities, and without anything that a terminal would take for a command.
    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", "");
    }
}
