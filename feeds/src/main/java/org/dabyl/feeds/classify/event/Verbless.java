package org.dabyl.feeds.classify.event;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.InOrder;
import org.dabyl.feeds.classify.text.Language;

/// Days of arrest that a Russian headline gives somebody without a verb: «Марату Абишеву 10 суток», «Абишев: 15 суток».
///
/// Only «сутки», which the law counts an arrest in; «десять дней» may be left until anything. Stateless; for any
/// thread.
final class Verbless {
    private static final String DAYS = "сут";
    private static final Set<EventKind> DECIDED =
            EnumSet.of(EventKind.ADMINISTRATIVE_ARREST, EventKind.FINE, EventKind.RELEASE);

    private Verbless() {}

    /// Whether any of the article's words may be so told.
    static boolean mayBeGiven(Marked article) {
        return article.text().language() == Language.RU;
    }

    static boolean isGiven(WordHit hit, Marked article) {
        if (!mayBeGiven(article) || !article.norm(hit.last()).startsWith(DAYS)) {
            return false;
        }
        Sentence sentence = article.sentenceAt(hit.first());
        return (before(hit, sentence, article) || behind(hit, sentence, article))
                && IntStream.range(clauseStart(hit, sentence, article), clauseEnd(hit, sentence, article))
                        .noneMatch(token -> Grammar.looksFinite(article.norm(token)));
    }

    /// «Абишеву 10 суток», «Абишеву — 10 суток», «Абишев: 10 суток».
    private static boolean before(WordHit hit, Sentence sentence, Marked article) {
        int last = hit.first() - 1;
        if (last <= sentence.first()) {
            return false;
        }
        boolean mark = article.token(last).isMark(':') || article.token(last).isDash();
        Optional<PersonMention> named = article.mentionAt(mark ? last - 1 : last);
        return named.filter(mention -> article.token(last).isMark(':')
                        || mention.isOnly(GrammaticalCase.DAT)
                        || article.token(last).isDash()
                                && mention.mayBe(GrammaticalCase.NOM)
                                && (areListed(sentence, article) || isBesideAnothers(hit, sentence, article)))
                .isPresent();
    }

    /// «Абишев – 15 суток, Ким – 10 суток», «Абишев – 15 суток, Ким – штраф»: one such pair may be anything, two
    /// are a list of what each got.
    private static boolean areListed(Sentence sentence, Marked article) {
        long pairs = IntStream.range(sentence.first() + 2, sentence.last())
                .filter(first -> article.token(first - 1).isDash()
                        && article.mentionAt(first - 2).isPresent()
                        && startsMeasure(first, article))
                .count();
        return pairs > 1;
    }

    /// «Абаева оштрафовали, Ким – 10 суток»: what the court did with another stands before it.
    private static boolean isBesideAnothers(WordHit hit, Sentence sentence, Marked article) {
        int start = clauseStart(hit, sentence, article);
        return start > sentence.first()
                && Among.any(
                        InOrder.within(article.hits(EntryUse.EVENTS), WordHit::first, sentence.first(), start),
                        other -> !Collections.disjoint(other.entry().kinds(), DECIDED));
    }

    private static boolean startsMeasure(int token, Marked article) {
        return Among.any(article.facts().terms(), at -> at.first() == token)
                || Among.any(article.hits(EntryUse.EVENTS), hit -> hit.first() == token)
                || Among.any(article.hits(EntryUse.LISTED), hit -> hit.first() == token);
    }

    /// «10 суток Абишеву»
    private static boolean behind(WordHit hit, Sentence sentence, Marked article) {
        int next = hit.last() + 1;
        return next < sentence.last()
                && article.mentionAt(next)
                        .filter(mention -> mention.isOnly(GrammaticalCase.DAT))
                        .isPresent();
    }

    private static int clauseStart(WordHit hit, Sentence sentence, Marked article) {
        int at = hit.first();
        while (at > sentence.first() && !article.token(at - 1).isMark(',')) {
            at--;
        }
        return at;
    }

    private static int clauseEnd(WordHit hit, Sentence sentence, Marked article) {
        int at = hit.last() + 1;
        while (at < sentence.last() && !article.token(at).isMark(',')) {
            at++;
        }
        return at;
    }
}
