package org.dabyl.bot.chat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dabyl.config.watch.KindGroup;
import org.dabyl.config.watch.KindGroups;
import org.dabyl.config.watch.Place;
import org.dabyl.config.watch.WatchedName;

/// Reads what somebody typed after /subscribe: kinds, kinds in a place, words in quotes, or names, and several of them
/// on lines of their own.
///
/// What can be read as kinds or a place is; whoever wants a person of that name types the given name too. What
/// cannot be watched comes back as the reason why. Immutable; for any thread.
public final class WatchParser {
    public static final int LONGEST = 200;
    public static final int MOST_SPELLINGS = 10;
    public static final int LEAST_PHRASE = 3;
    private static final int MOST_WORDS = 5;
    private static final String NO_NAME = "<>{}[]()=+*/\\@#$%^&_;:!?…0123456789";
    private static final String QUOTES = "\"«»“”„";

    /// What came of reading.
    public sealed interface Parsed {
        /// One watch, or several at once: «обыски и штрафы», two people, a line each.
        record Read(List<Watch> watches) implements Parsed {
            public Read {
                watches = List.copyOf(watches);
            }

            Read(Watch watch) {
                this(List.of(watch));
            }
        }

        /// Of several lines some, and those that could not be read, as they were typed: of a list of sixty names
        /// fifty-nine are watched.
        record Partly(List<Watch> watches, List<String> unread) implements Parsed {
            public Partly {
                watches = List.copyOf(watches);
                unread = List.copyOf(unread);
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

        /// A link to a page, which nobody can be watched by.
        record Link() implements Parsed {}

        /// «аресты кроме Алматы»: everything but something.
        record Except() implements Parsed {}

        /// Kinds, and behind them a place that we do not know.
        record UnknownPlace(String place, KindGroup group) implements Parsed {}
    }

    private static final Pattern EXCEPT =
            Pattern.compile("(?iu)(?:^|.*[\\s,])(?:кроме|исключая|исключением|но\\s+не|except"
                    + "|excluding|but\\s+not|басқа|қоспағанда)(?:\\s.*|$)");
    /// Words that no name has: «Жетісу облысы» is no person, whether we know the place or not.
    private static final Pattern AREA =
            Pattern.compile("(?iu)(?:^|.*\\s)(?:област(?:ь|и|ях|ей)|облыс\\p{L}*|obl[yıi]s\\p{L}*"
                    + "|oblast\\p{L}*|regions?|districts?|район\\p{L}{0,3}|аудан(?:ы|ында|дары))(?:\\s.*|$)");
    private final KindGroups groups;
    private final KindGroup everything;
    private final KindsParser kinds;
    private final Function<String, Optional<Place>> places;
    private final Function<String, List<WatchedName>> people;

    /// @param places finds the place that somebody means, in any language and case
    /// @param people reads the people whom a line names, in the nominative; none where it is not plain
    public WatchParser(
            KindGroups groups, Function<String, Optional<Place>> places, Function<String, List<WatchedName>> people) {
        this.groups = groups;
        this.everything = groups.findById(KindGroup.EVERYTHING).orElseThrow();
        this.kinds = new KindsParser(groups, places);
        this.places = places;
        this.people = people;
    }

    public Parsed parse(String typed) {
        List<String> lines = TypedLines.of(typed);
        Set<Watch> watches = new LinkedHashSet<>();
        List<String> unread = new ArrayList<>();
        Parsed wrong = new Parsed.Empty();
        for (String line : isOneName(lines) ? List.of(String.join(" ", lines)) : lines) {
            Parsed parsed = line(line);
            if (parsed instanceof Parsed.Read(List<Watch> read) && !(lines.size() > 2 && isRemark(line, read))) {
                watches.addAll(read);
            } else {
                wrong = unread.isEmpty() ? parsed : wrong;
                unread.add(line);
            }
        }
        if (watches.isEmpty()) {
            return wrong;
        }
        List<Watch> all = List.copyOf(watches);
        return unread.isEmpty() ? new Parsed.Read(all) : new Parsed.Partly(all, unread);
    }

    /// «неизвестный мужчина» in a list of names.
    private boolean isRemark(String line, List<Watch> read) {
        boolean small = line.codePoints().filter(Character::isLetter).findFirst().stream()
                .allMatch(Character::isLowerCase);
        return small && read.stream().allMatch(Watch.Person.class::isInstance) && !isPlainName(line);
    }

    /// A given name and a surname below it.
    private boolean isOneName(List<String> lines) {
        return lines.size() == 2
                && lines.stream()
                        .allMatch(line ->
                                line.indexOf(' ') < 0 && kinds.parse(line).isEmpty());
    }

