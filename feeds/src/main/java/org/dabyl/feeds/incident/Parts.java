package org.dabyl.feeds.incident;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Of which parts of an incident somebody was told, or to whose followers something was.
public sealed interface Parts {
    /// Of all that it has been until now.
    record All() implements Parts {}

    /// Of these: the numbers of the incidents that it was made of.
    record Some(Set<Long> numbers) implements Parts {
        public Some {
            if (numbers.isEmpty()) {
                throw new IllegalArgumentException("of no part");
            }
            numbers = Set.copyOf(numbers);
        }
    }

    static Parts all() {
        return new All();
    }

    static Parts of(Set<Long> numbers) {
        return new Some(numbers);
    }

    /// Both together.
    static Parts both(Parts one, Parts other) {
        return switch (other) {
            case All _ -> other;
            case Some(Set<Long> numbers) -> one.and(numbers);
        };
    }

    /// As a row has them.
    static Parts read(String text) {
        return text.isEmpty()
                ? all()
                : of(Arrays.stream(text.split(" ")).map(Long::valueOf).collect(Collectors.toSet()));
    }

    /// For a row: the numbers apart by blanks, empty where it is all.
    default String written() {
        return numbers().stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /// The numbers that are said; none where it is all.
    default Set<Long> numbers() {
        return Set.of();
    }

    default boolean has(long number) {
        return switch (this) {
            case All _ -> true;
            case Some(Set<Long> numbers) -> numbers.contains(number);
        };
    }

    /// These and some more, where they are not all.
    default Parts and(Collection<Long> more) {
        return switch (this) {
            case All _ -> this;
            case Some(Set<Long> numbers) ->
                of(Stream.concat(numbers.stream(), more.stream()).collect(Collectors.toSet()));
        };
    }
}
