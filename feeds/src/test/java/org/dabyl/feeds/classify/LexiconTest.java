package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.Lexicon;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.feeds.classify.event.ArticleReader;
import org.dabyl.feeds.classify.text.ArticleText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The example headlines of the lexicons, each a test of its rule.
final class LexiconTest {
    private static final ArticleReader READER = Classifiers.reader();

    /// Read once for the examples of both kinds.
    private static final List<Lexicon> LEXICONS = Lexicon.load(ConfigFiles.builtIn(), new Problems());

    @Test
    void builtInLexiconsHaveNoProblems() {
        Problems problems = new Problems();
        Lexicon.load(ConfigFiles.builtIn(), problems);
        assertTrue(problems.isEmpty(), () -> problems.list().toString());
    }

    @TestFactory
    Stream<DynamicTest> everyHitTellsItsRulesKind() {
        return entries()
                .flatMap(entry -> entry.hits().stream()
                        .map(hit -> DynamicTest.dynamicTest(
                                entry.id() + ": " + hit, () -> assertTrue(tells(entry, hit), hit))));
    }

    @TestFactory
    Stream<DynamicTest> noMissTellsItsRulesKind() {
        return entries()
                .flatMap(entry -> entry.misses().stream()
                        .map(miss -> DynamicTest.dynamicTest(
                                entry.id() + ": " + miss, () -> assertFalse(tells(entry, miss), miss))));
    }

    private static Stream<LexiconEntry> entries() {
        return LEXICONS.stream()
                .flatMap(lexicon -> lexicon.entries().stream())
                .filter(entry -> entry.use() == EntryUse.EVENTS);
    }

    private static boolean tells(LexiconEntry entry, String headline) {
        ArticleText text = ArticleText.of(headline, "", "");
        return READER.read(text, Instant.parse("2026-03-18T07:00:00Z")).events().stream()
                .filter(Event::current)
                .anyMatch(event ->
                        event.rules().contains(entry.id()) || entry.kinds().contains(event.kind()));
    }
}
