package org.dabyl.bot.chat;

import java.util.Locale;
import java.util.regex.Pattern;

/// An article's words, for watched phrases: without regard to case, ё and line breaks.
///
/// They hold a phrase that begins where a word begins: endings may follow it. Immutable; for any thread.
public record Words(String folded) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    public static Words of(String text) {
        return new Words(fold(text));
    }

    /// Whether they hold the phrase, from the beginning of a word on.
    public boolean hold(String phrase) {
        String wanted = fold(phrase);
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
            if (isBeginning(at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a phrase may begin there.
    boolean isBeginning(int at) {
        return at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
    }

    static String fold(String text) {
        return SPACE.matcher(text.toLowerCase(Locale.ROOT).replace('ё', 'е')).replaceAll(" ");
    }
}
