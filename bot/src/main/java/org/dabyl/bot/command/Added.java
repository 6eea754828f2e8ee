package org.dabyl.bot.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dabyl.bot.chat.Watch;
import org.dabyl.config.watch.WatchedName;

/// What one message adds to what a chat watches: what was there before, names that have more spellings now, and what
/// is new. Used once, by one thread.
final class Added {
    private final List<Watch> own;
    private final SamePerson same = new SamePerson();
    private final List<Watch> all;
    private final List<Watch> known = new ArrayList<>();
    private final Map<WatchedName, WatchedName> changed = new LinkedHashMap<>();
    private final List<Watch> fresh = new ArrayList<>();

    /// @param own what the chat watches before
    Added(List<Watch> own, List<Watch> more) {
        this.own = List.copyOf(own);
        this.all = new ArrayList<>(own);
        more.forEach(this::add);
    }

    private void add(Watch watch) {
        if (all.contains(watch)) {
            known(watch);
            return;
        }
        if (watch instanceof Watch.Person(WatchedName name)) {
            Optional<WatchedName> before = same.among(all, name);
            if (before.isPresent()) {
                add(before.get(), SamePerson.together(before.get(), name));
                return;
            }
        }
        all.add(watch);
        fresh.add(watch);
    }

    private void add(WatchedName before, WatchedName now) {
        Watch old = new Watch.Person(before);
        if (now.equals(before)) {
            known(old);
            return;
        }
        Watch together = new Watch.Person(now);
        all.set(all.indexOf(old), together);
        if (fresh.contains(old)) {
            fresh.set(fresh.indexOf(old), together);
            return;
        }
        // What two lines add to one entry is one change of it.
        WatchedName first = changed.entrySet().stream()
                .filter(change -> change.getValue().equals(before))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(before);
        changed.put(first, now);
    }

    /// What a message says twice was not there before it.
    private void known(Watch watch) {
        if (own.contains(watch) && !known.contains(watch)) {
            known.add(watch);
        }
    }

    /// How much is watched then.
    int count() {
        return all.size();
    }

    List<Watch> known() {
        return List.copyOf(known);
    }

    /// Names as they were, and as they are now.
    Map<WatchedName, WatchedName> changed() {
        return new LinkedHashMap<>(changed);
    }

    List<Watch> fresh() {
        return List.copyOf(fresh);
    }

    List<WatchedName> people() {
        return fresh.stream()
                .filter(Watch.Person.class::isInstance)
                .map(watch -> ((Watch.Person) watch).name())
                .toList();
    }
}
