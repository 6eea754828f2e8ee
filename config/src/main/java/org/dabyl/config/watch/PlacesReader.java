package org.dabyl.config.watch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.Place.Kind;
import org.dabyl.config.watch.PlaceSpelling.Proof;
import org.dabyl.config.watch.PlaceSpelling.Script;
import org.dabyl.config.yaml.YamlMap;

/// Reads the gazetteer: regions with what lies in them, then countries with theirs.
///
/// A place is a block (`name`, `kk`, `en`, `also`, `adj`, …) or, where it needs no more, a line «Макат |
/// Мақат»: Russian name, then other spellings. A name with a «?» behind it needs context, one with «??» a word for a
/// settlement. For one thread.
final class PlacesReader {
    private final String file;
    private final Problems problems;
    private final List<Place> places = new ArrayList<>();
    private final List<PlaceSpelling> spellings = new ArrayList<>();
    private final Map<Place, Set<Place>> districts = new LinkedHashMap<>();

    PlacesReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    Places read(String text) {
        YamlMap top = YamlMap.read(file, text, problems);
        top.findMap("own").ifPresent(own -> country(own, false));
        top.maps("countries").forEach(map -> country(map, true));
        PlaceWords words = words(top.findMap("words").orElseGet(() -> YamlMap.read(file, "{}", problems)));
        top.done();
        return new Places(places, spellings, districts, words);
    }

    private static PlaceWords words(YamlMap map) {
        PlaceWords words = new PlaceWords(
                set(map, "settlement"),
                set(map, "settlement-after"),
                set(map, "after-dash"),
                set(map, "within"),
                set(map, "from"),
                set(map, "listing"),
                set(map, "towards"),
                set(map, "of"),
                set(map, "not-before"),
                set(map, "not-after"),
                set(map, "passed"),
                set(map, "belongs-before"),
                set(map, "belongs-after"),
                set(map, "resident"),
                set(map, "may-quote"));
        map.done();
        return words;
    }

