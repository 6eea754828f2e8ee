package org.dabyl.feeds.classify.current;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Gainsaid;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.fact.TermMention;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.KnownFor;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Language;

/// Whether a measure happened, or was only denied, refused, asked for, threatened or planned.
///
/// Each mood of the lexicon reaches some words to its side, no further than the sentence. Stateless; for any thread.
public final class Moods {
    /// «нашёлся» takes back «пропал» from another sentence of a short article too.
    private static final int FAR = 30;
    /// «не могут дозвониться», «не может выехать»: told by infinitives.
    private static final Set<EventKind> STATES = EnumSet.of(
            EventKind.DISAPPEARANCE,
            EventKind.TRAVEL_BAN,
            EventKind.ILL_TREATMENT,
            EventKind.HUNGER_STRIKE,
            EventKind.TRIAL,
            EventKind.APPEAL);
    private static final Set<TermMention.Cue> NO_LENGTH = EnumSet.of(
            TermMention.Cue.UP_TO,
            TermMention.Cue.RANGE,
            TermMention.Cue.AFTER,
            TermMention.Cue.DEADLINE,
            TermMention.Cue.AGO);
    /// How far before an infinitive the verb may stand that makes it a deed.
    private static final int GOVERNED = 9;
    private static final int LISTED = 30;
    /// Entries so called tell what was asked for.
    public static final String ASKED = "-mood-asked";

    /// And so what a prosecutor asked for each: «для одного пять лет, для другой три».
    private static final String TERMS_ASKED = "-mood-terms-asked";

    static final String REFUSED = "-mood-refused";

    /// Entries so called tell that several got terms of different lengths.
    private static final String TERMS = "-of-different-terms";

    private Moods() {}

    /// Takes the measure back where it was denied, refused, asked for, threatened or planned.
    public static void judge(Draft draft, Marked article) {
        if (KazakhMoods.isUnreal(draft, article)) {
            draft.didNotHappen("-verb-ending");
        }
        if (RussianMoods.isDenied(draft, article)) {
            draft.didNotHappen("-denied");
        }
        if (isAsked(draft, article) || RussianMoods.isDoubted(draft, article)) {
            draft.didNotHappen("-a-question");
        }
        if (isOnlyInfinitive(draft, article)) {
            draft.didNotHappen("-only-an-infinitive");
        }
        if (isScale(draft, article)) {
            draft.didNotHappen("-only-the-scale");
        }
        if (article.text().language() == Language.EN && EnglishMoods.sharesModal(draft.hit, article)) {
            draft.didNotHappen("-one-wish");
        }
        byMoods(draft, article);
    }

    private static void byMoods(Draft draft, Marked article) {
        boolean toDrop = EnglishDropping.isAskedFor(draft, article);
        List<WordHit> moods =
                article.isShort() ? article.hits(EntryUse.MOODS) : article.hits(EntryUse.MOODS, draft.sentence);
        for (WordHit mood : moods) {
            boolean strong = mood.entry().reach() >= FAR && mood.entry().weight() > 1;
            boolean here = strong || article.token(mood.first()).sentence() == draft.sentence.index();
            if (here
                    && mood.entry().weight() > 0
                    && reaches(mood, draft)
                    && !(strong && isNegated(mood, article))
                    && !FoundThing.is(mood, article)
                    && !isOfWhatTheyDid(mood, draft, article)
                    && !(toDrop && EnglishDropping.isItsMood(mood))
                    && !Currency.isWithinLonger(mood, article.sentenceAt(mood.first()), article)
                    && speaksOf(mood, draft, article)) {
                draft.didNotHappen("-" + mood.entry().id());
                draft.gainsaid = draft.gainsaid.or(gainsaid(mood, draft));
            }
        }
    }

    /// «Критиковавшего законопроект юриста задержали»; who called for somebody's release is told of with it.
    private static boolean isOfWhatTheyDid(WordHit mood, Draft draft, Marked article) {
        return KnownFor.governs(mood, article)
                && (RussianDeed.is(draft.hit, article) || !KnownFor.governs(draft.hit, article));
    }

    /// Further down than the first sentence it may be background.
    private static Gainsaid gainsaid(WordHit mood, Draft draft) {
        return draft.sentence.index() == 0 ? mood.entry().gainsaid() : Gainsaid.NOT;
    }

    /// «не вернулся домой», «is not in custody» take nothing back.
    public static boolean isNegated(WordHit mood, Marked article) {
        String before = mood.first() > 0 ? article.norm(mood.first() - 1) : "";
        return switch (article.text().language()) {
            case RU -> before.equals("не");
            case EN -> before.equals("not") || before.equals("never");
            case KK -> false;
        };
    }

    /// «Блогер арестован?»: nobody knows; «За что арестован блогер?» does.
    private static boolean isAsked(Draft draft, Marked article) {
        int last = draft.sentence.last() - 1;
        if (article.text().language() == Language.KK
                || last < 0
                || !article.token(last).isMark('?')) {
            return false;
        }
        for (int i = draft.sentence.first(); i < last; i++) {
            if (article.is(WordList.ASKING_WORDS, i)) {
                return false;
            }
        }
        return article.text().language() != Language.EN || !EnglishMoods.isQuoted(draft.hit.last() + 1, last, article);
    }

