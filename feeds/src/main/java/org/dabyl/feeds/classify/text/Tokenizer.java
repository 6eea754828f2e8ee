package org.dabyl.feeds.classify.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Token.Kind;
import org.dabyl.feeds.classify.text.Token.Shape;

/// Cuts a cleaned text into tokens and sentences, in one pass over its characters.
///
/// A sentence ends at a line's end, and at «.», «!», «?», «…» before a space and a capital, quote, dash or
/// digit; a dot after an abbreviation or a single capital (an initial) ends none.
final class Tokenizer {
    /// Longer runs of letters are cut: no word is that long, and hostile ones are.
    private static final int LONGEST = 200;

    /// A token in every so many letters.
    private static final int LETTERS_A_TOKEN = 4;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "ст", "ч", "п", "пп", "г", "гг", "ул", "им", "тыс", "млн", "млрд", "т", "д", "др", "пр", "просп", "обл",
            "р", "см", "стр", "руб", "тг", "мкр", "пос", "с", "гр", "адв", "проф", "акад", "ген", "полк", "св", "напр",
            "т.е", "mr", "mrs", "ms", "dr", "st", "art", "no", "vs", "jan", "feb", "aug", "sept", "sep", "oct", "nov",
            "dec", "prof", "col", "lt", "sgt", "capt", "gen", "rev", "gov", "б", "жж", "ж");

    private final String text;
    /// The same, letter by letter.
    private final char[] letters;

    private final boolean kazakh;
    private final boolean turkic;
    private final List<Token> tokens;
    private final List<Sentence> sentences = new ArrayList<>();
    /// The normal form of the word that is being read.
    private final char[] norm = new char[LONGEST];
    private final SeenWords seen;
    private int sentenceFirst;

    record Cut(List<Token> tokens, List<Sentence> sentences) {}

    private Tokenizer(String text, boolean kazakh) {
        this.text = text;
        this.letters = text.toCharArray();
        this.seen = new SeenWords(letters.length);
        this.tokens = new ArrayList<>(letters.length / LETTERS_A_TOKEN + 1);
        this.kazakh = kazakh;
        this.turkic = kazakh && LatinKazakh.isTurkic(text);
    }

    /// @param language in a Kazakh text, words in Latin letters get their Cyrillic spelling as normal form
    static Cut cut(String text, Language language) {
        Tokenizer tokenizer = new Tokenizer(text, language == Language.KK && isLatin(text));
        tokenizer.run();
        return new Cut(tokenizer.tokens, tokenizer.sentences);
    }

    private static boolean isLatin(String text) {
        int latin = 0;
        int cyrillic = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            latin += c < 0x250 && Sign.isLetter(c) ? 1 : 0;
            cyrillic += c >= 0x400 && c < 0x530 ? 1 : 0;
        }
        return latin > cyrillic;
    }

    private void run() {
        int i = 0;
        while (i < letters.length) {
            char c = letters[i];
            if (c == '\n') {
                endSentence();
                i++;
            } else if (c == ' ') {
                i++;
            } else if ((Sign.of(c) & (Sign.LETTER | Sign.DIGIT)) != 0) {
                i = word(i);
            } else {
                i = mark(i);
            }
        }
        endSentence();
    }

    private int mark(int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        char c = letters[at];
        norm[0] = c;
        int place = seen.place(c);
        Token same = end - at == 1 ? seen.find(place, norm, 1, Kind.MARK) : null;
        if (same != null) {
            addAgain(at, end, same, Shape.NONE);
        } else {
            String mark = text.substring(at, end);
            add(at, end, mark, Folding.russified(mark), Kind.MARK, Shape.NONE);
            seen.put(place, tokens.getLast());
        }
        if ((c == '.' || c == '!' || c == '?' || c == '…') && endsSentence(at, end)) {
            endSentence();
        }
        return end;
    }

    private boolean endsSentence(int at, int end) {
        int next = end;
        while (next < text.length() && "»”\"'’)".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < text.length() && text.charAt(next) != ' ') {
            return false;
        }
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        char first = text.charAt(next);
        if (Character.isLowerCase(first) || isDashBeforeSmall(next)) {
            return false;
        }
        return text.charAt(at) != '.' || !isAbbreviation(first);
    }

    /// «21.02.2026 г. – вызван» goes on behind the dash.
    private boolean isDashBeforeSmall(int at) {
        return "-–—".indexOf(text.charAt(at)) >= 0
                && at + 2 < text.length()
                && text.charAt(at + 1) == ' '
                && Character.isLowerCase(text.charAt(at + 2));
    }

    private boolean isAbbreviation(char next) {
        if (tokens.size() < 2) {
            return false;
        }
        Token before = tokens.get(tokens.size() - 2);
        if (before.index() == sentenceFirst
                && before.kind() == Kind.NUMBER
                && before.norm().length() <= 3) {
            return true;
        }
        if (before.end() != tokens.getLast().start()) {
            return false;
        }
        boolean initial = before.isWord() && before.end() - before.start() == 1 && before.isCapital();
        if (initial) {
            return true;
        }
        boolean year = before.norm().equals("г") || before.norm().equals("гг");
        return ABBREVIATIONS.contains(before.norm()) && !(year && Character.isUpperCase(next) && afterNumber());
    }

    /// «в 2024 г. Полиция …» ends a sentence, «в г. Алматы» does not.
    private boolean afterNumber() {
        return tokens.size() >= 3 && tokens.get(tokens.size() - 3).kind() == Kind.NUMBER;
    }

    private int word(int at) {
        int count = 0;
        int digits = 0;
        int upper = 0;
        int cyrillic = 0;
        int latin = 0;
        char highest = 0;
        int hash = 0;
        int i = at;
        for (; i < letters.length && i - at < LONGEST; i++) {
            char c = letters[i];
            int sign = Sign.of(c);
            if ((sign & Sign.LETTER) != 0) {
                if (count == 0 && i - at >= 4 && isYearWord(i)) {
                    break;
                }
                count++;
                upper += (sign & Sign.UPPER) != 0 ? 1 : 0;
                cyrillic += (sign & Sign.CYRILLIC) != 0 ? 1 : 0;
                latin += (sign & Sign.LATIN) != 0 ? 1 : 0;
            } else if ((sign & Sign.DIGIT) != 0) {
                digits++;
            } else if (!joins(at, i, c)) {
                break;
            }
            char normal = Folding.norm(c);
            norm[i - at] = normal;
            highest = normal > highest ? normal : highest;
            hash = 31 * hash + normal;
        }
        if (cyrillic > 0 && latin > 0 && cyrillic >= latin) {
            Folding.replaceLookAlikes(norm, i - at);
            highest = Character.MAX_VALUE; // «і» may have come of a Latin «i»
        }
        Kind kind = count == 0 ? Kind.NUMBER : digits == 0 ? Kind.WORD : Kind.MIXED;
        Shape shape = shape(at, count, upper);
        if (kazakh && latin > 0 && cyrillic == 0) {
            String respelled = LatinKazakh.cyrillic(new String(norm, 0, i - at), turkic);
            add(at, i, respelled, Folding.russified(respelled), kind, shape);
            return i;
        }
        addWord(at, i, seen.place(hash), highest <= Folding.LAST_RUSSIAN, kind, shape);
        return i;
    }

    /// What stands in `norm`, made once for all the times that the article has it.
    ///
    /// @param russian whether the Russian alphabet has all its letters
    private void addWord(int at, int end, int place, boolean russian, Kind kind, Shape shape) {
        Token same = seen.find(place, norm, end - at, kind);
        if (same != null) {
            addAgain(at, end, same, shape);
        } else {
            String word = new String(norm, 0, end - at);
            add(at, end, word, russian ? word : Folding.russified(word), kind, shape);
            seen.put(place, tokens.getLast());
        }
    }

    /// «24.02.2026г.», «2026ж.»: the word for the year, grown to its number.
    private boolean isYearWord(int i) {
        return (letters[i] == 'г' || letters[i] == 'ж')
                && (i + 1 >= letters.length || !Sign.isLetterOrDigit(letters[i + 1]))
                && Character.isDigit(letters[i - 1]);
    }

    private boolean joins(int at, int i, char c) {
        if (i + 1 >= letters.length) {
            return false;
        }
        char before = letters[i - 1];
        char after = letters[i + 1];
        return switch (c) {
            case '-', '‑' -> Sign.isLetterOrDigit(before) && Sign.isLetterOrDigit(after);
            case '\'', '’', '‘', 'ʼ', '`', '´' -> Sign.isLetter(before) && Sign.isLetter(after) && i > at;
            case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }

    private Shape shape(int at, int letters, int upper) {
        if (letters == 0) {
            return Shape.NONE;
        }
        if (upper == 0) {
            return Shape.LOWER;
        }
        if (upper == letters) {
            return letters > 1 ? Shape.UPPER : Shape.CAPITALIZED;
        }
        boolean first = Character.isUpperCase(text.charAt(at));
        return first && (upper == 1 || text.indexOf('-', at) > at) ? Shape.CAPITALIZED : Shape.INNER;
    }

    private void add(int start, int end, String norm, String russified, Kind kind, Shape shape) {
        int index = tokens.size();
        tokens.add(new Token(index, sentences.size(), start, end, norm, russified, kind, shape, index));
    }

    private void addAgain(int start, int end, Token same, Shape shape) {
        tokens.add(new Token(
                tokens.size(),
                sentences.size(),
                start,
                end,
                same.norm(),
                same.russified(),
                same.kind(),
                shape,
                same.index()));
    }

    private void endSentence() {
        if (tokens.size() > sentenceFirst) {
            sentences.add(new Sentence(sentences.size(), sentenceFirst, tokens.size()));
            sentenceFirst = tokens.size();
        }
    }
}
