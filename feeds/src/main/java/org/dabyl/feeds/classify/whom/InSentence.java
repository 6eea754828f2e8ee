package org.dabyl.feeds.classify.whom;

import java.util.ArrayList;
import java.util.List;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.Gender;
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

    static List<Person> before(Draft draft, Gender gender, Marked article) {
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
        boolean one = named.size() == 1
                && (gender == Gender.UNKNOWN || Antecedent.agrees(named.getFirst(), gender, article))
                && article.layout().concern(draft.hit.first(), draft.sentence.first());
        return one ? named : List.of();
    }
}
