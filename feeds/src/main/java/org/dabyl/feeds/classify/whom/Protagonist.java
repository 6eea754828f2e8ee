package org.dabyl.feeds.classify.whom;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.Gender;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// The one whom a long Russian article is about, for a measure near whose words nobody stands: «В понедельник суд
/// отмерил ей восемь суток», five sentences behind her name.
///
/// Named before the measure, at least twice, and more than twice as often as anybody else whom the pronoun fits; no
/// lawyer or official. Stateless; for any thread.
final class Protagonist {
    private static final int OFTEN = 2;
    /// Where no pronoun says that it is somebody of whom the article has told.
    private static final int OFTEN_ALONE = 3;
    private static final Set<Role> BY_OFFICE = EnumSet.of(Role.LAWYER, Role.OFFICIAL, Role.LEADER);

    private Protagonist() {}

    static List<Person> find(Draft draft, Gender gender, Marked article) {
        if (article.text().language() != Language.RU || article.isShort() || !draft.notThem.isEmpty()) {
            return List.of();
        }
        Person most = null;
        long first = 0;
        long second = 0;
        for (Person person : article.people().persons()) {
            boolean fits = gender == Gender.UNKNOWN || Antecedent.agrees(person, gender, article);
            long named = fits ? named(person, draft, article) : 0;
            if (named > first) {
                second = first;
                first = named;
                most = person;
            } else {
                second = Math.max(second, named);
            }
        }
        boolean told = gender != Gender.UNKNOWN ? first > second * 2 : draft.current && first > second * OFTEN_ALONE;
        return most != null && first >= OFTEN && told && isBefore(most, draft, article) ? List.of(most) : List.of();
    }

    /// How often the article names somebody who is no lawyer or official, but as whose relative another is.
    private static long named(Person person, Draft draft, Marked article) {
        boolean concerned = false;
        int named = 0;
        for (PersonMention mention : article.people().of(person)) {
            if (BY_OFFICE.contains(mention.role())) {
                return 0;
            }
            concerned = concerned || article.layout().concern(draft.hit.first(), mention.firstToken());
            named += mention.kin() ? 0 : 1;
        }
        return concerned ? named : 0;
    }

    private static boolean isBefore(Person person, Draft draft, Marked article) {
        return Among.any(article.people().of(person), mention -> mention.lastToken() <= draft.hit.first());
    }
}
