package org.dabyl.feeds.classify.event;

import java.util.BitSet;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.config.watch.SaidSum;
import org.dabyl.config.watch.WordOdds;

/// Weighs what an article says by a table of odds. For one thread.
final class SaidWeights implements Said {
    private final Stems stems;
    private final KnownTraits known;
    private final SaidSum sum;

    SaidWeights(Stems stems, KnownTraits known) {
        this.stems = stems;
        this.known = known;
        this.sum = known.table().sum();
    }

    WordOdds.Weighed odds() {
        return known.table().weigh(sum);
    }

    /// The numbers of the features that the table knows.
    BitSet seen() {
        return sum.seen();
    }

    @Override
    public void word(int before, int token, boolean first) {
        KnownWords all = known.words();
        int word = stems.wordAt(token, all);
        if (!stems.isSpecial(token)) {
            sum.words().add(all.said(word));
        }
        if (first) {
            sum.words().add(all.first(word));
        }
        if (before >= 0) {
            sum.words().add(all.pair(stems.wordAt(before, all), word));
        }
    }

    @Override
    public void rule(LexiconEntry rule) {
        sum.words().add(known.rule(rule).said());
    }

    @Override
    public void meaning(int meaning, boolean first) {
        sum.classes().add(known.meaning(meaning));
        if (first) {
            sum.classes().add(known.firstMeaning(meaning));
        }
    }

    @Override
    public void follows(int before, int meaning) {
        sum.pairs().add(known.followers(before)[meaning]);
    }

    @Override
    public void beside(int deed, int other) {
        sum.pairs().add(known.beside(deed)[other]);
    }
}
