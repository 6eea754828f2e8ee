package org.dabyl.feeds.classify.event;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.people.People;
import org.dabyl.feeds.classify.people.PersonMention;

/// Takes the places out of the people: «жителя Бейнеу» names a village, unless somebody there is called so in full.
///
/// Stateless; for any thread.
final class PlacesApart {
    private PlacesApart() {}

    static People of(People people, Facts facts) {
        Set<Person> places = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PersonMention mention : people.mentions()) {
            if (isPlace(mention, facts)) {
                places.add(mention.person());
            }
        }
        for (PersonMention mention : people.mentions()) {
            if (!places.isEmpty() && !isPlace(mention, facts)) {
                places.remove(mention.person());
            }
        }
        if (places.isEmpty()) {
            return people;
        }
        return new People(
                people.persons().stream().filter(p -> !places.contains(p)).toList(),
                people.mentions().stream()
                        .filter(m -> !places.contains(m.person()))
                        .toList());
    }

    private static boolean isPlace(PersonMention mention, Facts facts) {
        return mention.lastToken() - mention.firstToken() == 1 && facts.isPlace(mention.firstToken());
    }
}
