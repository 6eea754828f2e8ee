package org.dabyl.bot.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dabyl.bot.chat.WatchParser.Parsed;
import org.dabyl.config.watch.KindGroup;
import org.dabyl.config.watch.KindGroups;
import org.dabyl.config.watch.Place;

/// Reads kinds of events and places: «обыски, штрафы и задержания Алматы», «аресты в Астане и Шымкенте», «Семей», and
/// what is spoken without a comma: «задержания аресты алматы астана».
///
/// A place is for all kinds before it that have none, and a place that follows a place for the same kinds; kinds
/// right behind a place that begins are for that place, and for the places before it. Words around it that only ask
/// («подпишите меня на …», «… туралы») are passed over. Immutable; for any thread.
final class KindsParser {
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*,\\s*(?:(?:и|а также|және|сондай-ақ|and)\\s+)?|\\s*[&+]\\s*|\\s+(?:и|или|а также|плюс|және|мен|пен|бен|немесе"
                    + "|сондай-ақ|and|or|as well as)\\s+");

    private final KindGroups groups;
    private final TypedPlaces places;
    private final RegionsTogether regions;

    KindsParser(KindGroups groups, Function<String, Optional<Place>> places) {
        this.groups = groups;
        this.places = new TypedPlaces(places);
        this.regions = new RegionsTogether(this.places);
    }

    /// The parts of a line that commas and «и» part.
    static List<String> apart(String line) {
        return List.of(BETWEEN.split(line));
    }

    /// Kinds, or a place, as the line has them one behind the other.
    private record Piece(List<KindGroup> kinds, Optional<Place> place) {
        static Piece of(KindGroup group) {
            return new Piece(List.of(group), Optional.empty());
        }

        static Piece of(Place place) {
            return new Piece(List.of(), Optional.of(place));
        }
    }

    /// What a part of the line holds, and what of it stayed unread.
    private record Part(List<Piece> pieces, String unread) {
        static final Part NOTHING = new Part(List.of(), "");

        boolean beginsWithKinds() {
            return !pieces.isEmpty() && pieces.getFirst().place().isEmpty();
        }

        /// «Алматы задержания».
        boolean isPlaceFirst() {
            return !pieces.isEmpty()
                    && pieces.getFirst().place().isPresent()
                    && pieces.stream().anyMatch(piece -> piece.place().isEmpty());
        }
    }

    /// The kinds and places that the line names; empty where it names something else.
    Optional<Parsed> parse(String line) {
        KindsRead read = new KindsRead(groups);
        boolean any = false;
        for (String text : parts(line)) {
            Part part = part(text);
            if (part.pieces().isEmpty()) {
                Optional<KindGroup> before = read.lastKind();
                return before.map(group -> new Parsed.UnknownPlace(TypedPlaces.bare(text), group));
            }
            read.begin(part.isPlaceFirst());
            part.pieces().forEach(piece -> {
                piece.kinds().forEach(read::kind);
                piece.place().ifPresent(read::place);
            });
            if (!part.unread().isEmpty()) {
                return read.lastKind().map(group -> new Parsed.UnknownPlace(part.unread(), group));
            }
            any = true;
        }
        return any ? Optional.of(new Parsed.Read(read.watches())) : Optional.empty();
    }

    /// The line without what only asks, each region with its own word, and without the country behind its town: who
    /// types «Алматы, Казахстан» means no whole country.
    private List<String> parts(String line) {
        String asked = RegionsTogether.eachWithItsCountry(line);
        List<String> parts = regions.apart(List.of(BETWEEN.split(asked)));
        List<String> commas = commas(asked, parts.size());
        List<String> out = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean address = i > 0 && commas.get(i - 1).equals(",") && endsInATown(parts.get(i - 1))
                    || i + 1 < parts.size() && commas.get(i).equals(",") && endsInATown(parts.get(i + 1));
            if (!address || !isWholeCountry(parts.get(i))) {
                out.add(parts.get(i));
            }
        }
        return out;
    }

    private static List<String> commas(String line, int parts) {
        List<String> out = new ArrayList<>();
        Matcher between = BETWEEN.matcher(line);
        while (between.find()) {
            out.add(between.group().strip());
        }
        return out.subList(0, Math.min(out.size(), Math.max(0, parts - 1)));
    }

    private boolean isWholeCountry(String text) {
        return places.find(text).filter(TypedPlaces::isWholeCountry).isPresent();
    }

    private boolean endsInATown(String text) {
        List<Piece> pieces = part(text).pieces();
        return !pieces.isEmpty()
                && pieces.getLast()
                        .place()
                        .filter(place -> !place.foreign() && !TypedPlaces.isWholeCountry(place))
                        .isPresent();
    }

    /// What a part of the line is, with or without the words that ask.
    private Part part(String text) {
        Part whole = pieces(text);
        if (whole.unread().isEmpty() && !whole.pieces().isEmpty()) {
            return whole;
        }
        String bare = groups.withoutAsking(text);
        Part asked = bare.equals(text) ? Part.NOTHING : pieces(bare);
        if (asked.unread().isEmpty() && !asked.pieces().isEmpty()) {
            return asked;
        }
        // Of a name that begins with a place, or has a word for events somewhere, nothing is read.
        return slip(text)
                .or(() -> Stream.of(whole, asked).filter(Part::beginsWithKinds).findFirst())
                .orElse(Part.NOTHING);
    }

    /// All that can be read from the beginning on.
    private Part pieces(String text) {
        List<String> words = List.of(text.split(" "));
        List<Piece> out = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int from = at;
            for (int to = words.size(); to > from && at == from; to--) {
                Optional<Piece> piece = piece(String.join(" ", words.subList(from, to)));
                if (piece.isPresent()) {
                    out.add(piece.get());
                    at = to;
                }
            }
            if (at == from) {
                break;
            }
        }
        // «Абай Туран» is somebody: places side by side are two only beside kinds.
        boolean kinds = out.stream().anyMatch(piece -> piece.place().isEmpty());
        return out.size() > 1 && !kinds
                ? Part.NOTHING
                : new Part(withoutEverything(out), TypedPlaces.bare(String.join(" ", words.subList(at, words.size()))));
    }

    private Optional<Piece> piece(String text) {
        return groups.findTyped(text).map(Piece::of).or(() -> places.find(text).map(Piece::of));
    }

    /// «все задержания»: «все» before kinds adds nothing.
    private static List<Piece> withoutEverything(List<Piece> pieces) {
        boolean more = pieces.stream().anyMatch(piece -> piece.kinds().stream().anyMatch(kind -> !isEverything(kind)));
        return more
                ? pieces.stream()
                        .filter(piece -> piece.kinds().stream().noneMatch(KindsParser::isEverything))
                        .toList()
                : List.copyOf(pieces);
    }

    private static boolean isEverything(KindGroup group) {
        return group.id().equals(KindGroup.EVERYTHING);
    }

    /// «задиржания Алматы»: with a place behind it a word so near is meant for kinds. Alone it may be a surname.
    private Optional<Part> slip(String text) {
        int space = text.indexOf(' ');
        Optional<Place> place = space < 0 ? Optional.empty() : places.find(text.substring(space + 1));
        return place.flatMap(at -> groups.findNear(text.substring(0, space))
                .map(group -> new Part(List.of(Piece.of(group), Piece.of(at)), "")));
    }
}
