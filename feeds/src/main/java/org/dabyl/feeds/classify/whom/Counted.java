package org.dabyl.feeds.classify.whom;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Frame;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// Whom «обоих», «екеуі», «all three» and «them» mean: as many people as a measure before hit, as all of them
/// hit together, or as the sentences right before name.
///
/// Those who only tell, judge or defend are not counted; where the count does not come out, nobody is meant, nor
/// where «they» did it («they searched the office») or the number counts others («the two countries»).
/// Stateless; for any thread.
final class Counted {
    private static final int BACK = 3;
    /// So many sentences back «they» looks for those of whom measures were told.
    private static final int THEY_BACK = 2;
    /// So many words behind the measure they may stand: «detained the two».
    private static final int BEHIND = 3;
    private static final int NUMBER_WITHIN = 4;
    /// More than «they» of a short article are.
    private static final int MANY = 6;

    /// What nobody does who undergoes it.
    private static final Set<EventKind> DONE_TO =
            EnumSet.of(EventKind.DETENTION, EventKind.SEARCH, EventKind.ILL_TREATMENT, EventKind.ATTACK);

    /// What those get who were taken.
    private static final Set<EventKind> PENALTIES =
            EnumSet.of(EventKind.FINE, EventKind.ADMINISTRATIVE_ARREST, EventKind.RELEASE);

    private Counted() {}

    /// Those of the sentences before; empty where the measure's words count nobody.
    static List<Person> before(Draft draft, List<Draft> every, Marked article) {
        List<Person> all = allTaken(draft, every, article);
        if (!all.isEmpty()) {
            return all;
        }
        int count = count(draft, article);
        if (count == 0) {
            return arePointedAt(draft, article) ? they(draft, every) : List.of();
        }
        for (Draft other : every.reversed()) {
            if (isToldBefore(other, draft) && other.persons.size() == count) {
                return other.persons;
            }
        }
        Set<Person> told = new LinkedHashSet<>();
        every.stream().filter(other -> isToldBefore(other, draft)).forEach(other -> told.addAll(other.persons));
        return told.size() == count ? List.copyOf(told) : named(count, draft, article);
    }

    /// «Суд наказал всех задержанных. Абишеву дали десять суток, Ким оштрафована»: all whom the penalties below
    /// name.
    private static List<Person> allTaken(Draft draft, List<Draft> every, Marked article) {
        int all = draft.hit.first() - 1;
        if (article.text().language() != Language.RU
                || !draft.attribute && !draft.hit.entry().frames().contains(Frame.ATTRIBUTE)
                || all < draft.sentence.first()
                || !article.is(WordList.ALL, all)) {
            return List.of();
        }
        Set<Person> told = new LinkedHashSet<>();
        every.stream()
                .filter(other -> other.direct && other.happened && other.hit.first() > draft.hit.last())
                .filter(other -> PENALTIES.contains(other.kind))
                .forEach(other -> told.addAll(other.persons));
        return told.size() > 1 ? List.copyOf(told) : List.of();
    }

    /// «Задержали ещё двоих, им выписали штрафы»: those whom a Russian sentence has just left unnamed.
    static boolean areUnnamed(Draft draft, List<Draft> every, Marked article) {
        return article.text().language() == Language.RU
                && arePointedAt(draft, article)
                && Among.any(
                        every,
                        other -> other.sentence.index() == draft.sentence.index()
                                && other.hit.last() < draft.hit.first()
                                && other.kind != EventKind.ASSEMBLY
                                && other.group
                                && !other.direct
                                && other.persons.isEmpty())
                && article.people()
                        .within(draft.sentence.first(), draft.hit.first())
                        .isEmpty();
    }

    private static boolean isToldBefore(Draft other, Draft draft) {
        return other.direct && other.hit.first() < draft.hit.first();
    }

    /// «Абишева арестовали, Кима оштрафовали. Их задержали накануне»: all of whom the sentences before tell.
    private static List<Person> they(Draft draft, List<Draft> every) {
        Set<Person> told = new LinkedHashSet<>();
        for (Draft other : every) {
            int back = draft.sentence.index() - other.sentence.index();
            if (isToldBefore(other, draft) && back > 0 && back <= THEY_BACK && other.happened) {
                told.addAll(other.persons);
            }
        }
        return told.size() > 1 && told.size() < MANY ? List.copyOf(told) : List.of();
    }

    private static List<Person> named(int count, Draft draft, Marked article) {
        List<Person> named = new ArrayList<>();
        int last = Math.max(0, draft.sentence.index() - BACK);
        for (int i = draft.sentence.index() - 1; i >= last && named.size() < count; i--) {
            Sentence sentence = article.text().sentences().get(i);
            for (PersonMention mention : article.people().within(sentence.first(), sentence.last())) {
                if (mayBeCounted(mention, article) && !named.contains(mention.person())) {
                    named.add(mention.person());
                }
            }
        }
        return named.size() == count ? named : List.of();
    }

