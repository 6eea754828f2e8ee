package org.dabyl.feeds.classify.event;

import java.util.HashSet;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// Collects what stands around a measure, as features: for whoever learns odds, and to name what weighs most. For one
/// thread.
final class AroundSet implements Around {
    private final Stems stems;
    private final Set<String> features = new HashSet<>();

    AroundSet(Stems stems) {
        this.stems = stems;
    }

    Set<String> features() {
        return features;
    }

    @Override
    public void standing(Standing one) {
        features.add(one.id());
    }

    @Override
    public void kind(EventKind kind) {
        features.add(KnownStanding.ofKind(kind));
    }

    @Override
    public void lead(EventKind news, EventKind kind) {
        features.add(KnownStanding.ofLead(news));
        features.add(KnownStanding.ofLeadBefore(news, kind));
    }

    @Override
    public void judged(String rule) {
        features.add(KnownStanding.ofRule(rule));
    }

    @Override
    public void sentence(Sentence sentence) {
        stems.within(sentence, this);
    }

    @Override
    public void word(int token) {
        features.add(stems.at(token));
    }

    @Override
    public void before(int token) {
        features.add(Stems.BEFORE + stems.at(token));
    }

    @Override
    public void behind(int token) {
        features.add(Stems.BEHIND + stems.at(token));
    }

    @Override
    public void telling(LexiconEntry rule) {
        features.add(Stems.TELLING + rule.id());
    }

    @Override
    public void rule(LexiconEntry rule) {
        features.add(Stems.RULE + rule.id());
    }
}