    private Parsed line(String text) {
        if (text.length() > LONGEST) {
            return new Parsed.TooLong();
        }
        if (QUOTES.indexOf(text.charAt(0)) >= 0) {
            return phrase(text);
        }
        if (TypedLines.isLink(text)) {
            return new Parsed.Link();
        }
        if (EXCEPT.matcher(text).matches()) {
            return new Parsed.Except();
        }
        Optional<Parsed> read = kinds.parse(text);
        if (read.isPresent() && read.get() instanceof Parsed.UnknownPlace(String place, KindGroup _)) {
            // «дело Майры Досжановой»: whoever watches her hears of that too.
            return beside(text).or(() -> named(place)).orElse(read.get());
        }
        return read.or(() -> beside(text))
                .orElseGet(() -> AREA.matcher(text).matches()
                        ? new Parsed.UnknownPlace(TypedPlaces.bare(text), everything)
                        : people(text));
    }

    /// Whether a name is one as far as can be seen; an organisation, or words from the news, may be none.
    public boolean isPlainName(String name) {
        return !people.apply(name).isEmpty();
    }

    /// «Дана Исина и задержания в Алматы»: people and kinds, each a part of the line.
    private Optional<Parsed> beside(String text) {
        List<Watch> found = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String part : KindsParser.apart(text)) {
            if (kinds.parse(part).orElse(new Parsed.Empty()) instanceof Parsed.Read(List<Watch> read)
                    && read.stream().noneMatch(this::isEverything)) {
                found.addAll(read);
            } else {
                others.add(part);
            }
        }
        Optional<Parsed> people = found.isEmpty() ? Optional.empty() : named(String.join(", ", others));
        if (people.isPresent() && people.get() instanceof Parsed.Read(List<Watch> read)) {
            found.addAll(read);
            return Optional.of(new Parsed.Read(found));
        }
        return Optional.empty();
    }

    private boolean isEverything(Watch watch) {
        return watch instanceof Watch.Kinds(String group, String _) && group.equals(everything.id());
    }

    private Optional<Parsed> named(String text) {
        List<Watch> found = people.apply(text).stream()
                .filter(name -> name.name().indexOf(' ') > 0)
                .<Watch>map(Watch.Person::new)
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Parsed.Read(found));
    }

    private static Parsed phrase(String text) {
        StringBuilder words = new StringBuilder();
        text.chars().filter(c -> QUOTES.indexOf(c) < 0).forEach(c -> words.append((char) c));
        String bare = words.toString().strip();
        return bare.codePoints().filter(Character::isLetter).count() < LEAST_PHRASE
                ? new Parsed.ShortPhrase()
                : new Parsed.Read(new Watch.Phrase(bare));
    }

    /// «Майра Досжанова и Серик Ахметов» are two people; with other spellings behind `|` it is one.
    private Parsed people(String typed) {
        String text = TypedLines.withOtherNames(typed);
        if (text.indexOf('|') >= 0) {
            return person(spellings(text));
        }
        List<Watch> found = new ArrayList<>();
        List<WatchedName> names = named(List.of(text, asked(text)));
        for (WatchedName name : names) {
            // «Майра Досжанова, Тараз»: where she lives.
            if (names.size() > 1 && places.apply(name.name()).isPresent()) {
                continue;
            }
            Parsed one = person(name.spellings().stream());
            if (!(one instanceof Parsed.Read(List<Watch> read))) {
                return behindTheColon(text).orElse(one);
            }
            found.addAll(read);
        }
        return found.isEmpty() ? behindTheColon(text).orElseGet(() -> person(Stream.of(text))) : new Parsed.Read(found);
    }

    private List<WatchedName> named(List<String> typed) {
        return typed.stream()
                .map(people)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// «Дана Исинаны бақыла», "I want to follow Dana Issina": what has a capital is of the name.
    private String asked(String text) {
        String bare = groups.withoutAsking(text);
        int from = text.indexOf(bare);
        String around = from < 0 ? text : text.substring(0, from) + text.substring(from + bare.length());
        boolean small = around.replaceFirst("^I ", "").codePoints().noneMatch(Character::isUpperCase);
        return small && Character.isUpperCase(bare.codePointAt(0)) ? bare : text;
    }

    /// «Мои клиенты: Майра Досжанова, Серик Ахметов».
    private Optional<Parsed> behindTheColon(String text) {
        int colon = text.indexOf(": ");
        return colon < 0 ? Optional.empty() : Optional.of(people(text.substring(colon + 2)));
    }

    /// The first spelling without what is said of the person, as it would be without others.
    private Stream<String> spellings(String text) {
        List<String> typed = List.of(text.split("\\|"));
        List<WatchedName> first = people.apply(typed.getFirst().strip());
        return first.size() == 1
                ? Stream.concat(
                        first.getFirst().spellings().stream(), typed.stream().skip(1))
                : typed.stream();
    }

    private static Parsed person(Stream<String> typed) {
        List<String> spellings = new ArrayList<>();
        for (String spelling :
                typed.map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            Optional<Parsed> wrong = wrongWith(spelling);
            if (wrong.isPresent()) {
                return wrong.get();
            }
            spellings.add(spelling);
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
}
