package org.dabyl.feeds.classify.current;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Walk;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.Participle;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;
import org.dabyl.feeds.classify.text.WordEnds;

/// Whether an article's headline tells that a measure was taken, as what has happened now.
///
/// An interview, a column, a statement and a week's digest say once more what was done, below the headline or as what
/// somebody speaks of: «об аресте», "after her release", «қамақтан кейін»; so does a headline that only says who
/// somebody is («арестованная на 10 суток активистка»). What the article would be without it, it was written for.
/// Stateless; for any thread.
final class Headline {
    /// «второго за неделю журналиста»: so many words behind the count stands the person.
    private static final int TO_PERSON = 4;

    /// Before «стало известно»: «как» tells no story.
    private static final List<String> HEARD = List.of("стал", "сообщ", "перед", "пиш", "рассказ");

    private static final Set<String> HOW = Set.of("как", "how", "қалай");

    /// «ұсталуын айыптады», «қамақтағы күндері»
    private static final WordEnds SPOKEN_OF = KazakhVerbs.endings(
            "уын уін уына уіне ғанын генін қанын кенін ғанына геніне қанына кеніне тағы тегі дағы дегі");

    /// «жалоба на задержание»; but «на 15 суток» is how long.
    private static final String ONTO = "на";

    /// Of what lasts, «второй день» and whoever joins are no other event.
    private static final Set<EventKind> LASTING =
            EnumSet.of(EventKind.ASSEMBLY, EventKind.HUNGER_STRIKE, EventKind.TRIAL);

    private Headline() {}

    /// Where there is no headline, the first sentence stands for it.
    static boolean tells(Draft draft, Marked article) {
        Sentence sentence = draft.sentence;
        int first = draft.hit.first();
        return isHead(sentence, article)
                && (!draft.attribute || draft.deed || KazakhHeadlines.isItself(draft, article))
                && !article.hasAny(WordList.RETELLING, sentence.first(), first)
                && !saysHow(sentence.first(), first, article)
                && switch (article.text().language()) {
                    case RU -> !isSpokenOf(first, article) && !Participle.is(article.norm(first));
                    case KK -> !isSpokenOfInKazakh(draft.hit, article);
                    case EN -> !isSpokenOf(first, article) && !saysWho(draft, article);
                };
    }

    private static boolean isHead(Sentence sentence, Marked article) {
        return sentence.index() == 0 || article.isTitle(sentence);
    }

    private static boolean saysHow(int from, int to, Marked article) {
        for (int i = from; i < to; i++) {
            String next = article.norm(i + 1);
            if (HOW.contains(article.norm(i)) && HEARD.stream().noneMatch(next::startsWith)) {
                return true;
            }
        }
        return false;
    }

    /// «о десяти сутках», "on her detention", «осудил задержание».
    private static boolean isSpokenOf(int first, Marked article) {
        int before = first - 1;
        while (article.is(WordList.POSSESSIVE, before) || article.norm(before).equals("the")) {
            before--;
        }
        boolean deed =
                Grammar.looksFinite(article.norm(first)) || article.token(first).kind() == Token.Kind.NUMBER;
        return article.is(WordList.SPEAKING_OF, before) || article.norm(before).equals(ONTO) && !deed;
    }

    private static boolean isSpokenOfInKazakh(WordHit hit, Marked article) {
        return article.is(WordList.SPEAKING_OF, hit.last() + 1)
                || SPOKEN_OF.endOf(KazakhVerbs.word(hit.first(), article))
                || SPOKEN_OF.endOf(KazakhVerbs.word(hit.last(), article));
    }

    /// "in support of jailed Samat Kenesov", "Jailed activist goes on hunger strike", "Activist jailed for 15 days
    /// released".
    private static boolean saysWho(Draft draft, Marked article) {
        int at = draft.hit.first();
        if (!EnglishVerbs.isParticiple(at, article)) {
            return false;
        }
        boolean opens = at == draft.sentence.first() || article.is(WordList.PREPOSITIONS, at - 1);
        boolean noun = article.isNamed(at + 1) || article.is(WordList.PEOPLE, at + 1);
        return opens && noun || goesOn(draft, article);
    }

    /// Another measure is the verb: nothing between them joins or parts the two.
    private static boolean goesOn(Draft draft, Marked article) {
        int from = draft.hit.last() + 1;
        return article.hits(EntryUse.EVENTS, draft.sentence).stream()
                .filter(other -> other.first() >= from && other.entry().kinds().contains(EventKind.RELEASE))
                .anyMatch(other -> Stream.iterate(from, token -> token < other.first(), token -> token + 1)
                        .noneMatch(token -> !article.token(token).isWord() || article.is(WordList.AND, token)));
    }

    /// «Ещё одного активиста задержали», "Second journalist detained", «тағы бір белсенді»; and a release of all, of
    /// most, of the rest.
    static boolean tellsOfOthers(Draft draft, Marked article) {
        Sentence sentence = draft.sentence;
        if (!isHead(sentence, article) || LASTING.contains(draft.kind)) {
            return false;
        }
        if (draft.kind == EventKind.RELEASE && article.hasAny(WordList.EVERYBODY, sentence.first(), sentence.last())) {
            return true;
        }
        for (int i = sentence.first(); i < sentence.last(); i++) {
            if (countsAnother(i, article)
                    && (isOfPerson(i + 1, sentence.last(), article) || countsPeople(i, draft, article))) {
                return true;
            }
        }
        return false;
    }

    /// «второго», but no second time, and nothing of "more than".
    private static boolean countsAnother(int token, Marked article) {
        return article.is(WordList.ONE_MORE, token)
                && !article.is(WordList.TIME, token + 1)
                && !article.norm(token + 1).equals("than");
    }

    /// «ещё троих», «тағы үш адам», "three more detained", of whom nothing more is said.
    private static boolean countsPeople(int more, Draft draft, Marked article) {
        if (article.text().language() == Language.EN) {
            boolean alone = more + 1 >= draft.sentence.last()
                    || more + 1 == draft.hit.first()
                    || article.is(WordList.BEING, more + 1)
                    || article.is(WordList.PREPOSITIONS, more + 1)
                    || article.is(WordList.PERSONS, more + 1);
            return alone && isNumber(more - 1, article);
        }
        return article.is(WordList.SO_MANY, more + 1)
                || isNumber(more + 1, article) && article.is(WordList.PERSONS, more + 2);
    }

    private static boolean isNumber(int token, Marked article) {
        return article.is(WordList.COUNTS, token)
                || token >= 0 && article.token(token).kind() == Token.Kind.NUMBER;
    }

    private static boolean isOfPerson(int from, int to, Marked article) {
        for (int i = from; i < Math.min(to, from + TO_PERSON); i++) {
            int token = i;
            if (article.is(WordList.PEOPLE, i)
                    || article.is(WordList.ATTACKED, i)
                    || article.is(WordList.OUTSPOKEN, i)
                    || article.is(WordList.WOMEN, i)
                    || Stream.of(Walk.values()).anyMatch(walk -> article.is(walk.words(), token))) {
                return true;
            }
        }
        return false;
    }
}
