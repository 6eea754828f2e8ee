package org.dabyl.bot.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.bot.chat.Watch;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.incident.PersonKey;

/// Finds the subscription to a name that is there already in another order or alphabet, so that a pseudonym which is
/// sent later goes to it, and an alert names nobody three times.
///
/// Names in one alphabet must agree to the letter: «Токабаев» and «Токаабаев» may be two people. A word alone is one
/// only with the same word, and a pseudonym that two people share makes them no one. Used by one thread.
final class SamePerson {
    private static final String KAZAKH = "әғқңөұүһі";
    private final Map<WatchedName, List<Full>> known = new HashMap<>();

    private enum Alphabet {
        RUSSIAN,
        KAZAKH,
        LATIN
    }

    /// A given name and a surname in any order, as they are written and as they sound.
    private record Full(Alphabet alphabet, Set<String> words, Set<String> sounds) {
        static Full of(String spelling) {
            return new Full(
                    alphabet(spelling),
                    SamePerson.words(spelling),
                    Set.copyOf(PersonKey.of(spelling).words()));
        }

        boolean isOneWith(Full other) {
            return alphabet == other.alphabet
                    ? words.equals(other.words)
                    : sounds.size() > 1 && sounds.equals(other.sounds);
        }

        private static Alphabet alphabet(String spelling) {
            if (spelling.chars().anyMatch(c -> c < 0x250 && Character.isLetter(c))) {
                return Alphabet.LATIN;
            }
            boolean kazakh = spelling.toLowerCase(Locale.ROOT).chars().anyMatch(c -> KAZAKH.indexOf(c) >= 0);
            return kazakh ? Alphabet.KAZAKH : Alphabet.RUSSIAN;
        }
    }

    Optional<WatchedName> among(List<Watch> watches, WatchedName name) {
        List<Full> sought = full(name);
        return watches.stream()
                .filter(Watch.Person.class::isInstance)
                .map(watch -> ((Watch.Person) watch).name())
                .filter(other -> sought.isEmpty()
                        ? words(other.name()).equals(words(name.name()))
                        : full(other).stream().anyMatch(one -> sought.stream().anyMatch(one::isOneWith)))
                .findFirst();
    }

    private List<Full> full(WatchedName name) {
        return known.computeIfAbsent(
                name,
                _ -> name.spellings().stream()
                        .filter(spelling -> spelling.indexOf(' ') > 0)
                        .map(Full::of)
                        .toList());
    }

    /// The name that was known, with the spellings that it had not.
    static WatchedName together(WatchedName known, WatchedName more) {
        Set<Set<String>> written =
                known.spellings().stream().map(SamePerson::words).collect(Collectors.toCollection(HashSet::new));
        List<String> spellings = Stream.concat(
                        known.spellings().stream(),
                        more.spellings().stream().filter(spelling -> written.add(words(spelling))))
                .toList();
        return new WatchedName(known.name(), spellings);
    }

    private static Set<String> words(String spelling) {
        return Stream.of(spelling.toLowerCase(Locale.ROOT).replace('ё', 'е').split("\\s+"))
                .collect(Collectors.toSet());
    }
}
