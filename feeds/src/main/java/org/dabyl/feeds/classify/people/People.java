package org.dabyl.feeds.classify.people;

import java.util.ArrayList;
import java.util.List;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.text.InOrder;

/// Everybody whom an article names, and where.
///
/// @param persons in the order of their first mention
/// @param mentions in the order of the text, without overlaps
public record People(List<Person> persons, List<PersonMention> mentions) {
    public static final People NOBODY = new People(List.of(), List.of());

    public People {
        persons = List.copyOf(persons);
        mentions = List.copyOf(mentions);
    }

    /// Where the person is named, in the order of the text.
    public List<PersonMention> of(Person person) {
        List<PersonMention> of = new ArrayList<>();
        for (PersonMention mention : mentions) {
            if (mention.person().equals(person)) {
                of.add(mention);
            }
        }
        return of;
    }

    /// The mentions whose names start within the tokens from `first` to `last`, the last excluded.
    public List<PersonMention> within(int first, int last) {
        return InOrder.within(mentions, PersonMention::firstToken, first, last);
    }
}
