package org.dabyl.feeds.classify.mark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.LawArticles;
import org.dabyl.config.watch.LawRef;
import org.dabyl.config.watch.TimeWords;
import org.dabyl.feeds.classify.fact.DateFinder;
import org.dabyl.feeds.classify.fact.DateMention;
import org.dabyl.feeds.classify.fact.FactStarts;
import org.dabyl.feeds.classify.fact.LawFinder;
import org.dabyl.feeds.classify.fact.LawMention;
import org.dabyl.feeds.classify.fact.PlaceFinder;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.fact.TermFinder;
import org.dabyl.feeds.classify.fact.TermMention;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// Asks the finders of places, law, terms and dates, and puts what they found on tokens. Immutable; for any thread.
public final class FactGathering {
    private static final Set<String> CLOCK = Set.of("в", "во", "к", "ко");
    private static final Set<String> DAYTIME = Set.of("дня", "ночи", "утра", "вечера");
    /// «былтыр 29 қарашада» is no day to come.
    private static final String LAST_YEAR = "былтыр";
    private static final int SOON = 60;
    private static final Pattern YEAR = Pattern.compile(".*\\d{4}.*");
    /// No article states more; a hostile one does.
    private static final int MOST = 300;

    private final PlaceFinder places;
    private final LawFinder laws;
    private final TermFinder terms;
    private final DateFinder dates;
    private final FactStarts starts;

    private FactGathering(PlaceFinder places, LawArticles laws, TimeWords time) {
        this.places = places;
        this.laws = new LawFinder(laws);
        this.terms = new TermFinder(time);
        this.dates = new DateFinder(time);
        this.starts = new FactStarts(terms, dates, this.laws);
    }

    /// Reads the words of law and time; what is wrong is reported with file and line.
    public static FactGathering load(ConfigFiles files, PlaceFinder places, Problems problems) {
        return new FactGathering(places, LawArticles.read(files, problems), TimeWords.read(files, problems));
    }

    /// The facts of the article, relative dates counted from the day it was published.
    public Facts gather(ArticleText text, LocalDate published) {
        boolean[] mayStart = starts.of(text);
        List<DateMention> days = dates.find(text, mayStart, published);
        return new Facts(
                standing(places.find(text), PlaceMention::firstToken, PlaceMention::lastToken),
                laws(text, mayStart),
                standing(measures(text, mayStart, days), TermMention::firstToken, TermMention::lastToken),
                standing(coming(days, text, published), DateMention::firstToken, DateMention::lastToken),
                laws::resolve);
    }

    /// The first of them, each with the tokens from its first to its last.
    private static <T> List<At<T>> standing(List<T> all, ToIntFunction<T> first, ToIntFunction<T> last) {
        int most = Math.min(MOST, all.size());
        List<At<T>> standing = new ArrayList<>(most);
        for (T one : all.subList(0, most)) {
            standing.add(new At<>(one, first.applyAsInt(one), last.applyAsInt(one) + 1));
        }
        return standing;
    }

    private List<TermMention> measures(ArticleText text, boolean[] starts, List<DateMention> days) {
        List<TermMention> measures = new ArrayList<>();
        for (TermMention at : terms.find(text, starts)) {
            if (measures.size() < MOST && mayBeMeasure(at) && !isClock(at, text) && !isOfDay(at, days)) {
                measures.add(at);
            }
        }
        return measures;
    }

    private static List<DateMention> coming(List<DateMention> days, ArticleText text, LocalDate published) {
        List<DateMention> coming = new ArrayList<>();
        for (DateMention day : days.subList(0, Math.min(MOST, days.size()))) {
            coming.add(soon(day, text, published));
        }
        return coming;
    }

    /// «через два часа отпустили» tells how long a detention was.
    private static boolean mayBeMeasure(TermMention at) {
        boolean hours = at.unit() == TermMention.Unit.HOUR || at.unit() == TermMention.Unit.MINUTE;
        return at.mayBeMeasure()
                || at.cue() == TermMention.Cue.DEADLINE && hours && !at.term().isNone();
    }

    /// «on March 15 minutes after»: the number is the day's.
    private static boolean isOfDay(TermMention at, List<DateMention> days) {
        for (DateMention day : days) {
            if (day.firstToken() < at.firstToken() && at.firstToken() <= day.lastToken()) {
                return true;
            }
        }
        return false;
    }

    /// «в три часа дня», «к двум часам»: when it was, and not how long.
    private static boolean isClock(TermMention at, ArticleText text) {
        if (at.unit() != TermMention.Unit.HOUR || text.language() != Language.RU) {
            return false;
        }
        String before = at.firstToken() > 0 ? text.token(at.firstToken() - 1).norm() : "";
        int next = at.lastToken() + 1;
        String after = next < text.length() ? text.token(next).norm() : "";
        return CLOCK.contains(before) || DAYTIME.contains(after);
    }

    /// «16 марта» without a year, said on the 12th, is the coming one and not last year's.
    private static DateMention soon(DateMention at, ArticleText text, LocalDate published) {
        if (!at.isDay()) {
            return at;
        }
        LocalDate next = at.from().plusYears(1);
        boolean soon = next.isAfter(published)
                && next.isBefore(published.plusDays(SOON))
                && (at.firstToken() == 0
                        || !text.token(at.firstToken() - 1).norm().startsWith(LAST_YEAR));
        return soon && !YEAR.matcher(text.text(at.span())).matches() ? at.on(next, next) : at;
    }

    private List<At<LawRef>> laws(ArticleText text, boolean[] starts) {
        List<At<LawRef>> found = new ArrayList<>();
        for (LawMention mention : laws.find(text, starts)) {
            int first = tokenAt(text, mention.span().start());
            int last = tokenAt(text, mention.span().end());
            mention.refs().forEach(ref -> found.add(new At<>(ref, first, Math.max(first + 1, last))));
        }
        return found.size() <= MOST ? found : found.subList(0, MOST);
    }

    /// The first token that starts there or behind.
    private static int tokenAt(ArticleText text, int offset) {
        List<Token> tokens = text.tokens();
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.min(low, tokens.size() - 1);
    }
}
