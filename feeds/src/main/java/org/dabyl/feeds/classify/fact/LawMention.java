package org.dabyl.feeds.classify.fact;

import java.util.List;
import org.dabyl.config.watch.LawRef;
import org.dabyl.feeds.classify.text.Span;

/// Where an article of news names articles of law.
///
/// @param refs what is named there, in order; one whose code is not said has the empty code, see
///     [LawFinder#resolve]
public record LawMention(Span span, List<LawRef> refs) {
    public LawMention {
        refs = List.copyOf(refs);
    }
}
