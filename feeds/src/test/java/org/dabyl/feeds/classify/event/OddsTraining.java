package org.dabyl.feeds.classify.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Lexicon;
import org.dabyl.config.watch.WordOdds;
import org.dabyl.feeds.classify.Classifier;
import org.dabyl.feeds.classify.Classifiers;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.score.Labelled;

/// Learns `config/files/odds-*.tsv` from the labelled sets, those left out by which what is learned is measured
/// (`unread-*`, `unseen-*`).
///
/// For each kind a regression over all articles on what they say, and one for all kinds on what stands around
/// the words that tell a kind; the two add up. The lines for taking back and for trusting are drawn on articles
/// that the rules were never mended by (`taught-*`), each judged by what was learned without it.
public final class OddsTraining {
    private static final List<String> SETS =
            List.of("%s", "fresh-%s", "later-%s", "plain-%s", "taught-%s", "said-%s", "told-%s");
    /// What outlets print, told again; it counts so many times, because the rest was written to try us.
    private static final List<String> PRINTED = List.of("retold-%s", "later-retold-%s");
    private static final int AS_PRINTED = 3;

    private static final List<String> OF_ALL = List.of("cross", "long", "courses", "retold-articles");
    private static final String TAUGHT = "taught-";

    /// What stands around a measure weighs a little less than what the article says.
    private static final double NEAR = 0.7;
    /// With fewer articles that tell it, a kind has no odds.
    private static final int LEAST = 8;
    private static final int FOLDS = 4;
    /// What is likelier false than true is taken back.
    private static final double DOUBTED = 0.45;
    /// What the rules left out and is likelier true than so makes an article a concern of ours.
    private static final double TRUSTED = 0.6;
    /// What no rule has words for and is likelier true than so is told.
    private static final double TOLD = 0.7;
    /// The same where a rule has words for another core measure.
    private static final double TOLD_BESIDE = 0.87;
    /// What the rules took for no news and is likelier true than so is news.
    private static final double REVIVED = 0.6;
    /// What stands in fewer articles is chance; pairs of words are many.
    private static final int LEAST_SAID = 9;
    private static final int LEAST_PAIRS = 30;
    private static final int LEAST_NEAR = 3;
    /// How much of what speaks for any core measure speaks for each: there is more to learn it from.
    private static final double CORE = 0.25;
    private static final String CIVIC = "civic";

    private final ArticleReader reader;

    private OddsTraining(ArticleReader reader) {
        this.reader = reader;
    }

    /// @param worded the kinds for which a rule has words
    /// @param told the kinds that the rules tell as news
    /// @param old those that they tell as having happened, but not as news
    /// @param left whether they take the article for no concern of ours, other than abroad
    /// @param news the kinds that the label calls news
    /// @param civic whether the label calls the article civic
    private record Sample(
            String id,
            WordOdds.Features said,
            Map<EventKind, Set<String>> near,
            Set<EventKind> worded,
            boolean left,
            Set<EventKind> told,
            Set<EventKind> old,
            Set<EventKind> news,
            boolean civic) {}

