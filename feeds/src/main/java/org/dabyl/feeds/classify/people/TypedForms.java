package org.dabyl.feeds.classify.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.text.Folding;
import org.dabyl.feeds.classify.text.Language;

/// The nominative of a name that somebody typed; where the same letters may be a nominative too, as typed besides.
/// Immutable; for any thread.
final class TypedForms {
    /// Лисовой and Яровой are surnames, Досжановой is not.
    private static final int LONG_IN_OY = 8;

    private final NameLexicon lexicon;

    TypedForms(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The name as it is to be watched.
    ///
    /// @param found what a reader of articles makes of it
    WatchedName name(String typed, String found) {
        List<String> words = normal(typed);
        List<String> read = normal(found);
        String last = read.getLast();
        boolean otherGiven = isOtherGiven(words, read);
        boolean sameSurname = words.contains(last) || words.stream().anyMatch(TypedForms::isOfWoman);
        if (words.containsAll(read) || otherGiven && sameSurname) {
            return WatchedName.parse(withoutKazakhEnding(typed));
        }
        boolean manInOy = words.stream().anyMatch(word -> word.endsWith("ой"))
                && words.stream().anyMatch(word -> read.contains(word) && isMan(word));
        if (otherGiven || manInOy) {
            return WatchedName.parse(typed + "|" + found);
        }
        boolean initial = read.getFirst().length() == 1 && RussianSurnames.isPossessive(last);
        String others = words.stream().anyMatch(TypedForms::isOfWoman) ? "|" + typed : "";
        return WatchedName.parse(found + (initial && words.contains(last + "у") ? "|" + found + "а" : others));
    }

    /// «Александра Кравченко» is a woman, though an article may say so of Александр.
    private boolean isOtherGiven(List<String> words, List<String> read) {
        return words.stream()
                .anyMatch(word ->
                        !read.contains(word) && lexicon.word(word, Language.RU).isGivenAsItStands());
    }

    /// «Сергей Яровой» is a man, «Дана Исиной» a woman.
    private boolean isMan(String given) {
        return lexicon.word(given, Language.RU).given().stream()
                .anyMatch(reading -> reading.cut() == 0 && reading.gender() == Gender.MALE);
    }

    /// «Ерлана Омарова» may be a woman whose given name no list has.
    private static boolean isOfWoman(String word) {
        return word.endsWith("а") && RussianSurnames.isPossessive(word, word.length() - 1);
    }

    private static List<String> normal(String name) {
        List<String> out = new ArrayList<>();
        for (String word : name.split("[\\s.]+")) {
            out.add(Folding.norm(word));
        }
        return out;
    }

    /// A surname alone that is typed as few nominatives end: «Досжановой», «Омаровты»; as typed too, and first where
    /// it is as short as Яровой, which is one.
    static Optional<WatchedName> alone(String word) {
        String bare = withoutKazakhEnding(word);
        if (!bare.equals(word)) {
            return Optional.of(WatchedName.parse(bare + "|" + word));
        }
        String norm = Folding.norm(word);
        if (norm.length() < 2 || !norm.codePoints().allMatch(c -> c >= 0x400 && Character.isLetter(c))) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (Reading reading : RussianForms.of(norm)) {
            boolean strong = reading.weight() >= RussianForms.STRONG && !reading.plural();
            if (strong && (reading.cases() & Cases.NOM) != 0) {
                return Optional.empty();
            }
            if (strong && RussianSurnames.isInOv(RussianSurnames.man(reading.nominative(norm)))) {
                names.add(reading.nominative(word));
            }
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        names.add(norm.endsWith("ой") && norm.length() < LONG_IN_OY ? 0 : names.size(), word);
        return Optional.of(WatchedName.parse(String.join("|", names)));
    }

    /// «Ерлан Омаровты»: a Kazakh ending behind a surname in -ов is sure in any text.
    private static String withoutKazakhEnding(String typed) {
        String last = typed.substring(typed.lastIndexOf(' ') + 1);
        for (Reading reading : KazakhForms.of(Folding.norm(last))) {
            String bare = reading.nominative(last);
            boolean surname = RussianSurnames.isInOv(RussianSurnames.man(Folding.norm(bare)));
            if (reading.cut() > 0 && !reading.plural() && surname && bare.length() > 4) {
                return typed.substring(0, typed.length() - last.length()) + bare;
            }
        }
        return typed;
    }
}
