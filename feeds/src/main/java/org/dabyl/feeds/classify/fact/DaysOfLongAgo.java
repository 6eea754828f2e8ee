package org.dabyl.feeds.classify.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// The days that a Russian sentence tells beside one of long ago: «девять лет назад, 26 мая» is of that year,
/// «полгода назад умер активист, задержанный накануне» of the day before he died.
///
/// Alone, both would be read as days of this year or of yesterday. For one article, one thread.
final class DaysOfLongAgo {
    /// What was told last is history from so many days on.
    private static final int OLD = 7;
    /// «Ровно девять лет назад …», «В июле …»: so many words in, a date opens its sentence.
    private static final int OPENS = 2;
    /// «назад, в ночь на 26 мая»: so many words and marks may part the day from its year.
    private static final int PARTED = 5;

    private final ArticleText article;
    private final LocalDate published;
    private final DateWords words;

    DaysOfLongAgo(ArticleText article, LocalDate published, DateWords words) {
        this.article = article;
        this.published = published;
        this.words = words;
    }

    /// The same dates, those of long ago put right.
    List<DateMention> settle(List<DateMention> dates) {
        if (article.language() != Language.RU || dates.size() < 2) {
            return dates;
        }
        List<DateMention> all = new ArrayList<>(dates);
        for (int i = 1; i < all.size(); i++) {
            DateMention told = all.get(i - 1);
            DateMention date = all.get(i);
            if (token(told).sentence() != token(date).sentence()) {
                continue;
            }
            if (isYearsAgo(told)) {
                all.set(i, ofYear(date, told).or(() -> eve(date, told)).orElse(date));
            } else if (isYearsAgo(date)) {
                all.set(i - 1, ofYear(told, date).orElse(told));
            } else {
                all.set(i, eve(date, told).orElse(date));
            }
        }
        return all;
    }

    /// A stretch that counts back from publication for more than a year.
    private boolean isYearsAgo(DateMention date) {
        return !date.isDay()
                && words.isAgo(article.tokens(), date.lastToken())
                && date.to().isBefore(published.minusDays(OLD))
                && date.from().plusMonths(11).isBefore(date.to());
    }

    /// A day and month without a year right beside the years that it was ago.
    private Optional<DateMention> ofYear(DateMention day, DateMention years) {
        int apart = day.firstToken() > years.lastToken()
                ? day.firstToken() - years.lastToken()
                : years.firstToken() - day.lastToken();
        boolean bare = day.isDay() && words.month(article.token(day.lastToken())) > 0 && apart <= PARTED;
        for (int year = years.from().getYear(); bare && year <= years.to().getYear(); year++) {
            LocalDate then = DateDigits.clamp(
                    year, day.from().getMonthValue(), day.from().getDayOfMonth());
            if (!then.isBefore(years.from()) && !then.isAfter(years.to())) {
                return Optional.of(day.on(then, then));
            }
        }
        return Optional.empty();
    }

    /// «…, задержанный накануне», «…, которого накануне задержали»: the day before the old one that opens the
    /// sentence; «осуждённый в марте поэт накануне вышел» and «а накануне» are of yesterday.
    private Optional<DateMention> eve(DateMention date, DateMention told) {
        List<Token> tokens = article.tokens();
        int at = date.firstToken();
        boolean old = told.to().isBefore(published.minusDays(OLD))
                && told.firstToken() - article.sentenceOf(token(told)).first() <= OPENS;
        boolean within = at - 2 > told.lastToken()
                && tokens.get(at - 1).isWord()
                && tokens.get(at - 1).norm().length() > 2
                && tokens.get(at - 2).isMark(',');
        return old && within && words.isDayBeforeTold(tokens, at)
                ? Optional.of(date.on(told.from().minusDays(1), told.to().minusDays(1)))
                : Optional.empty();
    }

    private Token token(DateMention date) {
        return article.token(date.firstToken());
    }
}
