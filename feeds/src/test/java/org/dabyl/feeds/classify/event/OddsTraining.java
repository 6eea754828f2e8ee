package org.dabyl.feeds.classify.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Lexicon;
import org.dabyl.config.watch.WordOdds;
import org.dabyl.feeds.classify.Classifier;
import org.dabyl.feeds.classify.Classifiers;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.score.Labelled;

/// Learns `config/files/odds-*.tsv` from the labelled sets, those left out by which what is learned is measured
/// (`unread-*`, `unseen-*`).
///
/// For each kind a regression over all articles on what they say, and one for all kinds on what stands around
/// the words that tell a kind. What both and the rules say of a kind is then put on a [BalanceLearning], only of
/// articles that the rules were never mended by (`taught-*`, `printed-*`), because they fit the others too well; each
/// is weighed by what was learned without it.
public final class OddsTraining {
    private static final List<String> SETS =
            List.of("%s", "fresh-%s", "later-%s", "plain-%s", "taught-%s", "said-%s", "told-%s", "printed-%s");
    /// What outlets print, told again; it counts so many times, because the rest was written to try us; so was
    /// `printed`, which is told again in other words than those that are printed.
    private static final List<String> RETOLD = List.of("retold-%s", "later-retold-%s");
    private static final int AS_PRINTED = 3;

    private static final List<String> OF_ALL = List.of("cross", "long", "courses", "retold-articles");
    private static final List<String> NEVER_MENDED_BY = List.of("taught-", "printed-");

    /// With fewer articles that tell it, a kind has no odds.
    private static final int LEAST = 8;
    private static final int FOLDS = 4;
    /// What the rules left out and is likelier true than so makes an article a concern of ours.
    private static final double TRUSTED = 0.6;
    /// What stands in fewer articles is chance; pairs of words are many.
    private static final int LEAST_SAID = 9;
    private static final int LEAST_PAIRS = 30;
    private static final int LEAST_NEAR = 3;
    private static final String CIVIC = "civic";

    private final ArticleReader reader;

    private OddsTraining(ArticleReader reader) {
        this.reader = reader;
    }

    /// @param near of each kind that the rules tell, as news or as old
    /// @param asked whether the odds are asked at all
    /// @param news the kinds that the label calls news
    /// @param civic whether the label calls the article civic
    private record Sample(
            String id,
            WordOdds.Features said,
            Map<EventKind, Set<String>> near,
            RulesSay rules,
            boolean asked,
            Set<EventKind> news,
            boolean civic) {}

    private record Learned(Map<EventKind, Regression.Fit> said, Regression.Fit near, Regression.Fit civic) {
        /// Puts on the balance what is known of the kinds in an article that this was learned without.
        void weigh(Sample sample, BalanceLearning balance) {
            Map<EventKind, Double> odds = new EnumMap<>(EventKind.class);
            said.forEach((kind, fit) -> odds.put(kind, fit.odds(sample.said())));
            Weighing weighing = new Weighing(sample.rules(), civicOdds(sample), odds);
            weighing.states()
                    .forEach((kind, state) -> balance.add(
                            kind,
                            state,
                            weighing.evidence(
                                    kind, state, of -> near.odds(sample.near().getOrDefault(of, Set.of()))),
                            sample.news().contains(kind)));
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
        BalanceLearning balance = new BalanceLearning(columns(learned));
        List<Calibration.Told> leftOut = new ArrayList<>();
        System.out.printf(Locale.ROOT, "%s: learned from %d articles%n", language, samples.size());
        weigh(samples, balance, leftOut);
        double civic = Calibration.of(leftOut).oddsAt(TRUSTED);
        Calibration.say("articles left out by the rules", leftOut, _ -> true);
        Calibration.say("of them taken in", leftOut, at -> at.odds() > civic);
        return write(learned, civic, balance);
    }

    private List<Sample> samples(String language) {
        List<Sample> retold = samples(language, names(RETOLD, language));
        return Stream.of(
                        samples(language, names(SETS, language)).stream(),
                        Collections.nCopies(AS_PRINTED, retold).stream().flatMap(List::stream),
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
        Ruled ruled = reader.rule(article);
        RulesSay rules = ruled.says();
        Traits traits = reader.traits(article);
        Set<EventKind> told = EnumSet.copyOf(rules.old());
        told.addAll(rules.news());
        Sample sample = new Sample(
                item.id(),
                traits.said(),
                traits.near(ruled, told),
                rules,
                ruled.mayBeOurs() && article.isShort(),
                item.news(),
                item.label().get(CIVIC).asBoolean());
        return new Sampled(text.language().code(), sample);
    }

    private static Learned learn(List<Sample> samples) {
        Regression said = new Regression(samples.stream().map(Sample::said).toList(), LEAST_SAID, LEAST_PAIRS);
        Map<EventKind, Regression.Fit> fits = Arrays.stream(EventKind.values())
                .filter(kind -> count(samples, kind) >= LEAST)
                .parallel()
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> said.fit(labels(samples, sample -> sample.news().contains(kind))),
                        (one, _) -> one,
                        () -> new EnumMap<>(EventKind.class)));
        return new Learned(fits, learnNear(samples), said.fit(labels(samples, Sample::civic)));
    }

    private static long count(List<Sample> samples, EventKind kind) {
        return samples.stream().filter(sample -> sample.news().contains(kind)).count();
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

    /// Each article of those by what was learned without it and without its copies.
    private static void weigh(List<Sample> samples, BalanceLearning balance, List<Calibration.Told> leftOut) {
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Sample> others = new ArrayList<>();
            List<Sample> held = new ArrayList<>();
            for (Sample sample : samples) {
                (Math.floorMod(sample.id().hashCode(), FOLDS) == fold ? held : others).add(sample);
            }
            Learned learned = learn(others);
            for (Sample sample : held) {
                if (sample.asked() && NEVER_MENDED_BY.stream().anyMatch(sample.id()::startsWith)) {
                    learned.weigh(sample, balance);
                    if (!sample.rules().civic()) {
                        leftOut.add(learned.judged(sample));
                    }
                }
            }
        }
    }

    /// The kinds in the order of the table's columns, of which the first is no kind.
    private static List<Optional<EventKind>> columns(Learned learned) {
        return Stream.concat(
                        Stream.of(Optional.<EventKind>empty()),
                        learned.said().keySet().stream().map(Optional::of))
                .toList();
    }

    private static String write(Learned learned, double civic, BalanceLearning balance) {
        List<Regression.Fit> fits = Stream.concat(Stream.of(learned.civic()), learned.said().values().stream())
                .toList();
        OddsRows out = new OddsRows("OddsTraining");
        out.row(
                "kinds",
                Stream.concat(Stream.of(CIVIC), learned.said().keySet().stream().map(EventKind::id)));
        out.row(CIVIC, Stream.of(OddsRows.tenths(civic)));
        balance.write(out);
        out.row("near-bias", Stream.of(OddsRows.tenths(learned.near().bias())));
        out.row("bias", fits.stream().map(fit -> OddsRows.tenths(fit.bias())));
        learned.civic()
                .weights()
                .keySet()
                .forEach(feature -> out.row(
                        "said\t" + feature,
                        fits.stream().map(fit -> OddsRows.tenths(fit.weights().getOrDefault(feature, 0.0)))));
        learned.near()
                .weights()
                .forEach((feature, weight) -> out.row("near\t" + feature, Stream.of(OddsRows.tenths(weight))));
        return out.toString();
    }
}
