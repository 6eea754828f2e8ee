package org.dabyl.feeds.classify.name;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether two patronymics are those of two people: «Бекович» and «Серікұлы».
///
/// Both languages' forms, in any case. Only what is plainly another father tells: outlets spell one in many ways, and
/// vowels are not asked for. Stateless; for any thread.
final class Fathers {
    private static final Pattern RUSSIAN =
            Pattern.compile("(.{2,}?)(?:ович|евич|инич|ич|овн|евн|иничн|ичн)(?:а|у|ем|ом|е|ы|ой|ою)?");
    private static final Pattern KAZAKH =
            Pattern.compile("(.{2,}?)(?:ұл|ул|оғл|огл|угл|уғл|қыз|кыз|гыз)(?:ы|и)(?:н|ның|на|нда|нан|мен|ға|дан)?");

    private Fathers() {}

    /// The father's name of the typed words, by its consonants; empty where there is no patronymic.
    static String of(List<String> typed) {
        return typed.size() < 3
                ? ""
                : typed.stream()
                        .map(Fathers::of)
                        .filter(father -> !father.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    /// The same of one word, in any case.
    static String of(String canon) {
        Matcher russian = RUSSIAN.matcher(canon);
        if (russian.matches()) {
            return consonants(russian.group(1));
        }
        Matcher kazakh = KAZAKH.matcher(canon);
        return kazakh.matches() ? consonants(kazakh.group(1)) : "";
    }

    /// Whether both are known, and neither begins as the other.
    static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.startsWith(other) && !other.startsWith(one);
    }

    private static String consonants(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            int sound = Letters.kind(name.charAt(i)) & Letters.SOUND;
            boolean heard = sound != Letters.VOWEL && sound != Letters.ROUND && sound != Letters.SILENT;
            char c = (char) ('a' + sound);
            if (heard && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
