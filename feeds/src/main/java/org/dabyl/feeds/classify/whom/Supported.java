package org.dabyl.feeds.classify.whom;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.current.Moods;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// In whose support people gather: «пикет в защиту Абишева», «Оспанды босатуды талап етті» is no picket of theirs.
///
/// So is whoever a movement belongs to, and only speaks besides. Whoever is named for nothing else neither
/// gathered nor was taken, fined or jailed for it. Stateless; for any thread.
final class Supported {
    private static final Set<EventKind> OF_THE_GATHERED = EnumSet.of(
            EventKind.ASSEMBLY,
            EventKind.FINE,
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.DETENTION,
            EventKind.SUMMONS);
    /// So many words may say who he is: «в защиту арестованного блогера Марата Абишева».
    private static final int ROLE = 4;
    /// So many words a list of names has before its last.
    private static final int NAMES = 12;

    private static final Set<String> FREE = Set.of("free", "release");
    private static final Set<String> ASKING = Set.of("call", "ask", "urg", "demand", "press", "want");

    private Supported() {}

    /// «Оспанды босатуды талап еткендер ұсталды»: he is not one of them.
    static boolean isCause(PersonMention mention, Draft draft, Marked article) {
        return article.text().language() == Language.KK
                && OF_THE_GATHERED.contains(draft.kind)
                && isKazakhCause(mention, article);
    }

    private static boolean isKazakhCause(PersonMention mention, Marked article) {
        int end = Math.min(article.sentenceAt(mention.firstToken()).last(), mention.lastToken() + ROLE);
        for (int i = mention.lastToken(); i < end && article.token(i).isWord(); i++) {
            if (article.is(WordList.SUPPORT, i)) {
                return true;
            }
            if (article.isNamed(i) && !article.is(WordList.AND, i - 1)) {
                return false;
            }
        }
        return false;
    }

    /// Leaves out for the measure all who are named only as supported.
    static void leaveOut(Draft draft, List<Draft> every, Marked article) {
        if (article.text().language() == Language.RU
                && (OF_THE_GATHERED.contains(draft.kind) || draft.kind == EventKind.RELEASE)) {
            for (Draft other : every) {
                if (other.kind == EventKind.RELEASE && !other.happened && other.direct && isAskedFor(other)) {
                    other.persons.stream()
                            .filter(person -> Among.none(
                                    every, one -> one.direct && one.happened && one.persons.contains(person)))
                            .forEach(draft.notThem::add);
                }
            }
        }
        if (!OF_THE_GATHERED.contains(draft.kind)) {
            return;
        }
        if (article.text().language() == Language.EN) {
            for (PersonMention mention : article.people().mentions()) {
                if (mention.firstToken() > draft.hit.last() && isEnglishCause(mention, article)) {
                    draft.notThem.add(mention.person());
                }
            }
            return;
        }
        for (PersonMention mention : article.people().mentions()) {
            if (isBeside(mention, article)
                    && Among.all(
                            article.people().of(mention.person()),
                            other -> isBeside(other, article) || Speaker.speaks(other, article))) {
                draft.notThem.add(mention.person());
            }
        }
    }

    private static boolean isAskedFor(Draft draft) {
        return Among.any(draft.rules, rule -> rule.endsWith(Moods.ASKED));
    }

    /// «Ten picketers were detained. They had come to ask for the freedom of Omar, Kim and Tau»: of the names that
    /// stand behind such words.
    private static boolean isEnglishCause(PersonMention mention, Marked article) {
        int first = article.sentenceAt(mention.firstToken()).first();
        for (int i = mention.firstToken() - 1; i > first && i >= mention.firstToken() - NAMES; i--) {
            if (article.is(WordList.SUPPORT, i)) {
                return article.is(WordList.SUPPORTING, i + 1);
            }
            if (isAskedToFree(i, first, article)) {
                return true;
            }
            boolean named = article.token(i).isCapital()
                    || article.token(i).isMark(',')
                    || article.is(WordList.AND, i)
                    || article.is(WordList.PEOPLE, i)
                    || article.is(WordList.NEW, i)
                    || article.is(WordList.SUPPORTING, i);
            if (!named) {
                return false;
            }
        }
        return false;
    }

    /// «They called on the envoy to free three activists, Omar, Kim and Tau»: not yet let go.
    private static boolean isAskedToFree(int token, int first, Marked article) {
        if (!FREE.contains(article.norm(token)) || !article.norm(token - 1).equals("to")) {
            return false;
        }
        for (int i = token - 2; i >= first; i--) {
            String word = article.norm(i);
            if (Among.any(ASKING, word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeside(PersonMention mention, Marked article) {
        return isSupported(mention, article) || Belonging.isOfBody(mention, article);
    }

    static boolean isSupported(PersonMention mention, Marked article) {
        if (article.text().language() == Language.KK) {
            return isKazakhCause(mention, article);
        }
        int first = Math.max(article.sentenceAt(mention.firstToken()).first(), mention.firstToken() - ROLE);
        for (int i = mention.firstToken() - 1; i > first && article.token(i).isWord(); i--) {
            if (article.is(WordList.SUPPORT, i)) {
                return article.is(WordList.SUPPORTING, i - 1);
            }
        }
        return false;
    }
}
