package org.dabyl.feeds.classify.whom;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.Gender;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// Whom a pronoun of a Russian sentence means whose name the sentence itself tells before it: «Ермека процесс
/// миновал: следователь прекратил его дело».
///
/// The only one named there, no lawyer, official, relative or speaker, and of the pronoun's gender; a hearing is
/// left to what else its sentence tells. Stateless; for any thread.
final class InSentence {
    private InSentence() {}

    /// «Ильяс Ким говорит, что его били при задержании»: the one who tells it of himself, unless the article tells
    /// the same of another whom the pronoun may mean.
    private static List<Person> teller(Draft draft, Gender gender, List<Draft> every, Marked article) {
        if (draft.kind == EventKind.TRIAL || !Antecedent.hasPronoun(draft, article)) {
            return List.of();
        }
        List<PersonMention> before = article.people().within(draft.sentence.first(), draft.hit.first());
        if (before.isEmpty()) {
            return List.of();
        }
        PersonMention last = before.getLast();
        boolean himself = last.mayBe(GrammaticalCase.NOM)
                && last.role() != Role.LAWYER
                && last.role() != Role.OFFICIAL
                && last.role() != Role.RELATIVE
                && !last.kin()
                && !article.is(WordList.LAWYERS, Math.max(0, last.firstToken() - 1))
                && (gender == Gender.UNKNOWN || last.gender() == gender);
        boolean told = Among.any(
                every,
                other -> other.direct
                        && other.kind == draft.kind
                        && Among.any(other.persons, person -> Antecedent.agrees(person, gender, article)));
        return himself && !told && says(last, draft, article) ? List.of(last.person()) : List.of();
    }

    /// «…, говорит, что» right behind the name.
    private static boolean says(PersonMention mention, Draft draft, Marked article) {
        return article.hits(EntryUse.SAYING, draft.sentence).stream()
                .filter(saying -> saying.first() == mention.lastToken())
                .anyMatch(saying -> saying.last() + 2 < draft.hit.first()
                        && article.token(saying.last() + 1).isMark(',')
                        && article.norm(saying.last() + 2).equals("что"));
    }

    static List<Person> before(Draft draft, Gender gender, List<Draft> every, Marked article) {
        boolean one = article.text().language() == Language.RU && !draft.group;
        List<Person> teller = one ? teller(draft, gender, every, article) : List.of();
        if (!teller.isEmpty()) {
            return teller;
        }
        if (article.text().language() != Language.RU
                || draft.group
                || draft.kind == EventKind.TRIAL
                || !Antecedent.hasPronoun(draft, article)) {
            return List.of();
        }
        Optional<Set<Person>> named = whoeverIsMeant(
                draft.sentence.first(),
                draft.hit.first(),
                mention -> isUnderNoOffice(mention) || isRelativeOfHis(mention, draft, article),
                draft,
                article);
        if (named.filter(Set::isEmpty).isPresent()) {
            return ofSentenceBefore(draft, gender, article);
        }
        return named.filter(people -> people.size() == 1 && !article.isShort())
                .map(people -> people.iterator().next())
                .filter(person -> gender == Gender.UNKNOWN || Antecedent.agrees(person, gender, article))
                .filter(_ -> article.layout().concern(draft.hit.first(), draft.sentence.first()))
                .map(List::of)
                .orElse(List.of());
    }

    /// All who are named between the two tokens; empty where one of them is not whom a pronoun behind would mean.
    private static Optional<Set<Person>> whoeverIsMeant(
            int first, int last, Predicate<PersonMention> mayBe, Draft draft, Marked article) {
        Set<Person> named = new LinkedHashSet<>();
        for (PersonMention mention : article.people().within(first, last)) {
            boolean meant = mayBe.test(mention)
                    && !draft.notThem.contains(mention.person())
                    && !Speaker.speaks(mention, article);
            if (!meant) {
                return Optional.empty();
            }
            named.add(mention.person());
        }
        return Optional.of(named);
    }

    private static boolean isUnderNoOffice(PersonMention mention) {
        return mention.role() == Role.NONE || mention.role() == Role.TARGET;
    }

    /// «Его сын Марат Ли домой не вернулся: его задержали»: the sentence opens with a relative and goes on with him.
    private static boolean isRelativeOfHis(PersonMention mention, Draft draft, Marked article) {
        int owner = draft.sentence.first();
        return mention.role() == Role.RELATIVE
                && !article.isShort()
                && mention.mayBe(GrammaticalCase.NOM)
                && mention.firstToken() - owner == 2
                && Grammar.isPronoun(article.norm(owner), Language.RU)
                && Pronoun.ownsKin(owner, article);
    }

    /// «Отца оставили в участке до утра. В понедельник его оштрафовали»: the only one whom the sentence before names
    /// is meant, before several whom another measure hit.
    private static List<Person> ofSentenceBefore(Draft draft, Gender gender, Marked article) {
        int last = draft.sentence.index() - 1;
        if (last < 0 || gender == Gender.UNKNOWN) {
            return List.of();
        }
        Sentence before = article.text().sentences().get(last);
        boolean goesOn = !article.isTitle(before)
                && article.layout().lineOf(before.first()) == article.layout().lineOf(draft.hit.first());
        return whoeverIsMeant(
                        before.first(),
                        before.last(),
                        mention -> isUnderNoOffice(mention) && !mention.kin(),
                        draft,
                        article)
                .filter(people -> goesOn && people.size() == 1)
                .map(people -> people.iterator().next())
                .filter(person -> Antecedent.agrees(person, gender, article))
                .map(List::of)
                .orElse(List.of());
    }
}
