package org.dabyl.feeds.classify.whom;

import java.util.ArrayList;
import java.util.List;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.Gender;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
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
        boolean told = every.stream()
                .anyMatch(other -> other.direct
                        && other.kind == draft.kind
                        && other.persons.stream().anyMatch(person -> Antecedent.agrees(person, gender, article)));
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
                || article.isShort()
                || draft.group
                || draft.kind == EventKind.TRIAL
                || !Antecedent.hasPronoun(draft, article)) {
            return List.of();
        }
        List<Person> named = new ArrayList<>();
        for (PersonMention mention : article.people().within(draft.sentence.first(), draft.hit.first())) {
            boolean meant = (mention.role() == Role.NONE || mention.role() == Role.TARGET)
                    && !draft.notThem.contains(mention.person())
                    && !Speaker.speaks(mention, article);
            if (!meant) {
                return List.of();
            }
            if (!named.contains(mention.person())) {
                named.add(mention.person());
            }
        }
        boolean only = named.size() == 1
                && (gender == Gender.UNKNOWN || Antecedent.agrees(named.getFirst(), gender, article))
                && article.layout().concern(draft.hit.first(), draft.sentence.first());
        return only ? named : List.of();
    }
}
