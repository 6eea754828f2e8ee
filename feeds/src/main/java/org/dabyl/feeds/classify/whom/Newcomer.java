package org.dabyl.feeds.classify.whom;

import java.util.ArrayList;
import java.util.List;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// In English, whom «a» or a number brings in: «jailed a blogger», «four worshippers were led away».
///
/// Nobody who was named before; only what comes next may say who. A search of an office hits nobody by name
/// either. Other languages have no article to tell it by. Stateless; for any thread.
final class Newcomer {
    private static final int NOUN_WITHIN = 6;
    private static final int SUBJECT_WITHIN = 8;
    private static final int INTRODUCED = 4;
    private static final int PREMISES_WITHIN = 4;
    /// So many times as many as are named are others.
    private static final int CROWD = 3;
    private static final List<String> NUMERALS =
            List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Newcomer() {}

    /// «jailed an opposition blogger», «a Baptist was fined», «four devotees were led away»: somebody whom the
    /// article has not named so far.
    static boolean isOne(WordHit hit, Marked article) {
        return newcomer(hit, article) >= 0;
    }

    /// «Seven held at the march», «four worshippers were led away»: several, whom the words do not name.
    static boolean areSeveral(WordHit hit, Marked article) {
        int first = newcomer(hit, article);
        return first >= 0 && counts(first, article);
    }

    /// How many the words say that they are: «four worshippers»; 0 where they do not.
    static int count(WordHit hit, Marked article) {
        int at = newcomer(hit, article);
        return at < 0 ? 0 : Math.max(0, NUMERALS.indexOf(article.norm(at)));
    }

    /// The token of «a» or «four» before those whom the measure hit; -1 where they are not so told.
    private static int newcomer(WordHit hit, Marked article) {
        if (article.text().language() != Language.EN) {
            return -1;
        }
        int end = Math.min(article.sentenceAt(hit.first()).last(), hit.last() + 1 + NOUN_WITHIN);
        if (hit.last() + 1 < end && (isNew(hit.last() + 1, end, article) || isBare(hit.last() + 1, article))) {
            return hit.last() + 1;
        }
        boolean verb = article.norm(hit.first() + (hit.size() > 1 ? 1 : 0)).endsWith("ed")
                || article.norm(hit.first() + (hit.size() > 1 ? 1 : 0)).equals("held");
        if (hit.size() > 1 && verb && counts(hit.first(), article)) {
            return hit.first();
        }
        int first = Math.max(article.sentenceAt(hit.first()).first(), hit.first() - SUBJECT_WITHIN);
        for (int i = hit.first() - 1; i >= first; i--) {
            boolean passive = i < hit.first() - 1 && article.is(WordList.BEING, hit.first() - 1);
            if (!article.token(i).isWord() && article.token(i).kind() != Token.Kind.NUMBER
                    || article.is(WordList.ACTING, i) && !article.is(WordList.AND, i) && !passive) {
                return -1;
            }
            if (article.is(WordList.NEW, i) || counts(i, article)) {
                boolean bare = counts(i, article)
                        && (i == hit.first() - 1 || i == hit.first() - 2 && article.is(WordList.BEING, i + 1));
                return bare || isNew(i, hit.first(), article) ? i : -1;
            }
        }
        return -1;
    }

    /// «Police detain seven over flags»: a number and no noun.
    private static boolean isBare(int token, Marked article) {
        int next = token + 1;
        return counts(token, article)
                && Among.none(article.facts().laws(), law -> law.first() <= token && token <= law.last())
                && (next >= article.sentenceAt(token).last()
                        || article.is(WordList.PREPOSITIONS, next)
                        || !article.token(next).isWord());
    }

    private static boolean counts(int token, Marked article) {
        boolean number = article.token(token).kind() == Token.Kind.NUMBER
                && article.norm(token).length() <= 3
                && !article.facts().isDay(token)
                && !article.norm(token).equals("1");
        return (number || article.is(WordList.NEW, token) && !article.is(WordList.ONE, token))
                && !areChildren(token, article);
    }

