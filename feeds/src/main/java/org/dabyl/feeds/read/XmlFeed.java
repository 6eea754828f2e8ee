package org.dabyl.feeds.read;

import java.util.List;

/// Reads a tree: by Rome where the document was well-formed, by [ElementReader] where it was not and where Rome has
/// nothing.
final class XmlFeed {
    private XmlFeed() {}

    static Reading read(FeedTree.Tree tree, String base) {
        ElementReader elements = new ElementReader(tree.document(), base);
        List<Entry> entries = elements.entries();
        return new Reading.Feed(elements.format(), elements.title(), entries);
    }
}
