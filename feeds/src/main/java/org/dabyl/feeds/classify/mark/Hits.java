package org.dabyl.feeds.classify.mark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.InOrder;

/// The lexicon's words that an article holds, by what they are for and by sentence.
///
/// Rules ask for those of one sentence again and again, for every measure; so they are put apart once. Immutable in
/// effect; for one thread.
public final class Hits {
    private final Map<EntryUse, OfUse> uses = new EnumMap<>(EntryUse.class);

    private final List<WordHit> all;

    private record OfUse(List<WordHit> all, List<List<WordHit>> bySentence) {}

    /// @param inOrder in the order of their first tokens, which stays
    public Hits(List<WordHit> inOrder, ArticleText text) {
        all = inOrder;
        for (WordHit hit : inOrder) {
            OfUse of = uses.get(hit.entry().use());
            if (of == null) {
                of = none(text);
                uses.put(hit.entry().use(), of);
            }
            int sentence = text.token(hit.first()).sentence();
            List<WordHit> beside = of.bySentence.get(sentence);
            if (beside.isEmpty()) {
                beside = new ArrayList<>();
                of.bySentence.set(sentence, beside);
            }
            beside.add(hit);
            of.all.add(hit);
        }
    }

    private static OfUse none(ArticleText text) {
        return new OfUse(
                new ArrayList<>(),
                new ArrayList<>(Collections.nCopies(text.sentences().size(), List.of())));
    }

    List<WordHit> of(EntryUse use, Sentence sentence) {
        OfUse of = uses.get(use);
        return of == null ? List.of() : of.bySentence.get(sentence.index());
    }

    /// Those of the use, in the order of their first tokens.
    public List<WordHit> of(EntryUse use) {
        OfUse of = uses.get(use);
        return of == null ? List.of() : of.all;
    }

    /// Those of all uses, in the order of their first tokens.
    public List<WordHit> all() {
        return all;
    }

    /// Those of all uses in the sentence.
    public List<WordHit> all(Sentence sentence) {
        return InOrder.within(all, WordHit::first, sentence.first(), sentence.last());
    }
}
