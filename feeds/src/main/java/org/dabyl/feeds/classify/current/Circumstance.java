package org.dabyl.feeds.classify.current;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LexiconEntry.Telling;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.fact.DateMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.WordEnds;

/// Whether a measure is named only as the reason or occasion of something else: «за пикет», «после схода».
///
/// An assembly that is only an occasion is news where a date says so, and names nobody by itself. Stateless;
/// for any thread.
public final class Circumstance {
    private static final WordEnds BENT = new WordEnds(Set.of(
            "ге", "га", "ке", "ка", "де", "да", "те", "та", "ден", "дан", "тен", "тан", "нен", "нан", "ине", "ына",
            "инде", "ында", "инен", "ынан", "дагы", "деги"));

    /// «митинг өткен алаң»: where it was, and nobody who stood there.
    private static final WordEnds HELD = KazakhVerbs.endings("өткен болған өткізілген жоспарланған");
    /// «митингіде», «шеруден»: whoever was taken was taken there.
    private static final WordEnds THERE = new WordEnds(
            Set.of("де", "да", "те", "та", "ден", "дан", "тен", "тан", "инде", "ында", "инен", "ынан", "деги", "дагы"));

    private static final Set<String> AHEAD = Set.of("накануне", "канун", "преддверии", "перед", "до");

    private static final Set<EventKind> PENALTIES =
            EnumSet.of(EventKind.FINE, EventKind.ADMINISTRATIVE_ARREST, EventKind.SENTENCE, EventKind.CRIMINAL_CASE);

    private static final int PHRASE = 3;
    /// «during last year's oil strike»
    private static final int ENGLISH_PHRASE = 4;
    /// So far behind the deed «деген айып» may stand.
    private static final int CLAIM = 12;

    private Circumstance() {}

    /// Whether the measure is only a reason or an occasion.
    public static boolean isOne(Draft draft, Marked article) {
        if (isAccusation(draft, article)) {
            return true;
        }
        boolean reason = draft.kind == EventKind.ILL_TREATMENT && article.text().language() == Language.RU;
        if (reason) {
            return draft.hit.first() > draft.sentence.first()
                    && article.norm(draft.hit.first() - 1).equals("за");
        }
        if (draft.kind != EventKind.ASSEMBLY) {
            return false;
        }
        if (article.text().language() == Language.KK) {
            return isKazakh(draft, article);
        }
        if (article.text().language() == Language.EN
                && article.norm(draft.hit.first()).endsWith("ing")
                && draft.hit.size() > 1) {
            return false;
        }
        int within = article.text().language() == Language.EN ? ENGLISH_PHRASE : PHRASE;
        for (int i = draft.hit.first() - 1; i >= draft.sentence.first() && i >= draft.hit.first() - within; i--) {
            if (!article.token(i).isWord() && "«»\"".indexOf(article.norm(i).charAt(0)) < 0) {
                return false;
            }
            if (article.is(WordList.OCCASION, i) && !isAbout(i, article)) {
                return true;
            }
        }
        return false;
    }

    /// «12 мамырда митингіге шыққаны үшін айыппұл салынды», «fined on May 12 for a picket»: the day is most
    /// often the main verb's.
    static boolean isDated(DateMention day, Draft draft, Marked article) {
        return switch (article.text().language()) {
            case KK -> isOne(draft, article);
            case EN -> isWhatFor(day, draft, article);
            case RU -> isAhead(draft, article);
        };
    }

    /// «задержан накануне митинга»: it has not been yet.
    private static boolean isAhead(Draft draft, Marked article) {
        int before = draft.hit.first() - 1;
        return draft.kind == EventKind.ASSEMBLY
                && before > draft.sentence.first()
                && AHEAD.contains(article.norm(before));
    }

    /// «fined on May 12 for a picket», «given ten days for holding up a poster»: the penalty's day, unless one
    /// stands right beside the picket.
    private static boolean isWhatFor(DateMention day, Draft draft, Marked article) {
        int at = draft.hit.first() - 1;
        if (draft.kind != EventKind.ASSEMBLY || at < draft.sentence.first()) {
            return false;
        }
        while (at > draft.sentence.first()
                && at > draft.hit.first() - ENGLISH_PHRASE
                && article.token(at).isWord()
                && !article.norm(at).equals("for")) {
            at--;
        }
        boolean beside = day.lastToken() > at && day.firstToken() <= draft.hit.last() + PHRASE;
        int reason = at;
        return article.norm(at).equals("for")
                && !beside
                && Among.any(
                        article.hits(EntryUse.EVENTS, draft.sentence),
                        hit -> hit.first() < reason && Among.any(hit.entry().kinds(), PENALTIES::contains));
    }

