package org.dabyl.feeds.classify.event;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// What of an article [Odds] weighs: the beginnings of its words, alone, in pairs and of the first sentence, and the
/// rules whose words it holds; and, for each kind of measure, the words around those that tell it and the rules that
/// judged it.
///
/// Learning and judging ask this one class, so that both see the same. For one thread.
final class Traits {
    /// Before a word of the first sentence, which mostly is the headline.
    private static final String FIRST = "^";
    /// Before the name of a rule that judged a measure.
    private static final String JUDGED = "rule ";
    private static final String NEWS = "news";
    private static final String NO_NEWS = "no news";

    private final Stems stems;
    private final Set<String> said = new HashSet<>();

    Traits(Marked article) {
        this.stems = new Stems(article);
        for (Sentence sentence : article.text().sentences()) {
            addSaid(sentence);
        }
        article.hits().stream().forEach(hit -> said.add(Stems.RULE + hit.entry().id()));
    }

    private void addSaid(Sentence sentence) {
        String before = "";
        for (int i = sentence.first(); i < sentence.last(); i++) {
            String stem = stems.at(i);
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
        return stems.at(token);
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
                stems.around(draft, of::add);
            }
        }
        return near;
    }
}
