package org.dabyl.feeds.incident;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Of which parts of an incident somebody was told, or to whose followers something was: the numbers of the incidents
/// that it was made of. Without numbers, of all that it has been until now.
public record Parts(Set<Long> numbers) {
    public static final Parts ALL = new Parts(Set.of());

    public Parts {
        numbers = Set.copyOf(numbers);
    }

    /// Both together.
    public static Parts both(Parts one, Parts other) {
        return one.areAll() || other.areAll() ? ALL : one.and(other.numbers);
    }

    /// As a row has them.
    public static Parts read(String text) {
        return text.isEmpty()
                ? ALL
                : new Parts(Arrays.stream(text.split(" ")).map(Long::valueOf).collect(Collectors.toSet()));
    }

    /// For a row: the numbers apart by blanks, empty where it is all.
    public String written() {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
    }

    public boolean areAll() {
        return numbers.isEmpty();
    }

    boolean has(long number) {
        return areAll() || numbers.contains(number);
    }

    /// These and some more, where they are not all.
    Parts and(Collection<Long> more) {
        return areAll()
                ? this
                : new Parts(Stream.concat(numbers.stream(), more.stream()).collect(Collectors.toSet()));
    }
}
