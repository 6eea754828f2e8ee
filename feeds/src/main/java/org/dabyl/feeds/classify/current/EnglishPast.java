package org.dabyl.feeds.classify.current;

import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.fact.DateMention;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// Whether an English measure was before what is news, by its tense and the words beside it: «had been
/// arrested», «having spent», «in custody since spring».
///
/// «She said she had been held» and «by evening all had been freed» are news. Stateless; for any thread.
final class EnglishPast {
    /// The entry for «a day earlier», «two days before».
    private static final String DAY_BEFORE = "en-day-before";

    private static final int HAD_WITHIN = 3;
    private static final int SPAN = 6;
    private static final Set<String> LONG_WHILE = Set.of("month", "months", "month's", "months'", "year", "years");
    private static final Set<String> PARTS_OF_DAY = Set.of("morning", "day", "evening", "night", "afternoon");
    private static final Set<String> WHICH_DAY = Set.of("that", "previous", "by", "same");
    /// «by dawn he had been set free»
    private static final Set<String> HOURS = Set.of(
            "dawn",
            "daybreak",
            "sunrise",
            "noon",
            "midday",
            "lunchtime",
            "lunch",
            "dusk",
            "sunset",
            "nightfall",
            "midnight");

    /// «having her sign a caution»
    private static final Set<String> WHOM = Set.of("him", "her", "them");

    private EnglishPast() {}

    /// «having spent nine months in custody», «under house arrest since spring»: so before what is news.
    static boolean isPast(WordHit hit, Marked article) {
        if (article.text().language() != Language.EN) {
            return false;
        }
        int first = article.sentenceAt(hit.first()).first();
        boolean having = hit.first() > first && article.norm(hit.first() - 1).equals("having")
                || hit.first() > first + 1
                        && article.norm(hit.first() - 2).equals("having")
                        && !WHOM.contains(article.norm(hit.first() - 1));
        int since = article.norm(hit.last()).equals("since") ? hit.last() : afterPlace(hit.last() + 1, article);
        boolean lasts = since < article.sentenceAt(hit.first()).last()
                && article.norm(since).equals("since")
                && !isHour(since + 1, article)
                && !isHour(since + 2, article)
                && Among.none(
                        article.facts().days(),
                        day -> day.first() > since && day.first() <= since + 3 || day.first() == since);
        return having || lasts && !isGoingOn(hit) || isSpan(hit, article);
    }

    /// «behind bars since dawn», «held since early morning»
    private static boolean isHour(int token, Marked article) {
        return HOURS.contains(article.norm(token)) || PARTS_OF_DAY.contains(article.norm(token));
    }

    /// Who has not been seen since then is missing now.
    private static boolean isGoingOn(WordHit hit) {
        return hit.entry().kinds().contains(EventKind.DISAPPEARANCE)
                || hit.entry().kinds().contains(EventKind.HUNGER_STRIKE);
    }

