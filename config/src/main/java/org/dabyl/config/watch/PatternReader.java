package org.dabyl.config.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads the notation of [WordPattern].
final class PatternReader {
    private static final int NEAR = 3;
    private static final int FAR = 8;
    /// Where the Cyrillic letters end; the classifier knows none behind.
    private static final int LETTERS = 0x530;

    private final Map<String, List<String>> classes;
    /// What has been read, by its notation: most words stand in many patterns, and are kept once.
    private final Map<String, List<String>> known = new HashMap<>();

    PatternReader(Map<String, List<String>> classes) {
        this.classes = classes;
    }

    /// The patterns that one of the notation stands for: `a & b` is `a ~~ b` and `b ~~ a`
    /// without a comma between.
    ///
    /// @throws IllegalArgumentException with a sentence for the operator
    List<WordPattern> patterns(String text) {
        String[] sides = text.split(" +& +", -1);
        if (sides.length == 1) {
            return List.of(pattern(text, text));
        }
        if (sides.length > 2 || sides[0].isBlank() || sides[1].isBlank()) {
            throw new IllegalArgumentException("`&` stands once, between words");
        }
        return List.of(joined(text, sides[0], sides[1]), joined(text, sides[1], sides[0]));
    }

    private WordPattern joined(String written, String one, String other) {
        List<WordPattern.Element> elements =
                new ArrayList<>(pattern(written, one).elements());
        List<WordPattern.Element> behind = pattern(written, other).elements();
        elements.add(new WordPattern.Element(behind.getFirst().words(), FAR, true));
        elements.addAll(behind.subList(1, behind.size()));
        return new WordPattern(written, elements);
    }

    private WordPattern pattern(String written, String text) {
        List<WordPattern.Element> elements = new ArrayList<>();
        int gap = 0;
        for (String part : text.split(" +")) {
            if (part.equals("~") || part.equals("~~")) {
                gap = part.length() == 1 ? NEAR : FAR;
            } else {
                elements.add(new WordPattern.Element(words(part), elements.isEmpty() ? 0 : gap, false));
                gap = 0;
            }
        }
        if (elements.isEmpty() || gap > 0) {
            throw new IllegalArgumentException("a pattern starts and ends with a word");
        }
        return new WordPattern(written, elements);
    }

    List<String> words(String part) {
        List<String> read = known.get(part);
        if (read == null) {
            read = List.copyOf(read(part));
            known.put(part, read);
        }
        return read;
    }

    private List<String> read(String part) {
        List<String> out = new ArrayList<>();
        for (String word : splitOutside(part, '|')) {
            if (word.startsWith("<") && word.endsWith(">")) {
                List<String> named = classes.get(word.substring(1, word.length() - 1));
                if (named == null) {
                    throw new IllegalArgumentException("there is no class " + word + " above");
                }
                out.addAll(named);
            } else {
                expand("", word, out);
            }
        }
        return out;
    }

    private static void expand(String head, String rest, List<String> out) {
        int open = rest.indexOf('{');
        if (open < 0) {
            out.addAll(checked(head + rest));
            return;
        }
        int close = rest.indexOf('}', open);
        if (close < 0) {
            throw new IllegalArgumentException("`{` without `}`");
        }
        for (String ending : rest.substring(open + 1, close).split(",", -1)) {
            expand(head + rest.substring(0, open) + ending, rest.substring(close + 1), out);
        }
    }

    private static List<String> checked(String word) {
        String norm = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
        if (norm.endsWith("+")) {
            return KazakhStem.done(norm.substring(0, norm.length() - 1));
        }
        int star = norm.indexOf('*');
        if (norm.isEmpty() || norm.equals("*") || star >= 0 && star < norm.length() - 1) {
            throw new IllegalArgumentException("`*` stands at the end of a word, after at least one letter");
        }
        norm.chars().filter(letter -> letter >= LETTERS).findFirst().ifPresent(letter -> {
            throw new IllegalArgumentException("`" + (char) letter + "` is no letter of the three languages");
        });
        return List.of(norm);
    }

    private static List<String> splitOutside(String text, char by) {
        List<String> out = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : by;
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == by && depth == 0) {
                out.add(text.substring(from, i));
                from = i + 1;
            }
        }
        if (depth != 0) {
            throw new IllegalArgumentException("`{` and `}` stand in one word, with single words between");
        }
        return out;
    }
}
