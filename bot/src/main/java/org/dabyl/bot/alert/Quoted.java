package org.dabyl.bot.alert;

/// Words from outside, made fit to stand in a message of ours: on one line, within a length, and harmless.
///
/// Direction marks could turn the rest of a message around, and `/forget` or `@somebody` in a headline would be
/// a link that does something when it is touched: the first are taken out, the others broken by a mark that
/// nobody sees. What is markup is no matter here: `SafeHtml` escapes it. Nothing is cut inside a character.
public final class Quoted {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final char WORD_JOINER = '\u2060';

    private Quoted() {}

    /// The text on one line of at most so many UTF-16 units, with `…` where it was cut.
    public static String line(String text, int most) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), most) + 1);
        boolean space = false;
        int before = ' ';
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                space = out.length() > 0;
                before = ' ';
            } else if (isSeen(c)) {
                out.append(space ? " " : "").appendCodePoint(c);
                boolean acts = (c == '/' || c == '@') && !Character.isLetterOrDigit(before) && startsWord(text, i);
                out.append(acts ? String.valueOf(WORD_JOINER) : "");
                space = false;
                before = c;
            }
            if (out.length() > most) {
                return cut(out, most);
            }
        }
        return out.toString();
    }

    private static boolean startsWord(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private static boolean isSeen(int c) {
        int type = Character.getType(c);
        return c == ZERO_WIDTH_JOINER || type != Character.FORMAT && type != Character.SURROGATE;
    }

    private static String cut(StringBuilder text, int most) {
        int end = most - 1;
        while (end > 0 && belongsToBefore(text, end)) {
            end--;
        }
        return text.substring(0, end).strip() + "…";
    }

    /// Whether what starts there is one character with what stands before it.
    private static boolean belongsToBefore(StringBuilder text, int at) {
        char c = text.charAt(at);
        int type = Character.getType(text.codePointAt(at));
        return Character.isLowSurrogate(c)
                || c == ZERO_WIDTH_JOINER
                || text.charAt(at - 1) == ZERO_WIDTH_JOINER
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.MODIFIER_SYMBOL;
    }
}
