package org.dabyl.feeds.classify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.Lexicon;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.classify.name.NameMatch;
import org.dabyl.feeds.item.Item;

/// The classifier as it is built in, for tests.
///
/// Each kind is loaded once a JVM, because loading takes seconds and a classifier never changes: one serves all test
/// classes, as it serves all threads of the program.
public final class Classifiers {
    private Classifiers() {}

    /// A class of its own for each, so that whoever needs one kind does not wait for the other.
    private static final class BuiltIn {
        private static final Classifier LOADED = with(ConfigFiles.builtIn());
    }

    private static final class RulesAlone {
        private static final Classifier LOADED = withoutOdds();
    }

    /// The same at every call; it fails where the built-in files have problems.
    public static Classifier builtIn() {
        return BuiltIn.LOADED;
    }

    /// What the rules say by themselves: with tables of odds that know nothing, so that learning anew changes no test
    /// of a rule.
    static Classifier rulesAlone() {
        return RulesAlone.LOADED;
    }

    private static Classifier withoutOdds() {
        try {
            Path folder = Files.createTempDirectory("no-odds");
            List<Path> tables = Stream.concat(Lexicon.LANGUAGES.stream(), Stream.of("articles"))
                    .map(table -> folder.resolve("odds-" + table + ".tsv"))
                    .toList();
            for (Path table : tables) {
                Files.writeString(table, "# nothing\n");
            }
            Classifier classifier = with(ConfigFiles.over(folder));
            for (Path table : tables) {
                Files.delete(table);
            }
            Files.delete(folder);
            return classifier;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Classifier with(ConfigFiles files) {
        Problems problems = new Problems();
        Classifier classifier = Classifier.load(files, problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    problems.list().stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
        return classifier;
    }

    /// Every mention of every person as a certain match: whom an item's label calls watched is somebody it names.
    static List<NameMatch> matches(Classifier classifier, Item item, List<String> watch) {
        List<NameMatch> matches = new ArrayList<>();
        WatchedName name = WatchedName.parse(watch.getFirst());
        for (Person person : classifier.find(item).persons()) {
            person.mentions().forEach(span -> matches.add(new NameMatch(name, Confidence.CERTAIN, span)));
        }
        return matches;
    }
}
