package org.dabyl.config.watch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;

/// How much the words of an article speak for or against its telling each kind of measure as news, and its being a
/// concern of this bot at all, in one language: `odds-ru.tsv`, `odds-kk.tsv`, `odds-en.tsv`; and how much the way in
/// which a long article tells a measure speaks for its being news, `odds-articles.tsv`; and where a measure happened,
/// `odds-places.tsv`.
///
/// Weights of a logistic regression over labelled articles, in log-odds: 0.7 doubles the odds. Nobody writes them
/// by hand; the program that learns them stands among the classifier's tests. A feature is a string that the
/// classifier makes of words; this table only knows their weights. Immutable; for any thread.
public final class WordOdds {
    private final String language;
    private final Lines lines;
    private final Columns columns;
    private final short[] bias;
    private final Map<String, Integer> said = new HashMap<>();
    private final String[] saidNames;
    /// The weights of each feature of a whole article, one behind the other: one column's behind the other's.
    private final short[] saidWeights;
    private final NearOdds near;

    private final Balance balance;

    /// Where what is odd starts and what is sure, in tenths of log-odds.
    record Lines(double doubt, double civic, double revive) {}

    /// Where a kind's weight stands in `bias` and `said`; a kind that is in no column has no odds.
    ///
    /// @param civic the column of the article's being civic; -1 where there is none
    record Columns(Map<EventKind, Integer> kinds, int civic, int count) {
        Columns {
            kinds = Map.copyOf(kinds);
        }
    }

    WordOdds(
            String language,
            Lines lines,
            Columns columns,
            short[] bias,
            Map<String, short[]> said,
            NearOdds near,
            Balance balance) {
        this.language = language;
        this.lines = lines;
        this.columns = columns;
        this.bias = bias.clone();
        // In their order, so that those stand together that are made of the same: an article asks for many of them.
        this.saidNames = said.keySet().stream().sorted().toArray(String[]::new);
        this.saidWeights = new short[saidNames.length * columns.count()];
        for (int number = 0; number < saidNames.length; number++) {
            this.said.put(saidNames[number], number);
            short[] weights = said.getOrDefault(saidNames[number], bias);
            System.arraycopy(
                    weights, 0, saidWeights, number * columns.count(), Math.min(weights.length, columns.count()));
        }
        this.near = near;
        this.balance = balance;
    }

    /// Reads the tables of all languages; a line that cannot be understood is reported and left out.
    public static List<WordOdds> load(ConfigFiles files, Problems problems) {
        return Lexicon.LANGUAGES.stream()
                .map(language -> new WordOddsReader(files, language, problems).read())
                .toList();
    }

    /// Reads the table of long articles, of all languages: only what stands around a measure counts there.
    public static WordOdds ofArticles(ConfigFiles files, Problems problems) {
        return new WordOddsReader(files, "articles", problems).read();
    }

    /// Reads the table of places, of all languages: what a measure's nearness to a place, and what is said of it,
    /// speaks for its having happened there; as the words around a measure are ([#near()]).
    public static WordOdds ofPlaces(ConfigFiles files, Problems problems) {
        return new WordOddsReader(files, "places", problems).read();
    }

