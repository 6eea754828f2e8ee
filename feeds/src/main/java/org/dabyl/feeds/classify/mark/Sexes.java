package org.dabyl.feeds.classify.mark;

import java.util.EnumSet;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.feeds.classify.Sex;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// Whether an article's headline tells of a woman or a man, or the text goes on with «она» or «он». Whoever tells or
/// stands beside may be another: a headline with a word of telling says nothing, and one with both says both.
final class Sexes {
    private Sexes() {}

    static Set<Sex> of(Marked article) {
        Set<Sex> sexes = EnumSet.noneOf(Sex.class);
        boolean below = false;
        for (Sentence sentence : article.text().sentences()) {
            if (!article.isTitle(sentence)) {
                below = !below && sexes.isEmpty();
                if (below) {
                    addPronoun(sentence.first(), article, sexes);
                }
                break;
            }
            if (!article.hits(EntryUse.SAYING, sentence).isEmpty()) {
                return Set.of();
            }
            for (int i = sentence.first(); i < sentence.last(); i++) {
                add(i, article, sexes);
            }
        }
        return sexes;
    }

    private static void add(int token, Marked article, Set<Sex> sexes) {
        for (Sex sex : Sex.values()) {
            if (article.is(sex.words(), token) && !article.isNamed(token)) {
                sexes.add(sex);
            }
        }
    }

    private static void addPronoun(int token, Marked article, Set<Sex> sexes) {
        switch (article.norm(token)) {
            case "она", "ее", "её", "she" -> sexes.add(Sex.WOMAN);
            case "он", "его", "he" -> sexes.add(Sex.MAN);
            default -> {
                // it goes on with something else
            }
        }
    }
}
