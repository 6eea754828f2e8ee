package org.dabyl.feeds.classify.event;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.people.Gender;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// To whom a measure was done whose own sentence does not say: «Его увезли в полицию.», «Блогера
/// оштрафовали».
///
/// First those of the nearest sentence that is sure of its own people, of the same kind before another;
/// else
/// the nearest name that is no lawyer's, official's, relative's or speaker's. A measure to a group that is
/// not
/// named takes only a list of names. Stateless; for any thread.
final class Antecedent {
    private static final int FAR = 3;
    /// In a long article, how many sentences back and ahead.
    private static final int BACK = 6;

    private static final int AHEAD = 2;
    private static final Set<EventKind> HURT =
            EnumSet.of(EventKind.ILL_TREATMENT, EventKind.ATTACK, EventKind.HUNGER_STRIKE);
    /// What is done to those who attacked, and not to their victim, unless the words say so.
    private static final Set<EventKind> PENALTIES =
            EnumSet.of(EventKind.FINE, EventKind.SENTENCE, EventKind.ADMINISTRATIVE_ARREST, EventKind.PRETRIAL_ARREST);
    private static final Set<Role> ELIGIBLE = Set.of(Role.TARGET, Role.NONE, Role.SPEAKER);

    private Antecedent() {}

    static void find(Draft draft, List<Draft> every, Marked article) {
        if (draft.direct || draft.rest || isLeftOver(draft, every) || Newcomer.isOfPremises(draft, every, article)) {
            return;
        }
        if (Unnamed.areSeveral(draft, every, article)) {
            draft.group = true;
        }
        Gender gender = pronounGender(draft, article);
        Optional<Draft> coordinated = Coordinated.before(draft, every, article);
        if (coordinated.isPresent()) {
            draft.persons = coordinated.get().persons;
            draft.rules.add("who:and-" + coordinated.get().hit.entry().id());
            return;
        }
        boolean foes = Perpetrators.areMeant(draft, every, article);
        boolean fresh = Newcomer.isOne(draft.hit, article);
        List<Draft> all = fresh ? told(draft, Newcomer.later(draft, every), article) : told(draft, every, article);
        List<Draft> fitting = all.stream()
                .filter(other -> other.direct && reaches(draft, other, article) && fits(other, gender, draft, article))
                .toList();
        Optional<Draft> same = nearest(
                draft,
                fitting.stream().filter(other -> other.kind == draft.kind).toList());
        Optional<Draft> any = same.isPresent() || draft.group && !article.isShort() ? same : nearest(draft, fitting);
        if (foes) {
            draft.rules.add("-perpetrators");
            draft.current = draft.current && Perpetrators.serve(draft, all);
        } else if (any.isPresent()) {
            draft.persons = any.get().persons;
            draft.rules.add("who:as-" + any.get().hit.entry().id());
        } else if (Listed.pointsBack(draft, article)
                && !Listed.before(draft, article).isEmpty()) {
            draft.persons = Listed.before(draft, article);
            draft.rules.add("who:listed");
        } else if (draft.group && article.isShort()) {
            List<Person> list = Listed.next(draft, article);
            draft.persons = list.isEmpty() ? Newcomer.counted(draft, article) : list;
        } else if (Unnamed.isOffice(draft, every, article)
                && nearest(draft, gender, article)
                        .filter(one -> one.role() != Role.SPEAKER)
                        .isEmpty()) {
            draft.group = true;
        } else if (!draft.group && !Circumstance.isOne(draft, article)) {
            takeNearest(draft, gender, fresh, article);
        }
    }

    private static Optional<Draft> nearest(Draft draft, List<Draft> fitting) {
        return fitting.stream().min(Comparator.comparingDouble(other -> distance(draft, other)));
    }

    private static void takeNearest(Draft draft, Gender gender, boolean fresh, Marked article) {
        nearest(draft, gender, article)
                .filter(mention -> !fresh || Newcomer.isIntroduced(mention, draft, article))
                .ifPresent(mention -> {
                    Sentence said = article.sentenceAt(mention.firstToken());
                    draft.persons =
                            Listing.around(mention, article.people().within(said.first(), said.last()), article);
                    draft.rules.add("who:nearest");
                });
    }

    /// «Четверых отпустили. Абишеву дали 15 суток»: those released are others than those arrested.
    private static boolean isLeftOver(Draft draft, List<Draft> every) {
        return draft.kind == EventKind.RELEASE
                && draft.group
                && every.stream()
                        .anyMatch(other ->
                                other.kind == EventKind.ADMINISTRATIVE_ARREST && other.current && other.direct);
    }

    /// A pronoun points back, where there is somebody to point to.
    private static List<Draft> told(Draft draft, List<Draft> all, Marked article) {
        List<Draft> before = hasPronoun(draft, article)
                ? all.stream()
                        .filter(other -> other.direct && other.hit.first() < draft.hit.first())
                        .toList()
                : List.of();
        return before.isEmpty() ? all : before;
    }

    private static boolean hasPronoun(Draft draft, Marked article) {
        for (int i = around(draft, -1); i < around(draft, 1); i++) {
            if (Grammar.isPronoun(article.norm(i), article.text().language())) {
                return true;
            }
        }
        return false;
    }

    private static int around(Draft draft, int side) {
        return side < 0
                ? Math.max(draft.sentence.first(), draft.hit.first() - 4)
                : Math.min(draft.sentence.last(), draft.hit.last() + 4);
    }

    private static boolean reaches(Draft draft, Draft other, Marked article) {
        return (article.isShort() || isNear(draft.sentence.index() - other.sentence.index()))
                && article.layout().concern(draft.hit.first(), other.hit.first());
    }