    /// «Mother of five jailed»: one, whose children they are.
    private static boolean areChildren(int token, Marked article) {
        int parent = token - 2;
        return parent >= 0
                && article.norm(token - 1).equals("of")
                && (article.is(WordList.KINSMEN, parent) || article.is(WordList.KINSWOMEN, parent));
    }

    /// A word such as «a» or «four», and a noun for people before any preposition.
    private static boolean isNew(int from, int end, Marked article) {
        if (!article.is(WordList.NEW, from) && article.token(from).kind() != Token.Kind.NUMBER) {
            return false;
        }
        for (int i = from + 1; i < end && article.token(i).isWord(); i++) {
            boolean among = i == from + 1
                    && i + 1 < end
                    && article.norm(i).equals("of")
                    && article.norm(i + 1).equals("the");
            if (article.isNamed(i) || article.is(WordList.PREPOSITIONS, i) && !among) {
                return false;
            }
            if (article.is(WordList.PEOPLE, i)) {
                return i + 1 >= article.text().length() || !article.isNamed(i + 1);
            }
        }
        return false;
    }

    /// The measures that come after this one.
    static List<Draft> later(Draft draft, List<Draft> all) {
        List<Draft> later = new ArrayList<>();
        for (Draft other : all) {
            if (other.hit.first() > draft.hit.last()) {
                later.add(other);
            }
        }
        return later;
    }

    /// The next sentence starts with the name, or the headline leaves it to the sentence below.
    static boolean isIntroduced(PersonMention mention, Draft draft, Marked article) {
        Sentence next = article.sentenceAt(mention.firstToken());
        if (draft.sentence.index() == 0 && next.index() == 1) {
            return mention.role() == Role.NONE || mention.role() == Role.TARGET;
        }
        return next.index() == draft.sentence.index() + 1
                && mention.firstToken() - next.first() <= INTRODUCED
                && mention.role() != Role.SPEAKER;
    }

    /// «Two journalists held. Aset Bolat was let go; Marina Kim was fined.»: as many as the article names.
    static List<Person> counted(Draft draft, Marked article) {
        int count =
                article.text().language() == Language.EN ? count(draft.hit, article) : Counted.inTitle(draft, article);
        List<Person> named = article.people().mentions().stream()
                .filter(mention -> mention.firstToken() > draft.hit.last()
                        && (mention.role() == Role.NONE || mention.role() == Role.TARGET)
                        && !draft.notThem.contains(mention.person())
                        && !(article.text().language() == Language.RU && Speaker.speaks(mention, article))
                        && Nearest.isEligible(mention.person(), article))
                .map(PersonMention::person)
                .distinct()
                .toList();
        return count > 1 && named.size() == count ? named : List.of();
    }

    /// «raid on the newsroom»: the search hit nobody by name, even where its director speaks further down.
    static boolean isOfPremises(Draft draft, List<Draft> every, Marked article) {
        return draft.kind == EventKind.SEARCH
                && Among.any(
                        every,
                        other -> other.kind == EventKind.SEARCH
                                && !other.direct
                                && Math.abs(other.sentence.index() - draft.sentence.index()) <= 1
                                && isOfPremises(other, article))
                && Among.none(every, other -> other.kind == EventKind.SEARCH && other.direct);
    }

    private static boolean isOfPremises(Draft draft, Marked article) {
        int from = Math.max(draft.sentence.first(), draft.hit.first() - PREMISES_WITHIN);
        int to = Math.min(draft.sentence.last(), draft.hit.last() + 1 + PREMISES_WITHIN);
        return article.hasAny(WordList.PREMISES, from, to);
    }

    /// «Dozens held. Abishev and Kim were fined»: more were held than the two.
    static boolean areMore(Draft draft, Draft other, Marked article) {
        if (article.text().language() != Language.EN) {
            return false;
        }
        int to = Math.min(draft.sentence.last(), draft.hit.last() + 3);
        for (int i = Math.max(draft.sentence.first(), draft.hit.first() - 4); i < to; i++) {
            String word = article.norm(i);
            if (article.is(WordList.CROWD, i)
                    || article.token(i).kind() == Token.Kind.NUMBER
                            && word.matches("\\d{1,5}")
                            && Integer.parseInt(word) > CROWD * other.persons.size()) {
                return true;
            }
        }
        return false;
    }
}
