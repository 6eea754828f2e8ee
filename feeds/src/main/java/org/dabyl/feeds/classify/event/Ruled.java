package org.dabyl.feeds.classify.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;

/// What the rules by themselves made of an article, with all that they wrote down on the way. For one thread.
///
/// @param words every place where words tell a measure
/// @param kept those of them that the rules took for a measure, each as they judged it
/// @param merged what the events were made of, each at the same place
/// @param old the kinds that happened but are no news
record Ruled(
        Marked article,
        CivicJudge.Judgement judgement,
        List<Draft> words,
        List<Draft> kept,
        List<Draft> merged,
        List<Event> events,
        Set<EventKind> old) {

    /// Whether [Odds] may be asked: what is told abroad and a bribe are no concern of ours, whatever the words.
    boolean mayBeOurs() {
        return judgement.civic() || !judgement.abroad() && !judgement.bribe();
    }

    RulesSay says() {
        Set<EventKind> news = EnumSet.noneOf(EventKind.class);
        events.stream().filter(Event::current).forEach(event -> news.add(event.kind()));
        Set<EventKind> worded = EnumSet.noneOf(EventKind.class);
        words.forEach(draft -> worded.add(draft.kind));
        return new RulesSay(
                judgement.civic(),
                news,
                old,
                worded,
                article.isHeadlineAlone(),
                article.text().sentences().size());
    }

    /// Those that the rules judged of the kind: if any is news, only these, else those that happened.
    List<Draft> best(EventKind kind) {
        List<Draft> news = kept.stream()
                .filter(draft -> draft.kind == kind && draft.current)
                .toList();
        return news.isEmpty()
                ? kept.stream()
                        .filter(draft -> draft.kind == kind && draft.happened)
                        .toList()
                : news;
    }
}
