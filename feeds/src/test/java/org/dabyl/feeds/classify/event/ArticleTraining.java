package org.dabyl.feeds.classify.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordOdds;
import org.dabyl.feeds.classify.Classifier;
import org.dabyl.feeds.classify.Classifiers;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.score.Labelled;

/// Learns `config/files/odds-articles.tsv` from the labelled sets of long articles, those left out by which what is
/// learned is measured (`unread-articles*`).
///
/// A label says which kinds an article tells as news, and not where: of a kind that is news, the one place counts
/// that looks most like it, first to the rules, then to what was learned. The lines are drawn on articles judged by
/// what was learned without them.
public final class ArticleTraining {
    private static final List<String> SETS =
            List.of("articles-ru", "articles-kk", "articles-en", "retold-articles", "long");
    /// By which the rules were mended for longer than these.
    private static final String MENDED = "articles-";
    /// What is shorter was tried too: it taught nothing that articles of this length do not.
    private static final int LONG = 13;
    private static final int FOLDS = 8;
    private static final int ROUNDS = 2;
    private static final int LEAST = 4;
    private static final double SHRINK = 6e-5;
    /// What is told and less likely true than so is taken back.
    private static final double DOUBTED = 0.25;
    /// What the rules took for no news and is likelier true than so is news.
    private static final double REVIVED = 0.6;
    private static final int STEM = 5;

    /// One place where a kind is told.
    ///
    /// @param may whether it tells of somebody to whom that was done by the label, or of nobody
    private record Place(Set<String> traits, boolean news, boolean may) {}

    /// All places where an article tells a kind that happened.
    private record Kind(String article, EventKind kind, List<Place> places, boolean news) {
        Optional<Place> likeliest(Regression.Fit fit) {
            return places.stream().max(Comparator.comparingDouble(place -> fit.odds(place.traits())));
        }

        Calibration.Told judged(Regression.Fit fit) {
            return new Calibration.Told(
                    likeliest(fit).map(place -> fit.odds(place.traits())).orElse(0.0), news);
        }

        /// Only the places that may tell of those whom the label names, if any does.
        Kind ofThem() {
            List<Place> may = places.stream().filter(Place::may).toList();
            return may.isEmpty() ? this : new Kind(article, kind, may, news);
        }

        boolean isTold() {
            return places.stream().anyMatch(Place::news);
        }
    }

    private final ArticleReader reader;

    private ArticleTraining(ArticleReader reader) {
        this.reader = reader;
    }

    /// @param args the folder to write to, else the built-in files as seen from this module
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "../config/files");
        ArticleTraining training = new ArticleTraining(Classifiers.reader().under(List.of(), WordOdds.none()));
        Files.writeString(folder.resolve("odds-articles.tsv"), training.table());
    }

    private String table() {
        List<Kind> kinds = SETS.stream()
                .flatMap(set -> Labelled.set(set).stream())
                .filter(item -> item.label().get("civic").asBoolean())
                .flatMap(this::kinds)
                .toList();
        List<Calibration.Told> told = new ArrayList<>();
        List<Calibration.Told> old = new ArrayList<>();
        List<String> articles = kinds.stream().map(Kind::article).distinct().toList();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Kind> held = new ArrayList<>();
            List<Kind> others = new ArrayList<>();
            for (Kind kind : kinds) {
                (articles.indexOf(kind.article()) % FOLDS == fold ? held : others).add(kind);
            }
            Regression.Fit fit = learn(others);
            held.stream()
                    .filter(kind ->
                            kind.article().startsWith(MENDED) && kind.kind().core())
                    .forEach(kind -> (kind.isTold() ? told : old).add(kind.judged(fit)));
        }
        double doubt = Calibration.of(told).oddsAt(DOUBTED);
        double revive = Calibration.of(old).oddsAt(REVIVED);
        System.out.printf(Locale.ROOT, "learned from %d articles; %.1f %.1f%n", articles.size(), doubt, revive);
        Calibration.say("told", told, _ -> true);
        Calibration.say("of them taken back", told, at -> at.odds() < doubt);
        Calibration.say("told, but not as news", old, _ -> true);
        Calibration.say("of them revived", old, at -> at.odds() > revive);
        return write(learn(kinds), doubt, revive);
    }

    private Stream<Kind> kinds(Labelled item) {
        Marked article = reader.mark(Classifier.textOf(item.item()), item.item().published())
                .article();
        if (article.text().sentences().size() < LONG) {
            return Stream.empty();
        }
        List<Draft> drafts = EventFinder.ruled(article).stream()
                .filter(draft -> draft.happened)
                .toList();
        ArticleTraits traits = new ArticleTraits(drafts, new Stems(article), article);
        Map<EventKind, List<Place>> places = new EnumMap<>(EventKind.class);
        for (Draft draft : drafts) {
            places.computeIfAbsent(draft.kind, _ -> new ArrayList<>())
                    .add(new Place(traits.of(draft), draft.current, isOfThem(draft, item.label())));
        }
        return places.entrySet().stream()
                .map(entry -> new Kind(
                        item.id(), entry.getKey(), entry.getValue(), item.news().contains(entry.getKey())));
    }

    /// Whether the label has news of that kind of somebody whose surname begins alike, or of nobody.
    private static boolean isOfThem(Draft draft, JsonNode label) {
        Set<String> surnames =
                draft.persons.stream().map(person -> surname(person.name())).collect(Collectors.toSet());
        for (JsonNode event : label.path("events")) {
            boolean same = event.path("current").asBoolean()
                    && event.path("kind").asText().equals(draft.kind.id());
            JsonNode persons = event.path("persons");
            if (same && (surnames.isEmpty() || persons.isEmpty())) {
                return true;
            }
            for (JsonNode person : persons) {
                if (same && surnames.contains(surname(person.asText()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String surname(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.substring(0, Math.min(last.length(), STEM));
    }

    /// First from where the rules tell it, then from where what was learned finds it likeliest.
    private static Regression.Fit learn(List<Kind> kinds) {
        Regression.Fit fit = learn(kinds, ArticleTraining::asTheRulesTell);
        for (int round = 1; round < ROUNDS; round++) {
            Regression.Fit before = fit;
            fit = learn(kinds, kind -> kind.likeliest(before).stream().toList());
        }
        return fit;
    }

    private static Regression.Fit learn(List<Kind> kinds, Function<Kind, List<Place>> examples) {
        List<Set<String>> rows = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        for (Kind kind : kinds) {
            for (Place place : kind.news() ? examples.apply(kind.ofThem()) : kind.places()) {
                rows.add(place.traits());
                labels.add(kind.news());
            }
        }
        boolean[] all = new boolean[labels.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = labels.get(i);
        }
        return new Regression(rows, LEAST).fit(all, SHRINK);
    }

    private static List<Place> asTheRulesTell(Kind kind) {
        List<Place> news = kind.places().stream().filter(Place::news).toList();
        return news.isEmpty() ? kind.places() : news;
    }

    private static String write(Regression.Fit fit, double doubt, double revive) {
        OddsRows out = new OddsRows("ArticleTraining");
        out.row("doubt", Stream.of(OddsRows.tenths(doubt)));
        out.row("revive", Stream.of(OddsRows.tenths(revive)));
        out.row("near-bias", Stream.of(OddsRows.tenths(fit.bias())));
        fit.weights().forEach((trait, weight) -> out.row("near\t" + trait, Stream.of(OddsRows.tenths(weight))));
        return out.toString();
    }
}
