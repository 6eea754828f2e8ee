package org.dabyl.bot.alert;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dabyl.bot.chat.WatchBook.Follower;
import org.dabyl.bot.outbox.Draft;
import org.dabyl.feeds.incident.IncidentChange;

/// The first alerts of one item to each chat: a sweep through several towns is several incidents, and one message.
///
/// Each incident keeps an alert of its own, by which its thread goes on; what is told in their stead names all
/// that they name. Who was told of one of them before is answered there, and so is nobody told together of whom a
/// minor or a victim is one: what must be left out of one message need not be left out of the other. For one
/// item, one thread.
final class Sweep {
    private final Map<String, List<First>> byChat = new LinkedHashMap<>();

    /// What a chat is told of one incident for the first time.
    record First(Follower follower, Case met, Reason reason, Draft draft) {}

    void add(First first) {
        if (!first.met.isShielded()) {
            byChat.computeIfAbsent(first.follower.hash(), _ -> new ArrayList<>())
                    .add(first);
        }
    }

    /// Those of the chats that are told of more than one.
    List<List<First>> several() {
        return byChat.values().stream().filter(firsts -> firsts.size() > 1).toList();
    }

    /// All that was done, as one case.
    static Case met(List<First> firsts) {
        Case one = firsts.getFirst().met;
        IncidentChange whole = new IncidentChange.Opened(
                one.change().incident(), all(firsts, first -> first.met.change().events()));
        return new Case(
                whole,
                all(firsts, first -> first.met.subjects()),
                List.of(),
                one.article(),
                one.abroad(),
                one.unnamed());
    }

    /// Why the chat is told of any of it.
    static Reason reason(List<First> firsts) {
        return new Reason(
                all(firsts, first -> first.reason.watches()),
                all(firsts, first -> first.reason.names()),
                Set.copyOf(all(firsts, first -> first.reason.people())),
                Set.copyOf(all(firsts, first -> first.reason.newcomers())),
                all(firsts, first -> first.reason.mentioned()));
    }

    private static <T> List<T> all(List<First> firsts, Function<First, Collection<T>> of) {
        Set<T> all = new LinkedHashSet<>();
        firsts.forEach(first -> all.addAll(of.apply(first)));
        return List.copyOf(all);
    }
}
