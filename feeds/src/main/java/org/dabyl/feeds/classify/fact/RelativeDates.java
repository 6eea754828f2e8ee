package org.dabyl.feeds.classify.fact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.dabyl.feeds.classify.fact.NumberReader.Amount;
import org.dabyl.feeds.classify.fact.TermMention.Unit;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Span;
import org.dabyl.feeds.classify.text.Token;

/// Reads dates that count from publication: «вчера», «в понедельник», «три года назад», «последние два месяца».
///
/// For one thread, one article.
final class RelativeDates {
    /// What «several» is taken for.
    private static final int SEVERAL = 3;

    /// The days that «в начале месяца» goes on behind the first.
    private static final int EARLY = 9;

    private final List<Token> tokens;
    private final LocalDate published;
    private final DateWords words;
    private final NumberReader numbers;
    private final TermWords units;
    private final boolean english;

    RelativeDates(ArticleText article, LocalDate published, DateWords words, NumberReader numbers, TermWords units) {
        this.tokens = article.tokens();
        this.published = published;
        this.words = words;
        this.numbers = numbers;
        this.units = units;
        this.english = article.language() == Language.EN;
    }

    /// The relative date whose telling word stands at that token.
    Optional<DateMention> at(int i, DateWords.Telling word) {
        if (word.weekday() > 0) {
            return weekday(i, word.weekday());
        }
        Optional<DateWords.Phrase> phrase = DateWords.phraseAt(tokens, i, word.phrases());
        if (phrase.isPresent()) {
            int behind = i + phrase.get().words().length();
            return isEve(behind, phrase.get()) || isCounted(i, phrase.get())
                    ? Optional.empty()
                    : Optional.of(phrase(i, behind - 1, phrase.get().meaning()));
        }
        if (word.span()) {
            return span(i);
        }
        return i > 0 && word.ago() && words.isAgo(tokens, i) ? ago(i) : Optional.empty();
    }

    /// «накануне выборов», «накануне 16 декабря»: the eve of something, and no yesterday.
    private boolean isEve(int behind, DateWords.Phrase phrase) {
        return behind < tokens.size()
                && phrase.meaning().equals("-1")
                && (words.in("eve-of", tokens.get(behind)) || isDayOfMonth(behind));
    }

    /// «үш апта ішінде»: so many weeks, whenever they were.
    private boolean isCounted(int i, DateWords.Phrase phrase) {
        return i > 0
                && phrase.meaning().equals("this-week")
                && numbers.read(tokens, i - 1)
                        .filter(count -> count.last() == i - 1 && count.value().intValue() > 1)
                        .isPresent();
    }

    private boolean isDayOfMonth(int i) {
        return tokens.get(i).kind() == Token.Kind.NUMBER && i + 1 < tokens.size() && words.month(tokens.get(i + 1)) > 0;
    }

    private DateMention mention(int first, int last, LocalDate from, LocalDate to) {
        return new DateMention(
                new Span(tokens.get(first).start(), tokens.get(last).end()), first, last, from, to);
    }

