package org.dabyl.feeds.classify.event;

import java.util.HashSet;
import java.util.Set;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.config.watch.WordOdds;
import org.dabyl.feeds.classify.mark.Meanings;

/// Collects what an article says, as features: for whoever learns odds, and to name what weighs most. For one thread.
final class SaidSet implements Said {
    private final Stems stems;
    private final Meanings meanings;
    private final Set<String> words = new HashSet<>();
    private final Set<String> classes = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();

    SaidSet(Stems stems, Meanings meanings) {
        this.stems = stems;
        this.meanings = meanings;
    }

    WordOdds.Features features() {
        return new WordOdds.Features(words, classes, pairs);
    }

    @Override
    public void word(int before, int token, boolean first) {
        String stem = stems.at(token);
        if (!stems.isSpecial(token)) {
            words.add(stem);
        }
        if (first) {
            words.add(Traits.FIRST + stem);
        }
        if (before >= 0) {
            words.add(stems.at(before) + ' ' + stem);
        }
    }

    @Override
    public void rule(LexiconEntry rule) {
        words.add(Stems.RULE + rule.id());
    }

    @Override
    public void meaning(int meaning, boolean first) {
        classes.add(meanings.name(meaning));
        if (first) {
            classes.add(Traits.FIRST + meanings.name(meaning));
        }
    }

    @Override
    public void follows(int before, int meaning) {
        pairs.add(meanings.before(before, meaning));
    }

    @Override
    public void beside(int deed, int other) {
        pairs.add(meanings.beside(deed, other));
    }
}
