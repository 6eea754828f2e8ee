package org.dabyl.feeds.classify.whom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Frame;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.current.Circumstance;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.Gender;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// To whom a measure was done whose own sentence does not say: «Его увезли в полицию.», «Блогера оштрафовали».
///
/// First those of the nearest sentence that is sure of its own people, of the same kind before another; else
/// the nearest name that is no lawyer's, official's, relative's or speaker's. A measure to a group that is not
/// named takes only a list of names. Stateless; for any thread.
public final class Antecedent {
    /// Says that nobody but the nearest name told who it was.
    public static final String NEAREST = "who:nearest";

    /// In a long article, how many sentences back and ahead.
    private static final int BACK = 6;
    private static final int AHEAD = 2;
    /// So near a measure a word for a woman says that it was done to her.
    private static final int WOMAN_WITHIN = 4;
    private static final int WOMAN_BESIDE = 2;
    /// So many words beside a rally say that it was held.
    private static final int HELD_NEAR = 3;

    private Antecedent() {}

    /// Fills in whom a measure means whose own sentence names nobody.
    public static void find(Draft draft, List<Draft> every, Marked article) {
        if (Perpetrators.areOneOfThem(draft, every)) {
            draft.noNews("-perpetrators");
        }
        if (Culprits.areMeant(draft, every, article)
                || draft.direct
                || draft.rest && !takes(Identified.next(draft, article), "who:identified", draft)
                || isLeftOver(draft, every)
                || Counted.areUnnamed(draft, every, article)
                || isHeldByItself(draft, article)
                || Newcomer.isOfPremises(draft, every, article)
                || takes(Identified.next(draft, article), "who:identified", draft)) {
            return;
        }
        Supported.leaveOut(draft, every, article);
        EnglishKin.leaveOut(draft, article);
        if (!goesOn(draft, every, article)) {
            lookAround(draft, every, article);
        }
        EnglishFrames.addCompanion(draft, article);
    }

    /// «Накануне в городе прошёл митинг», «у акимата развернули плакаты»: who was there stands nowhere.
    private static boolean isHeldByItself(Draft draft, Marked article) {
        if (draft.kind != EventKind.ASSEMBLY
                || !draft.persons.isEmpty()
                || article.isTitle(draft.sentence)
                || hasPronoun(draft, article)) {
            return false;
        }
        int from = Math.max(draft.sentence.first(), draft.hit.first() - HELD_NEAR);
        int to = Math.min(draft.sentence.last(), draft.hit.last() + 1 + HELD_NEAR);
        return article.hasAny(WordList.TAKES_PLACE, from, to)
                || article.text().language() == Language.RU
                        && Grammar.looksFinite(article.norm(draft.hit.first()))
                        && article.norm(draft.hit.first()).endsWith("ли");
    }

    /// Bodies are hit and nobody by name, or the headline or a verb's «and» tells whose it is.
    private static boolean goesOn(Draft draft, List<Draft> every, Marked article) {
        if (Bodies.areHit(draft, article) || EnglishSubjects.hitsAnother(draft, article)) {
            draft.group = true;
            draft.rules.add("who:a-body");
            return true;
        }
        Optional<Draft> before = EnglishSubjects.shared(draft, every, article);
        if (before.isPresent()) {
            draft.persons = before.get().persons;
            draft.rules.add("who:goes-on");
            return true;
        }
        List<Person> below = EnglishSubjects.toldBelow(draft, every, article);
        if (!below.isEmpty()) {
            draft.persons = below;
            draft.rules.add("who:told-below");
            return true;
        }
        if (takes(Counted.before(draft, every, article), "who:as-many", draft)
                || takes(EnglishSubjects.oneOfThem(draft, article), "who:one-of-them", draft)) {
            return true;
        }
        if (Unnamed.areSeveral(draft, every, article)) {
            draft.group = true;
        }
        Optional<Draft> coordinated = Coordinated.before(draft, every, article);
        if (coordinated.isPresent()) {
            draft.persons = coordinated.get().persons;
            draft.rules.add("who:and-" + coordinated.get().hit.entry().id());
            return true;
        }
        return false;
    }

