package org.dabyl.feeds.classify.fact;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dabyl.config.watch.TimeWords;
import org.dabyl.feeds.classify.text.Folding;
import org.dabyl.feeds.classify.text.Token;

/// Reads numbers in digits and words: «129 750», «1,2 млн», «пятнадцать», «он бес», «twenty-five», «полтора».
///
/// Immutable; for any thread.
final class NumberReader {
    private static final Pattern POINTS = Pattern.compile("[.,]");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String AND_A_HALF = "-and-a-half";
    private static final int MOST_TOKENS = 12;

    private final Map<String, Long> words = new HashMap<>();
    private final Set<String> halves = new HashSet<>();
    private final Set<String> halfBehind = new HashSet<>();

    /// A number in a text: its value and its last token, included.
    record Amount(BigDecimal value, int last) {}

    NumberReader(TimeWords time) {
        time.group("numbers")
                .forEach((value, forms) -> forms.forEach(form -> words.put(norm(form), Long.parseLong(value))));
        time.list("halves").forEach(word -> halves.add(norm(word)));
        time.list("half-behind").forEach(word -> halfBehind.add(norm(word)));
    }

    private static String norm(String word) {
        return Folding.norm(word);
    }

    /// The words that a number may start with; those with a hyphen are not among them.
    Set<String> starts() {
        Set<String> out = new HashSet<>(words.keySet());
        out.addAll(halves);
        return out;
    }

    /// The value of one word, where it is a number.
    Optional<Long> word(String norm) {
        return Optional.ofNullable(words.get(norm));
    }

    /// The number that starts at that token; it goes on as far as it can.
    Optional<Amount> read(List<Token> tokens, int first) {
        Token token = tokens.get(first);
        if (token.kind() == Token.Kind.NUMBER) {
            return digits(tokens, first);
        }
        if (!token.isWord()) {
            return Optional.empty();
        }
        int whole = token.norm().indexOf(AND_A_HALF);
        long counted = whole > 0 ? value(token.norm().substring(0, whole)) : -1;
        if (counted >= 0) {
            return Optional.of(new Amount(BigDecimal.valueOf(counted).add(HALF), first));
        }
        if (halves.contains(token.norm())) {
            return Optional.of(scaled(tokens, new BigDecimal("1.5"), first));
        }
        return value(token.norm()) >= 0 ? Optional.of(half(tokens, spelled(tokens, first))) : Optional.empty();
    }

    private long value(String norm) {
        Long value = words.get(norm);
        if (value != null) {
            return value;
        }
        int dash = norm.indexOf('-');
        if (dash > 0) {
            Long tens = words.get(norm.substring(0, dash));
            Long ones = words.get(norm.substring(dash + 1));
            return tens != null && ones != null && ones < tens ? tens + ones : -1;
        }
        return -1;
    }

    private Amount spelled(List<Token> tokens, int first) {
        long total = 0;
        long group = 0;
        int last = first;
        for (int i = first;
                i < tokens.size() && i - first < MOST_TOKENS && tokens.get(i).isWord();
                i++) {
            long value = value(tokens.get(i).norm());
            if (value < 0 || i > first && value < 1000 && group % 10 != 0 && value != 100) {
                break;
            }
            if (value >= 1000) {
                total += Math.max(group, 1) * value;
                group = 0;
            } else {
                group = value == 100 && group > 0 && group < 10 ? group * 100 : group + value;
            }
            last = i;
        }
        return new Amount(BigDecimal.valueOf(total + group), last);
    }

    private Optional<Amount> digits(List<Token> tokens, int first) {
        Optional<BigDecimal> start = plain(tokens.get(first).norm());
        if (start.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = start.get();
        int last = first;
        boolean groups = tokens.get(first).norm().length() <= 3;
        while (groups && last + 1 < tokens.size() && isGroup(tokens.get(last), tokens.get(last + 1))) {
            last++;
            value = value.movePointRight(3).add(new BigDecimal(tokens.get(last).norm()));
        }
        Amount amount = scaled(tokens, value, last);
        if (amount.last == last) {
            return Optional.of(half(tokens, amount));
        }
        int next = amount.last + 1;
        boolean more = next < tokens.size()
                && tokens.get(next).kind() == Token.Kind.NUMBER
                && tokens.get(next).norm().length() <= 3
                && isDigits(tokens.get(next).norm());
        if (!more) {
            return Optional.of(amount);
        }
        Amount rest = scaled(tokens, new BigDecimal(tokens.get(next).norm()), next);
        return Optional.of(new Amount(amount.value.add(rest.value), rest.last));
    }

    private static boolean isGroup(Token before, Token next) {
        return next.kind() == Token.Kind.NUMBER
                && next.norm().length() == 3
                && next.start() == before.end() + 1
                && isDigits(next.norm())
                && isDigits(before.norm());
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /// «15», «3,5», «129,750», «129.750.000»; empty for «456-2» and «18.03.2026».
    private static Optional<BigDecimal> plain(String norm) {
        if (norm.length() > 15) {
            return Optional.empty();
        }
        if (isDigits(norm)) {
            return Optional.of(new BigDecimal(norm));
        }
        String[] parts = POINTS.split(norm);
        for (String part : parts) {
            if (part.isEmpty() || !isDigits(part)) {
                return Optional.empty();
            }
        }
        boolean thousands = parts[0].length() <= 3 && !parts[0].equals("0");
        for (int i = 1; i < parts.length; i++) {
            thousands &= parts[i].length() == 3;
        }
        if (thousands) {
            return Optional.of(new BigDecimal(String.join("", parts)));
        }
        return parts.length == 2 ? Optional.of(new BigDecimal(parts[0] + "." + parts[1])) : Optional.empty();
    }

    /// Takes the «тыс.», «млн» behind a number.
    private Amount scaled(List<Token> tokens, BigDecimal value, int last) {
        int next = last + 1;
        if (next >= tokens.size() || !tokens.get(next).isWord()) {
            return new Amount(value, last);
        }
        long scale = value(tokens.get(next).norm());
        if (scale < 1000) {
            return new Amount(value, last);
        }
        boolean dot = next + 1 < tokens.size()
                && tokens.get(next + 1).isMark('.')
                && tokens.get(next).norm().length() <= 4;
        return new Amount(value.multiply(BigDecimal.valueOf(scale)), dot ? next + 1 : next);
    }

    /// «два с половиной», «бір жарым», «two and a half».
    private Amount half(List<Token> tokens, Amount amount) {
        int half = halfBehind(tokens, amount.last);
        return half > amount.last ? new Amount(amount.value.add(HALF), half) : amount;
    }

    /// Whether «с половиной» stands behind the token.
    boolean hasHalfBehind(List<Token> tokens, int number) {
        return halfBehind(tokens, number) > number;
    }

    /// The last token of «с половиной» behind the token; the token itself where it does not stand there.
    private int halfBehind(List<Token> tokens, int number) {
        for (int i = number + 1;
                i <= number + 3 && i < tokens.size() && tokens.get(i).isWord();
                i++) {
            if (halfBehind.contains(tokens.get(i).norm())) {
                return i;
            }
        }
        return number;
    }
}
