package org.dabyl.feeds.classify.event;

import java.util.Arrays;
import java.util.BitSet;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.config.watch.NearOdds;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.jspecify.annotations.Nullable;

/// Weighs what stands around a measure by a table of odds.
///
/// Several measures stand in one sentence: what the table knows of its words is noted for the next. For one article
/// and one thread.
final class AroundSum implements Around {
    private final Stems stems;
    private final KnownTraits known;
    private final KnownWords words;
    private final NearOdds.Sum sum;
    private final int[] @Nullable [] bySentence;
    private int[] noted = {};
    private int count;

    AroundSum(Stems stems, KnownTraits known) {
        this.stems = stems;
        this.known = known;
        this.words = known.words();
        this.sum = known.table().near().new Sum();
        this.bySentence = new int[stems.sentences()][];
    }

    /// Starts anew, for the next of an article's measures.
    void clear() {
        sum.clear();
    }

    /// In log-odds.
    double odds() {
        return sum.odds();
    }

    /// The numbers of what was told and is known; to be read only.
    BitSet seen() {
        return sum.seen();
    }

    @Override
    public void standing(Standing one) {
        sum.add(known.standing().standing(one));
    }

    @Override
    public void kind(EventKind kind) {
        sum.add(known.standing().kind(kind));
    }

    @Override
    public void lead(EventKind news, EventKind kind) {
        sum.add(known.standing().lead(news));
        sum.add(known.standing().leadBefore(news, kind));
    }

    @Override
    public void judged(String rule) {
        sum.add(known.standing().judged(rule));
    }

    @Override
    public void sentence(Sentence sentence) {
        int[] numbers = bySentence[sentence.index()];
        if (numbers == null) {
            count = 0;
            stems.within(sentence, this);
            numbers = Arrays.copyOf(noted, count);
            bySentence[sentence.index()] = numbers;
        }
        for (int number : numbers) {
            sum.add(number);
        }
    }

    private void note(int number) {
        if (number != NearOdds.UNKNOWN) {
            noted = count < noted.length ? noted : Arrays.copyOf(noted, 2 * count + Long.SIZE);
            noted[count++] = number;
        }
    }

    @Override
    public void word(int token) {
        note(words.near(stems.wordAt(token, words)));
    }

    @Override
    public void before(int token) {
        sum.add(words.before(stems.wordAt(token, words)));
    }

    @Override
    public void behind(int token) {
        sum.add(words.behind(stems.wordAt(token, words)));
    }

    @Override
    public void telling(LexiconEntry rule) {
        sum.add(known.rule(rule).telling());
    }

    @Override
    public void rule(LexiconEntry rule) {
        note(known.rule(rule).near());
    }
}
