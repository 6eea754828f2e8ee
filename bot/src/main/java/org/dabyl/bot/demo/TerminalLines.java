package org.dabyl.bot.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Breaks text at spaces into lines that fit, quotes keeping their bar. Style sequences take no room.
final class TerminalLines {
    private static final Pattern STYLE = Pattern.compile("\u001B\\[[0-9]+m");
    private static final String BAR = "│ ";

    private TerminalLines() {}

    static List<String> wrap(String text, int width) {
        List<String> out = new ArrayList<>();
        for (String line : text.stripTrailing().split("\n", -1)) {
            wrapLine(line, width, out);
        }
        return out;
    }

    private static void wrapLine(String line, int width, List<String> out) {
        String indent = line.startsWith(BAR) ? BAR : "";
        StringBuilder current = new StringBuilder();
        for (String word : line.split(" ", -1)) {
            boolean full = !current.isEmpty() && visible(current) + 1 + visible(word) > width;
            if (full) {
                out.add(current.toString());
                current.setLength(0);
                current.append(indent).append(word);
            } else {
                current.append(current.isEmpty() ? "" : " ").append(word);
            }
        }
        out.add(current.toString());
    }

    private static int visible(CharSequence text) {
        return STYLE.matcher(text).replaceAll("").length();
    }
}
