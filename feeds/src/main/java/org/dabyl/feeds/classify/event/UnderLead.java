package org.dabyl.feeds.classify.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LexiconEntry.Telling;
import org.dabyl.feeds.classify.current.Currency;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// What the lead of a long Russian article makes of the undated measures below it.
///
/// Where the lead tells a trial, the search and the arrest of the same person came before; where neither the
/// lead nor any day tells a measure as news, nothing below does: a book, a premium, a report. What goes on from
/// a fresh day is news all the same; entries of lists are left alone. Stateless; for any thread.
final class UnderLead {
    /// Entries so called look back, where they stand in a headline.
    private static final String HEADLINE = "-headline";
    /// The last that says what a case has come to.
    private static final int NEWS = 2;
    /// So many words in, «у которого», «рядом с которой» still opens a clause.
    private static final int RELATIVE_WITHIN = 3;

    private static final List<String> RELATIVE = List.of("котор", "чей", "чья", "чьи", "чьего", "кого");

    private static final Set<EventKind> INQUIRY = EnumSet.of(
            EventKind.DETENTION, EventKind.SEARCH, EventKind.CRIMINAL_CASE, EventKind.TRAVEL_BAN, EventKind.SUMMONS);
    /// What came before a measure, however it is told.
    private static final Map<EventKind, Set<EventKind>> BEFORE = Map.of(
            EventKind.TRIAL, with(INQUIRY, EventKind.PRETRIAL_ARREST, EventKind.HOUSE_ARREST),
            EventKind.SENTENCE, with(INQUIRY, EventKind.HOUSE_ARREST),
            EventKind.APPEAL, with(INQUIRY, EventKind.SENTENCE),
            EventKind.HUNGER_STRIKE, with(INQUIRY, EventKind.PRETRIAL_ARREST, EventKind.SENTENCE),
            EventKind.RELEASE,
                    EnumSet.of(
                            EventKind.SEARCH,
                            EventKind.CRIMINAL_CASE,
                            EventKind.TRAVEL_BAN,
                            EventKind.HOUSE_ARREST,
                            EventKind.PRETRIAL_ARREST,
                            EventKind.SENTENCE));

    private UnderLead() {}

    private static Set<EventKind> with(Set<EventKind> kinds, EventKind... more) {
        Set<EventKind> all = EnumSet.copyOf(kinds);
        all.addAll(List.of(more));
        return all;
    }

    static void judge(Draft draft, List<Draft> all, Marked article) {
        if (!isBelowTitle(draft, article) || draft.sentence.index() <= 1) {
            return;
        }
        if (Among.any(all, other -> cameBefore(draft, other, article)) && !isOfFreshParagraph(draft, article)) {
            draft.noNews("-before-the-lead");
        } else if (Among.none(all, other -> isNewsOfTitle(other, article)) && remembers(article)) {
            draft.noNews("-memory");
        } else if (isOnlyState(draft, all)) {
            draft.noNews("-only-a-state");
        } else if (!Marked.isInLead(draft.sentence)
                && Among.none(all, UnderLead::isNews)
                && !FarDown.goesOnFresh(draft, article)) {
            draft.noNews("-no-news-above");
        }
    }

    /// Whether an undated measure stands below the headline, in no list.
    private static boolean isBelowTitle(Draft draft, Marked article) {
        return draft.current
                && !draft.dated
                && !isJustKnown(draft, article)
                && article.text().language() == Language.RU
                && !article.isShort()
                && draft.sentence.index() > 0
                && article.layout().entryAt(draft.hit.first()).isEmpty();
    }

    /// What all other rules leave: core measures told by the way, and those above which they left no news.
    static void last(Draft draft, List<Draft> all, Marked article) {
        if (!draft.kind.core() || !isBelowTitle(draft, article)) {
            return;
        }
        if (isInRelativeClause(draft, article)) {
            draft.noNews("-in-a-relative-clause");
        } else if (!Marked.isInLead(draft.sentence)
                && (draft.kind == EventKind.DISAPPEARANCE
                        || !isOfFreshParagraph(draft, article)
                                && Among.none(
                                        all,
                                        other -> other != draft
                                                && other.current
                                                && (other.dated || other.sentence.index() <= NEWS)))) {
            draft.noNews("-no-news-above");
        }
    }

