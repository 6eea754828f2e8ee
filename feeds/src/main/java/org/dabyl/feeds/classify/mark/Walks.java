package org.dabyl.feeds.classify.mark;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.feeds.classify.Walk;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// The walks of life that an article's beginning speaks of; further down others are, who comment or came before.
final class Walks {
    /// The headline and a teaser of two sentences.
    private static final int SENTENCES = 3;

    private Walks() {}

    static Set<Walk> of(Marked article) {
        Set<Walk> walks = EnumSet.noneOf(Walk.class);
        List<Sentence> sentences = article.text().sentences();
        for (Sentence sentence : sentences.subList(0, Math.min(SENTENCES, sentences.size()))) {
            for (Walk walk : Walk.values()) {
                if (article.hasAny(walk.words(), sentence)) {
                    walks.add(walk);
                }
            }
        }
        return walks;
    }
}