    private Optional<DateMention> weekday(int i, int number) {
        boolean led = i > 0 && words.in("day-before", tokens.get(i - 1));
        boolean behind = i + 1 < tokens.size() && words.in("day-behind", tokens.get(i + 1));
        String norm = tokens.get(i).norm();
        boolean kazakh = norm.endsWith("де") || norm.endsWith("да");
        if (!led && !behind && !kazakh) {
            return Optional.empty();
        }
        LocalDate day = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(number)));
        return Optional.of(mention(i, i, day, day));
    }

    private DateMention phrase(int first, int last, String meaning) {
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate month = published.withDayOfMonth(1);
        LocalDate year = published.withDayOfYear(1);
        return switch (meaning) {
            case "last-week" -> mention(first, last, monday.minusDays(7), monday.minusDays(1));
            case "this-week" -> mention(first, last, published.minusDays(6), published);
            case "early-this-month" -> mention(first, last, month, month.plusDays(EARLY));
            case "last-month" -> mention(first, last, month.minusMonths(1), month.minusDays(1));
            case "last-year" -> mention(first, last, year.minusYears(1), year.minusDays(1));
            case "this-year" -> mention(first, last, year, published);
            default -> {
                LocalDate day = published.plusDays(Integer.parseInt(meaning));
                yield mention(first, last, day, day);
            }
        };
    }

    /// «три года назад», «год назад»: the number and the unit stand before.
    private Optional<DateMention> ago(int i) {
        Optional<Unit> unit = units.unit(tokens.get(i - 1));
        if (unit.isEmpty()) {
            return aboutAgo(i);
        }
        if (unit.get().compareTo(Unit.TENGE) >= 0) {
            return Optional.empty();
        }
        for (int first = Math.max(0, i - 5); first < i - 1; first++) {
            Optional<Amount> amount = numbers.read(tokens, first);
            if (amount.isPresent() && amount.get().last() == i - 2) {
                return around(first, i, amount.get().value().intValue(), unit.get());
            }
        }
        return around(i - 1, i, isSeveral(i - 2) ? SEVERAL : 1, unit.get());
    }

    /// «дней десять назад»: the unit before the number says that nobody counted.
    private Optional<DateMention> aboutAgo(int i) {
        Optional<Unit> unit = i > 1 ? units.unit(tokens.get(i - 2)) : Optional.empty();
        Optional<Amount> amount = unit.isEmpty() ? Optional.empty() : numbers.read(tokens, i - 1);
        return unit.isPresent() && unit.get().compareTo(Unit.TENGE) < 0 && amount.isPresent()
                ? around(i - 2, i, amount.get().value().intValue(), unit.get())
                : Optional.empty();
    }

    /// «a few weeks ago», «a couple of months ago».
    private boolean isSeveral(int i) {
        return i >= 0 && words.in("several", tokens.get(i))
                || i > 0 && tokens.get(i).norm().equals("of") && words.in("several", tokens.get(i - 1));
    }

    private Optional<DateMention> around(int first, int last, int count, Unit unit) {
        if (count < 0 || count > 300) {
            return Optional.empty();
        }
        LocalDate day = back(count, unit);
        int slack = slack(unit);
        LocalDate to = day.plusDays(slack);
        return Optional.of(mention(first, last, day.minusDays(slack), to.isAfter(published) ? published : to));
    }

    private LocalDate back(int count, Unit unit) {
        return switch (unit) {
            case YEAR -> published.minusYears(count);
            case MONTH -> published.minusMonths(count);
            case WEEK -> published.minusWeeks(count);
            case DAY -> published.minusDays(count);
            case HOUR -> published.minusDays(count / 24);
            case MINUTE, TENGE, INDEX -> published;
        };
    }

    private static int slack(Unit unit) {
        return switch (unit) {
            case YEAR -> 183;
            case MONTH -> 15;
            case WEEK -> 3;
            case DAY, HOUR, MINUTE, TENGE, INDEX -> 0;
        };
    }

    /// «in the past weeks»: more than one.
    private boolean isPlural(int unit) {
        String norm = tokens.get(unit).norm();
        return english && norm.endsWith("s");
    }

    /// «последние два месяца», «за последний год»: from then until now; «последних месяцев прошлого года» are of
    /// that year.
    private Optional<DateMention> span(int i) {
        Optional<Amount> amount = i + 1 < tokens.size() ? numbers.read(tokens, i + 1) : Optional.empty();
        int at = amount.map(found -> found.last() + 1).orElse(i + 1);
        Optional<Unit> unit = at < tokens.size() ? units.unit(tokens.get(at)) : Optional.empty();
        int count =
                amount.map(found -> found.value().intValue()).orElse(unit.isPresent() && isPlural(at) ? SEVERAL : 1);
        boolean fits = unit.isPresent() && unit.get().compareTo(Unit.TENGE) < 0 && count >= 0 && count <= 300;
        boolean ofAnother =
                fits && at + 1 < tokens.size() && words.phraseAt(tokens, at + 1).isPresent();
        return fits && !ofAnother ? Optional.of(mention(i, at, back(count, unit.get()), published)) : Optional.empty();
    }
}