    private static void lookAround(Draft draft, List<Draft> every, Marked article) {
        Gender gender = pronounGender(draft, article);
        boolean foes = Perpetrators.areMeant(draft, every, article);
        boolean fresh = Newcomer.isOne(draft.hit, article);
        List<Draft> all = fresh ? told(draft, Newcomer.later(draft, every), article) : told(draft, every, article);
        Optional<Draft> any = ToldElsewhere.nearest(draft, all, gender, article);
        if (foes) {
            draft.rules.add("-perpetrators");
            draft.current = draft.current && Perpetrators.serve(draft, all);
        } else if (takes(InSentence.before(draft, gender, every, article), "who:named-before", draft)) {
            draft.direct = true;
        } else if (any.isPresent()) {
            draft.persons =
                    hasPronoun(draft, article) ? ofGender(gender, any.get().persons, article) : any.get().persons;
            draft.rules.add("who:as-" + any.get().hit.entry().id());
        } else if (!takes(Listed.pointedAt(draft, article), "who:listed", draft)) {
            takeNext(draft, every, gender, fresh, article);
        }
    }

    private static boolean takes(List<Person> persons, String rule, Draft draft) {
        if (persons.isEmpty()) {
            return false;
        }
        draft.persons = persons;
        draft.rules.add(rule);
        return true;
    }

    private static void takeNext(Draft draft, List<Draft> every, Gender gender, boolean fresh, Marked article) {
        if (EnglishSubjects.areThey(draft, every, article)) {
            draft.group = true;
            return;
        }
        List<Person> heads = Listed.introduced(draft, article);
        if (heads.size() > 1) {
            draft.persons = heads;
            draft.rules.add("who:introduced");
        } else if (draft.group && (article.isShort() || Listed.headsNext(draft, article))) {
            List<Person> list = Listed.next(draft, article);
            boolean others = !list.isEmpty() && draft.notThem.containsAll(list);
            draft.persons = list.isEmpty() ? Newcomer.counted(draft, article) : others ? List.of() : list;
        } else if (Unnamed.isOffice(draft, every, article)
                && Nearest.find(draft, gender, article)
                        .filter(one -> one.role() != Role.SPEAKER)
                        .isEmpty()) {
            draft.group = true;
        } else if (!draft.group && !Circumstance.isOne(draft, article) && !isOfASite(draft, article)) {
            takeNearest(draft, gender, fresh, article);
        }
    }

    /// «Портал недоступен»: whoever speaks of it further on is not the one who was blocked.
    private static boolean isOfASite(Draft draft, Marked article) {
        return draft.kind == EventKind.BLOCKING
                && article.text().language() == Language.RU
                && !article.isShort()
                && !hasPronoun(draft, article);
    }

    private static void takeNearest(Draft draft, Gender gender, boolean fresh, Marked article) {
        Optional<PersonMention> nearest = Nearest.find(draft, gender, article);
        if (nearest.isEmpty() && !fresh) {
            takes(Protagonist.find(draft, gender, article), "who:protagonist", draft);
        }
        nearest.filter(mention -> article.text().language() != Language.KK
                        || draft.kind != EventKind.ASSEMBLY
                        || !draft.group && mention.role() == Role.TARGET)
                .filter(mention -> !fresh || Newcomer.isIntroduced(mention, draft, article))
                .ifPresent(mention -> {
                    Sentence said = article.sentenceAt(mention.firstToken());
                    draft.persons =
                            Listing.around(mention, article.people().within(said.first(), said.last()), article);
                    draft.rules.add(NEAREST);
                });
    }

    /// «Четверых отпустили. Абишеву дали 15 суток»: those released are others than those arrested.
    private static boolean isLeftOver(Draft draft, List<Draft> every) {
        return draft.kind == EventKind.RELEASE
                && draft.group
                && Among.any(
                        every, other -> other.kind == EventKind.ADMINISTRATIVE_ARREST && other.current && other.direct);
    }