    /// «After five months in custody he was sentenced», «after serving ten days».
    private static boolean isSpan(WordHit hit, Marked article) {
        int before = hit.first() - 1;
        if (before > 0 && article.norm(before).endsWith("ing")) {
            before--;
        }
        boolean after = before >= 0 && article.norm(before).equals("after");
        if (isBehindSpan(hit.first(), article)) {
            return true;
        }
        boolean lasted = after
                && article.facts().terms().stream()
                        .filter(term -> term.first() <= hit.last() && term.last() > hit.first())
                        .anyMatch(term -> Currency.isLongerThanNews(term.value().term()));
        if (lasted) {
            return true;
        }
        for (int i = hit.first(); after && i <= hit.last() && i <= hit.first() + 3; i++) {
            if (LONG_WHILE.contains(article.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /// «after a year in extradition arrest», «after nine months under house arrest».
    private static boolean isBehindSpan(int measure, Marked article) {
        int first = Math.max(article.sentenceAt(measure).first(), measure - SPAN);
        boolean longWhile = false;
        for (int i = measure - 1; i >= first && article.token(i).isWord(); i--) {
            if (article.norm(i).equals("after")) {
                return longWhile;
            }
            longWhile |= LONG_WHILE.contains(article.norm(i));
        }
        return false;
    }

    /// «behind bars in Taraz since spring»: past the place.
    private static int afterPlace(int token, Marked article) {
        int end = article.sentenceAt(token - 1).last();
        boolean in = token + 1 < end
                && article.norm(token).equals("in")
                && article.facts().isPlace(token + 1);
        return in ? token + 2 : token;
    }

    /// «He had been arrested for ten days»: before what is news; «she said she had been held» is what she tells.
    static boolean isEarlier(WordHit hit, Marked article) {
        if (article.text().language() != Language.EN
                || article.sentenceAt(hit.first()).index() == 0) {
            return false;
        }
        int first = article.sentenceAt(hit.first()).first();
        boolean had = isHad(Math.max(first, hit.first() - HAD_WITHIN), hit.first(), article)
                || isHad(hit.first() + 1, hit.last(), article);
        return had
                && !Currency.isFresh(hit, article)
                && !isSameDay(hit, article)
                && !isJustBefore(hit, article)
                && Among.none(
                        article.hits(EntryUse.SAYING, article.sentenceAt(hit.first())),
                        saying -> saying.first() < hit.first());
    }

    /// «Police had detained him two days before the hearing»: counted in days, and as fresh as what came after them.
    private static boolean isJustBefore(WordHit hit, Marked article) {
        return Among.any(
                article.hits(EntryUse.BACKGROUND, article.sentenceAt(hit.first())),
                words -> words.entry().id().equals(DAY_BEFORE));
    }

    /// «had been held», and no «had a talk with him», «had 15 days in jail».
    private static boolean isHad(int from, int to, Marked article) {
        for (int i = from; i < to; i++) {
            if (article.norm(i).equals("had")
                    && !(i > 0 && article.norm(i - 1).startsWith("ha"))
                    && !article.is(WordList.ONE, i + 1)
                    && !article.is(WordList.POSSESSIVE, i + 1)
                    && article.token(i + 1).kind() != Token.Kind.NUMBER
                    && !article.norm(i + 1).equals("the")) {
                return true;
            }
        }
        return false;
    }

    /// Whether the sentence names a part of the day that the article tells of, or of the one before: «that
    /// morning police had searched», «the previous evening». What it tells is then as fresh as that day, «had»
    /// or no «had».
    static boolean isSameDay(WordHit hit, Marked article) {
        if (article.text().language() != Language.EN) {
            return false;
        }
        Sentence sentence = article.sentenceAt(hit.first());
        for (int i = sentence.first() + 1; i < sentence.last(); i++) {
            String before = article.norm(i - 1);
            if (before.equals("by") && HOURS.contains(article.norm(i))
                    || WHICH_DAY.contains(before) && PARTS_OF_DAY.contains(article.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /// «On Monday Omar, charged with slander in a poem, was locked in»: the day is the main verb's.
    static boolean isDatedOutside(DateMention day, Draft draft, Marked article) {
        if (article.text().language() != Language.EN
                || day.firstToken() >= draft.hit.first()
                || !Clauses.isAside(article, draft.hit.first(), draft.sentence.last())) {
            return false;
        }
        for (int i = draft.hit.first() - 1; i > day.lastToken(); i--) {
            if (article.token(i).isMark(',')) {
                return article.isNamed(i - 1);
            }
        }
        return false;
    }

    /// «had been held since May; he was freed»: the day is of what ends at the semicolon.
    static boolean isSinceBefore(int day, WordHit hit, Marked article) {
        if (article.text().language() != Language.EN || day < 1 || !article.is(WordList.SINCE, day - 1)) {
            return false;
        }
        for (int i = day; i < hit.first(); i++) {
            if (article.token(i).isMark(';')) {
                return true;
            }
        }
        return false;
    }
}
