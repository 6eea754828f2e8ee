package org.dabyl.feeds.classify.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dabyl.feeds.classify.text.Span;
import org.jspecify.annotations.Nullable;

/// The words and initials beside a word of a cleaned text, as far as they can belong to one name.
///
/// A name is broken by a line's end and by any mark but an initial's dot, a hyphen inside a word, and quotation
/// marks or parentheses around a word of the name. For one thread.
final class Words {
    private static final int NICKNAME = 40;
    private static final String OPENING = "«\"“„(";
    private static final String CLOSING = "»\"”)";
    private static final String[] SURNAMES = {"ов", "ова", "ев", "ева"};
    private static final String[] GENITIVES = {"ның", "нің", "дың", "дің", "тың", "тің"};
    private static final Set<String> OF = Set.of(
            "фон", "ван", "дер", "аль", "эль", "ибн", "бин", "von", "van", "der", "de", "al", "el", "ibn", "bin");
    /// The first letters of «ұлы», «қызы», «оглы», “kyzy”.
    private static final String SON = "ұуоқкгuoqkg";
    /// Their second letters, and the apostrophe of “o'g'li”.
    private static final String SON_NEXT = "лғгыиlgğyiı'’‘ʻʼ";

    private static final int LONGEST_OF = 3;
    /// Two letters and a dot, but no initial.
    private static final Set<String> TITLES = Set.of("Mr", "Ms", "Dr", "St", "MR", "MS", "DR");

    private final String text;

    /// A word or an initial beside a name.
    record Word(int start, int end, String canon, boolean initial, boolean capital) {}

    Words(String text) {
        this.text = text;
    }

    /// The whole word, over hyphens and apostrophes, that a part is of; with «ұлы», «оглы» after a space.
    Span whole(int start, int end) {
        int from = start;
        while (from > 1 && isJoint(from - 1) && start - from < 80) {
            from--;
            while (from > 0 && Letters.isLetter(text.charAt(from - 1)) && start - from < 80) {
                from--;
            }
        }
        int to = end;
        while (to + 1 < text.length() && isJoint(to) && to - end < 80) {
            to++;
            while (to < text.length() && Letters.isLetter(text.charAt(to)) && to - end < 80) {
                to++;
            }
        }
        return new Span(from, withSon(to));
    }

    /// Whether a word has more to it than its letters: a hyphen, an apostrophe, «ұлы» after a space.
    boolean isJoined(int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        boolean mark = Letters.isHyphen(before) || Letters.isApostrophe(before) || Letters.isHyphen(after);
        return mark || withSon(end) != end;
    }

    private boolean isJoint(int at) {
        char c = text.charAt(at);
        return (Letters.isHyphen(c) || Letters.isApostrophe(c))
                && Letters.isLetter(text.charAt(at - 1))
                && Letters.isLetter(text.charAt(at + 1));
    }

    /// «Бекзат ұлы» is one word; «Жұмабекова ұлы» are two, her son: no father's given name ends as a surname does.
    /// So are «Сәрсекейдің ұлы»: a patronymic has no genitive.
    private int withSon(int end) {
        boolean follows = end + 3 < text.length()
                && text.charAt(end) == ' '
                && SON.indexOf(text.charAt(end + 1)) >= 0
                && SON_NEXT.indexOf(text.charAt(end + 2)) >= 0;
        if (follows && !endsIn(SURNAMES, end) && !endsIn(GENITIVES, end)) {
            int to = end + 1;
            while (to < text.length() && Letters.isLetter(text.charAt(to)) && to - end < 20) {
                to++;
            }
            return Canon.isSon(Canon.of(text, end + 1, to)) ? to : end;
        }
        return end;
    }

