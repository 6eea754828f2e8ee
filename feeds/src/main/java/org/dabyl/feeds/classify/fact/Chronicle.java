package org.dabyl.feeds.classify.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// The days of a chronicle: «12 февраля 2025 года …, 13 февраля …, днём ранее …» are of one year and one week.
///
/// Far down in a long article, where history is told in order, a day without a year goes on from the day with a year a
/// few sentences before, a month without one from whatever has a year, and «днём ранее» counts from the day that was
/// told last; so does «two days earlier» in a short English one. For one article, one thread.
final class Chronicle {
    /// So many sentences make an article long, and so many of them are its lead.
    private static final int LONG = 7;

    private static final int LEAD = 3;
    /// So many sentences the history may leave out its days.
    private static final int NEAR = 4;
    /// What was told last is history from so many days on.
    private static final int OLD = 7;

    private final ArticleText article;
    private final LocalDate published;
    private final DateWords words;

    Chronicle(ArticleText article, LocalDate published, DateWords words) {
        this.article = article;
        this.published = published;
        this.words = words;
    }

    /// The same dates, those of a chronicle put right.
    List<DateMention> follow(List<DateMention> dates) {
        if (article.sentences().size() <= LONG) {
            return article.language() == Language.EN ? countedFromTold(dates) : dates;
        }
        List<DateMention> all = new ArrayList<>();
        Optional<DateMention> dated = Optional.empty();
        Optional<DateMention> inYear = Optional.empty();
        for (DateMention date : dates) {
            DateMention next = inYear(date, dated).or(monthOf(date, inYear)).orElseGet(() -> beforeTold(date, all));
            all.add(next);
            if (saysYear(date)) {
                inYear = Optional.of(next);
            }
            boolean day = next.isDay();
            if (day && (saysYear(date) || !next.equals(date))) {
                dated = Optional.of(next);
            }
        }
        return all;
    }

    private List<DateMention> countedFromTold(List<DateMention> dates) {
        List<DateMention> all = new ArrayList<>();
        for (DateMention date : dates) {
            all.add(earlier(date, all));
        }
        return all;
    }

    /// A day and month without a year, soon after a day with one.
    private Optional<DateMention> inYear(DateMention date, Optional<DateMention> dated) {
        boolean bare = date.isDay() && saysMonth(date) && !saysYear(date);
        return dated.filter(told -> bare && isNear(told, date))
                .map(told -> inYear(date, told))
                .filter(day -> day.isBefore(date.from()))
                .map(day -> date.on(day, day));
    }

    /// «14 января 2023 года сгорела машина, а в феврале …»: of the same winter.
    private Supplier<Optional<DateMention>> monthOf(DateMention date, Optional<DateMention> year) {
        boolean bare = !date.isDay() && saysMonth(date) && !saysYear(date);
        return () -> year.filter(told -> bare
                        && isNear(told, date)
                        && told.to().getYear() < date.from().getYear())
                .map(told -> {
                    int years = date.from().getYear() - told.to().getYear();
                    int back = date.to().minusYears(years).isBefore(told.from()) ? years - 1 : years;
                    return date.on(date.from().minusYears(back), date.to().minusYears(back));
                });
    }

    private static LocalDate inYear(DateMention date, DateMention told) {
        LocalDate same = date.from().withYear(told.to().getYear());
        return same.isBefore(told.from()) ? same.plusYears(1) : same;
    }

    private DateMention beforeTold(DateMention date, List<DateMention> all) {
        boolean counts = words.isDayBeforeTold(article.tokens(), date.firstToken());
        if (!counts || all.isEmpty()) {
            return date;
        }
        DateMention told = all.getLast();
        LocalDate day = told.from().minusDays(1);
        return isHistory(told) && isNear(told, date) ? date.on(day, day) : date;
    }

    /// «jailed on January 10. Police had held her two days earlier»: in a short English article too, from the old day
    /// that was told last.
    private DateMention earlier(DateMention date, List<DateMention> all) {
        if (all.isEmpty()) {
            return date;
        }
        DateMention told = all.getLast();
        boolean counts = article.token(date.lastToken()).norm().equals("earlier")
                || words.isDayBeforeTold(article.tokens(), date.firstToken());
        long back = ChronoUnit.DAYS.between(told.to(), published);
        return counts && isHistory(told)
                ? date.on(date.from().minusDays(back), date.to().minusDays(back))
                : date;
    }

    private boolean isHistory(DateMention told) {
        return told.isDay() && told.to().isBefore(published.minusDays(OLD));
    }

    private boolean isNear(DateMention told, DateMention date) {
        int sentence = sentence(date);
        return sentence > LEAD && sentence - sentence(told) <= NEAR;
    }

    private int sentence(DateMention date) {
        return article.token(date.firstToken()).sentence();
    }

    private boolean saysYear(DateMention date) {
        return hasAny(date, token -> DateDigits.year(token) > 0);
    }

    private boolean saysMonth(DateMention date) {
        return hasAny(date, token -> words.month(token) > 0);
    }

    private boolean hasAny(DateMention date, Predicate<Token> wanted) {
        for (int i = date.firstToken(); i <= date.lastToken(); i++) {
            if (wanted.test(article.token(i))) {
                return true;
            }
        }
        return false;
    }
}