    private static Set<String> set(YamlMap map, String key) {
        return map.texts(key).stream().map(PlacesReader::lower).collect(Collectors.toCollection(HashSet::new));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private void country(YamlMap map, boolean foreign) {
        Place country = block(map, Kind.COUNTRY, "", foreign);
        inside(map, country, foreign);
        for (YamlMap region : map.maps("regions")) {
            Place around = block(region, Kind.REGION, country.name(), foreign);
            inside(region, around, foreign);
            region.findMap("holds").ifPresent(held -> holds(held, around));
            region.done();
        }
        map.done();
    }

    private void inside(YamlMap map, Place around, boolean foreign) {
        for (YamlMap city : map.maps("cities")) {
            Place place = block(city, Kind.CITY, around.name(), foreign);
            city.texts("quarters").forEach(line -> quarter(line, place));
            city.done();
        }
        map.texts("villages").forEach(line -> village(line, around, foreign));
        map.texts("districts").forEach(line -> district(line, around, foreign));
        map.texts("regions-abroad").forEach(line -> line(line, Kind.REGION, around, foreign));
        map.texts("towns").forEach(line -> line(line, Kind.CITY, around, foreign));
    }

    /// «Мугалжарский: [Эмба, Жем]»: settlements of the region that lie in a district of it.
    private void holds(YamlMap map, Place region) {
        for (String key : map.keys()) {
            Optional<Place> district = of(region, districtName(key), place -> place.kind() == Kind.DISTRICT);
            if (district.isEmpty()) {
                map.wrong(key, "`" + key + "` is no district of " + region.name());
            }
            for (String name : map.texts(key)) {
                Optional<Place> settlement = of(region, name, Place::isSettlement);
                if (settlement.isEmpty()) {
                    map.wrong(key, "`" + name + "` is no settlement of " + region.name() + " above");
                } else {
                    district.ifPresent(around -> districts
                            .computeIfAbsent(settlement.get(), _ -> new HashSet<>())
                            .add(around));
                }
            }
        }
    }

    private Optional<Place> of(Place region, String name, Predicate<Place> such) {
        return places.stream()
                .filter(place ->
                        place.region().equals(region.name()) && place.name().equals(name) && such.test(place))
                .findFirst();
    }

    private static String districtName(String adjective) {
        return adjective.endsWith("район") ? adjective : adjective + " район";
    }

    private Place block(YamlMap map, Kind kind, String region, boolean foreign) {
        Place place = new Place(bare(map.text("name")), kind, region, foreign);
        places.add(place);
        Proof unsure = map.flag("needs-context", false) ? Proof.CONTEXT : Proof.NONE;
        String name = place.name();
        Proof proof = more(unsure, proof(map.text("name")));
        spellings.add(new PlaceSpelling(place, Script.RUSSIAN, name, name, proof, map.texts("forms")));
        map.texts("also").forEach(text -> add(place, Script.RUSSIAN, text, name, unsure));
        map.texts("kept").forEach(text -> add(place, script(text), text, bare(text), unsure));
        map.texts("kk").forEach(text -> add(place, Script.KAZAKH, text, name, unsure));
        map.texts("en").forEach(text -> add(place, Script.LATIN, text, name, unsure));
        map.texts("adj").forEach(text -> add(place, Script.ADJECTIVE, text, name, Proof.NONE));
        if (!map.has("adj") && proof == Proof.NONE) {
            adjectiveOf(place);
        }
        return place;
    }

    private static Script script(String text) {
        return text.chars().anyMatch(c -> "әғқңөұүһіӘҒҚҢӨҰҮҺІ".indexOf(c) >= 0) || text.endsWith("ауданы")
                ? Script.KAZAKH
                : Script.RUSSIAN;
    }

    private void village(String line, Place around, boolean foreign) {
        line(line, Kind.VILLAGE, around, foreign);
    }

    /// «Шелек / Чилик | Шелек | Shelek | шелекский»: Russian names, the usual one first, Kazakh and Latin ones, and in
    /// small letters adjectives and case forms; without an adjective there one is made by rule.
    private void line(String line, Kind kind, Place around, boolean foreign) {
        String[] parts = line.split("\\|");
        String[] russian = parts[0].split("/");
        String name = bare(russian[0]);
        Place place = new Place(name, kind, around.name(), foreign);
        places.add(place);
        List<String> small = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            if (Character.isLowerCase(part.charAt(0))) {
                small.addAll(List.of(part.split(" ")));
            }
        }
        List<String> adjectives =
                small.stream().filter(PlacesReader::isAdjective).toList();
        List<String> forms = small.stream().filter(word -> !isAdjective(word)).toList();
        Proof proof = proof(russian[0]);
        spellings.add(new PlaceSpelling(place, Script.RUSSIAN, name, name, proof, forms));
        for (int i = 1; i < russian.length; i++) {
            add(place, Script.RUSSIAN, russian[i], name, Proof.NONE);
        }
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            if (!Character.isLowerCase(part.charAt(0))) {
                add(place, scriptOf(part), part, name, Proof.NONE);
            }
        }
        adjectives.forEach(text -> add(place, Script.ADJECTIVE, text, name, Proof.NONE));
        if (adjectives.isEmpty() && proof == Proof.NONE) {
            adjectiveOf(place);
        }
    }

    private static boolean isAdjective(String word) {
        return word.endsWith("кий") || word.endsWith("анин");
    }

    private static Script scriptOf(String text) {
        return text.chars().anyMatch(c -> c >= 'a' && c <= 'z') ? Script.LATIN : Script.KAZAKH;
    }

    /// «Аккольский | Ақкөл»: the adjective before «район», the Kazakh name before «ауданы».
    private void district(String line, Place around, boolean foreign) {
        String[] parts = line.split("\\|");
        String name = districtName(bare(parts[0]));
        Place place = new Place(name, Kind.DISTRICT, around.name(), foreign);
        places.add(place);
        districtSpellings(place, parts, name);
    }

    /// «Алмалинский | Алмалы»: a part of a city, called by the city's name.
    private void quarter(String line, Place city) {
        String[] parts = line.split("\\|");
        districtSpellings(city, parts, city.name());
    }

    private void districtSpellings(Place place, String[] parts, String shown) {
        String ru = bare(parts[0]);
        String written = ru.contains("район") ? ru : ru + " район";
        spellings.add(new PlaceSpelling(place, Script.RUSSIAN, written, shown, Proof.NONE, List.of()));
        for (int i = 1; i < parts.length; i++) {
            String kk = bare(parts[i]);
            spellings.add(new PlaceSpelling(place, Script.KAZAKH, kk + " ауданы", shown, Proof.NONE, List.of()));
            spellings.add(new PlaceSpelling(place, Script.RUSSIAN, "район " + kk, shown, Proof.NONE, List.of()));
        }
    }

    private void add(Place place, Script script, String text, String shown, Proof unsure) {
        spellings.add(new PlaceSpelling(place, script, bare(text), shown, more(unsure, proof(text)), List.of()));
    }

    private static Proof more(Proof one, Proof other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Proof proof(String text) {
        String mark = text.strip();
        return mark.endsWith("??") ? Proof.SETTLEMENT : mark.endsWith("?") ? Proof.CONTEXT : Proof.NONE;
    }

    /// The adjective of a name that ends in a consonant, made by rule: «атбасарский», «вильнюсский».
    private void adjectiveOf(Place place) {
        String name = lower(place.name());
        if (!place.isSettlement()
                || name.contains(" ")
                || "бвгджзклмнпрстфхцчшщ".indexOf(name.charAt(name.length() - 1)) < 0) {
            return;
        }
        add(place, Script.ADJECTIVE, name + (name.endsWith("ск") ? "ий" : "ский"), place.name(), Proof.NONE);
    }

    private static String bare(String text) {
        String stripped = text.strip();
        while (stripped.endsWith("?")) {
            stripped = stripped.substring(0, stripped.length() - 1).strip();
        }
        return stripped;
    }
}
