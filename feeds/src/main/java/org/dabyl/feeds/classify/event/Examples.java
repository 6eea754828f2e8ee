package org.dabyl.feeds.classify.event;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.Lexicon;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.text.ArticleText;

/// Runs the example headlines of the lexicons, `hits` and `misses`: who adds a word learns at once whether it does what
/// it was added for, without reading any of this.
///
/// What a hit is, the list says. Words that tell a measure must tell it; words that take a measure back must be
/// found, and no measure of their kinds be news; of all others the words must be found. A miss is where they must
/// not do so. A rule without hits has nothing that shows what it is for, which is a problem too. For one thread.
public final class Examples {
    /// Some day: examples name none.
    private static final Instant DAY = Instant.parse("2026-03-18T07:00:00Z");

    private static final Set<EntryUse> TAKING_BACK =
            EnumSet.of(EntryUse.OTHER_MEANINGS, EntryUse.MOODS, EntryUse.BACKGROUND);

    private final ArticleReader reader;
    private final Problems problems;

    private Examples(ArticleReader reader, Problems problems) {
        this.reader = reader;
        this.problems = problems;
    }

    /// Reports every example of the configuration's lexicons that is wrong, with its file and line.
    ///
    /// @param reader what was read from the same files
    public static void check(ConfigFiles files, ArticleReader reader, Problems problems) {
        Examples examples = new Examples(reader, problems);
        // What is wrong with the files themselves the reader has told.
        for (Lexicon lexicon : Lexicon.load(files, new Problems())) {
            String file = files.where("lexicon-" + lexicon.language() + ".yaml");
            lexicon.entries().forEach(entry -> examples.check(file, entry));
        }
    }

    private void check(String file, LexiconEntry entry) {
        LexiconEntry.Examples said = entry.examples();
        if (said.hits().isEmpty()) {
            problems.report(
                    file,
                    said.hitsLine(),
                    "`" + entry.id() + "` has no `hits`: give a headline that shows what it is for");
        }
        said.hits().stream().filter(headline -> !isHit(entry, textOf(headline))).forEach(headline -> {
            problems.report(file, said.hitsLine(), "`" + entry.id() + "` must hit «" + headline + "», and does not");
        });
        said.misses().stream()
                .filter(headline -> !isMiss(entry, textOf(headline)))
                .forEach(headline -> {
                    problems.report(
                            file, said.missesLine(), "`" + entry.id() + "` must miss «" + headline + "», and does not");
                });
    }

    private static ArticleText textOf(String headline) {
        return ArticleText.of(headline, "", "");
    }

    private boolean isHit(LexiconEntry entry, ArticleText text) {
        if (entry.use() == EntryUse.EVENTS) {
            return tells(entry, text) || events(text).anyMatch(event -> isOf(event, entry));
        }
        // Words of no weight only keep others from counting.
        boolean takesBack = TAKING_BACK.contains(entry.use()) && entry.weight() != 0;
        return stands(entry, text) && !(takesBack && tells(entry, text));
    }

    private boolean isMiss(LexiconEntry entry, ArticleText text) {
        if (entry.use() == EntryUse.EVENTS) {
            return !tells(entry, text);
        }
        return TAKING_BACK.contains(entry.use()) ? tells(entry, text) : !stands(entry, text);
    }

    /// Whether the article holds the rule's words.
    private boolean stands(LexiconEntry entry, ArticleText text) {
        return reader.mark(text, DAY).article().hits().all().stream()
                .anyMatch(hit -> hit.entry().id().equals(entry.id()));
    }

    /// Whether it tells as news what the rule is about: any measure, where the rule has no kinds.
    private boolean tells(LexiconEntry entry, ArticleText text) {
        boolean any = entry.kinds().isEmpty() && !entry.arrest();
        return events(text)
                .filter(Event::current)
                .anyMatch(event -> any || isOf(event, entry) || entry.kinds().contains(event.kind()));
    }

    private static boolean isOf(Event event, LexiconEntry entry) {
        return event.rules().contains(entry.id());
    }

    private Stream<Event> events(ArticleText text) {
        return reader.read(text, DAY).events().stream();
    }
}
