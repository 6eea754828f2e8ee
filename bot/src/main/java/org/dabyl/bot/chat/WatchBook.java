package org.dabyl.bot.chat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dabyl.bot.chat.ChatStore.Subscribed;
import org.dabyl.config.watch.PublicLists;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.NameSearch;
import org.dabyl.feeds.classify.name.NameMatch;
import org.dabyl.feeds.classify.name.WatchIndex;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.incident.WatchedNames;

/// Who watches what, in memory, for matching: every watched name in one index, every chat under its hash, and
/// who watches which kinds and words, so that an article costs what it concerns and not what is watched.
///
/// [BookRefresh] loads it and tells it of every change after its commit. A name that several chats watch stands
/// in the index once. Reading never waits; for any thread.
public final class WatchBook implements NameSearch {
    private final WatchedNames index;
    private final LongFunction<String> chatHash;
    private final PublicLists lists;
    private final Map<String, Follower> chats = new ConcurrentHashMap<>();
    private final Following<WatchedName> names = new Following<>();
    private final Following<Watch.Kinds> kinds = new Following<>();
    private final PhraseFollowing phrases = new PhraseFollowing();

    /// A chat that may be told something.
    public record Follower(String hash, Subscribed subscribed) {
        public Chat chat() {
            return subscribed.chat();
        }

        /// Whether anything is owed to it; to a paused one it is, too, but kept back.
        public boolean isOwed() {
            return chat().state() != Chat.State.SUSPENDED;
        }
    }

    public WatchBook(WatchIndex index, LongFunction<String> chatHash, PublicLists lists) {
        this.index = new WatchedNames(index);
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
        follow(before == null ? Keys.NONE : keys(before.subscribed()), keys(subscribed), hash);
    }

    /// Takes a chat out.
    synchronized void remove(String hash) {
        Follower before = chats.remove(hash);
        if (before != null) {
            follow(keys(before.subscribed()), Keys.NONE, hash);
        }
    }

    /// All that a chat is found by.
    private record Keys(Set<WatchedName> names, Set<Watch.Kinds> kinds, Set<String> phrases) {
        static final Keys NONE = new Keys(Set.of(), Set.of(), Set.of());
    }

    private Keys keys(Subscribed subscribed) {
        Keys out = new Keys(new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (Watch watch : subscribed.watches()) {
            switch (watch) {
                case Watch.Person _, Watch.PublicList _ -> out.names.addAll(names(watch));
                case Watch.Kinds kind -> out.kinds.add(kind);
                case Watch.Phrase(String words) -> out.phrases.add(Words.fold(words));
            }
        }
        return out;
    }

    private void follow(Keys before, Keys now, String hash) {
        change(before.names, now.names, name -> watch(name, hash), name -> unwatch(name, hash));
        change(before.kinds, now.kinds, kind -> kinds.add(kind, hash), kind -> kinds.remove(kind, hash));
        change(before.phrases, now.phrases, words -> phrases.add(words, hash), words -> phrases.remove(words, hash));
    }

    /// What is new is added before anything is taken away, so that a name that stays in the index is never
    /// out of it.
    private static <K> void change(Set<K> before, Set<K> now, Consumer<K> add, Consumer<K> remove) {
        now.stream().filter(key -> !before.contains(key)).forEach(add);
        before.stream().filter(key -> !now.contains(key)).forEach(remove);
    }

    private void watch(WatchedName name, String hash) {
        if (names.add(name, hash)) {
            index.add(name);
        }
    }

    private void unwatch(WatchedName name, String hash) {
        if (names.remove(name, hash)) {
            index.remove(name);
        }
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
    @Override
    public List<NameMatch> scan(ArticleText text) {
        return index.scan(text);
    }

    @Override
    public Set<WatchedName> inOtherShape(String person) {
        return index.inOtherShape(person);
    }

    /// The chats that watch any of these names, by name or by a public list.
    public Set<String> watchersOf(Collection<WatchedName> sought) {
        Set<String> out = new HashSet<>();
        sought.forEach(name -> out.addAll(names.of(name)));
        return out;
    }

    /// The chats that watch kinds of which `meets` holds; each that is watched is asked about once.
    public Set<String> followersOfKinds(Predicate<Watch.Kinds> meets) {
        Set<String> out = new HashSet<>();
        kinds.things().stream().filter(meets).forEach(kind -> out.addAll(kinds.of(kind)));
        return out;
    }

    /// The chats that watch for words which the article holds.
    public Set<String> followersOfWords(Words article) {
        return phrases.of(article);
    }

    /// The chat that stands under this hash.
    public Optional<Follower> findByHash(String hash) {
        return Optional.ofNullable(chats.get(hash));
    }
}
