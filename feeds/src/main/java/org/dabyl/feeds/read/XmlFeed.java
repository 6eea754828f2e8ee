package org.dabyl.feeds.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a tree: texts by Rome where the document was well-formed, the rest, and what Rome dropped, by
/// [ElementReader].
final class XmlFeed {
    /// Beyond it a feed is an archive, and reading it twice is not worth the memory.
    private static final int MOST_FOR_ROME = 500;

    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9+/]{8,}={0,2}");

    private XmlFeed() {}

    static Reading read(FeedTree.Tree tree, String base) {
        ElementReader elements = new ElementReader(tree.document(), base);
        List<Entry> entries = elements.entries();
        boolean forRome = !tree.mended() && !entries.isEmpty() && entries.size() <= MOST_FOR_ROME;
        Optional<List<RomeReader.Texts>> texts = forRome ? RomeReader.read(tree.document()) : Optional.empty();
        if (texts.isPresent() && texts.get().size() == entries.size()) {
            entries = both(texts.get(), entries);
        }
        return new Reading.Feed(elements.format(), elements.title(), entries);
    }

    private static List<Entry> both(List<RomeReader.Texts> texts, List<Entry> entries) {
        List<Entry> out = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            RomeReader.Texts rome = texts.get(i);
            Entry entry = entries.get(i);
            out.add(new Entry(
                    entry.id(),
                    entry.link(),
                    better(rome.title(), entry.title()),
                    entry.stamp(),
                    better(rome.summary(), entry.summary()),
                    better(rome.content(), entry.content())));
        }
        return out;
    }

    /// Rome's text, unless it lost a part of it or left it encoded.
    private static String better(String rome, String own) {
        boolean lost = rome.length() < own.length();
        boolean encoded =
                !own.isEmpty() && !own.equals(rome) && ENCODED.matcher(rome).matches();
        return lost || encoded ? own : rome;
    }
}
