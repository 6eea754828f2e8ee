package org.dabyl.bot.chat;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody typed as lines that each name something: without what nobody sees, headings, years of birth,
/// telephone numbers; a channel's address is its handle. Immutable; for any thread.
final class TypedLines {
    /// What parts watches that have nothing to do with each other.
    private static final Pattern LINES = Pattern.compile("[\n\r;\u2028\u2029]+");
    private static final Pattern CHANNEL =
            Pattern.compile("(?i)(?:https?://)?(?:t|telegram)\\.me/(?:s/)?([a-z]\\w{3,})(?:/\\S*)?");
    private static final Pattern LINK = Pattern.compile(
            "(?iu).*(?:https?://|www\\.|(?<![\\p{L}.])[a-z0-9-]{2,}\\.(?:kz|com|org|net|ru|me|info|media)(?!\\p{L})).*");
    private static final Pattern BORN =
            Pattern.compile("(?iu)[\\s,(–-]*(?:родил\\p{L}*|род\\.|рожд\\.|born(?:\\s+in)?|b\\.)?"
                    + "[\\s(]*(?:\\d{1,2}[./-]\\d{1,2}[./-])?(?:19|20)\\d{2}(?!\\d)(?:\\s*(?:года?\\s+рождения|г\\.?\\s*р\\.?"
                    + "|жылы\\s+туған|ж\\.?\\s*т\\.?|г\\.|года?))?\\)?\\.?$");
    private static final Pattern NUMBER =
            Pattern.compile("(?iu)(?<![\\p{L}\\d_])(?:иин|жсн|iin|тел\\.?|tel\\.?)?:?\\s*\\+?\\d[\\d\\s()-]{6,}$");
    private static final Pattern ALSO =
            Pattern.compile("(?iu)\\s*,?\\s+(?:он\\s+же|она\\s+же|a\\.?k\\.?a\\.?|also\\s+known\\s+as"
                    + "|known\\s+as|(?:также\\s+)?известн\\p{L}*\\s+как|под\\s+псевдонимом|псевдоним)\\s+");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[]\\s*(\\p{L}[\\p{L}\\p{M}\\w @’'-]*)[)\\]]\\s*");
    private static final Pattern BULLET = Pattern.compile("^[*•·▪●○‣►>–—-]+\\s*(?=\\p{L})");
    /// «и другие», «и ещё пятеро».
    private static final Pattern OTHERS = Pattern.compile(
            "(?iu)[\\s,]+(?:(?:и|және|and)\\s+)(?:другие|др\\.?|др|т\\.\\s?д\\.?|остальные"
                    + "|(?:(?:ещё|еще|тағы)\\s+(?:\\d|дво|тро|неск|бірнеше)|басқалар\\p{L}*|others|other|\\d+\\s+more).*)$");
    /// «Marat Ordabekov i Dana Isina».
    private static final Pattern LATIN_AND = Pattern.compile("(?<=\\p{IsLatin})\\s+i\\s+(?=\\p{IsLatin})");
    private static final Pattern JOINED = Pattern.compile("(?<=\\p{IsCyrillic})_(?=\\p{IsCyrillic})");

    private TypedLines() {}

    static List<String> of(String typed) {
        List<String> lines = LINES.splitAsStream(typed)
                .map(TypedLines::visible)
                .filter(line -> line.codePoints().anyMatch(Character::isLetter))
                .toList();
        List<String> named = lines.stream().filter(line -> !line.endsWith(":")).toList();
        return (named.isEmpty() ? lines : named)
                .stream()
                        .map(TypedLines::withoutNumbers)
                        .filter(line -> line.codePoints().anyMatch(Character::isLetter))
                        .toList();
    }

    /// Whether it is the address of a page.
    static boolean isLink(String line) {
        return LINK.matcher(line).matches();
    }

    /// With `|` before a pseudonym: «Марат Серик, он же Батыр», «Жанболат (Жан) Ережепов».
    static String withOtherNames(String line) {
        String text = ALSO.matcher(line).replaceAll("|");
        Matcher brackets = BRACKETS.matcher(text);
        if (text.indexOf('|') >= 0 || !brackets.find()) {
            return text;
        }
        String before = text.substring(0, brackets.start());
        String behind = text.substring(brackets.end());
        if (before.isEmpty() || before.indexOf(',') >= 0 || behind.indexOf(',') >= 0) {
            return text;
        }
        String inside = brackets.group(1).strip();
        // What is in brackets in the middle stands for the given name, what is at the end for all of it.
        return behind.isEmpty()
                ? Character.isLowerCase(inside.codePointAt(0)) ? text : before + "|" + inside
                : before + " " + behind + "|" + inside + " " + behind;
    }

    private static String withoutNumbers(String line) {
        if (CHANNEL.matcher(line).matches()) {
            return CHANNEL.matcher(line).replaceFirst("@$1");
        }
        String named = OTHERS.matcher(BULLET.matcher(line).replaceFirst("")).replaceFirst("");
        String text = NUMBER.matcher(BORN.matcher(named).replaceFirst("")).replaceFirst("");
        return LATIN_AND
                .matcher(JOINED.matcher(text).replaceAll(" "))
                .replaceAll(" and ")
                .strip();
    }

    /// Without what nobody sees: control characters, direction marks, doubled spaces, what marks a slip at the end.
    private static String visible(String typed) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.SURROGATE
                        && (c == '\n' || c == '\t' || !Character.isISOControl(c)))
                .forEach(out::appendCodePoint);
        return out.toString()
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .replaceFirst("(?<=\\p{L}{2})[\\s.,;!?]+$|[\\s,;!?]+$", "");
    }
}
