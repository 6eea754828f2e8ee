package org.dabyl.feeds.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.config.watch.WatchedName;

/// Watched names whose surname ends in -ов, by what is left without it: Kazakh outlets write «Жандос Серікбай» of
/// whom the passport calls Серикбаев.
///
/// Names are compared as incidents compare them ([PersonKey]), and the given name or its initial must agree.
/// Asking costs as many names as share a stem. For all threads at once: names come and go while others ask.
final class SurnameStems {
    /// By the consonants of the stem.
    private final Map<String, Set<WatchedName>> names = new ConcurrentHashMap<>();

    void add(WatchedName name) {
        for (String stem : stems(name)) {
            names.merge(
                    stem,
                    Set.of(name),
                    (some, one) -> Stream.concat(some.stream(), one.stream()).collect(Collectors.toUnmodifiableSet()));
        }
    }

    void remove(WatchedName name) {
        for (String stem : stems(name)) {
            names.computeIfPresent(stem, (_, some) -> {
                Set<WatchedName> left =
                        some.stream().filter(other -> !other.equals(name)).collect(Collectors.toUnmodifiableSet());
                return left.isEmpty() ? null : left;
            });
        }
    }

    /// The names that somebody so called may bear; none where the surname stands alone, which is a given name
    /// rather.
    Set<WatchedName> of(String person) {
        PersonKey key = PersonKey.of(person);
        if (key.words().size() < 2) {
            return Set.of();
        }
        Set<WatchedName> out = new HashSet<>();
        for (PersonKey one : List.of(key, key.turned())) {
            names.getOrDefault(one.index(), Set.of()).stream()
                    .filter(name -> keys(name)
                            .anyMatch(stem -> stem.words().size() > 1
                                    ? stem.agrees(one)
                                    : one.equals(key) && stem.isSurnameOf(key)))
                    .forEach(out::add);
        }
        return out;
    }

    private static List<String> stems(WatchedName name) {
        return new ArrayList<>(keys(name).map(PersonKey::index).collect(Collectors.toSet()));
    }

    /// In either order, as people type; a name of one word is a surname, and who watches it wants to hear of
    /// everybody who bears it.
    private static Stream<PersonKey> keys(WatchedName name) {
        return name.spellings().stream()
                .map(PersonKey::of)
                .flatMap(key -> Stream.of(key, key.turned()).distinct())
                .flatMap(key -> key.withoutOv().stream());
    }
}
