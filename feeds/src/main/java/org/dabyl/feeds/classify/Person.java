package org.dabyl.feeds.classify;

import java.util.List;
import org.dabyl.feeds.classify.text.Span;

/// Somebody whom the article names.
///
/// @param name in the nominative, given name first and surname last, in the article's own spelling
/// @param mentions where the article names the person, in order; never empty
public record Person(String name, List<Span> mentions) {
    public Person {
        mentions = List.copyOf(mentions);
    }
}
