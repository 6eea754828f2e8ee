package org.dabyl.feeds.classify.event;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Token;

/// What of an article [Odds] weighs: the beginnings of its words, alone, in pairs and of the first sentence, and the
/// rules whose words it holds; and, for each kind of measure, the words around those that tell it and the rules that
/// judged it.
///
/// Names, places at home and numbers count as such, whichever they are: what one activist was held for says nothing
/// of another. Learning and judging ask this one class, so that both see the same. Immutable; for any thread.
final class Traits {
    private static final int STEM = 6;
    private static final int WINDOW = 3;
    private static final int LATE = 3;

    private static final String NAME = "@name";
    private static final String PLACE = "@place";
    private static final String NUMBER = "@number";
    private static final String RULE = "#";
    /// Before a word of the first sentence, which mostly is the headline.
    private static final String FIRST = "^";
    /// Before the name of a rule that judged a measure.
    private static final String JUDGED = "rule ";
    private static final String NEWS = "news";
    private static final String NO_NEWS = "no news";

    private final Marked article;
    private final String[] stems;
    private final Set<String> said = new HashSet<>();

    Traits(Marked article) {
        this.article = article;
        this.stems = stems(article);
        for (Sentence sentence : article.text().sentences()) {
            addSaid(sentence);
        }
        article.hits()
                .values()
                .forEach(hits -> hits.forEach(hit -> said.add(RULE + hit.entry().id())));
    }

    private void addSaid(Sentence sentence) {
        String before = "";
        for (int i = sentence.first(); i < sentence.last(); i++) {
            String stem = stems[i];
            if (stem.isEmpty()) {
                continue;
            }
            if (stem.charAt(0) != '@') {
                said.add(stem);
            }
            if (sentence.index() == 0) {
                said.add(FIRST + stem);
            }
            if (!before.isEmpty()) {
                said.add(before + ' ' + stem);
            }
            before = stem;
        }
    }

    /// Of the whole article.
    Set<String> said() {
        return said;
    }

    /// The feature that the token is; empty for marks.
    String stem(int token) {
        return stems[token];
    }

    /// Of each kind told: the sentences that tell it, the three words to each side of those that do, and how the rules
    /// judged it.
    ///
    /// @param drafts every place where words tell a kind
    /// @param events what the rules made of them
    Map<EventKind, Set<String>> near(List<Draft> drafts, List<Event> events) {
        Map<EventKind, Set<String>> near = new EnumMap<>(EventKind.class);
        for (Event event : events) {
            Set<String> of = near.computeIfAbsent(event.kind(), _ -> new HashSet<>());
            of.add(event.current() ? NEWS : NO_NEWS);
            event.rules().forEach(rule -> of.add(JUDGED + rule.split(":", 2)[0]));
        }
        for (Draft draft : drafts) {
            Set<String> of = near.get(draft.kind);
            if (of != null) {
                add(draft, of);
            }
        }
        return near;
    }

    private void add(Draft draft, Set<String> near) {
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

    /// The beginning of each token's word; empty for marks.
    private static String[] stems(Marked article) {
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
