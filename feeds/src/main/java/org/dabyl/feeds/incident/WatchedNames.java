package org.dabyl.feeds.incident;

import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.NameSearch;
import org.dabyl.feeds.classify.name.NameMatch;
import org.dabyl.feeds.classify.name.WatchIndex;
import org.dabyl.feeds.classify.text.ArticleText;

/// Names that are watched, to be found in texts in the shape that is watched, and in another one among those to whom
/// something was done. For all threads at once.
public final class WatchedNames implements NameSearch {
    private final WatchIndex index;
    private final SurnameStems stems = new SurnameStems();

    /// @param index one that watches nothing yet
    public WatchedNames(WatchIndex index) {
        this.index = index;
    }

    public void add(WatchedName name) {
        index.add(name);
        stems.add(name);
    }

    /// Watches for a name no longer that was added once.
    public void remove(WatchedName name) {
        index.remove(name);
        stems.remove(name);
    }

    @Override
    public List<NameMatch> scan(ArticleText text) {
        return index.scan(text);
    }

    @Override
    public Set<WatchedName> inOtherShape(String person) {
        return stems.of(person);
    }
}
