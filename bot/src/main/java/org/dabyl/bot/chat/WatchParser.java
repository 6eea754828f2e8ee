package org.dabyl.bot.chat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dabyl.config.watch.KindGroup;
import org.dabyl.config.watch.KindGroups;
import org.dabyl.config.watch.Place;
import org.dabyl.config.watch.WatchedName;

/// Reads what somebody typed after /subscribe: kinds, kinds in a place, words in quotes, or a name.
///
/// What can be read as kinds or a place is; whoever wants a person of that name types the given name too. What
/// cannot be watched comes back as the reason why. Immutable; for any thread.
public final class WatchParser {
    public static final int LONGEST = 200;
    public static final int MOST_SPELLINGS = 10;
    public static final int LEAST_PHRASE = 3;
    private static final int MOST_WORDS = 5;
    private static final String NO_NAME = "<>{}[]()=+*/\\@#$%^&_;:!?…0123456789";
    private static final String AND = "(?:и|және|мен|and)";
    private static final String QUOTES = "\"«»“”„";

    /// What came of reading.
    public sealed interface Parsed {
        /// One watch, or several kinds at once: «обыски и штрафы».
        record Read(List<Watch> watches) implements Parsed {
            public Read {
                watches = List.copyOf(watches);
            }

            Read(Watch watch) {
                this(List.of(watch));
            }
        }

        /// No letter at all.
        record Empty() implements Parsed {}

        record TooShort() implements Parsed {}

        record TooLong() implements Parsed {}

        /// A mark that no name has.
        record Sign(String sign) implements Parsed {}

        record TooManyWords() implements Parsed {}

        record TooManySpellings() implements Parsed {}

        record ShortPhrase() implements Parsed {}

        /// Kinds, and behind them a place that we do not know.
        record UnknownPlace(String place, KindGroup group) implements Parsed {}
    }

    private final KindGroups groups;
    private final Function<String, Optional<Place>> places;

    /// @param places finds the place that somebody means, in any language and case
    public WatchParser(KindGroups groups, Function<String, Optional<Place>> places) {
        this.groups = groups;
        this.places = places;
    }

    public Parsed parse(String typed) {
        String text = visible(typed);
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return new Parsed.Empty();
        }
        if (text.length() > LONGEST) {
            return new Parsed.TooLong();
        }
        if (QUOTES.indexOf(text.charAt(0)) >= 0) {
            return phrase(text);
        }
        return kinds(text).or(() -> place(text)).or(() -> severalKinds(text)).orElseGet(() -> person(text));
    }

    private static Parsed phrase(String text) {
        StringBuilder words = new StringBuilder();
        text.chars().filter(c -> QUOTES.indexOf(c) < 0).forEach(c -> words.append((char) c));
        String bare = words.toString().strip();
        return bare.codePoints().filter(Character::isLetter).count() < LEAST_PHRASE
                ? new Parsed.ShortPhrase()
                : new Parsed.Read(new Watch.Phrase(bare));
    }

    /// The longest beginning that names kinds wins; what is left is a place, perhaps after «в».
    private Optional<Parsed> kinds(String text) {
        List<String> words = List.of(text.split(" "));
        for (int n = words.size(); n > 0; n--) {
            Optional<KindGroup> group = groups.findTyped(String.join(" ", words.subList(0, n)));
            String rest = String.join(" ", words.subList(n, words.size()));
            if (group.isPresent() && !rest.matches(AND + " .*")) {
                return Optional.of(inPlace(group.get(), rest));
            }
        }
        return Optional.empty();
    }

    private Parsed inPlace(KindGroup group, String rest) {
        if (rest.isEmpty()) {
            return kinds(group, "");
        }
        Optional<Place> place = places.apply(rest).or(() -> places.apply(withoutPreposition(rest)));
        return place.<Parsed>map(at -> kinds(group, at.name()))
                .orElseGet(() -> new Parsed.UnknownPlace(withoutPreposition(rest), group));
    }

    /// A place alone is everything there; «Алматы задержания» is what it seems.
    private Optional<Parsed> place(String text) {
        Optional<Place> alone = places.apply(text);
        if (alone.isPresent()) {
            return groups.findById(KindGroup.EVERYTHING)
                    .map(all -> kinds(all, alone.get().name()));
        }
        int last = text.lastIndexOf(' ');
        Optional<KindGroup> group = last < 0 ? Optional.empty() : groups.findTyped(text.substring(last + 1));
        Optional<Place> before = group.flatMap(_ -> places.apply(text.substring(0, last)));
        return before.map(at -> kinds(group.orElseThrow(), at.name()));
    }

    /// «обыски, штрафы и задержания Алматы»: the place at the end is for all of them.
    private Optional<Parsed> severalKinds(String text) {
        String[] parts = text.split("\\s*,\\s*| " + AND + " ");
        List<KindGroup> found = new ArrayList<>();
        for (int i = 0; i < parts.length - 1; i++) {
            groups.findTyped(parts[i]).ifPresent(found::add);
        }
        if (parts.length < 2 || found.size() < parts.length - 1) {
            return Optional.empty();
        }
        return kinds(parts[parts.length - 1]).map(last -> {
            if (!(last instanceof Parsed.Read(List<Watch> one)) || !(one.getFirst() instanceof Watch.Kinds kinds)) {
                return last;
            }
            Stream<Watch> all = found.stream().map(group -> new Watch.Kinds(group.id(), kinds.place()));
            return new Parsed.Read(
                    Stream.concat(all, Stream.of(kinds)).distinct().toList());
        });
    }

    private static Parsed kinds(KindGroup group, String place) {
        return new Parsed.Read(new Watch.Kinds(group.id(), place));
    }

    private static String withoutPreposition(String rest) {
        return rest.replaceFirst("^(?iu:в|во|in|по|из)\\s+", "");
    }

    private static Parsed person(String text) {
        List<String> spellings = new ArrayList<>();
        for (String spelling : Stream.of(text.split("\\|")).map(String::strip).toList()) {
            Optional<Parsed> wrong = spelling.isEmpty() ? Optional.empty() : wrongWith(spelling);
            if (wrong.isPresent()) {
                return wrong.get();
            }
            if (!spelling.isEmpty()) {
                spellings.add(spelling);
            }
        }
        if (spellings.size() > MOST_SPELLINGS) {
            return new Parsed.TooManySpellings();
        }
        return new Parsed.Read(new Watch.Person(WatchedName.parse(String.join("|", spellings))));
    }

    private static Optional<Parsed> wrongWith(String spelling) {
        for (int i = 0; i < spelling.length(); i++) {
            char c = spelling.charAt(i);
            boolean handle = i == 0 && c == '@' || i > 2 && (c == '_' || Character.isDigit(c));
            if (!handle && NO_NAME.indexOf(c) >= 0) {
                return Optional.of(new Parsed.Sign(String.valueOf(c)));
            }
        }
        if (spelling.codePoints().filter(Character::isLetter).count() < 2) {
            return Optional.of(new Parsed.TooShort());
        }
        return spelling.split(" ").length > MOST_WORDS ? Optional.of(new Parsed.TooManyWords()) : Optional.empty();
    }

    /// Without what nobody sees: control characters, direction marks, doubled spaces, what marks a slip at
    /// the end.
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
