package org.dabyl.feeds.classify.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dabyl.feeds.classify.Person;

/// Everybody whom an article names, and where.
///
/// Rules ask for the places of one person, and whether a token is a name's, for every measure; so both are put down
/// once. Immutable; for any thread.
public final class People {
    public static final People NOBODY = new People(List.of(), List.of());

    private final List<Person> persons;
    private final List<PersonMention> mentions;
    private final Map<Person, List<PersonMention>> byPerson = new HashMap<>();
    /// Those whom a family's surname means, by the one who stands for it.
    private final Map<Person, List<Person>> families;
    private final BitSet named = new BitSet();
    /// Where each mention starts.
    private final int[] starts;

    /// @param persons in the order of their first mention
    /// @param mentions in the order of the text, without overlaps
    public People(List<Person> persons, List<PersonMention> mentions) {
        this(persons, mentions, Map.of());
    }

    /// @param families those whom a family's surname means, by the one who stands for it
    People(List<Person> persons, List<PersonMention> mentions, Map<Person, List<Person>> families) {
        this.families = Map.copyOf(families);
        this.persons = List.copyOf(persons);
        this.mentions = List.copyOf(mentions);
        starts = this.mentions.stream().mapToInt(PersonMention::firstToken).toArray();
        for (PersonMention mention : this.mentions) {
            byPerson.computeIfAbsent(mention.person(), _ -> new ArrayList<>(2)).add(mention);
            named.set(mention.firstToken(), mention.lastToken());
        }
    }

    /// In the order of their first mention.
    public List<Person> persons() {
        return persons;
    }

    /// The same people without some, who are nobody.
    public People without(Predicate<Person> some) {
        return new People(
                persons.stream().filter(some.negate()).toList(),
                mentions.stream()
                        .filter(mention -> !some.test(mention.person()))
                        .toList(),
                families);
    }

    /// No more than so many mentions, the first.
    public People first(int most) {
        return mentions.size() <= most ? this : new People(persons, mentions.subList(0, most), families);
    }

    /// Whether it is no one but a family: «братья Абишевы».
    public boolean isFamily(Person person) {
        return !families.isEmpty() && families.containsKey(person);
    }

    /// The same people with a family's members for its surname: «братья Абишевы» are Асет and Марат. Where one alone is
    /// named, and by the given name, another is not.
    public List<Person> oneByOne(List<Person> some) {
        if (families.isEmpty() || some.stream().noneMatch(families::containsKey)) {
            return some;
        }
        Set<Person> out = new LinkedHashSet<>();
        for (Person person : some) {
            List<Person> members = families.getOrDefault(person, List.of());
            out.addAll(members);
            if (members.size() < 2
                    && members.stream().noneMatch(member -> member.supposed().isEmpty())) {
                out.add(person);
            }
        }
        return List.copyOf(out);
    }

    /// In the order of the text, without overlaps.
    public List<PersonMention> mentions() {
        return mentions;
    }

    /// Where the person is named, in the order of the text.
    public List<PersonMention> of(Person person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /// Whether the token is a word of a name.
    public boolean isNamed(int token) {
        return token >= 0 && named.get(token);
    }

    /// The mentions whose names start within the tokens from `first` to `last`, the last excluded.
    public List<PersonMention> within(int first, int last) {
        int found = Arrays.binarySearch(starts, first);
        int from = found < 0 ? -found - 1 : found;
        int to = from;
        while (to < starts.length && starts[to] < last) {
            to++;
        }
        return from == to ? List.of() : mentions.subList(from, to);
    }
}
