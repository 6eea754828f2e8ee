package org.dabyl.feeds.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.config.watch.Places;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.config.watch.WordOdds;
import org.dabyl.feeds.classify.event.ArticleReader;
import org.dabyl.feeds.classify.fact.PlaceFinder;
import org.dabyl.feeds.classify.name.Confidence;
import org.dabyl.feeds.classify.name.NameMatch;
import org.dabyl.feeds.item.Item;

/// The classifier as it is built in, for tests.
///
/// Loaded once a JVM, because loading takes seconds and a classifier never changes: one serves all test classes, as it
/// serves all threads of the program.
public final class Classifiers {
    private Classifiers() {}

    /// A class of its own, so that whoever needs only [#matches] does not wait for it.
    private static final class BuiltIn {
        private static final ArticleReader READER = load();
        private static final Classifier ALL = Classifier.over(READER);
        private static final Classifier RULES_ALONE = Classifier.over(READER.under(List.of(), WordOdds.none()));

        private static ArticleReader load() {
            Problems problems = new Problems();
            ConfigFiles files = ConfigFiles.builtIn();
            ArticleReader reader = ArticleReader.load(
                    files, GivenNames.read(files, problems), new PlaceFinder(Places.read(files, problems)), problems);
            if (!problems.isEmpty()) {
                throw new IllegalStateException(
                        problems.list().stream().map(Object::toString).collect(Collectors.joining("\n")));
            }
            return reader;
        }
    }

    /// The same at every call; it fails where the built-in files have problems.
    public static Classifier builtIn() {
        return BuiltIn.ALL;
    }

    /// What it reads articles with, for whoever puts other odds in the place of the built-in ones.
    public static ArticleReader reader() {
        return BuiltIn.READER;
    }

    /// What the rules say by themselves, without odds, so that learning anew changes no test of a rule.
    static Classifier rulesAlone() {
        return BuiltIn.RULES_ALONE;
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
