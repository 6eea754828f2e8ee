package org.dabyl.feeds.classify.event;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Term;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.current.Currency;
import org.dabyl.feeds.classify.current.EnglishParenthesis;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// What one measure of an article says of the day of another, where that has no day of its own.
///
/// A headline is as old as the dated sentence below it that tells the same; who is free again the same day was
/// held the same day. Looks at drafts that [Currency] has judged. Stateless; for any thread.
final class Agreement {
    /// From these nobody comes back the same day.
    private static final Set<EventKind> LONGER = EnumSet.of(
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.SENTENCE,
            EventKind.TRIAL);

    /// So many sentences apart a Kazakh article may tell of one and the same time.
    private static final int BESIDE = 2;

    /// A rule that starts so names a day that is no news.
    private static final String OLD = "-date:";

    private Agreement() {}

    /// An undated headline tells of the same day as the dated sentence below it: «Пост, ролик — и за решётку», where
    /// the lead says that it was three weeks ago. In a teaser any sentence may stand for the headline.
    static void headline(Draft draft, List<Draft> all, Marked article) {
        boolean lasts = draft.kind == EventKind.HUNGER_STRIKE
                || draft.kind == EventKind.DISAPPEARANCE
                || isUnderWay(draft, article);
        boolean anew = draft.hit.entry().weight() > 1;
        boolean here = article.isShort() || article.isTitle(draft.sentence);
        if (draft.current && !draft.dated && draft.happened && !lasts && !anew && here) {
            boolean old = Among.any(
                    all,
                    other -> other.kind == draft.kind
                            && (article.isShort() || Marked.isInLead(other.sentence))
                            && other.dated
                            && (!other.since || isAttribute(draft, article))
                            && !isOfAnotherTime(draft, other, article)
                            && !isOfThisYear(other, article)
                            && !other.current
                            && !(article.text().language() == Language.RU && (other.ahead || isOfWho(other, draft)))
                            && isBeside(other, draft, article)
                            && !isNewsBetween(draft, other, all, article)
                            && sameLength(other, draft, article)
                            && meets(other, draft));
            boolean recent = Among.any(
                    all,
                    other -> other.kind == draft.kind
                            && other.dated
                            && other.current
                            && (other.persons.isEmpty() || meets(other, draft)));
            if (old && !recent) {
                draft.noNews("-dated-below");
            }
        }
    }

    /// «The case is being heard in Astana»: the trial goes on, whenever it was opened.
    private static boolean isUnderWay(Draft draft, Marked article) {
        return draft.kind == EventKind.TRIAL
                && article.text().language() == Language.EN
                && (article.says("being", draft.sentence.first(), draft.hit.last() + 1)
                        || article.norm(draft.hit.last() + 1).equals("being"));
    }

    /// «Бұл оның биылғы үшінші ұсталуы»: a span that reaches to today is no other day.
    private static boolean isOfThisYear(Draft dated, Marked article) {
        return Among.any(
                dated.rules,
                rule -> rule.startsWith(OLD)
                        && !LocalDate.parse(rule.substring(OLD.length()))
                                .plusDays(Currency.DAYS)
                                .isBefore(article.published()));
    }

    /// «Снова задержан … Год назад его задерживали», «Omar, detained last year, detained again»: what was done anew is
    /// not what was done before.
    private static boolean isOfAnotherTime(Draft headline, Draft dated, Marked article) {
        return article.isTitle(headline.sentence) && headline.again && !dated.again
                || headline.sentence.equals(dated.sentence) && EnglishParenthesis.tellsPast(dated.hit.first(), article);
    }

    /// «Student arrested in China released»: another measure is the headline's verb.
    private static boolean isAttribute(Draft headline, Marked article) {
        return article.text().language() == Language.EN
                && Among.any(
                        article.hits(EntryUse.EVENTS, headline.sentence),
                        hit -> hit.first() > headline.hit.last()
                                && Clauses.isUnbroken(article, headline.hit.last() + 1, hit.first())
                                && !article.says("and", headline.hit.last(), hit.first()));
    }

    /// «Вынесен приговор надзирателям. Они забили осуждённого в 2023 году Абишева»: when somebody else was convicted
    /// is no day of the deed.
    private static boolean isOfWho(Draft dated, Draft headline) {
        return Currency.isAttribute(dated) && !Currency.isAttribute(headline);
    }

    /// «Его арестовали на 15 суток. Суд признал его виновным. Год назад …»: what goes on with the headline
    /// first is the news, and the old day is that of something else.
    private static boolean isNewsBetween(Draft headline, Draft dated, List<Draft> all, Marked article) {
        int from = headline.sentence.last();
        int to = dated.sentence.first();
        boolean recent = headline.kind != EventKind.EXTRADITION
                && Among.any(
                        article.facts().daysWithin(from, to),
                        day -> !day.value().to().plusDays(Currency.DAYS).isBefore(article.published()));
        return recent
                || Among.any(
                        all,
                        other -> other.current
                                && other.sentence.index() > headline.sentence.index()
                                && other.sentence.index() < dated.sentence.index()
                                && meets(headline, other));
    }

    /// «Сайт бұғатталды. … Ол 2020 жылы да бұғатталған»: further down a Kazakh article tells of another time.
    private static boolean isBeside(Draft dated, Draft draft, Marked article) {
        return article.text().language() != Language.KK
                || Math.abs(dated.sentence.index() - draft.sentence.index()) <= BESIDE
                        && !isAnotherTime(dated, article);
    }

    /// «2020 жылы да».
    private static boolean isAnotherTime(Draft dated, Marked article) {
        return Among.any(
                article.facts().daysWithin(dated.sentence.first(), dated.sentence.last()),
                day -> day.last() < dated.sentence.last() && article.is(WordList.ALSO, day.last()));
    }

    private static boolean meets(Draft one, Draft other) {
        return one.persons.equals(other.persons) || one.sharesSomebody(other);
    }

    /// «сегіз тәулікке қамалды … сәуірде де 10 тәулік отырған»: another length is another time.
    private static boolean sameLength(Draft one, Draft other, Marked article) {
        Set<Term> first = lengths(one, article);
        Set<Term> second = lengths(other, article);
        return first.isEmpty() || second.isEmpty() || Among.any(first, second::contains);
    }

    private static Set<Term> lengths(Draft draft, Marked article) {
        return article.facts().terms().stream()
                .filter(term -> term.first() <= draft.hit.last() && term.last() > draft.hit.first())
                .map(term -> term.value().term())
                .collect(Collectors.toSet());
    }

    /// «Задержанная у консульства отпущена»: who is free again the same day was held the same day.
    static void released(Draft draft, List<Draft> all) {
        boolean held = draft.kind == EventKind.DETENTION
                && draft.happened
                && !draft.current
                && !draft.dated
                && Among.all(draft.rules, rule -> !rule.startsWith("-") || rule.equals(Currency.KNOWN));
        if (held
                && Among.any(all, other -> other.kind == EventKind.RELEASE && other.current && meets(other, draft))
                && Among.none(all, other -> LONGER.contains(other.kind) && meets(other, draft))) {
            draft.current = true;
        }
    }
}