    static boolean isNear(int sentencesBack) {
        return sentencesBack >= -AHEAD && sentencesBack <= BACK;
    }

    static int sentencesBetween(Draft draft, PersonMention mention, Marked article) {
        return draft.sentence.index() - article.token(mention.firstToken()).sentence();
    }

    private static boolean fits(Draft other, Gender gender, Draft draft, Marked article) {
        if (draft.group) {
            return other.persons.size() > 1 && (other.kind == draft.kind || !Newcomer.areMore(draft, other, article));
        }
        if (other.kind == EventKind.ATTACK && PENALTIES.contains(draft.kind)) {
            return false;
        }
        if (!draft.notThem.isEmpty() && draft.notThem.containsAll(other.persons)) {
            return false;
        }
        return gender == Gender.UNKNOWN
                || other.persons.size() > 1
                || other.persons.stream().allMatch(person -> agrees(person, gender, article));
    }

    private static boolean agrees(Person person, Gender gender, Marked article) {
        return article.people().of(person).stream()
                .allMatch(mention -> mention.gender() == Gender.UNKNOWN || mention.gender() == gender);
    }

    /// What went before is nearer than what comes after.
    private static double distance(Draft draft, Draft other) {
        int between = draft.sentence.index() - other.sentence.index();
        double history = draft.current && !other.current ? 3 : 0;
        return (between >= 0 ? between : 0.5 - between) + (other.happened ? 0 : 0.2) + history;
    }

    private static Optional<PersonMention> nearest(Draft draft, Gender gender, Marked article) {
        return article.people().mentions().stream()
                .filter(mention -> article.isShort() || reach(draft, mention, article) <= FAR)
                .filter(mention -> article.layout().concern(draft.hit.first(), mention.firstToken()))
                .filter(mention ->
                        !draft.notThem.contains(mention.person()) && !KazakhTellers.isQuoted(mention, article))
                .filter(mention -> gender == Gender.UNKNOWN || agrees(mention.person(), gender, article))
                .filter(mention -> mayBeMeant(mention, draft, article))
                .filter(mention -> isEligible(mention.person(), article) || isSaidSo(mention, draft, article))
                .min(Comparator.comparingDouble(mention -> reach(draft, mention, article)
                        + (mention.role() == Role.RELATIVE ? 2 : 0)
                        - (mention.role() == Role.TARGET ? 1 : 0)
                        + (mention.role() == Role.SPEAKER ? 1.5 : 0)
                        + (KazakhTellers.tells(mention, article) ? 2 : 0)
                        - (article.text().inTitle(article.token(mention.firstToken())) ? 0.5 : 0)));
    }

    /// Who tells of a measure in no word of himself is not hit by it, unless it hurts: «Эколог Ли считает
    /// …».
    private static boolean mayBeMeant(PersonMention mention, Draft draft, Marked article) {
        if (article.text().language() == Language.KK) {
            return HURT.contains(draft.kind)
                    || hasPronoun(draft, article)
                    || !KazakhTellers.onlyTells(mention.person(), article);
        }
        return article.text().language() != Language.RU
                || HURT.contains(draft.kind)
                || hasPronoun(draft, article)
                || isSaidSo(mention, draft, article)
                || article.people().of(mention.person()).stream()
                        .anyMatch(other -> !other.mayBe(GrammaticalCase.NOM) || !Who.speaks(other, article));
    }

    /// «Lawyer threatened. Lawyer Abishev says…»: what the measure calls its person is what the name is
    /// called.
    private static boolean isSaidSo(PersonMention mention, Draft draft, Marked article) {
        int before = mention.firstToken() - 1;
        if (before < 0
                || !article.token(before).isWord()
                || article.token(before).sentence() == draft.sentence.index()) {
            return false;
        }
        String role = article.norm(before);
        String stem = role.substring(0, Math.min(5, role.length()));
        for (int i = draft.sentence.first(); stem.length() == 5 && i < draft.hit.first(); i++) {
            if (article.norm(i).startsWith(stem)
                    || article.is(WordList.LAWYERS, i) && article.is(WordList.LAWYERS, before)) {
                return true;
            }
        }
        return false;
    }

    private static double reach(Draft draft, PersonMention mention, Marked article) {
        int between = sentencesBetween(draft, mention, article);
        return between >= 0 ? between : 0.3 - between;
    }

    /// «сестра Абишева рассказала»: his is the story.
    private static boolean isToldOf(PersonMention mention, Marked article) {
        return Speaker.isQuoted(mention, article)
                || !article.hits(EntryUse.SAYING, article.sentenceAt(mention.firstToken()))
                        .isEmpty();
    }

    /// Somebody who is nowhere in the article told as a lawyer, official, relative or speaker, or somewhere
    /// as
    /// a target.
    static boolean isEligible(Person person, Marked article) {
        List<PersonMention> mentions = article.people().of(person);
        if (mentions.stream().allMatch(mention -> mention.kin() && !isToldOf(mention, article))) {
            return false;
        }
        return mentions.stream().anyMatch(mention -> mention.role() == Role.TARGET)
                || mentions.stream().allMatch(mention -> ELIGIBLE.contains(mention.role()));
    }

    private static Gender pronounGender(Draft draft, Marked article) {
        for (int i = around(draft, -1); i < around(draft, 1); i++) {
            if (Grammar.isPronoun(article.norm(i), article.text().language())) {
                return Grammar.genderOfPronoun(article.norm(i));
            }
        }
        boolean subject = draft.hit.entry().frames().contains(org.dabyl.config.watch.Frame.SUBJECT);
        return subject
                ? Grammar.genderOf(
                        article.norm(draft.hit.first()), article.text().language())
                : Gender.UNKNOWN;
    }
}
