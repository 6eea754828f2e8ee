package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.List;

/// Gives each trait of a table of odds a number when the program starts, so that no article needs its name.
///
/// Filled once; then for any thread.
final class TraitNumbers {
    private final List<String> names = new ArrayList<>();

    int one(String name) {
        names.add(name);
        return names.size() - 1;
    }

    /// Numbers that follow one another, for `name 0` and so on.
    ///
    /// @return the first of them
    int row(String name, int count) {
        int first = names.size();
        for (int i = 0; i < count; i++) {
            names.add(name + ' ' + i);
        }
        return first;
    }

    /// One for each value, its name behind the trait's.
    <A extends Enum<A>> Each<A> each(String name, Class<A> values) {
        int first = names.size();
        for (A value : values.getEnumConstants()) {
            one(name + ' ' + value);
        }
        return new Each<>(first);
    }

    /// One for each two values.
    <A extends Enum<A>, B extends Enum<B>> Pairs<A, B> pairs(String name, Class<A> values, Class<B> others) {
        int first = names.size();
        for (A value : values.getEnumConstants()) {
            each(name + ' ' + value, others);
        }
        return new Pairs<>(first, others.getEnumConstants().length);
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /// A trait for each value.
    ///
    /// @param first that of the first value; those of the others follow
    record Each<A extends Enum<A>>(int first) {
        int of(A value) {
            return first + place(value);
        }
    }

    /// A trait for each two values.
    ///
    /// @param first that of the first two
    /// @param others how many follow one another for each first value
    record Pairs<A extends Enum<A>, B extends Enum<B>>(int first, int others) {
        int of(A value, B other) {
            return first + place(value) * others + place(other);
        }
    }

    /// Nothing keeps it longer than the program runs.
    @SuppressWarnings("EnumOrdinal")
    private static int place(Enum<?> value) {
        return value.ordinal();
    }
}
