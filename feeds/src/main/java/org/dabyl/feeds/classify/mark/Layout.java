package org.dabyl.feeds.classify.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dabyl.feeds.classify.people.People;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Token;

/// How an article is laid out: where its lines start, and which of them are entries of a list.
///
/// A list is three entries or more with ascending numbers, also within one line, or two lines or more that
/// start with a bullet or dash, a name or a date. Immutable; for any thread.
public final class Layout {
    private final List<Integer> lines;
    private final int[] lineOf;
    private final List<Entry> entries;

    private Layout(List<Integer> lines, int[] lineOf, List<Entry> entries) {
        this.lines = lines;
        this.lineOf = lineOf;
        this.entries = entries;
    }

    /// Finds the lines of the article and its lists.
    public static Layout of(ArticleText text, People people, Facts facts, List<WordHit> measures, SmallWords small) {
        List<Integer> lines = new ArrayList<>();
        int[] lineOf = new int[text.length()];
        int end = 0;
        for (Token token : text.tokens()) {
            if (token.index() == 0 || isBroken(text.text(), end, token.start())) {
                lines.add(token.index());
            }
            end = token.end();
            lineOf[token.index()] = lines.size() - 1;
        }
        Layout bare = new Layout(lines, lineOf, List.of());
        return new Layout(lines, lineOf, new Rolls(text, people, facts, measures, small, bare).find());
    }

    private static boolean isBroken(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /// The number of the line that the token stands in.
    public int lineOf(int token) {
        return lineOf[token];
    }

    /// How many lines there are.
    public int lines() {
        return lines.size();
    }

    /// The first token of the line.
    public int start(int line) {
        return lines.get(line);
    }

    /// The token after the last of the line.
    public int end(int line) {
        return line + 1 < lines.size() ? lines.get(line + 1) : lineOf.length;
    }

    /// Whether there is any list.
    public boolean hasEntries() {
        return !entries.isEmpty();
    }

    /// The entry of a list that the token stands in.
    public Optional<Entry> entryAt(int token) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Entry entry = entries.get(middle);
            if (entry.holds(token)) {
                return Optional.of(entry);
            }
            if (entry.first() > token) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }

    /// Whether what stands at one token may say of whom the other speaks: not over the border of an entry that is
    /// about people of its own.
    public boolean concern(int one, int other) {
        if (entries.isEmpty()) {
            return true;
        }
        Optional<Entry> entry = entryAt(one).filter(Entry::apart);
        return entry.isPresent()
                ? entry.get().holds(other)
                : entryAt(other).filter(Entry::apart).isEmpty();
    }
}
