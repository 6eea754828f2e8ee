package org.dabyl.config.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordOddsTest {
    @TempDir
    Path dir;

    @Test
    void theBuiltInTablesHaveNoProblems() {
        Problems problems = new Problems();
        List<WordOdds> tables = WordOdds.load(ConfigFiles.builtIn(), problems);
        assertTrue(problems.isEmpty(), () -> problems.list().toString());
        assertEquals(Lexicon.LANGUAGES, tables.stream().map(WordOdds::language).toList());
        assertTrue(tables.stream().allMatch(table -> table.features().size() > 1_000));
    }

    @Test
    void weightsAreTenthsInTheOrderOfTheKinds() throws IOException {
        WordOdds table =
                table("kinds\tfine\tsearch", "doubt\t-25", "bias\t-10\t-20", "near-bias\t5", "said\tbribe\t-31\t4");
        assertEquals(-2.5, table.doubt());
        assertEquals(-2, table.weigh(WordOdds.Features.ofWords(Set.of())).odds(EventKind.SEARCH));
        assertEquals(0.5, table.near().bias());
        assertEquals(OptionalDouble.of(-3.1), table.said(EventKind.FINE, "bribe"));
        assertEquals(OptionalDouble.empty(), table.said(EventKind.RELEASE, "bribe"));
        assertEquals(OptionalDouble.empty(), table.said(EventKind.FINE, "court"));
    }

    @Test
    void ofAnArticlesBeingCivicATableMayKnowNothing() throws IOException {
        WordOdds knowing = table("kinds\tcivic\tfine", "civic\t15", "bias\t-10\t-20", "said\tpetition\t31\t4");
        assertEquals(1.5, knowing.civicLine());
        assertEquals(-1, knowing.weigh(WordOdds.Features.ofWords(Set.of())).civic());
        assertEquals(OptionalDouble.of(3.1), knowing.civic("petition"));
        assertEquals(OptionalDouble.of(0.4), knowing.said(EventKind.FINE, "petition"));

        WordOdds unknowing = table("kinds\tfine", "bias\t-20", "said\tpetition\t4");
        assertFalse(unknowing.knowsCivic());
        assertEquals(
                0,
                unknowing.weigh(WordOdds.Features.ofWords(Set.of("petition"))).civic());
        assertEquals(OptionalDouble.empty(), unknowing.civic("petition"));
    }

    @Test
    void theMoreFeaturesAreKnownTheLessEachWeighs() throws IOException {
        WordOdds table = table("kinds\tcivic\tfine", "bias\t5\t-20", "said\tbribe\t-30\t0", "said\tcourt\t10\t40");

        WordOdds.Weighed one = table.weigh(WordOdds.Features.ofWords(Set.of("court", "unheard of")));
        WordOdds.Weighed both = table.weigh(WordOdds.Features.ofWords(Set.of("court", "bribe")));

        assertEquals(2, one.odds(EventKind.FINE));
        assertEquals(-2 + 4 / Math.sqrt(2), both.odds(EventKind.FINE), 1e-9);
        assertEquals(0.5 - 2 / Math.sqrt(2), both.civic(), 1e-9);
        assertEquals(0, both.odds(EventKind.RELEASE));
    }

    @Test
    void onTheBalanceEachNumberOfTheEvidenceHasItsWeightAndEachKindItsOwnBias() throws IOException {
        Balance balance = table(
                        "kinds\tcivic\tfine\tsearch",
                        "balance\tuntold\t-1000\t500\t0\t100\t0\t0\t0\t0\t-250\t0\t0\t0\t300")
                .balance();
        Balance.Evidence evidence = new Balance.Evidence(8, 70, 2, 70, true, true, true, 9, true);

        assertEquals(-1 + 4 + 0.2 - 6 * 0.25, balance.odds(Balance.State.UNTOLD, EventKind.FINE, evidence), 1e-9);
        assertEquals(
                -1 + 4 + 0.2 - 6 * 0.25 + 0.3, balance.odds(Balance.State.UNTOLD, EventKind.SEARCH, evidence), 1e-9);
    }

    @Test
    void whereNothingWasLearnedTheRulesAreRight() throws IOException {
        Balance balance = table("kinds\tfine").balance();
        Balance.Evidence evidence = new Balance.Evidence(-9, -9, -9, 9, false, false, false, 1, false);

        for (Balance.State state : Balance.State.values()) {
            boolean told = balance.odds(state, EventKind.FINE, evidence) > 0;
            assertEquals(state == Balance.State.TOLD, told, state.id());
        }
    }

    @Test
    void eachBrokenLineIsNamedAndTheOthersAreRead() throws IOException {
        Problems problems = new Problems();
        Files.writeString(dir.resolve("odds-en.tsv"), """
                # a remark
                kinds\tfine\tpicnic
                kinds\tfine\tsearch
                said\tbribe\t-31
                said\tcourt\t1\tmuch
                odd\t1
                near\t<by\t-7
                balance\ttold\t1\t2
                balance\tsold\t1\t2
                """);
        WordOdds table = WordOdds.load(ConfigFiles.over(dir), problems).getLast();
        assertEquals(
                List.of(
                        "2: `picnic` is no kind of measure",
                        "4: has 1 weights where 2 are expected; the line `kinds` stands first",
                        "5: `much` is no whole number from -32768 to 32767",
                        "6: `odd` is none of: kinds, doubt, civic, revive, near-bias, bias, said, near, balance",
                        "8: has 2 weights where 12 are expected; the line `kinds` stands first",
                        "9: `sold` is nothing that rules make of a kind"),
                problems.list().stream()
                        .map(problem -> problem.line() + ": " + problem.message())
                        .toList());
        assertEquals(OptionalDouble.of(-0.7), table.near().weight("<by"));
    }

    private WordOdds table(String... lines) throws IOException {
        Problems problems = new Problems();
        Files.writeString(dir.resolve("odds-en.tsv"), String.join("\n", lines));
        WordOdds table = WordOdds.load(ConfigFiles.over(dir), problems).getLast();
        assertTrue(problems.isEmpty(), () -> problems.list().toString());
        return table;
    }
}
