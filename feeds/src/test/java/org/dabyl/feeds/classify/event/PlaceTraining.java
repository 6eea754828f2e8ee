package org.dabyl.feeds.classify.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.Classifier;
import org.dabyl.feeds.classify.Classifiers;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.score.Floors;
import org.dabyl.feeds.score.Labelled;

/// Learns `config/files/odds-places.tsv` from the labelled sets of all languages, those left out by which what is
/// learned is measured (`unread-*`, `unseen-*`).
///
/// A row is a place that an article names, as seen from a measure that the label calls news; it is right if the label
/// says that place. Kinds of which an article tells in several places say nothing of which is whose, and are left out.
public final class PlaceTraining {
    private static final String HELD_OUT = "un(read|seen)-?.*";
    private static final int STEM = 5;
    private static final int LEAST = 5;
    private static final double SHRINK = 2e-5;
    /// A place must be likelier than so: a wrong one sends somebody to the wrong town.
    private static final double LIKELY = 0.4;

    private final ArticleReader reader;
    private final List<Set<String>> rows = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();

    private PlaceTraining(ArticleReader reader) {
        this.reader = reader;
    }

    /// @param args the folder to write to, else the built-in files as seen from this module
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "../config/files");
        PlaceTraining training = new PlaceTraining(Classifiers.reader());
        Floors.sets().stream()
                .filter(set -> !set.matches(HELD_OUT))
                .flatMap(set -> Labelled.set(set).stream())
                .forEach(training::read);
        Files.writeString(folder.resolve("odds-places.tsv"), training.table());
        System.out.printf(Locale.ROOT, "learned from %d places%n", training.rows.size());
    }

    private void read(Labelled item) {
        Marked article = reader.mark(Classifier.textOf(item.item()), item.item().published())
                .article();
        List<Draft> drafts = EventFinder.ruled(article);
        NamedPlaces named = new NamedPlaces(article);
        for (EventKind kind : item.news()) {
            List<Draft> told =
                    drafts.stream().filter(draft -> draft.kind == kind).toList();
            List<Draft> news = told.stream().filter(draft -> draft.current).toList();
            for (Draft draft : news.isEmpty() ? told : news) {
                Set<String> places = places(draft, item.label());
                if (places.size() <= 1) {
                    add(draft, places, named, article);
                }
            }
        }
    }

    private void add(Draft draft, Set<String> places, NamedPlaces named, Marked article) {
        List<ToldPlace> told = ToldPlace.of(draft, named, article);
        PlaceTraits traits = new PlaceTraits(new ToldPlace.All(told, named), draft, article);
        for (ToldPlace place : told) {
            rows.add(PlaceTraits.names(traits.of(place)));
            right.add(places.contains(place.name()));
        }
    }

    /// Those of the news of its kind that hit the same people; of all if none did.
    private static Set<String> places(Draft draft, JsonNode label) {
        Set<String> surnames =
                draft.persons.stream().map(person -> surname(person.name())).collect(Collectors.toSet());
        Set<String> theirs = new HashSet<>();
        Set<String> all = new HashSet<>();
        boolean named = false;
        for (JsonNode event : label.path("events")) {
            if (event.path("current").asBoolean() && event.path("kind").asText().equals(draft.kind.id())) {
                boolean shared = StreamSupport.stream(event.path("persons").spliterator(), false)
                        .anyMatch(person -> surnames.contains(surname(person.asText())));
                named |= shared;
                if (event.hasNonNull("place")) {
                    all.add(event.path("place").asText());
                    if (shared) {
                        theirs.add(event.path("place").asText());
                    }
                }
            }
        }
        return named ? theirs : all;
    }

    private static String surname(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.substring(0, Math.min(last.length(), STEM));
    }

    private String table() {
        boolean[] labels = new boolean[right.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = right.get(i);
        }
        Regression.Fit fit = new Regression(rows, LEAST).fit(labels, SHRINK);
        OddsRows out =
                new OddsRows("PlaceTraining", "what holds of a place speaks for a measure's having happened there");
        double bias = fit.bias() - Math.log(LIKELY / (1 - LIKELY));
        out.row("near-bias", Stream.of(OddsRows.tenths(bias)));
        fit.weights().forEach((trait, weight) -> out.row("near\t" + trait, Stream.of(OddsRows.tenths(weight))));
        return out.toString();
    }
}