    private boolean endsIn(String[] endings, int end) {
        for (String ending : endings) {
            if (text.regionMatches(true, end - ending.length(), ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }

    /// The word of a span; «Гасан оглы» is one word.
    String canon(int start, int end) {
        String canon = Canon.of(text, start, end);
        return canon.indexOf(' ') >= 0 ? canon.replace(" ", "") : canon;
    }

    /// Up to three words and initials before a place, the nearest first.
    List<Word> before(int start) {
        List<Word> out = new ArrayList<>(3);
        int at = start;
        while (out.size() < 3 && at > 0) {
            int end = skipBack(at);
            if (end <= 0) {
                break;
            }
            Word word = wordBefore(end);
            if (word == null) {
                break;
            }
            boolean passed = !word.capital()
                    && word.end() - word.start() <= LONGEST_OF
                    && OF.contains(text.substring(word.start(), word.end()));
            if (!passed) {
                out.add(word);
            }
            at = word.capital() || passed ? word.start() : 0;
        }
        return out;
    }

    /// Over one space, and over a nickname in quotation marks.
    private int skipBack(int at) {
        int end = text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '_' ? at - 1 : at;
        if (end == 0 || end == at && text.charAt(end - 1) != '.') {
            return -1;
        }
        if (CLOSING.indexOf(text.charAt(end - 1)) < 0) {
            return end;
        }
        for (int i = end - 2; i > 1 && end - i < NICKNAME && text.charAt(i) != '\n'; i--) {
            if (OPENING.indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) == ' ') {
                return i - 1;
            }
        }
        return -1;
    }

    /// The word or the initial with its dot that ends there; null where none does.
    @Nullable
    Word wordBefore(int end) {
        boolean dot = text.charAt(end - 1) == '.';
        int last = dot ? end - 1 : end;
        int from = last;
        while (from > 0 && isOfWord(from - 1, last) && last - from < 80) {
            from--;
        }
        if (from == last) {
            return null;
        }
        boolean capital = Letters.isUpper(text.charAt(from));
        if (dot && !(capital && last - from <= 2 && !TITLES.contains(text.substring(from, last)))) {
            return null;
        }
        return new Word(from, end, capital ? Canon.of(text, from, last) : "", dot, capital);
    }

    private boolean isOfWord(int at, int last) {
        return Letters.isLetter(text.charAt(at)) || at > 0 && at + 1 < last && isJoint(at);
    }

    /// Up to three words and initials after a place, the nearest first.
    List<Word> after(int end) {
        List<Word> out = new ArrayList<>(3);
        Span next = next(end);
        while (next != null) {
            int to = next.end();
            boolean capital = Letters.isUpper(text.charAt(next.start()));
            boolean initial = text.charAt(to - 1) == '.';
            out.add(new Word(next.start(), to, canon(next.start(), initial ? to - 1 : to), initial, capital));
            if (!capital || out.size() == 3) {
                break;
            }
            next = text.startsWith(" ", to) ? wordAt(to + 1) : initial ? wordAt(to) : null;
        }
        return out;
    }

    /// The first word or initial after a place; null where there is none.
    @Nullable
    Span next(int end) {
        return text.startsWith(" (", end) ? wordAt(end + 2) : text.startsWith(" ", end) ? wordAt(end + 1) : null;
    }

    /// The word or the initial with its dot that starts there; null where none does.
    @Nullable
    Span wordAt(int from) {
        if (from >= text.length() || !Letters.isLetter(text.charAt(from))) {
            return null;
        }
        int to = wordEnd(from);
        boolean initial =
                to - from <= 2 && to < text.length() && text.charAt(to) == '.' && Letters.isUpper(text.charAt(from));
        return new Span(from, initial ? to + 1 : to);
    }

    private int wordEnd(int from) {
        int to = from + 1;
        while (to < text.length()
                && to - from < 80
                && (Letters.isLetter(text.charAt(to)) || to + 1 < text.length() && isJoint(to))) {
            to++;
        }
        return withSon(to);
    }

    /// Whether a sentence, a quotation or a line starts there.
    boolean startsSentence(int start) {
        int at = start;
        while (at > 0 && " «\"“„(–—-".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at == 0 || "\n.!?…:;•".indexOf(text.charAt(at - 1)) >= 0;
    }

    /// Whether the line around has no word of four letters and more in lower case: a headline in capitals.
    boolean isCapitalisedLine(int at) {
        int from = text.lastIndexOf('\n', at) + 1;
        int to = text.indexOf('\n', at);
        int limit = Math.min(to < 0 ? text.length() : to, from + 400);
        int words = 0;
        for (int i = from; i < limit; i++) {
            boolean starts = Letters.isLetter(text.charAt(i)) && (i == from || !Letters.isLetter(text.charAt(i - 1)));
            if (starts && wordEnd(i) - i > 3) {
                if (!Letters.isUpper(text.charAt(i))) {
                    return false;
                }
                words++;
            }
        }
        return words > 2;
    }

    /// The word that ends before a place, past quotation marks, dots and spaces; empty where there is none in
    /// the line.
    String wordLeftOf(int start, boolean pastQuotes) {
        int end = start;
        while (end > 0
                && start - end < 4
                && (" .".indexOf(text.charAt(end - 1)) >= 0
                        || pastQuotes && OPENING.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        int from = end;
        while (from > 0 && end - from < 40 && isOfWord(from - 1, end)) {
            from--;
        }
        return lower(from, end);
    }

    /// The word before a place in the line, past spaces and dots.
    @Nullable
    Span leftOf(int start) {
        int end = start;
        while (end > 0 && start - end < 4 && " .".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int from = end;
        while (from > 0 && end - from < 40 && isOfWord(from - 1, end)) {
            from--;
        }
        return from == end ? null : new Span(from, end);
    }

    /// «Асыл Бекзат» ЖШС: the word after the quotation mark that closes near after a place; empty where there
    /// is none.
    String wordAfterQuote(int end) {
        for (int i = end; i < Math.min(text.length() - 2, end + 60) && text.charAt(i) != '\n'; i++) {
            if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                int from = text.charAt(i + 1) == ' ' ? i + 2 : i + 1;
                return Letters.isLetter(text.charAt(from)) ? lower(from, lettersFrom(from)) : "";
            }
        }
        return "";
    }

    private int lettersFrom(int from) {
        int to = from;
        while (to < text.length() && to - from < 80 && Letters.isLetter(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /// The opening quotation mark that is open at a place, near before it in the line; -1 where there is none.
    int openQuote(int start) {
        for (int i = start - 1; i >= 0 && start - i < 60 && text.charAt(i) != '\n'; i--) {
            char c = text.charAt(i);
            if (Letters.isCyrillic(c)) {
                continue;
            }
            if (c == '»' || c == '”') {
                return -1;
            }
            if (c == '«' || c == '“' || c == '„' || c == '"' && (i == 0 || text.charAt(i - 1) == ' ')) {
                return i;
            }
        }
        return -1;
    }

    String lower(int from, int to) {
        char[] out = new char[to - from];
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Letters.isPlain(c)) {
                return text.substring(from, to).toLowerCase(Locale.ROOT).replace('ё', 'е');
            }
            out[i - from] = Letters.lower(c);
        }
        return new String(out);
    }

    String text() {
        return text;
    }
}
