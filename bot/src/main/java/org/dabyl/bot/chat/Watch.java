package org.dabyl.bot.chat;

import java.util.Optional;
import org.dabyl.config.watch.WatchedName;

/// What a chat wants to hear of.
public sealed interface Watch {
    /// A person, under every spelling.
    record Person(WatchedName name) implements Watch {}

    /// A group of kinds of events.
    ///
    /// @param group the group's id in `kinds.yaml`
    /// @param place the usual Russian name of the place or region; empty for everywhere
    record Kinds(String group, String place) implements Watch {}

    /// Words that an article holds.
    record Phrase(String words) implements Watch {}

    /// The people of a public list.
    record PublicList(String id) implements Watch {}

    /// As one text, to be sealed and read again.
    default String write() {
        return switch (this) {
            case Person(WatchedName name) -> "person\t" + String.join("|", name.spellings());
            case Kinds(String group, String place) -> "kinds\t" + group + "\t" + place;
            case Phrase(String words) -> "phrase\t" + words;
            case PublicList(String id) -> "list\t" + id;
        };
    }

    /// Reads what [#write] wrote; empty where a later version wrote it.
    static Optional<Watch> read(String text) {
        String[] field = text.split("\t", -1);
        return switch (field[0]) {
            case "person" -> Optional.of(new Person(WatchedName.parse(field[1])));
            case "kinds" -> Optional.of(new Kinds(field[1], field[2]));
            case "phrase" -> Optional.of(new Phrase(field[1]));
            case "list" -> Optional.of(new PublicList(field[1]));
            default -> Optional.empty();
        };
    }
}
