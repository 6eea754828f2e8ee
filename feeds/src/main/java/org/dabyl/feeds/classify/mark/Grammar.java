package org.dabyl.feeds.classify.mark;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dabyl.feeds.classify.people.Gender;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.WordEnds;

/// The few function words and endings that the rules of who need. Stateless; for any thread.
public final class Grammar {
    private static final Set<String> PREPOSITIONS = Set.of("в", "во", "из", "на", "с", "от");

    /// Before a day, or in Kazakh behind it: the day on which something ends.
    private static final Set<String> UNTIL =
            Set.of("до", "по", "until", "till", "through", "дейін", "шейін", "қарсаңында", "қарсаңы");

    private static final Set<String> CLAUSE =
            Set.of("что", "чтобы", "будто", "якобы", "если", "how", "that", "who", "which", "if", "деп", "то");

    /// Pronouns that stand for somebody named before, where they stand right beside a measure.
    private static final Set<String> STANDING_FOR =
            Set.of("его", "ее", "ему", "ей", "них", "him", "he", "she", "оны", "оған", "он", "она");

    private static final Set<String> KAZAKH_PRONOUNS = Set.of("ол", "оны", "оның", "оған");

    private static final Map<String, Gender> PRONOUNS = Map.ofEntries(
            Map.entry("он", Gender.MALE),
            Map.entry("его", Gender.MALE),
            Map.entry("него", Gender.MALE),
            Map.entry("ему", Gender.MALE),
            Map.entry("нему", Gender.MALE),
            Map.entry("ним", Gender.MALE),
            Map.entry("нем", Gender.MALE),
            Map.entry("she", Gender.FEMALE),
            Map.entry("her", Gender.FEMALE),
            Map.entry("he", Gender.MALE),
            Map.entry("him", Gender.MALE),
            Map.entry("his", Gender.MALE),
            Map.entry("она", Gender.FEMALE),
            Map.entry("ее", Gender.FEMALE),
            Map.entry("нее", Gender.FEMALE),
            Map.entry("ей", Gender.FEMALE),
            Map.entry("ней", Gender.FEMALE),
            Map.entry("нею", Gender.FEMALE),
            Map.entry("ол", Gender.UNKNOWN),
            Map.entry("оны", Gender.UNKNOWN),
            Map.entry("оның", Gender.UNKNOWN),
            Map.entry("оған", Gender.UNKNOWN));

    /// Most words asked about are longer.
    private static final int LONGEST_PRONOUN =
            PRONOUNS.keySet().stream().mapToInt(String::length).max().orElse(0);

    /// Kazakh words for people and what they are like that end as a past tense does.
    private static final Set<String> NO_VERBS =
            Set.of("белсенді", "экобелсенді", "белсенди", "беделді", "тәуелді", "сенімді", "жанды", "маңызды", "елді");

    /// What one of them, and one of those that stand for somebody, begins with.
    private static final String PRONOUNS_BEGIN = "онеhs";

    private Grammar() {}

    /// The gender that a Russian participle or past verb agrees with: «задержана» a woman, «вышел» a man.
    public static Gender genderOf(String word, Language language) {
        if (language != Language.RU || word.length() < 4) {
            return Gender.UNKNOWN;
        }
        boolean female = word.endsWith("на") || word.endsWith("ла") || word.endsWith("лась") || word.endsWith("ята");
        boolean male = word.endsWith("ан")
                || word.endsWith("ен")
                || word.endsWith("ел")
                || word.endsWith("ил")
                || word.endsWith("ал")
                || word.endsWith("лся")
                || word.endsWith("ят") && !word.endsWith("дят");
        return female ? Gender.FEMALE : male ? Gender.MALE : Gender.UNKNOWN;
    }

    /// «он» is ten in Kazakh, and no pronoun.
    public static boolean isPronoun(String word, Language language) {
        return mayBePronoun(word)
                && PRONOUNS.containsKey(word)
                && (language != Language.KK || KAZAKH_PRONOUNS.contains(word));
    }

    private static boolean mayBePronoun(String word) {
        return word.length() <= LONGEST_PRONOUN && !word.isEmpty() && PRONOUNS_BEGIN.indexOf(word.charAt(0)) >= 0;
    }

