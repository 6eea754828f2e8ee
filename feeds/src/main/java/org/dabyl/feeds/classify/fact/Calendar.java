package org.dabyl.feeds.classify.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Span;
import org.dabyl.feeds.classify.text.Token;

/// Reads calendar dates of one article: «18 марта 2025 года», «18.03.2026», «в январе», «2022 жылы», «March 18».
///
/// For one thread, one article.
final class Calendar {
    /// A date that lies so near ahead is one to come: news of eleven months ago says its year.
    private static final int NEAR_AHEAD = 45;
    private static final int FAR_AHEAD = 200;
    private static final int[] NO_DAY = {};

    private final ArticleText article;
    private final List<Token> tokens;
    private final LocalDate published;
    private final DateWords words;
    private final MonthPart part;

    Calendar(ArticleText article, LocalDate published, DateWords words) {
        this.article = article;
        this.tokens = article.tokens();
        this.published = published;
        this.words = words;
        this.part = new MonthPart(article, words);
    }

    /// The date whose digits stand at that token, or whose month does; it may have started before.
    ///
    /// @param month the number of a word that is one, else 0
    Optional<DateMention> at(int i, int month) {
        if (month > 0) {
            return month(i, month);
        }
        Token token = tokens.get(i);
        if (token.kind() == Token.Kind.NUMBER) {
            return DateDigits.read(token.norm())
                    .map(days -> mention(i, i, days.from(), days.to()))
                    .or(() -> yearAlone(i));
        }
        return token.kind() == Token.Kind.MIXED ? yearAlone(i) : Optional.empty();
    }

    private DateMention mention(int first, int last, LocalDate from, LocalDate to) {
        Span span = new Span(tokens.get(first).start(), tokens.get(last).end());
        return new DateMention(span, first, last, from, to.isBefore(from) ? from : to);
    }

    private Optional<DateMention> month(int i, int month) {
        int[] days = day(i - 1);
        if (days.length > 0) {
            int first = words.tens(tokens, i - 1) > 0 ? i - 2 : i - 1;
            int after = yearAfter(i);
            int before = after == 0 ? yearBefore(first) : 0;
            int year = after > 0 ? after : before > 0 ? before : 0;
            int last = after > 0 ? yearEnd(i) : i;
            return days(before > 0 ? first - 2 : first, last, year, month, days);
        }
        int[] behind =
                article.language() == Language.KK && !tokens.get(i).norm().endsWith("ң") ? NO_DAY : day(dayAt(i));
        if (behind.length > 0 && !isYear(dayAt(i))) {
            int at = dayAt(i);
            int after = yearAfter(at);
            return days(i, after > 0 ? yearEnd(at) : at, after, month, behind);
        }
        return monthAlone(i, month);
    }

    /// «Aug. 19»: past the dot of a month cut short.
    private int dayAt(int month) {
        boolean cut = article.language() == Language.EN
                && month + 2 < tokens.size()
                && tokens.get(month + 1).isMark('.')
                && tokens.get(month + 2).kind() == Token.Kind.NUMBER;
        return cut ? month + 2 : month + 1;
    }

    /// The days of «18», «5-8», «18th», «18-і» at that token; none where it is no day of a month.
    private int[] day(int i) {
        if (i < 0 || i >= tokens.size()) {
            return NO_DAY;
        }
        Token token = tokens.get(i);
        String norm = token.norm();
        if (token.kind() == Token.Kind.NUMBER) {
            String[] parts = norm.split("-");
            int from = DateDigits.number(parts[0]);
            int to = DateDigits.number(parts[parts.length - 1]);
            boolean fits = parts.length <= 2 && from >= 1 && to <= 31 && to >= from;
            return fits ? new int[] {from, to} : NO_DAY;
        }
        int told = words.day(tokens, i);
        if (told > 0) {
            return told <= 31 ? new int[] {told, told} : NO_DAY;
        }
        int digits = 0;
        while (digits < norm.length() && digits < 2 && Character.isDigit(norm.charAt(digits))) {
            digits++;
        }
        boolean ordinal = token.kind() == Token.Kind.MIXED
                && digits > 0
                && norm.length() - digits <= 5
                && !Character.isDigit(norm.charAt(digits));
        int day = ordinal ? DateDigits.number(norm.substring(0, digits)) : 0;
        return day >= 1 && day <= 31 ? new int[] {day, day} : NO_DAY;
    }

    private boolean isYear(int i) {
        return i < tokens.size() && DateDigits.year(tokens.get(i)) > 0;
    }

    /// The year behind a day or month, past a comma; 0 where there is none.
    private int yearAfter(int i) {
        int at = yearIndex(i);
        return at < tokens.size() ? DateDigits.year(tokens.get(at)) : 0;
    }

    private int yearIndex(int i) {
        boolean comma = i + 1 < tokens.size() && tokens.get(i + 1).isMark(',') && article.language() == Language.EN;
        return i + (comma ? 2 : 1);
    }

    private int yearEnd(int i) {
        int at = yearIndex(i);
        return at + 1 < tokens.size() && words.in("year-words", tokens.get(at + 1)) ? at + 1 : at;
    }

    /// «2026 жылғы 18 наурызда»: the year before the day.
    private int yearBefore(int first) {
        return first >= 2 && words.in("year-words", tokens.get(first - 1)) ? DateDigits.year(tokens.get(first - 2)) : 0;
    }

