package org.dabyl.feeds.classify.event;

import java.util.List;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.Meanings;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Token;
import org.jspecify.annotations.Nullable;

/// The beginnings of an article's words, as the odds know them, and those around the words that tell a measure.
///
/// Names, places at home and numbers count as such, whichever they are: what one activist was held for says nothing
/// of another. For one thread.
final class Stems {
    /// Before the name of a rule whose words stand there.
    static final String RULE = "#";
    /// Before the name of the rule that tells a measure.
    static final String TELLING = "=";
    /// Before a word that stands before a measure, and before one that stands behind it.
    static final String BEFORE = "<";

    static final String BEHIND = ">";
    private static final int STEM = 6;
    private static final int WINDOW = 3;
    private static final int LATE = 3;
    private static final List<String> SENTENCES = List.of("sentence 0", "sentence 1", "sentence 2", "sentence 3");

    private static final String NAME = "@name";
    private static final String PLACE = "@place";
    private static final String NUMBER = "@number";

    /// All that is told instead of words.
    static final List<String> SPECIAL = List.of(NAME, PLACE, NUMBER);

    private final Marked article;
    /// A long article is asked about some of its sentences only, so each is cut when it is asked for.
    private final @Nullable String[] stems;
    /// What the odds know of each word, once they were asked.
    private final KnownTraits.@Nullable Word[] words;

    Stems(Marked article) {
        this.article = article;
        this.stems = special(article);
        this.words = new KnownTraits.@Nullable Word[stems.length];
    }

    /// Whether the stem stands for whatever name, place or number.
    static boolean isSpecial(String stem) {
        return stem.startsWith("@");
    }

    /// The beginning of the token's word; empty for marks.
    String at(int token) {
        String stem = stems[token];
        if (stem == null) {
            stem = stem(article.token(token));
            stems[token] = stem;
        }
        return stem;
    }

    /// What the odds know of the token's word. An article is asked about one table only.
    KnownTraits.Word wordAt(int token, KnownTraits known) {
        KnownTraits.Word word = words[token];
        if (word == null) {
            word = known.word(at(token));
            words[token] = word;
        }
        return word;
    }

    /// Tells the draft's words, the three to each side of them, those of its sentence and the rules whose words
    /// that holds.
    void around(Draft draft, Around to) {
        int at = draft.hit.first();
        Sentence sentence = draft.sentence;
        to.accept(SENTENCES.get(Math.min(sentence.index(), LATE)));
        to.telling(draft.hit.entry().id());
        for (int i = Math.max(0, at - WINDOW); i <= Math.min(stems.length - 1, at + WINDOW); i++) {
            if (at(i).isEmpty()) {
                continue;
            }
            if (i < at) {
                to.before(i);
            } else {
                to.behind(i);
            }
        }
        for (int i = sentence.first(); i < sentence.last(); i++) {
            if (!at(i).isEmpty()) {
                to.word(i);
            }
        }
        for (WordHit hit : article.hits().all(sentence)) {
            to.rule(hit.entry().id());
        }
    }

    private static @Nullable String[] special(Marked article) {
        @Nullable String[] stems = new String[article.text().tokens().size()];
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

    /// The classes of the token's word, or of what is told instead of it.
    int[] meaningsAt(int token, Meanings meanings) {
        String stem = at(token);
        int special = isSpecial(stem) ? SPECIAL.indexOf(stem) : -1;
        return special < 0
                ? meanings.of(stem.isEmpty() ? "" : article.norm(token))
                : new int[] {meanings.count() - SPECIAL.size() + special};
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
