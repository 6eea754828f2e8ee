package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.InOrder;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token.Kind;

/// The towns that a measure's sentence lists with its own: «в Таразе, Семее и Актобе», «из Тараза и Семея», «в Таразе
/// задержали троих, в Семее – двоих», "three were detained in Taraz, two in Semey".
///
/// Whether the first of them is where it was done, others have found out; the rest of a list are as likely as that one.
/// Stateless; for any thread.
final class TownList {
    /// So many words may stand between a clause's town and the next clause, which says nothing but a town and a number.
    private static final int BETWEEN = 8;
    /// «үш адам,»: a clause without a verb, its comma included.
    private static final int COUNTED = 3;

    private TownList() {}

    /// Their usual names, the draft's own included; empty where it is the only one.
    static List<String> of(Draft draft, Marked article) {
        List<At<PlaceMention>> chain = new ArrayList<>();
        boolean own = false;
        Sentence sentence = sentence(draft, article);
        for (At<PlaceMention> at :
                InOrder.within(article.facts().places(), At::first, sentence.first(), sentence.last())) {
            if (!chain.isEmpty()
                    && !joins(chain.getLast(), at, article)
                    && !counts(chain.getLast(), at, draft, article)) {
                if (own && chain.size() > 1) {
                    break;
                }
                chain.clear();
                own = false;
            }
            chain.add(at);
            own |= at.value().name().equals(draft.place);
        }
        boolean listed = own
                && chain.size() > 1
                && Among.any(chain, TownList::maySayWhere)
                && Among.all(chain, at -> at.value().place().isSettlement());
        return listed ? chain.stream().map(at -> at.value().name()).distinct().toList() : List.of();
    }

    /// The measure's own, or that of the lead which says where: «Идут задержания | Людей увозят в Таразе и Семее».
    private static Sentence sentence(Draft draft, Marked article) {
        if (!draft.current) {
            return draft.sentence;
        }
        return article.facts().places().stream()
                .filter(at -> at.value().name().equals(draft.place))
                .map(at -> article.sentenceAt(at.first()))
                .filter(Marked::isInLead)
                .min(Comparator.comparing(sentence -> !sentence.equals(draft.sentence)))
                .orElse(draft.sentence);
    }

    private static boolean maySayWhere(At<PlaceMention> at) {
        return switch (at.value().relation()) {
            case IN, DATELINE, FROM, OF -> true;
            case TO, ADJECTIVE, RESIDENT, PLAIN -> false;
        };
    }

    private static boolean joins(At<PlaceMention> one, At<PlaceMention> other, Marked article) {
        int between = one.last();
        boolean comma = article.token(between).isMark(',');
        int and = comma ? between + 1 : between;
        boolean joined = comma || article.is(WordList.AND, between);
        return joined && (other.first() == between + 1 || article.is(WordList.AND, and) && other.first() == and + 1);
    }

    /// Whether the other town stands in a clause that has only it and how many, whose verb the clause before has, or
    /// in Kazakh the last one of all.
    private static boolean counts(At<PlaceMention> one, At<PlaceMention> other, Draft draft, Marked article) {
        Sentence sentence = article.sentenceAt(other.first());
        int begin = begin(other.first(), one.last(), article);
        if (begin < 0 || !other.value().locative() || other.first() - one.last() > BETWEEN) {
            return false;
        }
        int end = end(other.last(), sentence, article);
        List<WordHit> told = article.hits(EntryUse.EVENTS, sentence).stream()
                .filter(hit -> hit.first() >= begin && hit.first() < end)
                .toList();
        boolean verbAtTheEnd = article.text().language() == Language.KK && begin - one.last() <= COUNTED;
        boolean dashed = article.token(other.last()).isDash();
        boolean before = hasCount(begin, other.first(), article) && other.last() == end;
        boolean behind = hasCount(other.last(), other.last() + 1, article)
                && (verbAtTheEnd || !told.isEmpty() || other.last() + 1 == end);
        return Among.all(told, hit -> hit.entry().kinds().contains(draft.kind)) && (dashed || before || behind);
    }

    /// The first token behind the comma or «и» before the town; -1 where none parts it from the one before.
    private static int begin(int town, int from, Marked article) {
        for (int i = town - 1; i >= from; i--) {
            if (isBorder(i, article)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int end(int from, Sentence sentence, Marked article) {
        int end = from;
        while (end < sentence.last()
                && !isBorder(end, article)
                && !article.token(end).isMark('.')) {
            end++;
        }
        return end;
    }

    private static boolean isBorder(int token, Marked article) {
        return article.token(token).isMark(',') || article.token(token).isMark(';') || article.is(WordList.AND, token);
    }

    private static boolean hasCount(int from, int to, Marked article) {
        for (int i = from; i < to; i++) {
            if (article.token(i).kind() == Kind.NUMBER || article.is(WordList.COUNTS, i)) {
                return true;
            }
        }
        return false;
    }
}