    private Optional<DateMention> days(int first, int last, int year, int month, int[] days) {
        int of = year > 0 ? year : guess(first, month, days[1]);
        LocalDate to = DateDigits.date(of, month, days[1]).orElse(null);
        LocalDate from = DateDigits.date(of, month, days[0]).orElse(null);
        if (from == null || to == null) {
            return Optional.empty();
        }
        boolean night = words.isNight(tokens, first);
        return Optional.of(mention(first, last, night ? from.minusDays(1) : from, to));
    }

    /// The latest past year for a day and month, or the coming one where the sentence looks ahead.
    private int guess(int at, int month, int day) {
        int year = published.getYear();
        if (isOfLastYear(at) || isBeforeLastYear(at)) {
            return year - 1;
        }
        LocalDate same = DateDigits.clamp(year, month, day);
        if (!same.isAfter(published.plusDays(1))) {
            boolean next =
                    DateDigits.clamp(year + 1, month, day).isBefore(published.plusDays(FAR_AHEAD)) && looksAhead(at);
            return next && same.isBefore(published.minusDays(180)) ? year + 1 : year;
        }
        boolean near = same.isBefore(published.plusDays(NEAR_AHEAD));
        boolean soon = near || same.isBefore(published.plusDays(FAR_AHEAD)) && looksAhead(at);
        return soon ? year : year - 1;
    }

    /// «былтыр сәуірде», «өткен жылғы 5 мамырда»
    private boolean isOfLastYear(int at) {
        for (int i = Math.max(0, at - 2); i < at && article.language() == Language.KK; i++) {
            int length = at - i;
            boolean said = words.phraseAt(tokens, i)
                    .filter(phrase -> phrase.words().length() == length)
                    .filter(phrase -> phrase.meaning().equals("last-year"))
                    .isPresent();
            if (said) {
                return true;
            }
        }
        return false;
    }

    /// «в апреле прошлого года», «in April of last year»
    private boolean isBeforeLastYear(int at) {
        int month = words.month(tokens.get(at)) > 0 ? at : at + 1;
        int behind = month + 1 < tokens.size() && tokens.get(month + 1).norm().equals("of") ? month + 2 : month + 1;
        return behind < tokens.size()
                && words.month(tokens.get(month)) > 0
                && words.phraseAt(tokens, behind)
                        .filter(phrase -> phrase.meaning().equals("last-year"))
                        .isPresent();
    }

    private boolean looksAhead(int at) {
        var sentence = article.sentenceOf(tokens.get(Math.max(at, 0)));
        int from = Math.max(sentence.first(), at - 25);
        for (int i = from; i < sentence.last() && i < at + 25; i++) {
            if (words.isFuture(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private Optional<DateMention> monthAlone(int i, int month) {
        int year = yearAfter(i);
        boolean led = i > 0 && words.in("month-before", tokens.get(i - 1)) || part.isMiddle(i) || part.first(i) < i;
        boolean followed = i + 1 < tokens.size() && words.in("month-behind", tokens.get(i + 1));
        boolean english = article.language() == Language.EN
                && !tokens.get(i).isCapital()
                && !tokens.get(i).norm().startsWith("mid-");
        boolean bent = article.language() == Language.KK && isSmallOrFirst(i) && words.isBentMonth(tokens.get(i));
        if (english || year == 0 && !led && !followed && !bent) {
            return Optional.empty();
        }
        int before = year == 0 ? yearBefore(i) : 0;
        int of = year > 0 ? year : before > 0 ? before : guess(i, month, 1);
        YearMonth when = YearMonth.of(of, month);
        int last = year > 0 ? yearEnd(i) : i;
        return Optional.of(mention(before > 0 ? i - 2 : part.first(i), last, part.from(i, when), part.to(i, when)));
    }

    /// «the 2013 deportation», «his 2020 arrest», «between 2015 and 2018».
    private boolean isOfNoun(int i) {
        if (article.language() != Language.EN || i == 0 || i + 1 >= tokens.size()) {
            return false;
        }
        String before = tokens.get(i - 1).norm();
        boolean noun = tokens.get(i + 1).isWord() && !tokens.get(i + 1).isCapital();
        return noun && (before.equals("the") || before.equals("his") || before.equals("her") || before.equals("their"))
                || before.equals("between")
                || before.equals("and") && i > 1 && DateDigits.year(tokens.get(i - 2)) > 0;
    }

    /// «Желтоқсанда …» at a sentence's start; but «Қаңтар» with a capital is what happened in January 2022.
    private boolean isSmallOrFirst(int i) {
        Token token = tokens.get(i);
        return !token.isCapital()
                || article.sentenceOf(token).first() == i && !token.norm().startsWith("қаңтар");
    }

    /// «в 2022 году», «2022 жылы», «in 2022»; a number alone is no year.
    private Optional<DateMention> yearAlone(int i) {
        int year = DateDigits.year(tokens.get(i));
        if (year == 0) {
            return Optional.empty();
        }
        boolean named = i + 1 < tokens.size() && words.in("year-words", tokens.get(i + 1));
        boolean english = article.language() == Language.EN && i > 0 && words.in("month-before", tokens.get(i - 1));
        english |= isOfNoun(i);
        boolean grown = tokens.get(i).kind() == Token.Kind.MIXED;
        boolean dayFollows =
                i + 3 < tokens.size() && named && day(i + 2).length > 0 && words.month(tokens.get(i + 3)) > 0;
        boolean monthFollows = i + 2 < tokens.size() && named && words.month(tokens.get(i + 2)) > 0;
        if (!named && !english && !grown || dayFollows || monthFollows) {
            return Optional.empty();
        }
        return Optional.of(mention(i, named ? i + 1 : i, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
}