    /// «About a dozen supporters rallied»: how many they were.
    private static boolean isAbout(int token, Marked article) {
        return article.norm(token).equals("about") && article.is(WordList.NEW, token + 1);
    }

    /// «задержан по подозрению в нападении», «в связи с нападением на полицейских»: what somebody is held for.
    static boolean isAccusation(Draft draft, Marked article) {
        if (draft.kind != EventKind.ATTACK || article.text().language() != Language.RU) {
            return false;
        }
        for (int i = draft.hit.first() - 1; i >= draft.sentence.first() && i >= draft.hit.first() - 4; i--) {
            if (!article.token(i).isWord()) {
                return false;
            }
            if (article.is(WordList.ACCUSED, i)) {
                return true;
            }
        }
        return false;
    }

    /// «пикетке шыққан белсенді ұсталды»: who was taken from it stood there the same day.
    public static void gathered(Draft draft, List<Draft> all, Marked article) {
        boolean occasion = draft.kind == EventKind.ASSEMBLY
                && article.text().language() == Language.KK
                && draft.happened
                && !draft.dated
                && (isStanding(draft, article) || isThere(draft, article))
                && Among.all(
                        draft.rules,
                        rule -> !rule.startsWith("-")
                                || rule.equals(Currency.KNOWN)
                                || rule.equals("-talk")
                                || rule.equals("-lasts"));
        if (occasion
                && Among.any(
                        all,
                        other -> other.kind == EventKind.DETENTION
                                && other.current
                                && Math.abs(other.sentence.index() - draft.sentence.index())
                                        <= (isThere(draft, article) ? 0 : 1))) {
            draft.current = true;
        }
    }

    private static boolean isStanding(Draft draft, Marked article) {
        return draft.attribute
                && draft.hit.entry().telling() == Telling.DEED
                && !HELD.endOf(KazakhVerbs.word(draft.hit.last(), article));
    }

    /// «митингіде ұсталды», «шеру кезінде әкетті», and no «митингіге шыққаны үшін».
    private static boolean isThere(Draft draft, Marked article) {
        int next = draft.hit.last() + 1;
        boolean during = next < draft.sentence.last() && article.is(WordList.DURING, next);
        return during
                || THERE.endOf(KazakhVerbs.word(draft.hit.last(), article))
                        && !(next < draft.sentence.last() && article.is(WordList.OCCASION_BEHIND, next));
    }

    /// «a post about a rally», «called for a strike»: no assembly of the day that the sentence tells.
    static boolean isTopic(Draft draft, Marked article) {
        if (draft.kind != EventKind.ASSEMBLY || article.text().language() != Language.EN) {
            return false;
        }
        for (int i = draft.hit.first() - 1; i >= draft.sentence.first() && i >= draft.hit.first() - 3; i--) {
            if (article.is(WordList.TOPIC, i)) {
                return true;
            }
            if (!article.token(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    /// «жиын ұйымдастырды, қорлады деген айып тағылды»: what somebody is accused of.
    private static boolean isClaimed(Draft draft, Marked article) {
        boolean dated = !article.facts()
                .daysWithin(draft.sentence.first(), draft.sentence.last())
                .isEmpty();
        int end = dated ? 0 : Math.min(draft.sentence.last() - 1, draft.hit.last() + CLAIM);
        for (int i = draft.hit.last() + 1; i < end; i++) {
            if (article.is(WordList.OCCASION_BEHIND, i) && article.is(WordList.CLAIMED, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /// «митингіге қатысқаны үшін», «пикеттен кейін»: the case and what follows say it; «ереуілге шықты» is no
    /// occasion.
    private static boolean isKazakh(Draft draft, Marked article) {
        if (isClaimed(draft, article)) {
            return true;
        }
        if (draft.hit.first() > draft.sentence.first() && article.is(WordList.POINTING, draft.hit.first() - 1)) {
            return false;
        }
        String word = article.token(draft.hit.last()).russified();
        int end = Math.min(draft.sentence.last(), draft.hit.last() + 4);
        for (int i = draft.hit.last() + 1; i < end; i++) {
            boolean closes =
                    i == draft.hit.last() + 1 && "»\"”".indexOf(article.norm(i).charAt(0)) >= 0;
            if (!article.token(i).isWord() && !closes) {
                break;
            }
            String next = article.token(i).russified();
            if (article.is(WordList.OCCASION_BEHIND, i)
                    || next.endsWith("ганы")
                    || next.endsWith("гени")
                    || next.endsWith("каны")) {
                return true;
            }
            if (next.endsWith("уды") || next.endsWith("уди")) {
                continue;
            }
            if (next.endsWith("ды") || next.endsWith("ди") || next.endsWith("ты") || next.endsWith("ти")) {
                return false;
            }
        }
        return BENT.endOf(word);
    }
}
