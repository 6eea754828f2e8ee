package org.dabyl.bot.alert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dabyl.bot.chat.WatchBook;
import org.dabyl.bot.chat.WatchBook.Follower;
import org.dabyl.config.watch.Kazakhstan;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.Verdict;
import org.dabyl.feeds.classify.Verdict.Watched;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.item.StoredItem;

/// The watched names that an item certainly mentions, of people to whom nothing current was done there, and the chats
/// that are still to be told of them.
///
/// Of what is done to somebody who is named, outlets write much on one day: that is one mention a day. Where nobody
/// is named, each article may tell of another (a brother, supporters): each is a mention. For one item and thread.
final class Mentions {
    private final String story;
    /// By the chat's hash.
    private final Map<String, List<Mention>> untold = new LinkedHashMap<>();

    /// A name that a chat watches.
    record Mention(WatchedName name, Follower follower) {}

    private Mentions(String story) {
        this.story = story;
    }

    static Mentions none() {
        return new Mentions("");
    }

    static Mentions of(StoredItem item, Verdict verdict, List<Case> cases, WatchBook book) {
        Mentions mentions = new Mentions(story(item, cases));
        Set<WatchedName> names = new HashSet<>();
        for (Watched watched : verdict.watched()) {
            WatchedName name = watched.match().name();
            if (!watched.subject() && Case.confidence(watched) == Confidence.CERTAIN && names.add(name)) {
                book.watchersOf(List.of(name)).stream()
                        .map(book::findByHash)
                        .flatMap(Optional::stream)
                        .filter(follower -> follower.isOwed() && follower.chat().mentions())
                        .forEach(follower -> mentions.untold
                                .computeIfAbsent(follower.hash(), _ -> new ArrayList<>())
                                .add(new Mention(name, follower)));
            }
        }
        return mentions;
    }

    private static String story(StoredItem item, List<Case> cases) {
        boolean named = cases.stream()
                .flatMap(met -> met.change().events().stream())
                .anyMatch(event -> !event.persons().isEmpty());
        return named
                ? cases.getFirst().thread() + " on "
                        + item.item().published().atOffset(Kazakhstan.TIME).toLocalDate()
                : "item " + item.id();
    }

    /// What makes two mentions of a name the same one to a chat.
    String cause(String name) {
        return "mention of " + name + " in " + story;
    }

    /// The names of which an alert tells a chat, which is told of them nowhere else then.
    List<String> takeFor(Follower follower) {
        List<Mention> taken = untold.remove(follower.hash());
        return taken == null
                ? List.of()
                : taken.stream()
                        .map(mention -> mention.name().name())
                        .distinct()
                        .toList();
    }

    /// What no alert has told.
    List<Mention> untold() {
        return untold.values().stream().flatMap(List::stream).toList();
    }
}
