package org.dabyl.feeds.classify.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dabyl.feeds.classify.text.WordEnds;
import org.jspecify.annotations.Nullable;

/// Which case a Russian preposition asks of the name behind it, and in which case a name stands behind a noun.
///
/// Stateless; for any thread.
final class CaseWords {
    private static final Map<String, Integer> PREPOSITIONS = Map.ofEntries(
            Map.entry("от", Cases.GEN),
            Map.entry("у", Cases.GEN),
            Map.entry("без", Cases.GEN),
            Map.entry("для", Cases.GEN),
            Map.entry("из", Cases.GEN),
            Map.entry("против", Cases.GEN),
            Map.entry("после", Cases.GEN),
            Map.entry("отношении", Cases.GEN),
            Map.entry("словам", Cases.GEN),
            Map.entry("мнению", Cases.GEN),
            Map.entry("дело", Cases.GEN),
            Map.entry("к", Cases.DAT),
            Map.entry("ко", Cases.DAT),
            Map.entry("по", Cases.DAT),
            Map.entry("над", Cases.INS),
            Map.entry("с", Cases.INS | Cases.GEN),
            Map.entry("со", Cases.INS | Cases.GEN),
            Map.entry("за", Cases.INS | Cases.ACC),
            Map.entry("перед", Cases.INS),
            Map.entry("о", Cases.LOC),
            Map.entry("об", Cases.LOC),
            Map.entry("на", Cases.ACC | Cases.LOC),
            Map.entry("в", Cases.ACC | Cases.LOC),
            Map.entry("при", Cases.LOC),
            Map.entry("про", Cases.ACC));

    private static final Set<String> NO_NOUNS = Set.of(
            "что",
            "как",
            "где",
            "когда",
            "если",
            "также",
            "ранее",
            "вчера",
            "сегодня",
            "накануне",
            "позже",
            "затем",
            "потом",
            "тогда",
            "его",
            "она",
            "они",
            "или",
            "чтобы",
            "пока",
            "сам",
            "сама",
            "уже",
            "еще",
            "только",
            "именно",
            "между",
            "через",
            "якобы",
            "однако",
            "напомним",
            "отметим",
            "это",
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря",
            "года",
            "меру",
            "пресечения",
            "месяц",
            "месяца",
            "месяцев",
            "дня",
            "дней",
            "суток",
            "лет",
            "часов",
            "часа",
            "тенге",
            "мрп");

    private record Participle(Asked agreement, List<String> endings) {
        Participle(Gender gender, int cases, String... endings) {
            this(new Asked(gender, cases, Asked.STRONG), List.of(endings));
        }
    }

    private static final List<Participle> PARTICIPLES = List.of(
            new Participle(Gender.FEMALE, Cases.NOM, "вшая", "ющая", "ящая", "нная", "вшаяся"),
            new Participle(Gender.MALE, Cases.NOM, "вший", "ющий", "ящий", "нный", "вшийся"),
            new Participle(Gender.MALE, Cases.GEN | Cases.ACC, "вшего", "ющего", "ящего", "нного", "вшегося"),
            new Participle(Gender.MALE, Cases.DAT, "вшему", "ющему", "нному", "вшемуся"),
            new Participle(Gender.FEMALE, Cases.ACC, "вшую", "ющую", "нную", "вшуюся"),
            new Participle(Gender.FEMALE, Cases.GEN | Cases.DAT | Cases.INS, "вшей", "ющей", "вшейся"));

    /// How nouns for women end in the nominative that no man's genitive looks like: «таджикистанка», and not
    /// «рыбака».
    private static final WordEnds OF_WOMEN =
            new WordEnds(List.of("нка", "тка", "чка", "шка", "йка", "рка", "лька", "ница"));

    private CaseWords() {}

    /// The cases that may follow the preposition; null where the word is none.
    static @Nullable Integer preposition(String norm) {
        return PREPOSITIONS.get(norm);
    }

    /// Whether the word before a name is no noun, or one that governs no name.
    static boolean isNoNoun(String norm) {
        return NO_NOUNS.contains(norm);
    }

    /// The noun's own case, if the name is in apposition to it, or the genitive that it governs.
    static Asked ofNoun(String norm) {
        if (OF_WOMEN.endOf(norm)) {
            return new Asked(Gender.FEMALE, Cases.NOM, Asked.WEAK);
        }
        return Asked.weakly(casesOf(norm));
    }

    /// What a participle behind a name and a comma agrees with: «, просившего», «, преподававшая»; nothing where
    /// the word is none.
    static Asked ofParticiple(String norm) {
        for (Participle participle : PARTICIPLES) {
            for (String ending : participle.endings()) {
                if (norm.length() > ending.length() + 2 && norm.endsWith(ending)) {
                    return participle.agreement();
                }
            }
        }
        return Asked.NOTHING;
    }

    private static int casesOf(String norm) {
        if (norm.endsWith("у") || norm.endsWith("ю")) {
            return Cases.GEN | Cases.DAT | Cases.ACC;
        }
        if (norm.endsWith("а") || norm.endsWith("я")) {
            return Cases.GEN | Cases.ACC;
        }
        return norm.endsWith("ом") || norm.endsWith("ем") ? Cases.GEN | Cases.INS : Cases.GEN;
    }
}