    /// How many the words beside the measure say that they are; 0 where they do not, mean others, or the
    /// sentence names them itself.
    private static int count(Draft draft, Marked article) {
        int end = article.text().language() == Language.KK
                ? draft.hit.first()
                : Math.min(draft.sentence.last(), draft.hit.last() + 1 + BEHIND);
        for (int i = draft.sentence.first(); i < end; i++) {
            int count = count(i, article);
            if (count > 0) {
                boolean others = i > draft.sentence.first() && article.is(WordList.MORE, i - 1);
                boolean named = !article.people()
                        .within(draft.sentence.first(), draft.hit.last() + 1)
                        .isEmpty();
                return others || named ? 0 : count;
            }
        }
        return 0;
    }

    /// «обоих», «all three», «the two»; the last two only behind a word that says that it is all of them.
    private static int count(int token, Marked article) {
        if (article.is(WordList.BOTH, token)) {
            return 2;
        }
        boolean all = article.text().language() == Language.KK || token > 0 && article.is(WordList.ALL, token - 1);
        if (!all || countsOthers(token, article)) {
            return 0;
        }
        return numeral(token, article);
    }

    /// «двое», «троих»: how many the word says; 0 where it is no such word.
    static int numeral(int token, Marked article) {
        return article.is(WordList.THE_TWO, token)
                ? 2
                : article.is(WordList.THE_THREE, token)
                        ? 3
                        : article.is(WordList.THE_FOUR, token) ? 4 : article.is(WordList.THE_FIVE, token) ? 5 : 0;
    }

    /// «the two countries», «the two lawyers for the miners»: a noun of its own.
    private static boolean countsOthers(int number, Marked article) {
        int noun = number + 1;
        if (article.text().language() != Language.EN
                || noun >= article.sentenceAt(number).last()) {
            return false;
        }
        if (article.is(WordList.PEOPLE, noun)) {
            return article.says("for", noun + 1, noun + 2) || article.says("of", noun + 1, noun + 2);
        }
        String word = article.norm(noun);
        return !article.is(WordList.BEING, noun) && word.endsWith("s") && !word.endsWith("ss");
    }

    /// «они задержали», «they searched the office», where they are the subject.
    private static boolean isTheirDeed(int they, Draft draft, Marked article) {
        if (!article.is(WordList.THEY_DOING, they) || they > draft.hit.first() || !DONE_TO.contains(draft.kind)) {
            return false;
        }
        return switch (article.text().language()) {
            case RU -> !draft.hit.entry().frames().contains(Frame.SUBJECT);
            case KK -> KazakhVoice.isDoneByTheSubject(draft.hit, article);
            case EN ->
                !article.is(WordList.BEING, they + 1)
                        && (draft.kind == EventKind.SEARCH
                                || draft.hit.size() == 1
                                || article.is(WordList.ONE, draft.hit.last() + 1));
        };
    }

    /// «их задержали», «detained them».
    private static boolean arePointedAt(Draft draft, Marked article) {
        int first = Math.max(draft.sentence.first(), draft.hit.first() - 2);
        int end = Math.min(draft.sentence.last(), draft.hit.last() + 2);
        for (int i = first; i < end; i++) {
            if (article.is(WordList.THEY, i)
                    && !isTheirDeed(i, draft, article)
                    && (i + 1 >= end
                            || i > draft.hit.first()
                            || i + 1 == draft.hit.first()
                            || article.is(WordList.BEING, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /// «Двоих активистов отпустили»: how many a headline says that they are; 0 where it does not.
    static int inTitle(Draft draft, Marked article) {
        if (!article.isTitle(draft.sentence)) {
            return 0;
        }
        int first = Math.max(draft.sentence.first(), draft.hit.first() - NUMBER_WITHIN);
        int end = Math.min(draft.sentence.last(), draft.hit.last() + 1 + NUMBER_WITHIN);
        for (int i = first; i < end; i++) {
            int count = article.is(WordList.THE_TWO, i)
                    ? 2
                    : article.is(WordList.THE_THREE, i) ? 3 : article.is(WordList.THE_FOUR, i) ? 4 : 0;
            if (count > 0) {
                return count;
            }
        }
        return 0;
    }

    private static boolean mayBeCounted(PersonMention mention, Marked article) {
        return (mention.role() == Role.TARGET || mention.role() == Role.NONE)
                && Nearest.isEligible(mention.person(), article)
                && (article.text().language() != Language.KK
                        || !KazakhTellers.isQuoted(mention, article)
                                && !KazakhTellers.onlyTells(mention.person(), article));
    }
}
