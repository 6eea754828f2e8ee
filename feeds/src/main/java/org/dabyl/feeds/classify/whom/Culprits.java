package org.dabyl.feeds.classify.whom;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// Whether a sentence that names nobody else says that a penalty hit those who hurt somebody: «задержан подозреваемый
/// в нападении на журналистку», "officer who beat an activist jailed".
///
/// Nobody looks for their names then: it would be the victim's. What a court ruled, that they were let go, and what was
/// done to somebody of the state stays news; that a street thug was taken is none of a bot on rights. For Russian and
/// English; of Kazakh see [Assailants]. Stateless; for any thread.
final class Culprits {
    private static final String RULE = "who:culprits";

    private static final Set<EventKind> RULED = EnumSet.of(EventKind.SENTENCE, EventKind.TRIAL, EventKind.RELEASE);
    /// So far behind a deed its victim stands.
    private static final int VICTIM = 6;
    /// So far before a deed «подозреваемый» stands.
    private static final int CULPRIT = 4;
    /// So far from the measure those words begin or end.
    private static final int NEAR = 5;

    private static final Set<String> FOR = Set.of("за", "for", "over");

    private Culprits() {}

    /// Marks the measure as theirs; then nobody else is looked for.
    static void find(Draft draft, Marked article) {
        boolean theirs = draft.persons.isEmpty()
                && article.text().language() != Language.KK
                && Assailants.PUNISHING.contains(draft.kind)
                && areHit(draft, article);
        if (theirs) {
            draft.group = false;
            draft.rest = false;
            draft.rules.add(RULE);
        }
    }

    /// Whether it hit them; takes it back as news then unless it concerns rights all the same. Also where the sentence
    /// goes on with them: «Задержан избивший журналиста. Мужчину арестовали.»
    static boolean areMeant(Draft draft, List<Draft> all, Marked article) {
        if (goesOnWith(draft, all, article)) {
            draft.persons = List.of();
            draft.rules.add(RULE);
        }
        boolean theirs = draft.rules.contains(RULE);
        if (theirs && draft.current && !RULED.contains(draft.kind) && !isOfTheState(draft, all, article)) {
            draft.noNews("-culprits");
        }
        return theirs;
    }

    private static boolean goesOnWith(Draft draft, List<Draft> all, Marked article) {
        return !draft.direct
                && Assailants.PUNISHING.contains(draft.kind)
                && article.isShort()
                && article.people()
                        .within(draft.sentence.first(), draft.sentence.last())
                        .isEmpty()
                && !article.hasAny(WordList.ATTACKED, draft.sentence.first(), draft.sentence.last())
                && Among.any(
                        all, other -> other.rules.contains(RULE) && other.sentence.index() < draft.sentence.index());
    }

    private static boolean isOfTheState(Draft draft, List<Draft> all, Marked article) {
        for (Draft other : all) {
            if (other.rules.contains(RULE) && other.sentence.index() <= draft.sentence.index()) {
                Phrase phrase = phrase(other, article);
                if (phrase.start() >= 0 && isOfTheState(phrase, other, article)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// «полицейского, избившего», "the officer who beat", «за пытки»: their office stands right before, and is not
    /// that of those who took them.
    private static boolean isOfTheState(Phrase phrase, Draft draft, Marked article) {
        boolean taken = draft.hit.first() < phrase.start();
        int from = taken ? Math.min(draft.hit.last() + 1, phrase.start()) : draft.sentence.first();
        return article.hasAny(WordList.SERVANTS, Math.max(from, phrase.start() - CULPRIT), phrase.start() + 1)
                || article.hasAny(WordList.TORTURE, phrase.start(), phrase.end());
    }

    private static boolean areHit(Draft draft, Marked article) {
        return phrase(draft, article).start() >= 0;
    }

    /// Who they are, from «подозреваемый» to their victim; `start` is -1 where the measure has none such.
    private record Phrase(int start, int end) {}

    private static Phrase phrase(Draft draft, Marked article) {
        Sentence sentence = draft.sentence;
        boolean deed = article.hasAny(WordList.ASSAILANTS, sentence)
                || article.hasAny(WordList.ASSAILING, sentence)
                || article.hasAny(WordList.HARM, sentence);
        for (int i = sentence.first(); deed && i < sentence.last(); i++) {
            int start = start(i, article);
            int end = start < 0 ? -1 : victimBehind(i, sentence.last(), article);
            end = end < 0 && start >= 0 && isTorture(start, i, sentence, article) ? i : end;
            if (end >= 0
                    && isBeside(draft, start, end, article)
                    && !article.hasAny(WordList.ATTACKED, sentence.first(), start)
                    && !article.hasAny(WordList.ATTACKED, end + 1, sentence.last())) {
                return new Phrase(start, end);
            }
        }
        return new Phrase(-1, -1);
    }

    /// «Полицейских осудили за пытки»: whoever was tortured, but not «за пост о пытках».
    private static boolean isTorture(int start, int token, Sentence sentence, Marked article) {
        for (int i = start + 1; i < token; i++) {
            if (article.is(WordList.PREPOSITIONS, i)) {
                return false;
            }
        }
        return article.is(WordList.TORTURE, token)
                && article.is(WordList.HARM, token)
                && article.hasAny(WordList.SERVANTS, sentence.first(), sentence.last());
    }

    /// Where those begin who did what the word tells; -1 where it tells no deed of theirs.
    private static int start(int token, Marked article) {
        if (article.is(WordList.ASSAILANTS, token)) {
            boolean of = article.text().language() != Language.EN
                    || article.norm(token + 1).equals("of");
            return of ? token : -1;
        }
        if (article.is(WordList.ASSAILING, token) && Harmed.isDeed(token, article)) {
            int who = Harmed.who(token, article);
            int own = who >= 0 ? who : token;
            return article.token(Math.max(0, own - 1)).isMark(',') ? own - 2 : own;
        }
        int first = Math.max(article.sentenceAt(token).first(), token - CULPRIT);
        for (int i = token - 1; article.is(WordList.HARM, token) && i >= first; i--) {
            if (article.is(WordList.CULPRITS, i) || FOR.contains(article.norm(i))) {
                return i;
            }
            if (!article.token(i).isWord()) {
                return -1;
            }
        }
        return -1;
    }

    /// The last word of whom it was done to; -1 where the press of rights would not tell of him.
    private static int victimBehind(int deed, int end, Marked article) {
        int found = -1;
        for (int i = deed + 1; i < end && i <= deed + VICTIM; i++) {
            boolean victim = article.isNamed(i) || article.is(WordList.ATTACKED, i);
            if (!victim && (found >= 0 || !Harmed.mayStandBetween(i, article))) {
                return found;
            }
            found = victim ? i : found;
        }
        return found;
    }

    private static boolean isBeside(Draft draft, int start, int end, Marked article) {
        int first = draft.hit.first();
        int last = draft.hit.last();
        if (last < start) {
            return start - last <= NEAR && isPlain(last + 1, start, article);
        }
        return first <= end || first - end <= NEAR && isPlain(end + 1, first, article);
    }

    /// No other clause, and nobody else.
    private static boolean isPlain(int from, int to, Marked article) {
        for (int i = from; i < to; i++) {
            if (article.isNamed(i)
                    || article.is(WordList.RELATIVE, i)
                    || article.norm(i).startsWith("котор")) {
                return false;
            }
        }
        return true;
    }
}