    /// Where much speaks against the article, only what has a day, or whose paragraph has one, is news, and what goes
    /// on from a headline or another day.
    static void ofDoubtful(Draft draft, List<Draft> all, Marked article) {
        if (draft.kind.core()
                && isBelowTitle(draft, article)
                && !isOfFreshParagraph(draft, article)
                && Among.none(
                        all,
                        other -> other != draft
                                && other.current
                                && other.kind.core()
                                && (other.dated || article.isTitle(other.sentence)))) {
            draft.noNews("-no-news-above");
        }
    }

    /// «Тем временем стало известно, что Ирину Бауэр арестовали на 15 суток. Суд прошёл 17 марта»: the paragraph has a
    /// recent day and no word of history in the sentence that says it has become known.
    private static boolean isJustKnown(Draft draft, Marked article) {
        int line = article.layout().lineOf(draft.hit.first());
        return Currency.isFresh(draft, article)
                && Among.none(
                        article.hits(EntryUse.BACKGROUND, draft.sentence),
                        words -> words.entry().weight() > 0)
                && Among.any(
                        article.facts()
                                .daysWithin(
                                        article.layout().start(line),
                                        article.layout().end(line)),
                        at -> Currency.isNews(at.value(), draft, article));
    }

    /// «Показания дал участковый, который привёз пастуха в отдел»: who somebody is.
    private static boolean isInRelativeClause(Draft draft, Marked article) {
        int start = draft.hit.first();
        while (start > draft.sentence.first() && !article.token(start - 1).isMark(',')) {
            start--;
        }
        boolean place = start > draft.sentence.first() + 1
                && article.norm(start).equals("где")
                && article.norm(start - 2).startsWith("мест");
        return place
                || start > draft.sentence.first()
                        && IntStream.range(start, Math.min(start + RELATIVE_WITHIN, draft.hit.first()))
                                .anyMatch(token -> Among.any(RELATIVE, article.norm(token)::startsWith));
    }

    /// Whether a recent day stands before the measure in its own paragraph.
    static boolean isOfFreshParagraph(Draft draft, Marked article) {
        int first = article.layout().start(article.layout().lineOf(draft.hit.first()));
        return Among.any(
                article.facts().daysWithin(first, draft.hit.first()),
                at -> Currency.isNews(at.value(), draft, article));
    }

    /// «Памяти поэта», «Шесть лет без ответа»: a headline that looks back.
    private static boolean remembers(Marked article) {
        return Among.any(
                article.hits(EntryUse.BACKGROUND, article.text().sentences().getFirst()),
                words -> words.entry().id().endsWith(HEADLINE));
    }

    private static boolean isNewsOfTitle(Draft draft, Marked article) {
        return draft.current && article.isTitle(draft.sentence);
    }

    private static boolean isNews(Draft draft) {
        return draft.current && (draft.dated || Marked.isInLead(draft.sentence));
    }

    /// «Авторы требуют прекратить дело. Его обвиняют в розни»: how somebody stands, and nothing done to him.
    private static boolean isOnlyState(Draft draft, List<Draft> all) {
        return draft.kind == EventKind.CRIMINAL_CASE
                && draft.hit.entry().telling() == Telling.STATE
                && Among.none(
                        all,
                        other -> other.current
                                && other.kind.core()
                                && other.hit.entry().telling() == Telling.DEED
                                && other.mayBeOfSame(draft));
    }

    private static boolean cameBefore(Draft draft, Draft lead, Marked article) {
        boolean below = draft.sentence.index() > NEWS
                || article.layout().lineOf(draft.hit.first()) > article.layout().lineOf(lead.hit.first());
        return below
                && lead.current
                && lead.sentence.index() <= NEWS
                && BEFORE.getOrDefault(lead.kind, Set.of()).contains(draft.kind)
                && (draft.sharesSomebody(lead) || lead.kind == EventKind.APPEAL && draft.kind == EventKind.SENTENCE);
    }
}
