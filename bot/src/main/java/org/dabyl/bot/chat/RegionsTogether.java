package org.dabyl.bot.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dabyl.config.watch.Place;

/// Gives each place of a line its own word for a region or district where several share one: «в Акмолинской и
/// Костанайской областях», «Ақмола мен Қостанай облыстары», "the regions of Abai and Ulytau", «Уральск и область».
///
/// What it makes out is called by its usual Russian name; all else stays as it is. Immutable; for any thread.
final class RegionsTogether {
    private static final Pattern BEHIND = Pattern.compile(
            "(?iu)(.*?)\\s*(?<!\\p{L})(?<word>обл|област(?:ь|и|ях|ей|ям|ью)|облыс\\p{L}*|regions?|oblasts?"
                    + "|obl[yıi]s\\p{L}*|oblast\\p{L}*|provinces?|район\\p{L}*|аудан\\p{L}*|districts?)\\.?");
    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)(.*?)(?<!\\p{L})(?:област(?:и|ях|ей|ям)|(?:the\\s+)?(?:regions|oblasts|provinces)\\s+of)\\s+(.+)");
    private static final Pattern MANY =
            Pattern.compile("(?iu)областях|областей|областям|облыстар\\p{L}*|regions|oblasts"
                    + "|provinces|район(?:ы|ах|ов|ам)|аудандар\\p{L}*|districts");
    private static final Pattern ADJECTIVE = Pattern.compile("(?iu).*ск(?:ая|ой|ую|ом|ий|ие|их)");
    private static final Pattern DISTRICT = Pattern.compile("(?iu)(?:район|аудан|district).*");
    private static final Pattern HALVES = Pattern.compile("(?iu)(?<half>восточн\\p{L}*|западн\\p{L}*|северн\\p{L}*"
            + "|west(?:ern)?|east(?:ern)?|north(?:ern)?|шығыс|батыс|солтүстік)(?<between>\\s*,\\s*|\\s+(?:и|және|мен"
            + "|пен|and)\\s+)(?=(?:\\p{L}+\\s+)(?<country>казахстан\\p{L}*|қазақстан\\p{L}*|kazakhstan))");

    private final TypedPlaces places;

    RegionsTogether(TypedPlaces places) {
        this.places = places;
    }

    /// «Восточный и Западный Казахстан» with the country behind each.
    static String eachWithItsCountry(String line) {
        return HALVES.matcher(line).replaceAll("${half} ${country}${between}");
    }

    /// The parts of a line, each with a place of its own.
    List<String> apart(List<String> parts) {
        List<String> out = new ArrayList<>(parts);
        for (int i = 0; i < out.size(); i++) {
            Matcher before = BEFORE.matcher(out.get(i));
            if (before.matches()) {
                behindTheWord(out, i, before.group(1), before.group(2));
            }
            Matcher behind = BEHIND.matcher(out.get(i));
            if (i > 0 && behind.matches()) {
                beforeTheWord(out, i, behind.group(1), behind.group("word"));
            }
        }
        return out;
    }

    /// «в областях Абай и Жетісу».
    private void behindTheWord(List<String> parts, int first, String head, String name) {
        Optional<Place> region = places.regionCalled(name);
        if (region.isEmpty()) {
            return;
        }
        parts.set(first, withoutPreposition(head) + region.get().name());
        for (int i = first + 1; i < parts.size(); i++) {
            Optional<Place> next = places.regionCalled(parts.get(i));
            if (next.isEmpty()) {
                return;
            }
            parts.set(i, next.get().name());
        }
    }

    /// «в Акмолинской и Костанайской областях», «Уральск и область».
    private void beforeTheWord(List<String> parts, int last, String name, String word) {
        if (name.isEmpty()) {
            ending(parts.get(last - 1), places::find)
                    .filter(named -> named.place().isSettlement())
                    .flatMap(named -> places.regionAround(named.place()))
                    .ifPresent(region -> parts.set(last, region.name()));
            return;
        }
        boolean many = MANY.matcher(word).matches();
        Function<String, Optional<Place>> called =
                DISTRICT.matcher(word).matches() ? places::districtCalled : places::regionCalled;
        if (many) {
            ending(name, called).ifPresent(named -> parts.set(last, named.inPlaceOfIt()));
        }
        for (int i = last - 1; i >= 0; i--) {
            String part = parts.get(i);
            Optional<Named> named = ending(part, called);
            boolean whole = many || ADJECTIVE.matcher(part).matches();
            if (named.isEmpty() || !whole && ending(part, places::find).isPresent()) {
                return;
            }
            parts.set(i, named.get().inPlaceOfIt());
        }
    }

    private record Named(String before, Place place) {
        String inPlaceOfIt() {
            return withoutPreposition(before) + place.name();
        }
    }

    /// The place that the longest ending of a part names.
    private static Optional<Named> ending(String part, Function<String, Optional<Place>> called) {
        List<String> words = List.of(part.split(" "));
        for (int i = 0; i < words.size(); i++) {
            String before = String.join(" ", words.subList(0, i));
            Optional<Named> named = called.apply(String.join(" ", words.subList(i, words.size())))
                    .map(place -> new Named(before, place));
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private static String withoutPreposition(String head) {
        String bare = head.strip().replaceFirst("(?iu)(?:^|\\s+)(?:в|во|по|из|in|across|v)$", "");
        return bare.isEmpty() ? "" : bare + " ";
    }
}
