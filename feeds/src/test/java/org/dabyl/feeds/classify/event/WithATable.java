package org.dabyl.feeds.classify.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.Balance;
import org.dabyl.config.watch.Lexicon;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.config.watch.WordOdds;
import org.dabyl.feeds.classify.Classifier;
import org.dabyl.feeds.classify.Classifiers;
import org.junit.jupiter.api.io.TempDir;

/// What the tests of odds start from: a classifier with a table of a few lines in the place of the learned ones.
abstract class WithATable {
    private static final List<String> ALL = List.of("odds-ru.tsv", "odds-kk.tsv", "odds-en.tsv", "odds-articles.tsv");

    @TempDir
    Path dir;

    Classifier withTable(String name, String... lines) throws IOException {
        for (String other : ALL) {
            Files.writeString(dir.resolve(other), "# nothing\n");
        }
        Files.writeString(dir.resolve(name), String.join("\n", lines));
        Problems problems = new Problems();
        ConfigFiles files = ConfigFiles.over(dir);
        ArticleReader reader =
                Classifiers.reader().under(WordOdds.load(files, problems), WordOdds.ofArticles(files, problems));
        assertTrue(problems.isEmpty(), () -> problems.list().toString());
        return Classifier.over(reader);
    }

    /// A row of the balance: what follows the weights given is nought.
    ///
    /// @param columns in the table's `kinds`
    /// @param weights of the bias, of what is [Balance.Evidence], and of each column, in thousandths
    static String balance(String state, int columns, int... weights) {
        return "balance\t" + state + '\t'
                + Arrays.stream(Arrays.copyOf(weights, 1 + Balance.Evidence.COUNT + columns))
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining("\t"));
    }

    /// The rules that the tables know and no lexicon has.
    static List<String> unknownRules(List<WordOdds> tables) {
        Set<String> rules = Lexicon.load(ConfigFiles.builtIn(), new Problems()).stream()
                .flatMap(lexicon -> lexicon.entries().stream())
                .map(LexiconEntry::id)
                .collect(Collectors.toSet());
        return tables.stream()
                .flatMap(table -> table.features().stream())
                .filter(feature -> feature.startsWith("#") || feature.startsWith("="))
                .filter(feature -> !rules.contains(feature.substring(1)))
                .toList();
    }
}
