package org.dabyl.feeds.classify;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.item.Item;

/// What the tests of single rules start from: what the rules alone, without odds, make of an article.
abstract class RuleCases {
    private static final String DAY = "2026-03-12";
    private static final Classifier CLASSIFIER = Classifiers.rulesAlone();

    /// The kinds told as news by an article of 12 March 2026.
    static Set<EventKind> news(String title, String summary, String text) {
        return find(title, summary, text).current().stream().map(Event::kind).collect(Collectors.toSet());
    }

    /// To whom an article of that day tells the kind as news, each once, in the order in which they are told.
    static Set<String> whom(EventKind kind, String title, String summary, String text) {
        return find(title, summary, text).current().stream()
                .filter(event -> event.kind() == kind)
                .flatMap(event -> event.persons().stream())
                .map(Person::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Finding find(String title, String summary, String text) {
        return find(DAY, title, summary, text);
    }

    static Finding find(String day, String title, String summary, String text) {
        Instant published = Instant.parse(day + "T07:00:00Z");
        return CLASSIFIER.find(new Item("one", "outlet", "", title, summary, text, published, true));
    }
}
