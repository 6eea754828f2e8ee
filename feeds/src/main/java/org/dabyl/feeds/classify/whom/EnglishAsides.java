package org.dabyl.feeds.classify.whom;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Language;

/// English names that only say what a thing is: «a complaint lodged by Dina Omar», «a book by Dina Omar», «in
/// support of Dina Omar», «the case of Dina Omar».
///
/// A measure whose own words name nobody is not hers. Stateless; for any thread.
public final class EnglishAsides {
    private static final int OWN_WORDS = 5;
    /// So many words may say who somebody is.
    private static final int ROLE = 5;
    private static final Set<String> TOPICS = Set.of(
            "support",
            "defence",
            "defense",
            "memory",
            "favour",
            "favor",
            "honour",
            "honor",
            "funeral",
            "behalf",
            "portrait",
            "book",
            "song",
            "songs",
            "works",
            "words",
            "article",
            "report",
            "death",
            "murder",
            "killing",
            "grave",
            "birthday",
            "case",
            "leadership",
            "arrival");
    private static final Set<EventKind> OWN = EnumSet.of(
            EventKind.APPEAL,
            EventKind.RELEASE,
            EventKind.CRIMINAL_CASE,
            EventKind.TRIAL,
            EventKind.ILL_TREATMENT,
            EventKind.ATTACK,
            EventKind.DISAPPEARANCE,
            EventKind.HUNGER_STRIKE);

    private EnglishAsides() {}

    /// Whether the name stands behind «by», or behind «of» and a word for what is told about somebody.
    static boolean isOne(PersonMention mention, Draft draft, Marked article) {
        if (article.text().language() != Language.EN) {
            return false;
        }
        if (isRegarded(mention, draft, article) || doesIt(mention, draft, article) || isKinOfNamed(mention, article)) {
            return true;
        }
        if (OWN.contains(draft.kind)) {
            return false;
        }
        int first = Math.max(article.sentenceAt(mention.firstToken()).first(), mention.firstToken() - OWN_WORDS);
        for (int i = mention.firstToken() - 1; i >= first; i--) {
            String word = article.norm(i);
            if (word.equals("by") && !(draft.hit.covers(i) && i < draft.hit.last())) {
                return draft.kind != EventKind.ASSEMBLY;
            }
            if (!article.token(i).isWord() || article.is(WordList.BEING, i)) {
                return false;
            }
            if (article.is(WordList.PREPOSITIONS, i)) {
                return word.equals("of") && i > first && TOPICS.contains(article.norm(i - 1));
            }
        }
        return false;
    }

    /// «the house of Gaukhar Omar, wife of Leonid Kim, was searched»: not his who only says whose wife she is.
    private static boolean isKinOfNamed(PersonMention mention, Marked article) {
        int of = mention.firstToken() - 1;
        return of > 2
                && article.norm(of).equals("of")
                && article.is(WordList.OTHERS, of - 1)
                && article.token(of - 2).isMark(',')
                && article.isNamed(of - 3);
    }

    /// «Omar Pardons Journalist»: the name right before what it does to others.
    private static boolean doesIt(PersonMention mention, Draft draft, Marked article) {
        return mention.lastToken() == draft.hit.first()
                && mention.lastToken() < draft.sentence.last() - 1
                && article.is(WordList.DOING, draft.hit.first());
    }

    /// «who defends the jailed activist Omar», «for insulting President Omar»: what somebody else does or says.
    private static boolean isRegarded(PersonMention mention, Draft draft, Marked article) {
        int first = Math.max(article.sentenceAt(mention.firstToken()).first(), mention.firstToken() - ROLE);
        for (int i = mention.firstToken() - 1; i >= first && article.token(i).isWord(); i--) {
            if (article.is(WordList.PREPOSITIONS, i)) {
                return i > first && draft.kind != EventKind.SEARCH && article.is(WordList.LINKED, i - 1);
            }
            if (draft.hit.covers(i) && !article.is(WordList.PEOPLE, i)) {
                return false;
            }
            if (article.is(WordList.REGARDING, i)) {
                return true;
            }
        }
        return false;
    }

    /// «dismissed the complaint of Abishev and his lawyer»: the appeal is Abishev's.
    static List<Person> withoutLawyers(List<Person> persons, Draft draft, List<PersonMention> near) {
        if (draft.kind != EventKind.APPEAL || persons.size() < 2) {
            return persons;
        }
        List<Person> own = persons.stream()
                .filter(person -> near.stream()
                        .filter(mention -> mention.person().equals(person))
                        .noneMatch(mention -> mention.role() == Role.LAWYER))
                .toList();
        return own.isEmpty() ? persons : own;
    }

    /// «a town near Almaty»: any town named in so many words says more.
    public static boolean isNear(int place, Marked article) {
        return article.text().language() == Language.EN
                && place > 0
                && article.norm(place - 1).equals("near");
    }

    /// «about to leave for Almaty», «who lives in Almaty», «Tashkent's request», «sought by Moscow», «slipped out of
    /// Xinjiang»: a place where it did not happen.
    public static boolean isElsewhere(int place, Marked article) {
        if (article.text().language() != Language.EN || place < 2) {
            return false;
        }
        if (article.norm(place).endsWith("'s") && article.is(WordList.ASKED, place + 1)) {
            return true;
        }
        return switch (article.norm(place - 1)) {
            case "for" -> article.is(WordList.BOUND, place - 2);
            case "of" -> article.norm(place - 2).equals("out") || article.is(WordList.ASKED, place - 2);
            case "from" -> article.is(WordList.ASKED, place - 2);
            case "by" ->
                place + 1 >= article.sentenceAt(place).last()
                        || !article.token(place + 1).isWord()
                        || article.is(WordList.PREPOSITIONS, place + 1);
            case "fled", "fleeing", "escaped" -> true;
            case "in" -> article.is(WordList.LIVING, place - 2);
            default -> false;
        };
    }
}
