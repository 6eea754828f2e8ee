package org.dabyl.feeds.classify.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.TimeWords;
import org.dabyl.feeds.classify.text.Folding;
import org.dabyl.feeds.classify.text.Token;
import org.jspecify.annotations.Nullable;

/// The words of dates: months and weekdays in all their forms, «вчера», «на прошлой неделе». Immutable; for any
/// thread.
final class DateWords {
    private static final int TEN = 10;

    /// «mid-May»
    private static final String MID = "mid-";

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> days = new HashMap<>();
    private final Map<String, Integer> tens = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final Set<String> bentMonths = new HashSet<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final WordFilter telling = new WordFilter(16);
    private final Map<String, Telling> tellings = new HashMap<>();
    private final PatternTable<WordPattern> future;
    private final PatternTable<WordPattern> night;
    private final PatternTable<WordPattern> ago;
    private final PatternTable<WordPattern> dayBefore;
    private final PatternTable<WordPattern> thatDay;
    private final PatternTable<WordPattern> bornBefore;
    private final PatternTable<WordPattern> bornBehind;

    /// A phrase that says when, counted from publication.
    ///
    /// @param meaning a number of days, or a period: `last-week`
    record Phrase(WordPattern words, String meaning) {}

    /// What of all that tells a date a word is, so that it is looked up but once.
    ///
    /// @param month its number, 0 for any other word, as the weekday's
    /// @param phrases those that start with it, the longest first
    /// @param span whether it is «последние» before a length of time
    /// @param ago whether «ago» may start with it
    record Telling(int month, int weekday, List<Phrase> phrases, boolean span, boolean ago) {}

    DateWords(TimeWords time) {
        time.group("months").forEach((number, forms) -> forms.forEach(form -> month(Integer.parseInt(number), form)));
        time.group("days")
                .forEach((number, forms) ->
                        forms.forEach(form -> days.put(Folding.norm(form), Integer.parseInt(number))));
        time.group("tens")
                .forEach((number, forms) ->
                        forms.forEach(form -> tens.put(Folding.norm(form), Integer.parseInt(number))));
        time.group("weekdays")
                .forEach((number, forms) -> forms.forEach(form -> {
                    weekdays.put(Folding.norm(form), Integer.parseInt(number));
                    if (isKazakh(form)) {
                        KazakhForms.of(Folding.norm(form))
                                .forEach((word, _) -> weekdays.put(word, Integer.parseInt(number)));
                    }
                }));
        time.group("relative").forEach((days, texts) -> texts.forEach(text -> phrase(text, days)));
        time.group("periods").forEach((period, texts) -> texts.forEach(text -> phrase(text, period)));
        phrases.values().forEach(list -> list.sort((a, b) -> b.words.length() - a.words.length()));
        time.lists()
                .forEach((list, texts) ->
                        lists.put(list, texts.stream().map(Folding::norm).collect(Collectors.toUnmodifiableSet())));
        this.future = PatternTable.of(time.list("future"));
        this.night = PatternTable.of(time.list("night"));
        this.thatDay = PatternTable.of(time.list("that-day"));
        this.dayBefore = PatternTable.of(time.list("day-before-told"));
        this.bornBefore = PatternTable.of(time.list("born-before"));
        this.bornBehind = PatternTable.of(time.list("born-behind"));
        List<String> behind = time.group("cues").getOrDefault("ago-after", List.of());
        this.ago = PatternTable.of(behind);
        fill(behind);
    }

    private void fill(List<String> behind) {
        Set<String> spans = lists.getOrDefault("spans", Set.of());
        Set<String> agos =
                behind.stream().map(text -> WordPattern.parse(text).first()).collect(Collectors.toUnmodifiableSet());
        Set<String> all = new HashSet<>(months.keySet());
        months.keySet().stream().filter(DateWords::isLatin).forEach(month -> all.add(MID + month));
        all.addAll(weekdays.keySet());
        all.addAll(phrases.keySet());
        all.addAll(spans);
        all.addAll(agos);
        for (String word : all) {
            telling.add(word);
            tellings.put(
                    word,
                    new Telling(
                            months.getOrDefault(withoutMid(word), 0),
                            weekdays.getOrDefault(word, 0),
                            List.copyOf(phrases.getOrDefault(word, List.of())),
                            spans.contains(word),
                            agos.contains(word)));
        }
    }

