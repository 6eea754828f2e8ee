package org.dabyl.feeds.classify.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.TimeWords;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// Finds when an article says that things are, in Russian, Kazakh and English, as stretches of days.
///
/// A date without a year is the latest past one, unless the sentence speaks of what is to come. «Три года
/// назад» is the year around that day. Immutable; for any thread.
public final class DateFinder {
    /// «Сол күні» is the day of one of so many sentences before.
    private static final int SAME_DAY = 2;

    private final DateWords words;
    private final NumberReader numbers;
    private final TermWords units;

    public DateFinder(TimeWords time) {
        this.words = new DateWords(time);
        this.numbers = new NumberReader(time);
        this.units = new TermWords(time);
    }

    /// The words that a date may start with.
    Set<String> starts() {
        return words.telling();
    }

    /// All dates in the order of the text.
    ///
    /// @param starts where one may start, as [FactStarts] says
    /// @param published the day that relative dates count from
    public List<DateMention> find(ArticleText article, boolean[] starts, LocalDate published) {
        List<Token> tokens = article.tokens();
        List<DateMention> found = new ArrayList<>();
        Calendar calendar = new Calendar(article, published, words);
        RelativeDates relative = new RelativeDates(article, published, words, numbers, units);
        int last = -1;
        int toldIn = tokens.size(); // the sentence of the last date; before the first date none comes behind it
        boolean sameDays = article.language() != Language.RU;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int between = token.sentence() - toldIn;
            if (sameDays && between > 0 && between <= SAME_DAY && isSameDay(article, token, found.getLast())) {
                DateMention told = found.getLast();
                found.add(new DateMention(token.span(), i, i, told.from(), told.to()));
                toldIn = token.sentence();
                last = i;
                continue;
            }
            if (!starts[i]) {
                continue;
            }
            DateWords.Telling word = token.isWord() ? words.tells(token.norm()) : null;
            if (token.kind() == Token.Kind.MARK || token.isWord() && word == null) {
                continue;
            }
            Optional<DateMention> said = calendar.at(i, word == null ? 0 : word.month());
            DateMention mention = said.isPresent() || word == null
                    ? said.orElse(null)
                    : relative.at(i, word).orElse(null);
            if (mention != null
                    && mention.firstToken() > last
                    && !words.isBirth(tokens, mention.firstToken(), mention.lastToken())) {
                found.add(mention);
                toldIn = tokens.get(mention.firstToken()).sentence();
                last = mention.lastToken();
                i = Math.max(i, last);
            }
        }
        return new Chronicle(article, published, words)
                .follow(new DaysOfLongAgo(article, published, words).settle(found));
    }

    /// «12 наурызда … . Сол күні Көкшетауда …»: at the head of the next sentence or the one after; «jailed on
    /// January 7. On the same day police searched …»: wherever it stands in an English one.
    private boolean isSameDay(ArticleText article, Token token, DateMention told) {
        return told.isDay()
                && (article.language() == Language.EN
                        || article.sentenceOf(token).first() == token.index())
                && words.isThatDay(article.tokens(), token.index());
    }
}
