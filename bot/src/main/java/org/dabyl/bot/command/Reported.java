package org.dabyl.bot.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.dabyl.bot.chat.Watch;
import org.dabyl.bot.chat.Words;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.KindGroups;
import org.dabyl.config.watch.PublicLists;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.Classifier;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.classify.name.WatchIndex;
import org.dabyl.feeds.incident.IncidentLog;
import org.dabyl.feeds.incident.IncidentLog.Told;
import org.dabyl.feeds.item.Item;
import org.dabyl.feeds.item.ItemLog;
import org.jdbi.v3.core.Handle;

/// What was reported already of what a chat watches, from the items that are kept. For any thread.
///
/// Names are looked for in the texts themselves; kinds and places in what the incidents' log says of them.
public final class Reported {
    private final ItemLog items;
    private final IncidentLog incidents;
    private final Supplier<WatchIndex> emptyIndex;
    private final KindGroups groups;
    private final PublicLists lists;
    private final BiPredicate<String, String> liesIn;
    private final UnaryOperator<String> outletName;

    /// @param emptyIndex makes an index that watches nothing yet
    /// @param liesIn whether the first place is the second or lies in it
    public Reported(
            ItemLog items,
            IncidentLog incidents,
            Supplier<WatchIndex> emptyIndex,
            KindGroups groups,
            PublicLists lists,
            BiPredicate<String, String> liesIn,
            UnaryOperator<String> outletName) {
        this.items = items;
        this.incidents = incidents;
        this.emptyIndex = emptyIndex;
        this.groups = groups;
        this.lists = lists;
        this.liesIn = liesIn;
        this.outletName = outletName;
    }

    /// An article that was published.
    ///
    /// @param title blank where it names somebody whom the chat must not read of by kind or place
    public record Article(String title, String outlet, String link, Instant published) {}

    /// The articles since then that any of the watches is for, newest first.
    public List<Article> of(Handle handle, List<Watch> watches, Instant since) {
        WatchIndex index = emptyIndex.get();
        List<String> phrases = new ArrayList<>();
        Predicate<Told> kinds = _ -> false;
        for (Watch watch : watches) {
            switch (watch) {
                case Watch.Person(WatchedName name) -> index.add(name);
                case Watch.PublicList(String id) -> lists.people(id).forEach(index::add);
                case Watch.Kinds(String group, String place) -> kinds = kinds.or(meets(group, place));
                case Watch.Phrase(String words) -> phrases.add(words);
            }
        }
        Predicate<Told> wanted = kinds;
        return select(handle, since, wanted, item -> holds(item, index), item -> hasWords(item, phrases));
    }

    /// The newest articles that told of any measure.
    public List<Article> ofAnything(Handle handle, Instant since) {
        return select(handle, since, _ -> true, _ -> false, _ -> false);
    }

    private List<Article> select(
            Handle handle, Instant since, Predicate<Told> kinds, Predicate<Item> named, Predicate<Item> worded) {
        Set<Long> told = new HashSet<>();
        Set<Long> shielded = new HashSet<>();
        for (Told measure : incidents.since(handle, since)) {
            if (kinds.test(measure)) {
                told.add(measure.item());
            }
            if (measure.shielded()) {
                shielded.add(measure.item());
            }
        }
        List<Article> out = new ArrayList<>();
        items.forEachSince(handle, since, stored -> {
            boolean person = named.test(stored.item());
            if (person || told.contains(stored.id()) || worded.test(stored.item())) {
                out.add(article(stored.item(), !person && shielded.contains(stored.id())));
            }
        });
        return out;
    }

    private Predicate<Told> meets(String group, String place) {
        Set<EventKind> kinds = groups.kinds(group);
        return told -> kinds.contains(told.kind()) && (place.isEmpty() || liesIn.test(told.place(), place));
    }

    private static boolean holds(Item item, WatchIndex index) {
        return index.scan(Classifier.textOf(item)).stream().anyMatch(match -> match.confidence() == Confidence.CERTAIN);
    }

    private static boolean hasWords(Item item, List<String> phrases) {
        return !phrases.isEmpty()
                && phrases.stream().anyMatch(Words.of(Classifier.textOf(item).text())::hold);
    }

    private Article article(Item item, boolean shielded) {
        String title = item.title().isBlank() ? item.summary() : item.title();
        String shown = title.isBlank() ? item.text() : title;
        return new Article(shielded ? "" : shown, outletName.apply(item.outlet()), item.link(), item.published());
    }
}
