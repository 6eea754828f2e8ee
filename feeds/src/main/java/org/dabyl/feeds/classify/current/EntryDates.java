package org.dabyl.feeds.classify.current;

import java.util.List;
import java.util.Optional;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.feeds.classify.fact.DateMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Entry;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// Which date of a list's entry is a measure's.
///
/// Dates that stand by themselves, behind a comma, a place or a name, count before those that belong to some
/// other word («за выступление 25.02.2026»), and before all the one right behind the measure; the last of them
/// before the measure, else the first behind it. Stateless; for any thread.
final class EntryDates {
    /// So many sentences that start with a day make a chronicle.
    private static final int CHRONICLE = 3;

    /// Entries so called say that something was earlier.
    private static final String EARLIER = "ru-earlier";

    private EntryDates() {}

    static Optional<DateMention> of(Entry entry, Draft draft, Marked article) {
        List<At<DateMention>> within = article.facts().days().stream()
                .filter(at -> entry.holds(at.first()))
                .filter(at -> at.first() == 0 || !Grammar.isUntil(article.norm(at.first() - 1)))
                .toList();
        Optional<At<DateMention>> beside =
                within.stream().filter(at -> at.first() == draft.hit.last() + 1).findFirst();
        if (beside.isPresent()) {
            return beside.map(At::value);
        }
        List<At<DateMention>> own =
                within.stream().filter(at -> standsAlone(at, entry, article)).toList();
        return nearest(own.isEmpty() ? within : own, draft, article).map(At::value);
    }

    /// The last before the measure, else the first behind it in its sentence.
    private static Optional<At<DateMention>> nearest(List<At<DateMention>> dates, Draft draft, Marked article) {
        Optional<At<DateMention>> before =
                dates.stream().filter(at -> at.first() <= draft.hit.last()).reduce((one, other) -> other);
        return before.or(() -> dates.stream()
                .filter(at -> article.token(at.first()).sentence() == draft.sentence.index())
                .findFirst());
    }

    /// «6 марта, Актау. Суд отправил Сейтову под домашний арест. До этого она была под стражей»: a sentence of a
    /// Russian entry that opens with words of history, and has no day of its own.
    static boolean looksBack(Entry entry, Draft draft, Marked article) {
        Sentence sentence = draft.sentence;
        return article.text().language() == Language.RU
                && sentence.first() > entry.first()
                && article.facts().daysWithin(sentence.first(), sentence.last()).isEmpty()
                && Among.any(
                        article.hits(EntryUse.BACKGROUND, sentence),
                        words -> words.entry().id().endsWith(EARLIER)
                                && words.first() == sentence.first()
                                && words.last() < draft.hit.first());
    }

    private static boolean standsAlone(At<DateMention> at, Entry entry, Marked article) {
        if (at.first() <= entry.first() + 2) {
            return true;
        }
        Token before = article.token(at.first() - 1);
        return before.kind() == Token.Kind.MARK
                || article.facts().isPlace(before.index())
                || article.isNamed(before.index());
    }

    /// «10 июня в Атырау … 11 июня в Актобе … 12 июня в Риддере … У Цой изъяли телефон»: a chronicle's sentence
    /// without a day.
    static boolean isAmongDated(Draft draft, Marked article) {
        return article.isShort()
                && draft.sentence.index() > CHRONICLE
                && article.facts().days().stream()
                                .filter(at -> article.sentenceAt(at.first()).first() == at.first())
                                .count()
                        >= CHRONICLE;
    }
}
