package org.dabyl.config.watch;

import java.util.List;
import java.util.stream.Stream;

/// A person to watch for, as somebody typed the name: nominative, given name and surname in any order, other
/// spellings and pseudonyms after `|`.
///
/// @param name the first spelling, as written; what answers and alerts call the person
/// @param spellings all spellings, the first included; never empty
public record WatchedName(String name, List<String> spellings) {
    public WatchedName {
        spellings = List.copyOf(spellings);
        if (name.isBlank() || !spellings.contains(name)) {
            throw new IllegalArgumentException("a watched name needs a spelling");
        }
    }

    /// Reads `Жанар Секербаева | Zhanar Sekerbayeva`. The text must hold at least one letter before the first `|`.
    public static WatchedName parse(String text) {
        List<String> spellings = Stream.of(text.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        if (spellings.isEmpty()) {
            throw new IllegalArgumentException("a watched name needs a spelling");
        }
        return new WatchedName(spellings.getFirst(), spellings);
    }

    /// Whether it is one bare word under every spelling: a surname that many bear, so that it agrees with
    /// somebody only possibly. A handle such as `steppe_fox1` is somebody's own.
    public boolean isBareWord() {
        return spellings.stream().allMatch(spelling -> spelling.codePoints().allMatch(Character::isLetter));
    }
}