    /// @param ours kinds told in articles of ours
    /// @param left kinds told in articles left out
    /// @param articles that were left out
    /// @param untold kinds for which no rule had words, nor for any core measure
    /// @param beside those for which no rule had words, but for a core measure
    /// @param old kinds told in articles of ours, but not as news
    private record Told(
            List<Calibration.Told> ours,
            List<Calibration.Told> left,
            List<Calibration.Told> articles,
            List<Calibration.Told> untold,
            List<Calibration.Told> beside,
            List<Calibration.Told> old) {
        Told() {
            this(
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }
    }

    private record Learned(Map<EventKind, Regression.Fit> said, Regression.Fit near, Regression.Fit civic) {
        double odds(EventKind kind, Sample sample) {
            Regression.Fit fit = said.get(kind);
            return fit == null
                    ? Double.POSITIVE_INFINITY
                    : fit.odds(sample.said()) + NEAR * near.odds(sample.near().getOrDefault(kind, Set.of()));
        }

        Calibration.Told judged(EventKind kind, Sample sample) {
            double odds = odds(kind, sample);
            return new Calibration.Told(
                    sample.left() ? civicOdds(sample) + Odds.OF_KIND * odds : odds,
                    sample.news().contains(kind));
        }

        void judgeUntold(Sample sample, Told told) {
            Set<EventKind> worded = sample.worded();
            List<Calibration.Told> to = worded.stream().anyMatch(EventKind::core) ? told.beside() : told.untold();
            said.forEach((kind, fit) -> {
                if (!worded.contains(kind)) {
                    to.add(new Calibration.Told(
                            fit.odds(sample.said()), sample.news().contains(kind)));
                }
            });
        }

        Calibration.Told judged(Sample sample) {
            return new Calibration.Told(civicOdds(sample), sample.civic());
        }

        private double civicOdds(Sample sample) {
            return civic.odds(sample.said());
        }
    }

    /// @param args the folder to write to, else the built-in files as seen from this module
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "../config/files");
        OddsTraining training = new OddsTraining(Classifiers.reader().under(List.of(), WordOdds.none()));
        for (String language : Lexicon.LANGUAGES) {
            Path file = folder.resolve("odds-" + language + ".tsv");
            Files.writeString(file, training.table(language));
            System.out.println(file);
        }
    }

    private String table(String language) {
        List<Sample> samples = samples(language);
        Learned learned = learn(samples);
        Told told = told(samples);
        double doubt = Calibration.of(told.ours()).oddsAt(DOUBTED);
        double trust = Calibration.of(told.left()).oddsAt(TRUSTED);
        double civic = Calibration.of(told.articles()).oddsAt(TRUSTED);
        System.out.printf(Locale.ROOT, "%s: learned from %d articles%n", language, samples.size());
        Calibration.say("told", told.ours(), _ -> true);
        Calibration.say("of them taken back", told.ours(), at -> at.odds() < doubt);
        Calibration.say("left out by the rules", told.left(), _ -> true);
        Calibration.say("of them taken in", told.left(), at -> at.odds() > trust);
        double tell = Calibration.of(told.untold()).oddsAt(TOLD);
        Calibration.say("kinds that no rule has words for", told.untold(), _ -> true);
        Calibration.say("of them told", told.untold(), at -> at.odds() > tell);
        double beside = Calibration.of(told.beside()).oddsAt(TOLD_BESIDE);
        Calibration.say("the same beside a core measure", told.beside(), _ -> true);
        Calibration.say("of them told", told.beside(), at -> at.odds() > beside);
        double revive = Calibration.of(told.old()).oddsAt(REVIVED);
        Calibration.say("told, but not as news", told.old(), _ -> true);
        Calibration.say("of them revived", told.old(), at -> at.odds() > revive);
        Calibration.say("articles left out by the rules", told.articles(), _ -> true);
        Calibration.say("of them taken in", told.articles(), at -> at.odds() > civic);
        return write(
                learned,
                Map.of("doubt", doubt, "trust", trust, CIVIC, civic, "tell", tell, "beside", beside, "revive", revive));
    }

    private List<Sample> samples(String language) {
        List<Sample> printed = samples(language, names(PRINTED, language));
        return Stream.of(
                        samples(language, names(SETS, language)).stream(),
                        Collections.nCopies(AS_PRINTED, printed).stream().flatMap(List::stream),
                        samples(language, OF_ALL.stream()).stream())
                .flatMap(samples -> samples)
                .toList();
    }

    private static Stream<String> names(List<String> sets, String language) {
        return sets.stream().map(name -> String.format(Locale.ROOT, name, language));
    }

    private List<Sample> samples(String language, Stream<String> sets) {
        return sets.flatMap(name -> Labelled.set(name).stream())
                .map(this::sample)
                .filter(sample -> sample.language().equals(language))
                .map(Sampled::sample)
                .toList();
    }

    private record Sampled(String language, Sample sample) {}

    private Sampled sample(Labelled item) {
        ArticleText text = Classifier.textOf(item.item());
        Marked article = reader.mark(text, item.item().published()).article();
        EventFinder.Found found = reader.tell(article);
        Set<EventKind> told =
                found.events().stream().filter(Event::current).map(Event::kind).collect(Collectors.toSet());
        boolean left = !found.civic() && !found.civicRules().contains(CivicJudge.ELSEWHERE);
        Traits traits = reader.traits(article);
        List<Draft> drafts = Triggers.find(article);
        Sample sample = new Sample(
                item.id(),
                traits.said(),
                traits.near(drafts, found.events()),
                drafts.stream().map(draft -> draft.kind).collect(Collectors.toSet()),
                left,
                found.civic() || left ? told : Set.of(),
                found.civic() ? found.old() : Set.of(),
                item.news(),
                item.label().get(CIVIC).asBoolean());
        return new Sampled(text.language().code(), sample);
    }

    private static Learned learn(List<Sample> samples) {
        Regression said = new Regression(samples.stream().map(Sample::said).toList(), LEAST_SAID, LEAST_PAIRS);
        Map<EventKind, Regression.Fit> fits = new EnumMap<>(EventKind.class);
        Regression.Fit core =
                said.fit(labels(samples, sample -> sample.news().stream().anyMatch(EventKind::core)));
        for (EventKind kind : EventKind.values()) {
            Predicate<Sample> tells = sample -> sample.news().contains(kind);
            if (samples.stream().filter(tells).count() >= LEAST) {
                Regression.Fit fit = said.fit(labels(samples, tells));
                fits.put(kind, kind.core() ? fit.plus(core, CORE) : fit);
            }
        }
        return new Learned(fits, learnNear(samples), said.fit(labels(samples, Sample::civic)));
    }

    private static boolean[] labels(List<Sample> samples, Predicate<Sample> which) {
        boolean[] labels = new boolean[samples.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = which.test(samples.get(i));
        }
        return labels;
    }

    private static Regression.Fit learnNear(List<Sample> samples) {
        List<Set<String>> rows = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        for (Sample sample : samples) {
            sample.near().forEach((kind, near) -> {
                rows.add(near);
                labels.add(sample.news().contains(kind));
            });
        }
        boolean[] all = new boolean[labels.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = labels.get(i);
        }
        return new Regression(rows, LEAST_NEAR).fit(all);
    }

    /// What was told in the articles that the rules were never mended by, each with the odds that were learned
    /// without it.
    private static Told told(List<Sample> samples) {
        Told told = new Told();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Sample> others = new ArrayList<>();
            List<Sample> held = new ArrayList<>();
            for (int i = 0; i < samples.size(); i++) {
                (i % FOLDS == fold ? held : others).add(samples.get(i));
            }
            Learned learned = learn(others);
            held.stream().filter(sample -> sample.id().startsWith(TAUGHT)).forEach(sample -> {
                List<Calibration.Told> kinds = sample.left() ? told.left() : told.ours();
                sample.told().forEach(kind -> kinds.add(learned.judged(kind, sample)));
                sample.old().forEach(kind -> told.old().add(learned.judged(kind, sample)));
                learned.judgeUntold(sample, told);
                if (sample.left()) {
                    told.articles().add(learned.judged(sample));
                }
            });
        }
        return told;
    }

    private static String write(Learned learned, Map<String, Double> lines) {
        List<Regression.Fit> fits = Stream.concat(Stream.of(learned.civic()), learned.said().values().stream())
                .toList();
        OddsRows out = new OddsRows("OddsTraining");
        out.row(
                "kinds",
                Stream.concat(Stream.of(CIVIC), learned.said().keySet().stream().map(EventKind::id)));
        new TreeMap<>(lines).forEach((name, line) -> out.row(name, Stream.of(OddsRows.tenths(line))));
        out.row("near-bias", Stream.of(OddsRows.tenths(NEAR * learned.near().bias())));
        out.row("bias", fits.stream().map(fit -> OddsRows.tenths(fit.bias())));
        learned.civic()
                .weights()
                .keySet()
                .forEach(feature -> out.row(
                        "said\t" + feature,
                        fits.stream().map(fit -> OddsRows.tenths(fit.weights().getOrDefault(feature, 0.0)))));
        learned.near()
                .weights()
                .forEach((feature, weight) -> out.row("near\t" + feature, Stream.of(OddsRows.tenths(NEAR * weight))));
        return out.toString();
    }
}
