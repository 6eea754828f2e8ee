package org.dabyl.bot.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dabyl.config.watch.Place;

/// Finds the place that somebody types: with «в», «қаласы», "city" around it, a region in Latin letters («Shyghys
/// Qazaqstan», «Almaty oblysy»), Russian in Latin letters («v karagande»), a district with its city, the whole country.
///
/// Immutable; for any thread.
final class TypedPlaces {
    private static final Pattern BEFORE = Pattern.compile(
            "^(?iu:(?:in\\s+)?(?:the\\s+)?city\\s+of|в|во|по|из|на|in|across|throughout|around|from|v|vo|po|iz|na)\\s+");
    private static final Pattern AFTER =
            Pattern.compile("(?iu)\\s+(?:[қк]аласы(?:нда(?:[ғг]ы)?|нан)?|[қк]\\.?|city|бойынша|көлемінде)$");
    private static final String ALL =
            "(?:вс\\p{L}{1,3}|весь|бүкіл|букил|барлы[қк]|күллі|vs[ei][mjy]u?|all(?:\\s+of)?|the|whole|entire)";
    private static final String LAND = "(?:[қк]аза[қкх]стан\\p{L}*|kazak?hstan\\p{L}*|qazaqstan\\p{L}*|рк"
            + "|стран\\p{L}{1,2}|республик\\p{L}{1,2}|ел|елде|еліміз\\p{L}*|country|nation|strane)";
    /// «по всему Казахстану», «бүкіл ел бойынша», "nationwide".
    private static final Pattern COUNTRY =
            Pattern.compile("(?iu)(?:(?:(?:в|во|по|на|in|across|throughout|around|po)\\s+)?(?:"
                    + ALL + "\\s+)+" + LAND + "(?:\\s+бойынша)?|(?:по|across|throughout|po)\\s+" + LAND + "|" + LAND
                    + "\\s+бойынша|повсюду|везде|everywhere|nationwide|countrywide|барлық\\s+жер\\p{L}*)");
    private static final Pattern REGION = Pattern.compile(
            "(?iu)(.+?)[\\s-]+(?:обл|облыс\\p{L}*|obl[yıi]s\\p{L}*|oblast\\p{L}*|obl|region|province)\\.?");
    private static final Pattern DISTRICT =
            Pattern.compile("(?iu).*(?<!\\p{L})(?:район\\p{L}*|аудан\\p{L}*|district)(?!\\p{L}).*");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}\\s'’-]+");
    private static final String HOME = "Казахстан";
    /// What the names of regions are in English, by what they are in Kazakh.
    private static final List<Map.Entry<Pattern, String>> KAZAKH_IN_LATIN = List.of(
            Map.entry(Pattern.compile("(?i)sh[yıi]g[h]?[yıi]s|şyǵys|şığıs"), "East"),
            Map.entry(Pattern.compile("(?i)bat[yıi]s"), "West"),
            Map.entry(Pattern.compile("(?i)solt[uúü]sti[kq]"), "North"),
            Map.entry(Pattern.compile("(?i)o[nń]g?t[uúü]sti[kq]"), "South"),
            Map.entry(Pattern.compile("(?i)qazaqstan"), "Kazakhstan"),
            Map.entry(Pattern.compile("^(?i)j(?!e)"), "Zh"),
            Map.entry(Pattern.compile("[úü]"), "u"));
    private static final String[][] CYRILLIC = {
        {"shch", "щ"},
        {"aya", "ая"},
        {"yaya", "яя"},
        {"oye", "ое"},
        {"ye", "е"},
        {"zh", "ж"},
        {"kh", "х"},
        {"ts", "ц"},
        {"ch", "ч"},
        {"sh", "ш"},
        {"yu", "ю"},
        {"ya", "я"},
        {"iy", "ий"},
        {"oi", "ой"},
        {"oy", "ой"},
        {"ei", "ей"},
        {"ey", "ей"},
        {"ay", "ай"},
        {"ai", "ай"}
    };
    private static final String LATIN_LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String[] CYRILLIC_LETTERS = "а б ц д е ф г х и ж к л м н о п к р с т у в в кс ы з".split(" ");

    private final Function<String, Optional<Place>> places;

    /// @param places finds a place by its name alone, in any language and case
    TypedPlaces(Function<String, Optional<Place>> places) {
        this.places = places;
    }

    /// The place that the words mean, all of them.
    Optional<Place> find(String text) {
        return country(text)
                .or(() -> places.apply(text))
                .or(() -> places.apply(bare(text)))
                .or(() -> region(bare(text)))
                .or(() -> inLatin(bare(text)))
                .or(() -> districtWithItsCity(bare(text)))
                .map(this::ratherTheRegion);
    }

    /// «Улытау» is a village of the region of that name: who types it means Жезказган, too.
    private Place ratherTheRegion(Place place) {
        return place.kind() == Place.Kind.VILLAGE && !place.foreign()
                ? regionCalled(place.name())
                        .filter(region -> region.name().equals(place.region()))
                        .orElse(place)
                : place;
    }

    /// Whether it is Kazakhstan: what is reported without a place is meant as well.
    static boolean isWholeCountry(Place place) {
        return place.kind() == Place.Kind.COUNTRY && !place.foreign();
    }

    private Optional<Place> country(String text) {
        return COUNTRY.matcher(text).matches() ? places.apply(HOME) : Optional.empty();
    }

    /// The region of that name: «Қостанай», «Акмолинской», "Akmola".
    Optional<Place> regionCalled(String name) {
        String bare = bare(name);
        return Stream.of(bare + " облысы", bare + " область", "область " + bare, english(bare) + " region")
                .map(places)
                .flatMap(Optional::stream)
                .filter(place -> place.kind() == Place.Kind.REGION)
                .findFirst()
                .or(() -> isLatin(bare) ? regionInCyrillic(bare) : Optional.empty());
    }

    private Optional<Place> regionInCyrillic(String latin) {
        return places.apply(cyrillic(latin) + " область").filter(place -> place.kind() == Place.Kind.REGION);
    }

    /// The district, or the quarter of a city, of that name.
    Optional<Place> districtCalled(String name) {
        String bare = bare(name);
        return Stream.of(bare + " район", bare + " ауданы", bare + " district")
                .map(places)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The region that lies around a settlement: «Уральск и область».
    Optional<Place> regionAround(Place settlement) {
        return regionCalled(settlement.name())
                .or(() -> places.apply(settlement.region()).filter(place -> place.kind() == Place.Kind.REGION));
    }

    private Optional<Place> region(String text) {
        Matcher region = REGION.matcher(text);
        return region.matches() ? regionCalled(region.group(1)) : Optional.empty();
    }

    private Optional<Place> inLatin(String text) {
        return isLatin(text)
                ? Stream.of(english(text), cyrillic(text))
                        .map(places)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    /// «Медеуский район Алматы», «Алматының Медеу ауданында», "Yesil district of Astana".
    private Optional<Place> districtWithItsCity(String text) {
        List<String> words = List.of(text.replaceFirst("(?i)\\s+of\\s+", " ").split(" "));
        if (words.size() < 3 || !DISTRICT.matcher(text).matches()) {
            return Optional.empty();
        }
        for (int i = 1; i < words.size(); i++) {
            Optional<Place> before = orDistrict(String.join(" ", words.subList(0, i)));
            Optional<Place> behind = orDistrict(String.join(" ", words.subList(i, words.size())));
            if (before.isPresent() && behind.isPresent()) {
                return Stream.of(before.get(), behind.get())
                        .min((one, other) -> one.kind().compareTo(other.kind()));
            }
        }
        return Optional.empty();
    }

    private Optional<Place> orDistrict(String text) {
        return places.apply(bare(text))
                .or(() -> text.endsWith(" district")
                        ? districtCalled(cyrillic(text.substring(0, text.lastIndexOf(' '))))
                        : Optional.empty());
    }

    /// Without «в», «қаласы», "city".
    static String bare(String place) {
        return AFTER.matcher(BEFORE.matcher(place).replaceFirst("")).replaceFirst("");
    }

    private static boolean isLatin(String text) {
        return LATIN.matcher(text).matches();
    }

    private static String english(String latin) {
        String out = latin;
        for (Map.Entry<Pattern, String> one : KAZAKH_IN_LATIN) {
            out = one.getKey().matcher(out).replaceAll(one.getValue());
        }
        return out;
    }

    /// As it is spelled in Russian.
    private static String cyrillic(String latin) {
        String text = latin.toLowerCase(Locale.ROOT);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int at = i;
            Optional<String[]> two = Stream.of(CYRILLIC)
                    .filter(pair -> text.startsWith(pair[0], at))
                    .findFirst();
            int letter = LATIN_LETTERS.indexOf(text.charAt(i));
            out.add(two.map(pair -> pair[1]).orElse(letter < 0 ? text.substring(i, i + 1) : CYRILLIC_LETTERS[letter]));
            i += two.map(pair -> pair[0].length()).orElse(1);
        }
        return String.join("", out);
    }
}
