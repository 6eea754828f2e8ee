package org.dabyl.bot.app;

import java.util.List;
import org.dabyl.bot.chat.WatchParser;
import org.dabyl.bot.chat.WatchWords;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.outlet.SourceWords;
import org.dabyl.config.text.Phrasebook;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.config.watch.KindGroups;
import org.dabyl.config.watch.MeasureNames;
import org.dabyl.config.watch.NameContext;
import org.dabyl.config.watch.Places;
import org.dabyl.config.watch.PublicLists;
import org.dabyl.feeds.classify.Classifier;
import org.dabyl.feeds.classify.fact.PlaceFinder;
import org.dabyl.feeds.classify.name.WatchIndex;

/// Everything that the configuration teaches the running program besides settings and outlets. Immutable.
record Knowledge(
        Classifier classifier,
        Phrasebook phrases,
        KindGroups groups,
        MeasureNames measures,
        PublicLists lists,
        GivenNames givenNames,
        NameContext context,
        Places places,
        PlaceFinder finder,
        SourceWords sourceWords) {
    /// Reads it all; what is wrong is reported with file and line.
    static Knowledge load(ConfigFiles files, List<String> publicLists, Problems problems) {
        Places places = Places.read(files, problems);
        PlaceFinder finder = new PlaceFinder(places);
        GivenNames names = GivenNames.read(files, problems);
        return new Knowledge(
                Classifier.load(files, names, finder, problems),
                Phrasebook.load(files, problems),
                KindGroups.read(files, problems),
                MeasureNames.read(files, problems),
                PublicLists.read(files, publicLists, problems),
                names,
                NameContext.read(files, problems),
                places,
                finder,
                SourceWords.read(files, problems));
    }

    /// What watches and places are called.
    WatchWords watchWords() {
        return new WatchWords(phrases, groups, lists, places);
    }

    /// What reads what somebody wants to watch.
    WatchParser watchParser() {
        return new WatchParser(groups, finder::findTyped, classifier.typedPeople()::read);
    }

    WatchIndex emptyIndex() {
        return new WatchIndex(givenNames, context);
    }
}
