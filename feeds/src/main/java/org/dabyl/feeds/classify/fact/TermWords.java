package org.dabyl.feeds.classify.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dabyl.config.watch.TimeWords;
import org.dabyl.feeds.classify.fact.TermMention.Unit;
import org.dabyl.feeds.classify.text.Folding;
import org.dabyl.feeds.classify.text.Token;

/// The words that lengths of time are written with: units, adjectives such as «трёхлетний», money.
///
/// Immutable; for any thread.
final class TermWords {
    private static final Pattern SUM = Pattern.compile("\\d{1,3}(,\\d{3}){1,2}|\\d{1,9}");
    private static final String[] ADJECTIVE_ENDS =
            "ый ий ого его ому ему ым им ом ем ая яя ую юю ой ей ое ее ые ие ых их".split(" ");

    private static final Set<String> ANDS = Set.of("и", "and", "мен");

    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Unit> adjectiveUnits = new HashMap<>();
    private final Map<String, Whole> wholes = new HashMap<>();
    private final Set<String> tenge;
    private final Set<String> bare;
    private final Set<String> apart;
    private final Set<String> bareBefore;
    private final Set<String> between;
    private final Set<String> listing;
    private final Set<String> giving;
    private final PatternTable<WordPattern> indexes;

    /// A word that is a number and a unit at once: «полгода», «пятнадцатисуточный».
    record Whole(int number, Unit unit) {}

    TermWords(TimeWords time) {
        time.group("units").forEach((name, forms) -> forms.forEach(form -> units.put(Folding.norm(form), unit(name))));
        time.group("unit-stems")
                .forEach((name, stems) -> stems.forEach(stem -> {
                    for (String end : ADJECTIVE_ENDS) {
                        adjectiveUnits.put(stem + end, unit(name));
                    }
                }));
        time.group("number-stems")
                .forEach((number, stems) -> stems.forEach(stem -> adjectiveUnits.forEach((adjective, unit) ->
                        wholes.put(Folding.norm(stem) + adjective, new Whole(Integer.parseInt(number), unit)))));
        time.group("half-units").forEach((word, value) -> half(Folding.norm(word), value.getFirst()));
        this.tenge = normed(time, "tenge");
        this.apart = normed(time, "apart");
        this.bare = normed(time, "bare");
        this.bareBefore = normed(time, "bare-before");
        this.between = normed(time, "between");
        this.listing = normed(time, "listing");
        this.giving = normed(time, "giving");
        this.indexes = PatternTable.of(time.list("indexes"));
    }

    private static Set<String> normed(TimeWords time, String list) {
        Set<String> out = new HashSet<>();
        time.list(list).forEach(word -> out.add(Folding.norm(word)));
        return out;
    }

    private static Unit unit(String name) {
        return Unit.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private void half(String word, String value) {
        boolean minutes = value.startsWith("T");
        int number = Integer.parseInt(value.substring(minutes ? 1 : 0, value.length() - 1));
        wholes.put(word, new Whole(number, minutes ? Unit.MINUTE : Unit.MONTH));
    }

    /// The words that a length or sum may start with, numbers apart.
    Set<String> starts() {
        Set<String> out = new HashSet<>(wholes.keySet());
        out.addAll(tenge);
        out.addAll(bare);
        return out;
    }

    /// The words that may stand right behind a number and make it a length or sum, or part of one.
    Set<String> behindNumbers() {
        Set<String> out = new HashSet<>(units.keySet());
        out.addAll(tenge);
        out.addAll(between);
        out.addAll(ANDS);
        return out;
    }

    /// «129,750-tenge» as «129750-tenge».
    static String withoutComma(String norm) {
        int comma = norm.indexOf(',');
        boolean thousands = comma > 0 && comma + 4 < norm.length() && norm.charAt(comma + 4) == '-';
        return thousands ? norm.substring(0, comma) + norm.substring(comma + 1) : norm;
    }

    static boolean isAnd(Token token) {
        return ANDS.contains(token.norm());
    }

    /// «KZT110,740»: a sum that the currency is written to.
    Optional<Integer> tengeWithin(String norm) {
        int letters = 0;
        while (letters < norm.length() && Character.isLetter(norm.charAt(letters))) {
            letters++;
        }
        String sum = norm.substring(letters);
        boolean whole = letters > 0
                && tenge.contains(norm.substring(0, letters))
                && SUM.matcher(sum).matches();
        return whole ? Optional.of(Integer.parseInt(sum.replace(",", ""))) : Optional.empty();
    }

    Optional<Unit> unit(Token token) {
        return token.isWord() ? Optional.ofNullable(units.get(token.norm())) : Optional.empty();
    }

    /// The unit of a word that hangs on a number by a hyphen: «15-суточный», «two-month».
    Optional<Unit> hanging(String norm) {
        Unit unit = adjectiveUnits.get(norm);
        return Optional.ofNullable(unit != null ? unit : units.get(norm));
    }

    Optional<Whole> whole(String norm) {
        return Optional.ofNullable(wholes.get(norm));
    }

    boolean isTenge(Token token) {
        return tenge.contains(token.norm());
    }

    boolean isTenge(String norm) {
        return tenge.contains(norm);
    }

    /// «на сутки», «сроком месяц»: whether the unit may stand for one of it.
    boolean isBare(String unit) {
        return bare.contains(unit);
    }

    /// «на», «сроком» before such a unit.
    boolean mayLeadBare(Token before) {
        return bareBefore.contains(before.norm());
    }

    /// Whether more of a list follows: «15, …», «15 и …».
    boolean listsOn(Token token) {
        return token.isMark(',') || listing.contains(token.norm());
    }

    /// Whether a number behind it may be one of a list: «на 15, …», «5, 10 …».
    boolean listsUp(Token token) {
        return token.kind() == Token.Kind.MARK && !token.isMark('.') || apart.contains(token.norm());
    }

    /// «получили 5 и 10 суток», "sentenced to three and five years": whether a list may begin behind it.
    boolean opensList(Token token) {
        return giving.contains(token.norm());
    }

    /// «по», «на» before a number.
    boolean setsApart(Token token) {
        return apart.contains(token.norm());
    }

    boolean mayStandBetween(Token token) {
        return between.contains(token.norm());
    }

    /// The last token of «МРП» or its longer names at that token, or -1.
    int indexAt(List<Token> tokens, int i) {
        return indexes.at(tokens, i).map(pattern -> i + pattern.length() - 1).orElse(-1);
    }
}
