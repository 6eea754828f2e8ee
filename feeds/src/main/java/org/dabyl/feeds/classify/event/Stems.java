package org.dabyl.feeds.classify.event;

import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Token;

/// The beginnings of an article's words, as the odds know them, and those around the words that tell a measure.
///
/// Names, places at home and numbers count as such, whichever they are: what one activist was held for says nothing
/// of another. Immutable; for any thread.
final class Stems {
    /// Before the name of a rule whose words stand there.
    static final String RULE = "#";
    private static final int STEM = 6;
    private static final int WINDOW = 3;
    private static final int LATE = 3;

    private static final String NAME = "@name";
    private static final String PLACE = "@place";
    private static final String NUMBER = "@number";

    private final Marked article;
    private final String[] stems;

    Stems(Marked article) {
        this.article = article;
        this.stems = all(article);
    }

    /// The beginning of the token's word; empty for marks.
    String at(int token) {
        return stems[token];
    }

    /// Adds the draft's words, the three to each side of them, those of its sentence and the rules whose words
    /// that holds.
    void around(Draft draft, Set<String> near) {
        int at = draft.hit.first();
        Sentence sentence = draft.sentence;
        near.add("sentence " + Math.min(sentence.index(), LATE));
        near.add("=" + draft.hit.entry().id());
        for (int i = Math.max(0, at - WINDOW); i <= Math.min(stems.length - 1, at + WINDOW); i++) {
            if (!stems[i].isEmpty()) {
                near.add((i < at ? "<" : ">") + stems[i]);
            }
        }
        for (int i = sentence.first(); i < sentence.last(); i++) {
            if (!stems[i].isEmpty()) {
                near.add(stems[i]);
            }
        }
        for (EntryUse use : EntryUse.values()) {
            for (WordHit hit : article.hits(use, sentence)) {
                near.add(RULE + hit.entry().id());
            }
        }
    }

    private static String[] all(Marked article) {
        String[] stems = new String[article.text().tokens().size()];
        for (Token token : article.text().tokens()) {
            stems[token.index()] = stem(token);
        }
        for (Facts.At<PlaceMention> place : article.facts().places()) {
            for (int i = place.first();
                    i < place.last() && !place.value().place().foreign();
                    i++) {
                stems[i] = PLACE;
            }
        }
        for (PersonMention mention : article.people().mentions()) {
            for (int i = mention.firstToken(); i < mention.lastToken(); i++) {
                stems[i] = NAME;
            }
        }
        return stems;
    }

    private static String stem(Token token) {
        String norm = token.norm();
        return switch (token.kind()) {
            case WORD, MIXED -> norm.substring(0, Math.min(norm.length(), STEM));
            case NUMBER -> NUMBER;
            case MARK -> "";
        };
    }
}