    /// A table that knows nothing, takes nothing back and revives nothing.
    public static WordOdds none() {
        Lines never = new Lines(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        NearOdds nothing = new NearOdds((short) 0, Map.of());
        return new WordOdds("", never, new Columns(Map.of(), -1, 0), new short[0], Map.of(), nothing, new Balance());
    }

    /// The two-letter code; of the table of long articles `articles`.
    public String language() {
        return language;
    }

    /// Below these log-odds a long article's words are taken to speak against what the rules told.
    public double doubt() {
        return lines.doubt() / 10;
    }

    /// Above these log-odds of its being civic, an article is a concern of this bot even if it tells nothing that can
    /// be trusted.
    public double civicLine() {
        return lines.civic() / 10;
    }

    /// Above these log-odds a long article's words outweigh that the rules took a measure for no news.
    public double reviveLine() {
        return lines.revive() / 10;
    }

    /// What all that is known of a kind in a short article comes to.
    public Balance balance() {
        return balance;
    }

    /// Whether enough was learned of the kind to say anything.
    public boolean knows(EventKind kind) {
        return columns.kinds().containsKey(kind);
    }

    /// What the words around those that tell a measure add.
    public NearOdds near() {
        return near;
    }

    /// What a feature of the whole article adds for a known kind; empty where the table does not know the feature.
    public OptionalDouble said(EventKind kind, String feature) {
        Integer column = columns.kinds().get(kind);
        return column == null ? OptionalDouble.empty() : weight(column, feature);
    }

    /// Whether anything was learned of articles' being civic.
    public boolean knowsCivic() {
        return columns.civic() >= 0;
    }

    /// What a feature of the whole article adds for its being civic; empty where the table does not know the feature.
    public OptionalDouble civic(String feature) {
        return knowsCivic() ? weight(columns.civic(), feature) : OptionalDouble.empty();
    }

    /// What an article holds, in three kinds: each has one voice, however many of it there are.
    ///
    /// @param words its words and pairs of them, and the rules that they match
    /// @param classes what the words mean ([WordClasses])
    /// @param pairs which of these meanings stand together
    public record Features(Set<String> words, Set<String> classes, Set<String> pairs) {
        /// Those of one kind only.
        public static Features ofWords(Set<String> words) {
            return new Features(words, Set.of(), Set.of());
        }

        /// All of them; no two kinds have one in common.
        public Stream<String> all() {
            return Stream.of(words, classes, pairs).flatMap(Set::stream);
        }
    }

    /// What an article with these features makes of every kind, and of its being civic.
    public Weighed weigh(Features features) {
        SaidSum sum = sum();
        features.words().forEach(feature -> sum.words().add(numberOf(feature)));
        features.classes().forEach(feature -> sum.classes().add(numberOf(feature)));
        features.pairs().forEach(feature -> sum.pairs().add(numberOf(feature)));
        return weigh(sum);
    }

    /// The number by which the feature of a whole article is known; [NearOdds#UNKNOWN] where it is not.
    public int numberOf(String feature) {
        return said.getOrDefault(feature, NearOdds.UNKNOWN);
    }

    /// The feature of that number.
    public String feature(int number) {
        return saidNames[number];
    }

    /// To add up what the features of one article weigh.
    public SaidSum sum() {
        return new SaidSum(bias, saidWeights, saidNames.length);
    }

    /// What they make of every kind, and of the article's being civic.
    public Weighed weigh(SaidSum sum) {
        return new Weighed(sum.tenths());
    }

    /// What so many weights come to together: the more features there are, the less each weighs.
    public static double shared(double sum, int known) {
        return known == 0 ? 0 : sum / Math.sqrt(known);
    }

    /// The log-odds of one article. Immutable; for any thread.
    public final class Weighed {
        private final double[] odds;

        private Weighed(double[] tenths) {
            this.odds = tenths;
            for (int i = 0; i < odds.length; i++) {
                odds[i] /= 10;
            }
        }

        /// That it tells the kind as news; 0 where nothing was learned of that.
        public double odds(EventKind kind) {
            Integer column = columns.kinds().get(kind);
            return column == null ? 0 : odds[column];
        }

        /// That it is civic; 0 where nothing was learned of that.
        public double civic() {
            return knowsCivic() ? odds[columns.civic()] : 0;
        }
    }

    private OptionalDouble weight(int column, String feature) {
        int number = numberOf(feature);
        return number == NearOdds.UNKNOWN ? OptionalDouble.empty() : OptionalDouble.of(weight(column, number));
    }

    private double weight(int column, int number) {
        return saidWeights[number * columns.count() + column] / 10.0;
    }

    /// What the feature of that number adds for the kind; 0 where nothing was learned of the kind.
    public double said(EventKind kind, int number) {
        Integer column = columns.kinds().get(kind);
        return column == null ? 0 : weight(column, number);
    }

    /// What it adds for the article's being civic; 0 where nothing was learned of that.
    public double civic(int number) {
        return knowsCivic() ? weight(columns.civic(), number) : 0;
    }

    /// Every feature of a whole article that the table knows.
    public Set<String> saidFeatures() {
        return Set.copyOf(said.keySet());
    }

    /// Every feature that the table knows, for checks.
    public Set<String> features() {
        return Stream.concat(said.keySet().stream(), near.features().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
