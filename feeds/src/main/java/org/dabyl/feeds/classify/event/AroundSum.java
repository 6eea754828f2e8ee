package org.dabyl.feeds.classify.event;

import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.config.watch.NearOdds;

/// Weighs what stands around a measure by a table of odds. For one thread.
final class AroundSum implements Around {
    private final Stems stems;
    private final KnownTraits known;
    private final NearOdds.Sum sum;

    AroundSum(Stems stems, KnownTraits known) {
        this.stems = stems;
        this.known = known;
        this.sum = known.table().near().new Sum();
    }

    /// Starts anew, for the next of an article's measures.
    void clear() {
        sum.clear();
    }

    /// In log-odds.
    double odds() {
        return sum.odds();
    }

    @Override
    public void accept(String feature) {
        sum.accept(feature);
    }

    @Override
    public void word(int token) {
        sum.add(stems.wordAt(token, known).near());
    }

    @Override
    public void before(int token) {
        sum.add(stems.wordAt(token, known).before());
    }

    @Override
    public void behind(int token) {
        sum.add(stems.wordAt(token, known).behind());
    }

    @Override
    public void telling(LexiconEntry rule) {
        sum.add(known.rule(rule).telling());
    }

    @Override
    public void rule(LexiconEntry rule) {
        sum.add(known.rule(rule).near());
    }
}