    /// «просил не сажать, а назначить штраф», «решение поместить под стражу»: told of, and not done, where no
    /// verb says that it came to it. Before a colon it may stand further off: «вынес постановление, которого ждали
    /// два года: преследование прекратить».
    private static boolean isOnlyInfinitive(Draft draft, Marked article) {
        if (article.text().language() != Language.RU || STATES.contains(draft.kind)) {
            return false;
        }
        int at = -1;
        for (int i = draft.hit.first(); i <= draft.hit.last(); i++) {
            String word = article.norm(i);
            if (at < 0 && Grammar.isInfinitive(word)) {
                at = i;
            } else if (Grammar.looksFinite(word)) {
                return false;
            }
        }
        if (at < 0 || isBarred(draft, article)) {
            return false;
        }
        boolean listed = false;
        for (int i = at - 1; i >= draft.sentence.first() && i >= at - (listed ? LISTED : GOVERNED); i--) {
            listed |= article.token(i).isMark(':');
            if (article.is(WordList.ACTING, i)) {
                return false;
            }
        }
        return true;
    }

    /// «нельзя выходить из дома» is house arrest itself.
    private static boolean isBarred(Draft draft, Marked article) {
        return draft.kind == EventKind.HOUSE_ARREST
                && article.hasAny(WordList.BARRED, draft.hit.first(), draft.hit.last() + 1);
    }

    /// «от предупреждения до пятнадцати суток ареста»: what the law allows; «через два дня» is no length.
    private static boolean isScale(Draft draft, Marked article) {
        return (draft.kind == EventKind.ADMINISTRATIVE_ARREST || draft.kind == EventKind.FINE)
                && hasNoLength(draft, article)
                && !KazakhVerbs.isTold(draft.hit, article)
                && !draft.hit.entry().id().endsWith(TERMS)
                && !RussianMoods.isChanged(draft, article);
    }

    private static boolean hasNoLength(Draft draft, Marked article) {
        for (Facts.At<TermMention> term : article.facts().terms()) {
            if (draft.hit.first() <= term.first()
                    && term.first() <= draft.hit.last()
                    && NO_LENGTH.contains(term.value().cue())) {
                return true;
            }
        }
        return false;
    }

    /// A mood within the measure's own words counts only where its weight says so («пообещали 15 суток»); one
    /// before them does not reach over a comma, unless a clause that it governs starts there.
    private static boolean speaksOf(WordHit mood, Draft draft, Marked article) {
        if (article.token(mood.first()).sentence() != draft.sentence.index()) {
            return true;
        }
        if (EnglishMoods.isAhead(mood, article)) {
            return false;
        }
        if (RussianMoods.isOwnVerb(mood, draft) || RussianMoods.isReason(mood, draft, article)) {
            return false;
        }
        boolean within = mood.first() >= draft.hit.first() && mood.last() <= draft.hit.last();
        if (within || mood.touches(draft.hit) && !EnglishMoods.leadsInto(mood, draft.hit, article)) {
            return mood.entry().weight() > 1;
        }
        if (mood.first() > draft.hit.last()
                && (isParted(draft.hit.last(), mood.first(), article)
                        || RussianMoods.startsBehind(mood, draft, article))) {
            return false;
        }
        if (RussianMoods.goesOnToDo(mood, draft, article)
                || RussianMoods.endsBefore(mood, draft, article)
                || KazakhMoods.isOfAnother(mood, draft, article)) {
            return false;
        }
        if (article.text().language() == Language.EN
                && (EnglishMoods.goesBeyond(mood, draft.hit, article)
                        || EnglishClauseBehind.has(mood, draft, article))) {
            return false;
        }
        for (int i = mood.last() + 1; i < draft.hit.first(); i++) {
            if (article.token(i).isMark(';') || article.token(i).isMark(':')) {
                return false;
            }
            if (EnglishMoods.opensWho(i, article)) {
                i = Math.max(i, Clauses.closing(article, i, draft.hit.first()));
            } else if (article.token(i).isMark(',')
                    && !Grammar.opensClause(article.norm(i + 1))
                    && !goesOnAsking(mood, i + 1, article)) {
                int close = Clauses.closing(article, i, draft.hit.first());
                if (close < 0) {
                    return false;
                }
                i = close;
            }
        }
        return true;
    }

    /// «потребовали отпустить задержанных, остановить пытки», «для Ли пять лет, для Кима три»: the second is asked
    /// for too.
    private static boolean goesOnAsking(WordHit mood, int token, Marked article) {
        return article.text().language() == Language.RU
                && (mood.entry().id().endsWith(ASKED) && Grammar.looksInfinitive(article.norm(token))
                        || mood.entry().id().endsWith(TERMS_ASKED)
                                && article.norm(token).equals("для"));
    }

    /// Whether the words to the measure's side reach it.
    public static boolean reaches(WordHit words, Draft draft) {
        LexiconEntry entry = words.entry();
        boolean after = draft.hit.first() > words.last();
        boolean before = draft.hit.last() < words.first();
        boolean inside = !after && !before;
        int distance = after ? draft.hit.first() - words.last() : before ? words.first() - draft.hit.last() : 0;
        boolean side = inside
                || switch (entry.side()) {
                    case AFTER -> after;
                    case BEFORE -> before;
                    case BOTH -> true;
                };
        return side
                && distance <= entry.reach()
                && (entry.kinds().isEmpty() || entry.kinds().contains(draft.kind));
    }

    /// In Kazakh a clause ends with its verb and a comma: what comes behind speaks of something else. So does
    /// what comes behind a comma and another name.
    private static boolean isParted(int measure, int mood, Marked article) {
        if (article.text().language() != Language.KK) {
            return false;
        }
        for (int i = measure + 1; i < mood; i++) {
            if (article.token(i).isMark(',') || article.token(i).isMark(';')) {
                boolean named = !article.people().within(i, mood).isEmpty();
                return named || KazakhVerbs.endsClause(i - 1, article);
            }
        }
        return false;
    }
}