    /// A pronoun points back, where there is somebody to point to.
    private static List<Draft> told(Draft draft, List<Draft> all, Marked article) {
        boolean pronoun = hasPronoun(draft, article);
        if (!pronoun && !KazakhTellers.pointsBack(draft, article)) {
            return all;
        }
        List<Draft> before = new ArrayList<>();
        for (Draft other : all) {
            if (other.direct && other.hit.first() < draft.hit.first()) {
                before.add(other);
            }
        }
        boolean named = pronoun && EnglishSubjects.isNamedBefore(draft, article);
        return before.isEmpty() && !named ? all : before;
    }

    /// Whether a pronoun beside the measure stands for somebody named before.
    public static boolean hasPronoun(Draft draft, Marked article) {
        return pronoun(draft, article) >= 0;
    }

    /// The nearest pronoun beside the measure; -1 where there is none.
    private static int pronoun(Draft draft, Marked article) {
        if (draft.pronoun == Draft.NOT_SOUGHT) {
            draft.pronoun = findPronoun(draft, article);
        }
        return draft.pronoun;
    }

    private static int findPronoun(Draft draft, Marked article) {
        int found = -1;
        int least = Integer.MAX_VALUE;
        int end = around(draft, 1);
        for (int i = around(draft, -1); i < end; i++) {
            int apart = Math.max(0, Math.max(draft.hit.first() - i, i - draft.hit.last()));
            if (apart < least && Pronoun.isOne(i, article)) {
                found = i;
                least = apart;
            }
        }
        return found;
    }

    private static int around(Draft draft, int side) {
        return side < 0
                ? Math.max(draft.sentence.first(), draft.hit.first() - 4)
                : Math.min(draft.sentence.last(), draft.hit.last() + 4);
    }

    static boolean isNear(int sentencesBack) {
        return sentencesBack >= -AHEAD && sentencesBack <= BACK;
    }

    static int sentencesBetween(Draft draft, PersonMention mention, Marked article) {
        return draft.sentence.index() - article.token(mention.firstToken()).sentence();
    }

    static boolean agrees(Person person, Gender gender, Marked article) {
        for (PersonMention mention : article.people().of(person)) {
            if (mention.gender() != Gender.UNKNOWN && mention.gender() != gender) {
                return false;
            }
        }
        return true;
    }

    /// «Серова и её сын задержаны. Его отпустили»: the one of several whom a pronoun fits.
    private static List<Person> ofGender(Gender gender, List<Person> persons, Marked article) {
        if (gender == Gender.UNKNOWN || persons.size() < 2 || article.text().language() != Language.RU) {
            return persons;
        }
        List<Person> fit = persons.stream()
                .filter(person -> Among.any(article.people().of(person), mention -> mention.gender() == gender))
                .toList();
        return fit.isEmpty() ? persons : fit;
    }

    private static Gender pronounGender(Draft draft, Marked article) {
        int pronoun = pronoun(draft, article);
        if (pronoun >= 0) {
            return Grammar.genderOfPronoun(article.norm(pronoun));
        }
        boolean subject = draft.hit.entry().frames().contains(Frame.SUBJECT);
        Gender verb = subject
                ? Grammar.genderOf(
                        article.norm(draft.hit.first()), article.text().language())
                : Gender.UNKNOWN;
        return verb == Gender.UNKNOWN && isOfWoman(draft, article) ? Gender.FEMALE : verb;
    }

    /// «Журналистку вызвали в полицию»: in a headline that names nobody, where the text names a woman; in a long
    /// article right beside the words too.
    private static boolean isOfWoman(Draft draft, Marked article) {
        int first = draft.sentence.first();
        int last = draft.sentence.last();
        int within = article.isTitle(draft.sentence) ? WOMAN_WITHIN : article.isShort() ? -1 : WOMAN_BESIDE;
        return article.text().language() == Language.RU
                && !draft.group
                && within > 0
                && article.hasAny(
                        WordList.WOMEN,
                        Math.max(first, draft.hit.first() - within),
                        Math.min(last, draft.hit.last() + 1 + within))
                && !article.hasAny(WordList.KIN, first, last)
                && Among.any(article.people().mentions(), mention -> mention.gender() == Gender.FEMALE);
    }
}
