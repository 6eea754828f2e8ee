package org.dabyl.feeds.classify;

import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.name.NameMatch;
import org.dabyl.feeds.classify.text.ArticleText;

/// Finds watched names for [Classifier].
@FunctionalInterface
public interface NameSearch {
    /// Every place of a text where a watched name stands.
    List<NameMatch> scan(ArticleText text);

    /// The watched names that somebody so called bears in another shape, which [#scan] does not know: only those to
    /// whom something was done are asked about.
    ///
    /// @param person as [Person#name] has it
    default Set<WatchedName> inOtherShape(String person) {
        return Set.of();
    }
}
