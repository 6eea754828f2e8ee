package org.dabyl.config.watch;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What a place is called in each language, from the spellings of the gazetteer.
///
/// In Kazakh and English the first spelling of that language counts. Where there is no English one, the Kazakh
/// or Russian name is spelled letter by letter; where there is no Kazakh one, the Russian name stands. A place
/// that the gazetteer does not know is called as it was given. Immutable; for any thread.
public final class PlaceNames {
    private static final String DISTRICT = " ауданы";
    private static final String CYRILLIC = "абвгдезийклмнопрстуфыіәғқңөұүһ";
    private static final String LATIN = "abvgdeziyklmnoprstufyiagknouuh";
    private static final Map<Character, String> TWO_LETTERS = Map.of(
            'ё', "yo", 'ж', "zh", 'х', "kh", 'ц', "ts", 'ч', "ch", 'ш', "sh", 'щ', "shch", 'ю', "yu", 'я', "ya", 'э',
            "e");
    private final Map<String, String> kazakh = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    private PlaceNames() {}

    public static PlaceNames of(Places places) {
        PlaceNames names = new PlaceNames();
        for (PlaceSpelling spelling : places.spellings()) {
            boolean own = spelling.place().kind() == Place.Kind.DISTRICT
                    || !spelling.text().endsWith(DISTRICT);
            switch (spelling.script()) {
                case KAZAKH -> names.add(names.kazakh, spelling, own);
                case LATIN -> names.add(names.english, spelling, own);
                case RUSSIAN, ADJECTIVE -> {}
            }
        }
        places.spellings().forEach(names::asThePlace);
        return names;
    }

    private void add(Map<String, String> names, PlaceSpelling spelling, boolean own) {
        if (own) {
            names.putIfAbsent(spelling.place().name(), spelling.text());
        }
    }

    /// «ЗКО» is shown as it is written; in other languages it is the region.
    private void asThePlace(PlaceSpelling spelling) {
        String place = spelling.place().name();
        if (!spelling.shown().equals(place)) {
            kazakh.putIfAbsent(spelling.shown(), kazakh.getOrDefault(place, place));
            english.putIfAbsent(spelling.shown(), english(place));
        }
    }

    /// What the place is called.
    ///
    /// @param russian its usual Russian name
    /// @param language `ru`, `kk`, `en`
    public String name(String russian, String language) {
        return switch (language) {
            case "kk" -> kazakh.getOrDefault(russian, russian);
            case "en" -> english(russian);
            default -> russian;
        };
    }

    private String english(String russian) {
        String known = english.get(russian);
        if (known != null) {
            return known;
        }
        String name = kazakh.getOrDefault(russian, russian);
        return name.endsWith(DISTRICT)
                ? spelled(name.substring(0, name.length() - DISTRICT.length())) + " district"
                : spelled(russian);
    }

    private static String spelled(String cyrillic) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < cyrillic.length(); i++) {
            char c = cyrillic.charAt(i);
            String latin =
                    letter(cyrillic.substring(i, i + 1).toLowerCase(Locale.ROOT).charAt(0));
            boolean capital = Character.isUpperCase(c) && !latin.isEmpty();
            out.append(capital ? latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1) : latin);
        }
        return out.toString();
    }

    private static String letter(char c) {
        int at = CYRILLIC.indexOf(c);
        if (at >= 0) {
            return LATIN.substring(at, at + 1);
        }
        return c == 'ь' || c == 'ъ' ? "" : TWO_LETTERS.getOrDefault(c, String.valueOf(c));
    }
}
