package org.dabyl.feeds.classify.event;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.people.People;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Token;

/// An article with everything marked in it that rules may look at. Immutable in effect; for one thread.
///
/// @param smallWords those of the language
/// @param published the day in Kazakhstan
record Marked(
        ArticleText text,
        People people,
        Facts facts,
        Map<EntryUse, List<WordHit>> hits,
        Clauses clauses,
        Layout layout,
        Map<WordList, Set<String>> smallWords,
        LocalDate published) {

    static Map<EntryUse, List<WordHit>> byUse(List<WordHit> hits) {
        Map<EntryUse, List<WordHit>> map = new EnumMap<>(EntryUse.class);
        for (EntryUse use : EntryUse.values()) {
            map.put(use, hits.stream().filter(hit -> hit.entry().use() == use).toList());
        }
        return map;
    }

    List<WordHit> hits(EntryUse use) {
        return hits.getOrDefault(use, List.of());
    }

    /// The hits of the use in the sentence.
    List<WordHit> hits(EntryUse use, Sentence sentence) {
        return hits(use).stream()
                .filter(hit -> hit.first() >= sentence.first() && hit.first() < sentence.last())
                .toList();
    }

    /// Whether the token stands in the list of its language.
    boolean is(WordList list, int token) {
        return words(list).contains(norm(token));
    }

    /// The list, as the articles of this language are written: Kazakh words also with Russian letters.
    Set<String> words(WordList list) {
        return smallWords.getOrDefault(list, Set.of());
    }

    Token token(int index) {
        return text.tokens().get(index);
    }

    String norm(int index) {
        return text.tokens().get(index).norm();
    }

    Sentence sentenceAt(int token) {
        return text.sentences().get(token(token).sentence());
    }

    boolean isTitle(Sentence sentence) {
        return text.inTitle(token(sentence.first()));
    }

    /// Whether it is a headline with a teaser, where everything said belongs together.
    boolean isShort() {
        return text.sentences().size() <= 7;
    }

    Optional<PersonMention> mentionAt(int token) {
        return people.mentions().stream()
                .filter(mention -> mention.firstToken() <= token && token < mention.lastToken())
                .findFirst();
    }
}
