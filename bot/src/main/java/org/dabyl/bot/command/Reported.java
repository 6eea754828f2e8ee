package org.dabyl.bot.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.dabyl.bot.chat.Watch;
import org.dabyl.bot.chat.Words;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.KindGroups;
import org.dabyl.config.watch.PublicLists;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.Classifier;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.classify.name.NameMatch;
import org.dabyl.feeds.classify.name.WatchIndex;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.incident.IncidentLog;
import org.dabyl.feeds.incident.IncidentLog.Told;
import org.dabyl.feeds.incident.WatchedNames;
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
    /// @param title blank where it names somebody whom the chat must not read of
    /// @param told the measures that it told of
    public record Article(String title, String outlet, String link, Instant published, List<Told> told) {
        public Article {
            told = List.copyOf(told);
        }
    }

    /// What is looked for.
    ///
    /// @param index whom the chat watches; empty where it is nobody, and no article need be searched for names
    /// @param kinds which measures
    /// @param threads of which the chat was told
    private record Wanted(
            Optional<WatchedNames> index, Predicate<Told> kinds, List<String> phrases, Set<String> threads) {
        boolean wasToldOf(Told measure) {
            return threads.contains(Outbox.threadOf(measure.incident()));
        }
    }

    /// The articles since then that any of the watches is for, newest first; also how a story went on of which the chat
    /// was told.
    ///
    /// @param threads of which it was told
    public List<Article> of(Handle handle, List<Watch> watches, Instant since, Set<String> threads) {
        WatchedNames index = new WatchedNames(emptyIndex.get());
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
        boolean names =
                watches.stream().anyMatch(watch -> watch instanceof Watch.Person || watch instanceof Watch.PublicList);
        Optional<WatchedNames> people = names ? Optional.of(index) : Optional.empty();
        return select(handle, since, new Wanted(people, kinds, phrases, threads));
    }

    /// The newest articles that told of any measure.
    public List<Article> ofAnything(Handle handle, Instant since) {
        return select(handle, since, new Wanted(Optional.empty(), _ -> true, List.of(), Set.of()));
    }

    private List<Article> select(Handle handle, Instant since, Wanted wanted) {
        Map<Long, List<Told>> measures = new HashMap<>();
        Set<Long> followed = new HashSet<>();
        for (Told measure : incidents.since(handle, since)) {
            measures.computeIfAbsent(measure.item(), _ -> new ArrayList<>()).add(measure);
            if (wanted.kinds.test(measure) && wanted.wasToldOf(measure)) {
                followed.add(measure.incident());
            }
        }
        List<Article> out = new ArrayList<>();
        items.forEachSince(handle, since, stored -> {
            List<Told> told = measures.getOrDefault(stored.id(), List.of());
            if (isWanted(stored.item(), told, wanted, followed)) {
                out.add(article(stored.item(), told, hides(told, wanted.index)));
            }
        });
        return out;
    }

    private static boolean isWanted(Item item, List<Told> told, Wanted wanted, Set<Long> followed) {
        return told.stream().anyMatch(wanted.kinds)
                || told.stream().map(Told::incident).anyMatch(followed::contains)
                || hasWords(item, wanted.phrases)
                || wanted.index
                        .filter(index -> hasNames(item, told, index, wanted))
                        .isPresent();
    }

    /// A surname alone is enough where the chat was told of it because of the surname.
    private static boolean hasNames(Item item, List<Told> told, WatchedNames index, Wanted wanted) {
        List<NameMatch> names = index.scan(Classifier.textOf(item));
        return names.stream().anyMatch(match -> match.confidence() == Confidence.CERTAIN)
                || !names.isEmpty() && told.stream().anyMatch(wanted::wasToldOf)
                || told.stream()
                        .flatMap(measure -> measure.people().stream())
                        .anyMatch(name -> !index.inOtherShape(name).isEmpty());
    }

    /// Whether somebody who must not be named is not one whom the chat watches.
    private static boolean hides(List<Told> told, Optional<WatchedNames> people) {
        return told.stream()
                .filter(Told::shielded)
                .anyMatch(measure -> measure.people().isEmpty()
                        || measure.people().stream().anyMatch(name -> !isWatched(name, people)));
    }

    private static boolean isWatched(String name, Optional<WatchedNames> people) {
        return people.filter(index -> !index.scan(ArticleText.of(name, "", "")).isEmpty()
                        || !index.inOtherShape(name).isEmpty())
                .isPresent();
    }

    private Predicate<Told> meets(String group, String place) {
        Set<EventKind> kinds = groups.kinds(group);
        return told -> kinds.contains(told.kind()) && (place.isEmpty() || liesIn.test(told.place(), place));
    }

    private static boolean hasWords(Item item, List<String> phrases) {
        return !phrases.isEmpty()
                && phrases.stream().anyMatch(Words.of(Classifier.textOf(item).text())::hold);
    }

    private Article article(Item item, List<Told> told, boolean shielded) {
        String title = item.title().isBlank() ? item.summary() : item.title();
        String shown = title.isBlank() ? item.text() : title;
        return new Article(shielded ? "" : shown, outletName.apply(item.outlet()), item.link(), item.published(), told);
    }
}