    /// «её задержали»: somebody named before, and nobody else of the sentence.
    public static boolean standsFor(String word, Language language) {
        return mayBePronoun(word)
                && STANDING_FOR.contains(word)
                && (language != Language.KK || KAZAKH_PRONOUNS.contains(word));
    }

    /// The gender that a pronoun stands for; unknown for any other word and for Kazakh.
    public static Gender genderOfPronoun(String word) {
        return PRONOUNS.getOrDefault(word, Gender.UNKNOWN);
    }

    /// «которого» a man, «которую» a woman.
    public static Gender genderOfRelative(String word) {
        return switch (word) {
            case "который", "которого", "которому", "котором" -> Gender.MALE;
            case "которая", "которую", "которой" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    /// Whether a day beside the word is the one on which something ends.
    public static boolean isUntil(String word) {
        return UNTIL.contains(word);
    }

    /// Whether the word after a comma starts a clause that the words before it govern: «потребовал, чтобы …».
    public static boolean opensClause(String word) {
        return CLAUSE.contains(word);
    }

    /// «остановить», «прекратить», «помочь», «разобраться».
    public static boolean looksInfinitive(String word) {
        return word.length() > 4
                && (word.endsWith("ть") || word.endsWith("ти") || word.endsWith("чь") || word.endsWith("ться"));
    }

    /// The same without nouns: no «часть», «печать», «власти».
    public static boolean isInfinitive(String word) {
        return word.length() > 4
                && !word.equals("печать")
                && !word.endsWith("цать")
                && !word.endsWith("сять")
                && !word.endsWith("вять")
                && (word.endsWith("ать")
                        || word.endsWith("ять")
                        || word.endsWith("ить")
                        || word.endsWith("еть")
                        || word.endsWith("уть")
                        || word.endsWith("ыть")
                        || word.endsWith("вести")
                        || word.endsWith("везти")
                        || word.endsWith("ться"));
    }

    /// Whether it is one of the Russian prepositions that stand before a place or time.
    public static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    /// A Russian verb of one who did it: «ушла», «вышел».
    public static boolean looksSingular(String word) {
        return word.length() > 3
                && (word.endsWith("ла")
                        || word.endsWith("шел")
                        || word.endsWith("ил")
                        || word.endsWith("ал")
                        || word.endsWith("лся")
                        || word.endsWith("лась"));
    }

    /// A Russian verb in the past: «отпустили», «назначил», «осталась».
    public static boolean looksPast(String word) {
        return word.length() > 3
                && !NOUNS.contains(word)
                && (word.endsWith("л")
                        || word.endsWith("ла")
                        || word.endsWith("ло")
                        || word.endsWith("ли")
                        || word.endsWith("лся")
                        || word.endsWith("лась")
                        || word.endsWith("лись"));
    }

    /// Russian nouns that end as verbs do: «журнала», «комитет».
    private static final Set<String> NOUNS = Set.of(
            "журнала",
            "канала",
            "телеканала",
            "портала",
            "дела",
            "села",
            "зала",
            "отдела",
            "материала",
            "вокзала",
            "квартала",
            "персонала",
            "генерала",
            "трибунала",
            "филиала",
            "начала",
            "числа",
            "посёлка",
            "школа",
            "комитет",
            "совет",
            "университет",
            "бюджет",
            "интернет",
            "кабинет",
            "лет",
            "газет",
            "паспорт",
            "пакет",
            "журналист",
            "профсоюзы",
            "жители",
            "учители",
            "родители",
            "водители",
            "цели",
            "недели",
            "модели",
            "роли",
            "деятели",
            "представители",
            "свидетели",
            "посетители",
            "скандал",
            "журнал",
            "канал",
            "филиал",
            "материал",
            "генерал",
            "вокзал",
            "зал",
            "персонал",
            "тыл",
            "кредит",
            "транзит",
            "лимит",
            "визит",
            "каюты");

    private static final WordEnds FINITE = new WordEnds(
            List.of("ли", "ла", "ил", "ал", "лся", "лась", "лись", "ет", "ит", "ют", "ды", "ді", "ted", "ned"));

    /// Whether a word looks like a verb that has its own subject, so that a list of names cannot go on past it.
    public static boolean looksFinite(String word) {
        return word.length() > 3 && FINITE.endOf(word) && !NOUNS.contains(word) && !NO_VERBS.contains(word);
    }
}
