package org.dabyl.feeds.classify.current;

import java.util.Set;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// Whether an English day, or a word of history, is that of another verb than the measure's: «Blogger jailed in 2021
/// detained», «who spent four years in prison is fined», «Held since May, Omar walks free».
///
/// Stateless; for any thread.
final class EnglishOtherVerb {
    /// So many words at most part what is said of somebody from the sentence's own verb.
    private static final int NEAR = 6;
    /// So many where «was» stands right before the measure.
    private static final int FAR = 10;
    /// So far behind «who» its clause may still tell when.
    private static final int CLAUSE = 9;
    /// «already fined», «once again jailed»: so many words before the participle that opens a sentence.
    private static final int ADVERBS = 2;
    private static final Set<String> WHEN = Set.of("in", "on", "since", "during", "for");
    /// Verbs of the sentence itself that are no form of «to be».
    private static final Set<String> FINITE = Set.of(
            "must", "has", "have", "gets", "got", "faces", "walks", "goes", "leaves", "loses", "lands", "becomes");
    /// «Police searched his home on May 15, took …»: who does what the sentence tells, and whom nothing was done to.
    private static final Set<String> DOERS = Set.of(
            "police",
            "officers",
            "agents",
            "investigators",
            "detectives",
            "guards",
            "authorities",
            "prosecutors",
            "court",
            "courts",
            "judge",
            "judges",
            "they",
            "he",
            "she");

    private static final Set<String> IRREGULAR = Set.of("shot", "beaten", "taken", "sent", "driven", "thrown", "hurt");

    private EnglishOtherVerb() {}

    /// @param first the first word of the day or the history
    /// @param last its last word
    static boolean has(int first, int last, Draft draft, Marked article) {
        return article.text().language() == Language.EN
                && !draft.hit.covers(first)
                && (isOfWho(first, last, draft, article)
                        || isOfOpening(last, draft, article)
                        || isOfSomebody(first, last, draft, article)
                        || EnglishParenthesis.has(first, last, draft, article)
                        || isWithinCommas(first, last, draft, article));
    }

    /// «home of a journalist who left last year», «Poet who spent four years in a colony is released».
    private static boolean isOfWho(int first, int last, Draft draft, Marked article) {
        int who = isWho(first, article) ? first : first - 1;
        while (who > draft.sentence.first()
                && first - who < CLAUSE
                && article.token(who).isWord()
                && !isWho(who, article)) {
            who--;
        }
        if (who < draft.sentence.first() || !isWho(who, article)) {
            return false;
        }
        if (draft.hit.last() < who) {
            return true;
        }
        boolean verbInside = who == first || first > who + 1;
        return verbInside && draft.hit.first() > last && opensVerb(last, draft, article);
    }

    private static boolean isWho(int token, Marked article) {
        return article.norm(token).equals("who") || article.norm(token).equals("whose");
    }

    /// «Already fined twice this year, Omar …»: what stands before the comma says who he is.
    private static boolean isOfOpening(int last, Draft draft, Marked article) {
        int start = draft.sentence.first();
        boolean opened = false;
        for (int i = start; i <= start + ADVERBS && !opened; i++) {
            if (!article.token(i).isWord() || article.isNamed(i) || DOERS.contains(article.norm(i))) {
                return false;
            }
            opened = EnglishVerbs.isParticiple(i, article);
        }
        for (int i = last; opened && i < draft.hit.first(); i++) {
            if (article.token(i).isMark(',')) {
                return tells(i + 1, draft.hit.first(), article);
            }
            if (article.is(WordList.BEING, i) || article.isNamed(i)) {
                return false;
            }
        }
        return false;
    }

    /// Whether the measure is, or stands behind, a verb of what the comma leads to.
    private static boolean tells(int from, int measure, Marked article) {
        for (int i = from; i <= measure; i++) {
            if (isFinite(i, article) || EnglishVerbs.isParticiple(i, article)) {
                return true;
            }
        }
        return false;
    }

    /// «held in Poland since June»: the place between.
    private static boolean isPlace(int token, Marked article) {
        return article.facts().isPlace(token) && article.norm(token - 1).equals("in");
    }

    /// «Blogger jailed in 2021 detained», «Omar fined last year is deported», «A blogger held in Poland since June was
    /// set free».
    private static boolean isOfSomebody(int first, int last, Draft draft, Marked article) {
        int participle = WHEN.contains(article.norm(first - 1)) ? first - 2 : first - 1;
        if (article.norm(first - 1).equals("since") && isPlace(participle, article)) {
            participle -= 2;
        }
        int noun = participle - 1;
        return noun >= draft.sentence.first()
                && !draft.hit.covers(participle)
                && isParticiple(participle, article)
                && (article.is(WordList.PEOPLE, noun) || article.isNamed(noun))
                && draft.hit.first() > last
                && opensVerb(last, draft, article);
    }

    /// Only words, and the sentence's own verb, between what is said of somebody and the measure.
    private static boolean opensVerb(int last, Draft draft, Marked article) {
        int measure = draft.hit.first();
        if (measure - last > FAR || measure - last > NEAR && !article.is(WordList.BEING, measure - 1)) {
            return false;
        }
        boolean finite = isFinite(measure, article)
                || article.isTitle(draft.sentence) && EnglishVerbs.isParticiple(measure, article);
        for (int i = last + 1; i < measure; i++) {
            boolean year = article.token(i).kind() == Token.Kind.NUMBER;
            if (!year && !article.token(i).isWord() || article.is(WordList.AND, i)) {
                return false;
            }
            finite |= isFinite(i, article);
        }
        return finite;
    }

    /// «Omar, fined twice this year, is held».
    private static boolean isWithinCommas(int first, int last, Draft draft, Marked article) {
        int start = first;
        while (start > draft.sentence.first() && !article.token(start - 1).isMark(',')) {
            start--;
        }
        int end = last;
        while (end < draft.hit.first() && !article.token(end).isMark(',')) {
            end++;
        }
        if (start == draft.sentence.first() || end + 1 >= draft.hit.last() || !isFinite(end + 1, article)) {
            return false;
        }
        for (int i = start; i < Math.min(first, start + ADVERBS); i++) {
            if (EnglishVerbs.isParticiple(i, article)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParticiple(int token, Marked article) {
        return EnglishVerbs.isParticiple(token, article) || IRREGULAR.contains(article.norm(token));
    }

    static boolean isFinite(int token, Marked article) {
        return article.is(WordList.BEING, token) && !article.norm(token).startsWith("be")
                || FINITE.contains(article.norm(token));
    }
}
