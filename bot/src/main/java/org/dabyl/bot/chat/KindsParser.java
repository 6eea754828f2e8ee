package org.dabyl.bot.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dabyl.bot.chat.WatchParser.Parsed;
import org.dabyl.config.watch.KindGroup;
import org.dabyl.config.watch.KindGroups;
import org.dabyl.config.watch.Place;
import org.jspecify.annotations.Nullable;

/// Reads kinds of events and places: «обыски, штрафы и задержания Алматы», «аресты в Астане и Шымкенте», «Семей».
///
/// A place is for all kinds before it that have none, and a place that follows a place for the same kinds. Immutable;
/// for any thread.
final class KindsParser {
    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*|\\s+(?:и|және|мен|пен|бен|and)\\s+");
    private static final Pattern BEFORE_PLACE =
            Pattern.compile("^(?iu:(?:in\\s+)?(?:the\\s+)?city\\s+of|в|во|in|по|из)\\s+");
    private static final Pattern AFTER_PLACE =
            Pattern.compile("(?iu)\\s+(?:[қк]аласы(?:нда(?:[ғг]ы)?|нан)?|[қк]\\.?|city)$");

    private final KindGroups groups;
    private final Function<String, Optional<Place>> places;

    KindsParser(KindGroups groups, Function<String, Optional<Place>> places) {
        this.groups = groups;
        this.places = places;
    }

    /// A part of the line: some kinds, a place, or both.
    private record Part(List<KindGroup> kinds, Optional<Place> place, String unknown) {}

    /// The kinds and places that the line names; empty where it names something else.
    Optional<Parsed> parse(String line) {
        List<Watch> out = new ArrayList<>();
        List<KindGroup> open = new ArrayList<>();
        List<KindGroup> last = List.of();
        for (String text : BETWEEN.split(line)) {
            Part part = part(text);
            if (part.kinds().isEmpty() && part.place().isEmpty()) {
                Optional<KindGroup> before = open.isEmpty() ? last.stream().findFirst() : Optional.of(open.getLast());
                return before.map(group -> new Parsed.UnknownPlace(bare(text), group));
            }
            if (!part.unknown().isEmpty()) {
                return Optional.of(
                        new Parsed.UnknownPlace(part.unknown(), part.kinds().getLast()));
            }
            open.addAll(part.kinds());
            if (part.place().isPresent()) {
                List<KindGroup> all = open.isEmpty() ? last.isEmpty() ? everything() : last : List.copyOf(open);
                String place = part.place().get().name();
                all.forEach(group -> out.add(new Watch.Kinds(group.id(), place)));
                open.clear();
                last = all;
            }
        }
        open.forEach(group -> out.add(new Watch.Kinds(group.id(), "")));
        return Optional.of(new Parsed.Read(out.stream().distinct().toList()));
    }

    private List<KindGroup> everything() {
        return groups.findById(KindGroup.EVERYTHING).stream().toList();
    }

    /// The kinds that a part begins or ends with, and a place as the rest.
    private Part part(String text) {
        Optional<Place> alone = place(text);
        if (alone.isPresent() && groups.findTyped(text).isEmpty()) {
            return new Part(List.of(), alone, "");
        }
        List<KindGroup> kinds = new ArrayList<>();
        String rest = text;
        for (Begun begun = begun(rest); begun != null && !rest.isEmpty(); begun = begun(rest)) {
            kinds.add(begun.group());
            rest = begun.rest();
        }
        // «все задержания»: «все» before kinds adds nothing.
        if (kinds.size() > 1) {
            kinds.removeIf(group -> group.id().equals(KindGroup.EVERYTHING));
        }
        if (kinds.isEmpty()) {
            return kindsBehind(text).or(() -> slip(text)).orElseGet(() -> new Part(List.of(), Optional.empty(), ""));
        }
        Optional<Place> place = rest.isEmpty() ? Optional.empty() : place(rest);
        return new Part(kinds, place, place.isPresent() ? "" : bare(rest));
    }

    private record Begun(KindGroup group, String rest) {}

    /// The longest beginning that names kinds.
    private @Nullable Begun begun(String text) {
        List<String> words = List.of(text.split(" "));
        for (int n = words.size(); n > 0; n--) {
            Optional<KindGroup> group = groups.findTyped(String.join(" ", words.subList(0, n)));
            if (group.isPresent()) {
                return new Begun(group.get(), String.join(" ", words.subList(n, words.size())));
            }
        }
        return null;
    }

    /// «Алматы задержания».
    private Optional<Part> kindsBehind(String text) {
        int space = text.lastIndexOf(' ');
        Optional<KindGroup> group = space < 0 ? Optional.empty() : groups.findTyped(text.substring(space + 1));
        return group.flatMap(
                kind -> place(text.substring(0, space)).map(place -> new Part(List.of(kind), Optional.of(place), "")));
    }

    /// «задиржания Алматы»: with a place behind it a word so near is meant for kinds. Alone it may be a surname.
    private Optional<Part> slip(String text) {
        int space = text.indexOf(' ');
        Optional<Place> place = space < 0 ? Optional.empty() : place(text.substring(space + 1));
        return place.flatMap(at ->
                groups.findNear(text.substring(0, space)).map(group -> new Part(List.of(group), Optional.of(at), "")));
    }

    private Optional<Place> place(String text) {
        return places.apply(text).or(() -> places.apply(bare(text)));
    }

    /// Without «в», «қаласы», "city".
    private static String bare(String place) {
        return AFTER_PLACE.matcher(BEFORE_PLACE.matcher(place).replaceFirst("")).replaceFirst("");
    }
}
