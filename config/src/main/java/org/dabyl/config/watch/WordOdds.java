package org.dabyl.config.watch;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;

/// How much the words of an article speak for or against its telling each kind of measure as news, in one
/// language: `odds-ru.tsv`, `odds-kk.tsv`, `odds-en.tsv`.
///
/// Weights of a logistic regression over labelled articles, in log-odds: 0.7 doubles the odds. Nobody writes them
/// by hand; the program that learns them stands among the classifier's tests. A feature is a string that the
/// classifier makes of words; this table only knows their weights. Immutable; for any thread.
public final class WordOdds {
    private final String language;
    private final double doubt;
    private final double trust;
    private final Map<EventKind, Integer> columns;
    private final short[] bias;
    private final Map<String, short[]> said;
    private final short nearBias;
    private final Map<String, Short> near;

    /// @param columns where a kind's weight stands in `bias` and `said`; a kind that is in no column has no odds
    WordOdds(
            String language,
            double doubt,
            double trust,
            Map<EventKind, Integer> columns,
            short[] bias,
            Map<String, short[]> said,
            short nearBias,
            Map<String, Short> near) {
        this.language = language;
        this.doubt = doubt;
        this.trust = trust;
        this.columns = Map.copyOf(columns);
        this.bias = bias.clone();
        this.said = Map.copyOf(said);
        this.nearBias = nearBias;
        this.near = Map.copyOf(near);
    }

    /// Reads the tables of all languages; a line that cannot be understood is reported and left out.
    public static List<WordOdds> load(ConfigFiles files, Problems problems) {
        return Lexicon.LANGUAGES.stream()
                .map(language -> new WordOddsReader(files, language, problems).read())
                .toList();
    }

    /// The two-letter code.
    public String language() {
        return language;
    }

    /// Below these log-odds the words are taken to speak against what the rules told.
    public double doubt() {
        return doubt / 10;
    }

    /// Above these they outweigh that the rules took the article for no concern of this bot.
    public double trust() {
        return trust / 10;
    }

    /// Whether enough was learned of the kind to say anything.
    public boolean knows(EventKind kind) {
        return columns.containsKey(kind);
    }

    /// What a known kind starts from before any feature is seen; 0 for another.
    public double bias(EventKind kind) {
        Integer column = columns.get(kind);
        return column == null ? 0 : (bias[column] + nearBias) / 10.0;
    }

    /// What a feature of the whole article adds for a known kind; empty where the table does not know the feature.
    public OptionalDouble said(EventKind kind, String feature) {
        Integer column = columns.get(kind);
        short[] weights = said.get(feature);
        return column == null || weights == null ? OptionalDouble.empty() : OptionalDouble.of(weights[column] / 10.0);
    }

    /// What a feature of the words around those that tell a measure adds, whatever the kind; empty where the table
    /// does not know the feature.
    public OptionalDouble near(String feature) {
        Short weight = near.get(feature);
        return weight == null ? OptionalDouble.empty() : OptionalDouble.of(weight / 10.0);
    }

    /// Every feature that the table knows, for checks.
    public Set<String> features() {
        return Stream.concat(said.keySet().stream(), near.keySet().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
