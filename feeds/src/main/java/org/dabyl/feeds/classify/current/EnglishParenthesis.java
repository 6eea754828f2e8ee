package org.dabyl.feeds.classify.current;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// What an English sentence says of somebody's past by the way, beside the name and within marks: «Omar, jailed for 15
/// days last year, fined», «Omar (detained in 2022) goes missing», «police detain Omar, jailed last year».
///
/// A day or a word of history there is that of the participle which opens it, and of nothing outside. Who does it to
/// somebody is a row of deeds and no parenthesis: «police detained Omar, fined Ospan». Stateless; for any thread.
public final class EnglishParenthesis {
    /// So many words at most a parenthesis has.
    private static final int LONGEST = 16;
    /// «once», «already twice»: so many words before its participle.
    private static final int ADVERBS = 2;
    /// «an activist of the party jailed last year»
    private static final int NOUN = 6;

    private static final Set<String> WHOM = Set.of("him", "her", "them", "himself", "herself");
    /// «shot», «beaten» are no words in -ed.
    private static final Set<String> IRREGULAR =
            Set.of("shot", "beaten", "taken", "sent", "driven", "thrown", "hurt", "freed", "found", "put", "given");

    private EnglishParenthesis() {}

    /// @param end the first token behind its words
    public record Within(int first, int end) {}

    /// Whether the words of a day or of history stand in a parenthesis that the measure is outside of.
    static boolean has(int first, int last, Draft draft, Marked article) {
        Optional<Within> within = around(first, article);
        if (within.isEmpty() || last > within.get().end()) {
            return false;
        }
        int open = within.get().first();
        int close = within.get().end();
        if (draft.hit.last() < open) {
            return isDoneTo(open, close, article);
        }
        return draft.hit.first() >= close
                && (article.isTitle(draft.sentence)
                        || !article.token(open - 1).isMark(',')
                        || opensVerb(close, draft.hit.first(), article));
    }

    /// The words of the headline that only tell what was done to somebody before this week.
    public static BitSet ofHeadline(Marked article) {
        BitSet words = new BitSet();
        Sentence title = article.text().sentences().getFirst();
        if (article.text().language() != Language.EN || !article.isTitle(title)) {
            return words;
        }
        for (int i = title.first() + 1; i < title.last(); i++) {
            Optional<Within> within = words.get(i) ? Optional.empty() : around(i, article);
            if (within.isPresent() && isPast(within.get(), article)) {
                words.set(within.get().first(), within.get().end());
            }
        }
        return words;
    }

    /// Whether the token stands in such a parenthesis that tells an old day or a word of history.
    public static boolean tellsPast(int token, Marked article) {
        return around(token, article).filter(within -> isPast(within, article)).isPresent();
    }

    private static boolean isPast(Within within, Marked article) {
        LocalDate news = article.published().minusDays(Currency.DAYS);
        return Among.any(
                        article.facts().daysWithin(within.first(), within.end()),
                        day -> day.value().to().isBefore(news))
                || Among.any(
                        article.hits(EntryUse.BACKGROUND, article.sentenceAt(within.first())),
                        words -> words.entry().weight() > 0
                                && words.first() >= within.first()
                                && words.last() < within.end());
    }

    /// The words between the marks around a token, where they say what was done to somebody before.
    public static Optional<Within> around(int token, Marked article) {
        if (article.text().language() != Language.EN) {
            return Optional.empty();
        }
        Sentence sentence = article.sentenceAt(token);
        if (token <= sentence.first() || token >= sentence.last()) {
            return Optional.empty();
        }
        int open = token;
        while (open > sentence.first() && token - open < LONGEST && !isMark(open, article)) {
            open--;
        }
        if (open == sentence.first()
                || !isMark(open, article)
                || article.token(open).isMark(')')) {
            return Optional.empty();
        }
        int close = token + 1;
        while (close < sentence.last() && close - open <= LONGEST && !isMark(close, article)) {
            close++;
        }
        boolean closed = close - open <= LONGEST;
        return closed && isBesideSomebody(open, article) && isOpened(open + 1, close, article)
                ? Optional.of(new Within(open + 1, close))
                : Optional.empty();
    }

    private static boolean isMark(int token, Marked article) {
        Token at = article.token(token);
        return at.isMark(',') || at.isMark('(') || at.isMark(')') || at.isMark(';') || at.isDash();
    }

    private static boolean isBesideSomebody(int open, Marked article) {
        return article.isNamed(open - 1) || article.is(WordList.PEOPLE, open - 1);
    }

    /// By a participle of what was done to him, a noun and its participle, or «who».
    private static boolean isOpened(int from, int close, Marked article) {
        if (article.norm(from).equals("who") || article.norm(from).equals("whose")) {
            return true;
        }
        for (int i = from; i < Math.min(close, from + NOUN); i++) {
            if (article.isNamed(i) || article.is(WordList.BEING, i)) {
                return false;
            }
            if (isParticiple(i, article)) {
                boolean near = i - from <= ADVERBS || article.is(WordList.PEOPLE, i - 1);
                return near && !hasObject(i, close, article);
            }
        }
        return false;
    }

    /// Whether no object can stand behind the participle: «jailed for», «fined last year», and no «seized computers».
    private static boolean isDoneTo(int from, int close, Marked article) {
        int participle = from;
        while (participle < close && !isParticiple(participle, article)) {
            participle++;
        }
        int next = participle + 1;
        return next >= close
                || article.is(WordList.PREPOSITIONS, next)
                || article.facts().daysWithin(next, next + 1).stream().anyMatch(day -> day.first() == next)
                || Among.any(
                        article.hits(EntryUse.BACKGROUND, article.sentenceAt(from)), words -> words.first() == next);
    }

    private static boolean isParticiple(int token, Marked article) {
        return EnglishVerbs.isParticiple(token, article) || IRREGULAR.contains(article.norm(token));
    }

    /// «fined Ospan», «freed her», «charged the editor»
    private static boolean hasObject(int participle, int close, Marked article) {
        int next = participle + 1;
        if (next >= close) {
            return false;
        }
        return article.isNamed(next)
                || WHOM.contains(article.norm(next))
                || article.is(WordList.PEOPLE, next)
                || next + 1 < close && article.is(WordList.PEOPLE, next + 1) && !article.is(WordList.OCCASION, next);
    }

    /// Whether a verb of the sentence itself stands before the measure, or is it.
    private static boolean opensVerb(int from, int measure, Marked article) {
        for (int i = from; i <= measure; i++) {
            if (EnglishOtherVerb.isFinite(i, article)) {
                return true;
            }
        }
        return false;
    }
}
