package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.feeds.classify.fact.TermMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Span;

/// The article's own words for a measure, with those that stand apart from it and say which it is.
///
/// «Приговорили Абаева к двум годам условно» is no prison, and «решила экстрадировать» no extradition: the verb
/// alone, which tells the measure, says more than the article does. Of several lengths in a sentence such a word
/// belongs to the nearest, and so to the measure that has this length. Stateless; for any thread.
final class Worded {
    private static final String APART = " … ";

    private Worded() {}

    /// Notes what words of its sentence say which measure it is.
    static void find(Draft draft, List<Draft> all, Marked article) {
        for (WordHit words : article.hits(EntryUse.WORDING, draft.sentence)) {
            if (isOf(words, draft, all, article)) {
                draft.wording.add(words);
            }
        }
        if (article.isShort()) {
            addBeside(draft, all, article);
        }
    }

    /// «Приговорили к трём годам. Срок условный.»: a sentence beside it, which tells no such measure itself and names
    /// nobody else.
    private static void addBeside(Draft draft, List<Draft> all, Marked article) {
        for (WordHit words : article.hits(EntryUse.WORDING)) {
            Sentence sentence = article.sentenceAt(words.first());
            if (Math.abs(sentence.index() - draft.sentence.index()) == 1
                    && Among.none(all, other -> mayBeOfAnother(other, draft, sentence))
                    && words.entry().weight() != 0
                    && words.entry().side() == LexiconEntry.Side.BOTH
                    && words.entry().kinds().contains(draft.kind)
                    && !isTakenBack(words, article)
                    && terms(draft.kind, sentence, article).isEmpty()
                    && Among.none(all, other -> other.kind == draft.kind && other.sentence.equals(sentence))
                    && Among.all(
                            article.people().within(sentence.first(), sentence.last()),
                            mention -> draft.persons.contains(mention.person()))) {
                draft.wording.add(words);
            }
        }
    }

    /// Behind the sentence that tells the measure such words are of no other that is told further down.
    private static boolean mayBeOfAnother(Draft other, Draft draft, Sentence words) {
        return other.kind == draft.kind
                && other.current
                && !other.persons.equals(draft.persons)
                && (words.index() < draft.sentence.index() || other.sentence.index() <= words.index());
    }

    /// The words, as the article writes them.
    static String quote(Draft draft, Marked article) {
        List<int[]> parts = new ArrayList<>();
        parts.add(new int[] {draft.hit.first(), lastOwn(draft, article)});
        draft.wording.forEach(words -> parts.add(new int[] {words.first(), words.last()}));
        parts.sort(Comparator.comparingInt(part -> part[0]));
        List<int[]> apart = new ArrayList<>();
        for (int[] part : parts) {
            if (apart.isEmpty() || part[0] > apart.getLast()[1] + 1) {
                apart.add(part);
            } else {
                apart.getLast()[1] = Math.max(apart.getLast()[1], part[1]);
            }
        }
        return apart.stream()
                .map(part -> article.text()
                        .quote(new Span(
                                article.token(part[0]).start(),
                                article.token(part[1]).end())))
                .collect(Collectors.joining(APART));
    }

    /// Before a word that says which measure another is: «получил три года колонии, Ким – два условно».
    private static int lastOwn(Draft draft, Marked article) {
        int last = draft.hit.last();
        for (WordHit words : article.hits(EntryUse.WORDING, draft.sentence)) {
            boolean within = isWithin(words, draft) && words.first() > draft.hit.first();
            if (within
                    && words.first() <= last
                    && words.entry().kinds().contains(draft.kind)
                    && !isOfTerm(words, draft, List.of(), article)) {
                last = words.first() - 1;
            }
        }
        return last;
    }

    private static boolean isWithin(WordHit words, Draft draft) {
        return words.first() >= draft.hit.first() && words.last() <= draft.hit.last();
    }

    private static boolean isOf(WordHit words, Draft draft, List<Draft> all, Marked article) {
        LexiconEntry entry = words.entry();
        return entry.weight() != 0
                && entry.kinds().contains(draft.kind)
                && isOnSide(words, draft)
                && isNear(words, draft, article)
                && !isTakenBack(words, article)
                && isOfTerm(words, draft, all, article);
    }

    private static boolean isOnSide(WordHit words, Draft draft) {
        return switch (words.entry().side()) {
            case AFTER -> words.last() < draft.hit.first();
            case BEFORE -> words.first() > draft.hit.last();
            case BOTH -> true;
        };
    }

    private static boolean isNear(WordHit words, Draft draft, Marked article) {
        int reach = words.entry().reach();
        return gap(words, draft.hit.first(), draft.hit.last()) <= reach
                || Among.any(
                        terms(draft.kind, draft.sentence, article),
                        at -> at.value().term().equals(draft.term) && gap(words, at.first(), at.last() - 1) <= reach);
    }

    /// «Условный срок заменили на реальный»: what such words do not mean there has no weight.
    private static boolean isTakenBack(WordHit words, Marked article) {
        return Among.any(
                article.hits(EntryUse.WORDING, article.sentenceAt(words.first())),
                other -> other.entry().weight() == 0 && other.touches(words));
    }

    /// Of several lengths, or several measures to others, the nearest has the word.
    private static boolean isOfTerm(WordHit words, Draft draft, List<Draft> all, Marked article) {
        List<At<TermMention>> terms = terms(draft.kind, draft.sentence, article);
        if (terms.isEmpty()) {
            int own = gap(words, draft.hit.first(), draft.hit.last());
            return Among.none(
                    all,
                    other -> other.kind == draft.kind
                            && other.sentence.equals(draft.sentence)
                            && !other.mayBeOfSame(draft)
                            && gap(words, other.hit.first(), other.hit.last()) < own);
        }
        At<TermMention> nearest = terms.getFirst();
        for (At<TermMention> at : terms) {
            if (gap(words, at.first(), at.last() - 1) < gap(words, nearest.first(), nearest.last() - 1)) {
                nearest = at;
            }
        }
        At<TermMention> of = nearest;
        return draft.term.isNone()
                ? Among.all(terms, at -> at.value().term().equals(of.value().term()))
                : of.value().term().equals(draft.term);
    }

    private static List<At<TermMention>> terms(EventKind kind, Sentence sentence, Marked article) {
        return article.facts().terms().stream()
                .filter(at -> article.token(at.first()).sentence() == sentence.index())
                .filter(at -> Slots.measures(kind, at.value().term()))
                .toList();
    }

    private static int gap(WordHit words, int first, int last) {
        return Math.max(0, Math.max(words.first() - last, first - words.last()));
    }
}
