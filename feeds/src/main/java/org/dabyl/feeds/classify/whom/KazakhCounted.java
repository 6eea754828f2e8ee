package org.dabyl.feeds.classify.whom;

import java.util.ArrayList;
import java.util.List;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// Whom «екеуі» and «үшеуі» mean: as many people as a measure before hit, or as the sentences right before
/// name.
///
/// Those who only tell, judge or defend are not counted; where the count does not come out, nobody
/// is meant. Stateless; for any thread.
final class KazakhCounted {
    private static final int BACK = 3;

    private KazakhCounted() {}

    /// The two or three of the sentences before; empty where the measure's words count nobody.
    static List<Person> before(Draft draft, List<Draft> every, Marked article) {
        int count = article.text().language() == Language.KK ? count(draft, article) : 0;
        if (count == 0) {
            return List.of();
        }
        for (Draft other : every.reversed()) {
            if (other.direct && other.persons.size() == count && other.hit.first() < draft.hit.first()) {
                return other.persons;
            }
        }
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

    private static int count(Draft draft, Marked article) {
        for (int i = draft.sentence.first(); i < draft.hit.first(); i++) {
            int count = article.is(WordList.THE_TWO, i) ? 2 : article.is(WordList.THE_THREE, i) ? 3 : 0;
            if (count > 0) {
                boolean others = i > draft.sentence.first() && article.is(WordList.MORE, i - 1);
                boolean named = !article.people()
                        .within(draft.sentence.first(), draft.hit.first())
                        .isEmpty();
                return others || named ? 0 : count;
            }
        }
        return 0;
    }

    private static boolean mayBeCounted(PersonMention mention, Marked article) {
        return (mention.role() == Role.TARGET || mention.role() == Role.NONE)
                && Nearest.isEligible(mention.person(), article)
                && !KazakhTellers.isQuoted(mention, article)
                && !KazakhTellers.onlyTells(mention.person(), article);
    }
}
