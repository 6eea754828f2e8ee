package org.dabyl.feeds.classify.people;

import java.util.List;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.WordEnds;

/// What the end of a word says about its being a name, whatever the lists say. Stateless; for any thread.
final class NameShape {
    /// From this weight on a reading's ending is a surname's and hardly anything else's.
    static final int STRONG = 6;

    private static final List<String> NAME_TAILS = List.of(
            "бек", "хан", "жан", "бай", "мурат", "болат", "булат", "гали", "кали", "дос", "тай", "берген", "берди",
            "гельды", "кельды", "бол", "гуль", "гул", "улла", "мухамед", "мухамет", "аддин", "иддин", "нур", "султан",
            "мбет", "жамал", "сары", "герей", "кожа", "баев", "слав", "мир");

    private static final WordEnds TAILS = new WordEnds(NAME_TAILS);
    private static final WordEnds LATIN_TAILS =
            new WordEnds(NAME_TAILS.stream().map(LatinKey::of).toList());
    private static final List<String> LATIN_SURNAMES = List.of(
            "ov", "ova", "ev", "eva", "yev", "yeva", "in", "ina", "sky", "skaya", "enko", "uly", "kyzy", "qyzy",
            "bayev", "chuk", "shvili");
    private static final String IRISH = "o'";
    private static final List<String> SONS_AND_DAUGHTERS =
            List.of("ович", "евич", "улы", "ұлы", "кызы", "қызы", "оглы");
    private static final List<String> LATIN_PATRONYMICS =
            List.of("ovich", "evich", "ovna", "evna", "uly", "kyzy", "qyzy", "ogly", "oglu");
    private static final List<String> DAUGHTERS = List.of("овн", "евн", "ичн");

    private NameShape() {}

    /// Whether the word ends as surnames do and little else.
    static boolean isStrong(String lemma, Reading reading, Language language, boolean latin) {
        if (lemma.length() < 4) {
            return false;
        }
        if (latin) {
            return isLatinSurname(lemma);
        }
        return language == Language.KK ? RussianForms.isSurnameAsItStands(lemma) : reading.weight() >= STRONG;
    }

    private static boolean isLatinSurname(String lemma) {
        for (String tail : LATIN_SURNAMES) {
            if (lemma.endsWith(tail) && lemma.length() > tail.length() + 2) {
                return true;
            }
        }
        return lemma.startsWith(IRISH) && lemma.length() > IRISH.length() + 2;
    }

    /// «Ерланбек», «Назгуль»: whether it ends as compound given names do, also unlisted ones.
    static boolean hasTail(String lemma, String russified, boolean latin) {
        if (lemma.length() < 6) {
            return false;
        }
        return latin ? LATIN_TAILS.endOf(LatinKey.of(lemma)) : TAILS.endOf(russified);
    }

    static boolean isPatronymic(String norm) {
        int n = norm.length();
        if (n < 6) {
            return false;
        }
        for (String part : SONS_AND_DAUGHTERS) {
            int at = norm.lastIndexOf(part);
            if (at > 2 && n - at - part.length() <= (part.endsWith("ы") ? 3 : 2)) {
                return true;
            }
        }
        for (String part : DAUGHTERS) {
            int at = norm.lastIndexOf(part);
            if (at > 2 && n - at - 3 >= 1 && n - at - 3 <= 2 && !norm.endsWith("ое")) {
                return true;
            }
        }
        for (String part : LATIN_PATRONYMICS) {
            if (norm.endsWith(part) && n > part.length() + 2) {
                return true;
            }
        }
        return false;
    }

    /// «ский», «ная»: whether it may as well be an adjective.
    static boolean isAdjective(String norm) {
        int at = norm.lastIndexOf("ск");
        return at > 1 && norm.length() - at <= 5 && norm.length() - at > 3
                || norm.endsWith("ная")
                || norm.endsWith("ный")
                || norm.endsWith("ное")
                || norm.endsWith("ного")
                || norm.endsWith("ской")
                || norm.endsWith("ных")
                || norm.endsWith("ные");
    }
}