    private void month(int number, String form) {
        String norm = Folding.norm(form);
        months.put(norm, number);
        if (isKazakh(form)
                || norm.equals("наурыз")
                || norm.equals("мамыр")
                || norm.equals("маусым")
                || norm.equals("тамыз")) {
            KazakhForms.of(norm).forEach((word, cases) -> {
                months.put(word, number);
                if (cases == Case.LOCATIVE || cases == Case.ABLATIVE) {
                    bentMonths.add(word);
                }
            });
            KazakhForms.of(norm + "ы").forEach((word, _) -> months.put(word, number));
            KazakhForms.of(norm + "і").forEach((word, _) -> months.put(word, number));
        }
    }

    private static boolean isKazakh(String word) {
        return word.chars().anyMatch(c -> "әғқңөұүһіқ".indexOf(c) >= 0)
                || word.startsWith("қ")
                || word.startsWith("жұ");
    }

    private void phrase(String text, String meaning) {
        WordPattern pattern = WordPattern.parse(text);
        phrases.computeIfAbsent(pattern.first(), _ -> new ArrayList<>()).add(new Phrase(pattern, meaning));
    }

    /// The words that tell something of one.
    Set<String> telling() {
        return tellings.keySet();
    }

    /// What the word tells of a date; null for most words, which tell none.
    @Nullable
    Telling tells(String norm) {
        return telling.mayHold(norm) ? tellings.get(norm) : null;
    }

    int month(Token token) {
        boolean may =
                token.isWord() && (telling.mayHold(token.norm()) || token.norm().startsWith(MID));
        return may ? months.getOrDefault(withoutMid(token.norm()), 0) : 0;
    }

    private static String withoutMid(String norm) {
        return norm.startsWith(MID) ? norm.substring(MID.length()) : norm;
    }

    private static boolean isLatin(String word) {
        return word.charAt(0) < 128;
    }

    /// The day of the month that an ordinal in words tells: «третьего», «двадцать первого»; 0 where it is none.
    int day(List<Token> tokens, int i) {
        int ones = tokens.get(i).isWord() ? days.getOrDefault(tokens.get(i).norm(), 0) : 0;
        return ones == 0 ? 0 : ones + tens(tokens, i);
    }

    /// The tens that the word before an ordinal below ten adds to it: 20 in «двадцать первого», 0 where it adds
    /// none. «Он» is ten before a Kazakh ordinal alone, as in Russian it is a pronoun.
    int tens(List<Token> tokens, int i) {
        String ordinal = tokens.get(i).norm();
        boolean ones = tokens.get(i).isWord() && days.getOrDefault(ordinal, TEN) < TEN;
        int before = ones && i > 0 ? tens.getOrDefault(tokens.get(i - 1).norm(), 0) : 0;
        boolean kazakh = ordinal.endsWith("ы") || ordinal.endsWith("і");
        return before == TEN && !kazakh ? 0 : before;
    }

    /// «мамырда», «мамырдағы», «мамырдан»: a month that no number leads tells when only in these cases.
    boolean isBentMonth(Token token) {
        return bentMonths.contains(token.norm());
    }

    Optional<Phrase> phraseAt(List<Token> tokens, int i) {
        return phraseAt(tokens, i, phrases.getOrDefault(tokens.get(i).norm(), List.of()));
    }

    /// The first of these that stands at the token.
    static Optional<Phrase> phraseAt(List<Token> tokens, int i, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            if (phrase.words.matchesAt(tokens, i)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    boolean in(String list, Token token) {
        return lists.getOrDefault(list, Set.of()).contains(token.norm());
    }

    /// «ночь на 5 марта»: whether such words end right before the date.
    boolean isNight(List<Token> tokens, int first) {
        return night.endsBefore(tokens, first);
    }

    /// Whether a word at the token speaks of what is to come.
    boolean isFuture(List<Token> tokens, int i) {
        return future.isAt(tokens, i);
    }

    /// «днём ранее»: counts from the day that was told last.
    boolean isDayBeforeTold(List<Token> tokens, int i) {
        return dayBefore.isAt(tokens, i);
    }

    /// «сол күні»: the day that was told last.
    boolean isThatDay(List<Token> tokens, int i) {
        return thatDay.isAt(tokens, i);
    }

    /// «1991 года рождения», «родилась в 1985»: whether the words from the first to the last token say when somebody
    /// was born.
    boolean isBirth(List<Token> tokens, int first, int last) {
        return bornBefore.endsBefore(tokens, first) || bornBehind.isAt(tokens, last + 1);
    }

    /// «назад», «ago».
    boolean isAgo(List<Token> tokens, int i) {
        return ago.isAt(tokens, i);
    }
}
