package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
        Each<A> each = new Each<>(values);
        for (A value : values.getEnumConstants()) {
            each.numbers.put(value, one(name + ' ' + value));
        }
        return each;
    }

    /// One for each two values.
    <A extends Enum<A>, B extends Enum<B>> Pairs<A, B> pairs(String name, Class<A> values, Class<B> others) {
        Pairs<A, B> pairs = new Pairs<>(values);
        for (A value : values.getEnumConstants()) {
            pairs.numbers.put(value, each(name + ' ' + value, others));
        }
        return pairs;
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /// A trait for each value. Immutable once filled; for any thread.
    static final class Each<A extends Enum<A>> {
        private final Map<A, Integer> numbers;

        private Each(Class<A> values) {
            this.numbers = new EnumMap<>(values);
        }

        int of(A value) {
            return Objects.requireNonNull(numbers.get(value));
        }
    }

    /// A trait for each two values. Immutable once filled; for any thread.
    static final class Pairs<A extends Enum<A>, B extends Enum<B>> {
        private final Map<A, Each<B>> numbers;

        private Pairs(Class<A> values) {
            this.numbers = new EnumMap<>(values);
        }

        int of(A value, B other) {
            return Objects.requireNonNull(numbers.get(value)).of(other);
        }
    }
}
