package org.dabyl.bot.chat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.dabyl.bot.chat.ChatStore.Subscribed;
import org.dabyl.config.watch.PublicLists;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.name.NameMatch;
import org.dabyl.feeds.classify.name.WatchIndex;
import org.dabyl.feeds.classify.text.ArticleText;

/// Who watches what, in memory, for matching: every watched name in one index, every chat under its hash.
///
/// [BookRefresh] loads it and tells it of every change after its commit. A name that several chats watch
/// stands in the
/// index once. Reading never waits; for any thread.
public final class WatchBook {
    private final WatchIndex index;
    private final LongFunction<String> chatHash;
    private final PublicLists lists;
    private final Map<String, Follower> chats = new ConcurrentHashMap<>();
    private final Map<WatchedName, Set<String>> watchers = new ConcurrentHashMap<>();

    /// A chat that may be told something.
    ///
    /// @param topics its watches that are no names
    public record Follower(String hash, Subscribed subscribed, List<Watch> topics) {
        Follower(String hash, Subscribed subscribed) {
            this(
                    hash,
                    subscribed,
                    subscribed.watches().stream()
                            .filter(watch -> watch instanceof Watch.Kinds || watch instanceof Watch.Phrase)
                            .toList());
        }

        public Chat chat() {
            return subscribed.chat();
        }

        /// Whether anything may be sent to it.
        public boolean isActive() {
            return chat().state() == Chat.State.ACTIVE;
        }
    }

    public WatchBook(WatchIndex index, LongFunction<String> chatHash, PublicLists lists) {
        this.index = index;
        this.chatHash = chatHash;
        this.lists = lists;
    }

    /// Holds these chats from now on and no others.
    synchronized void load(Collection<Subscribed> all) {
        Set<String> there = all.stream()
                .map(subscribed -> chatHash.apply(subscribed.chat().id()))
                .collect(Collectors.toSet());
        chats.keySet().stream().filter(hash -> !there.contains(hash)).toList().forEach(this::remove);
        all.forEach(this::put);
    }

    /// Takes over a chat as it stands now.
    synchronized void put(Subscribed subscribed) {
        String hash = chatHash.apply(subscribed.chat().id());
        Follower before = chats.put(hash, new Follower(hash, subscribed));
        Set<WatchedName> gone = before == null ? Set.of() : names(before.subscribed());
        Set<WatchedName> now = names(subscribed);
        now.stream().filter(name -> !gone.contains(name)).forEach(name -> watch(name, hash));
        gone.stream().filter(name -> !now.contains(name)).forEach(name -> unwatch(name, hash));
    }

    /// Takes a chat out.
    synchronized void remove(String hash) {
        Follower before = chats.remove(hash);
        if (before != null) {
            names(before.subscribed()).forEach(name -> unwatch(name, hash));
        }
    }

    private void watch(WatchedName name, String hash) {
        Set<String> all = watchers.computeIfAbsent(name, _ -> ConcurrentHashMap.newKeySet());
        if (all.isEmpty()) {
            index.add(name);
        }
        all.add(hash);
    }

    private void unwatch(WatchedName name, String hash) {
        Set<String> all = watchers.getOrDefault(name, Set.of());
        if (all.remove(hash) && all.isEmpty()) {
            watchers.remove(name);
            index.remove(name);
        }
    }

    private Set<WatchedName> names(Subscribed subscribed) {
        Set<WatchedName> out = new HashSet<>();
        for (Watch watch : subscribed.watches()) {
            out.addAll(names(watch));
        }
        return out;
    }

    /// The names that a watch is for; none where it is for anything else.
    public List<WatchedName> names(Watch watch) {
        return switch (watch) {
            case Watch.Person(WatchedName name) -> List.of(name);
            case Watch.PublicList(String id) -> lists.people(id);
            case Watch.Kinds _, Watch.Phrase _ -> List.of();
        };
    }

    /// Every place of the text where a name that anybody watches stands.
    public List<NameMatch> scan(ArticleText text) {
        return index.scan(text);
    }

    /// The chats that watch any of these names, by name or by a public list.
    public Set<String> watchersOf(Collection<WatchedName> names) {
        Set<String> out = new HashSet<>();
        names.forEach(name -> out.addAll(watchers.getOrDefault(name, Set.of())));
        return out;
    }

    /// The chats that watch kinds, places or words.
    public List<Follower> followersOfTopics() {
        List<Follower> out = new ArrayList<>();
        for (Follower follower : chats.values()) {
            if (!follower.topics().isEmpty()) {
                out.add(follower);
            }
        }
        return out;
    }

    /// The chat that stands under this hash.
    public Optional<Follower> findByHash(String hash) {
        return Optional.ofNullable(chats.get(hash));
    }
}
