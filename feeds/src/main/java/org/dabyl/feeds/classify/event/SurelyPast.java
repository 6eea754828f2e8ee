package org.dabyl.feeds.classify.event;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.current.Currency;
import org.dabyl.feeds.classify.current.EnglishParenthesis;
import org.dabyl.feeds.classify.current.History;
import org.dabyl.feeds.classify.current.Memory;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// Whether the rules took a measure for no news by what the article says in so many words, and not by a guess.
///
/// «В июле её оштрафовали, теперь жалобу отклонили»: who counts words alone finds a fine there, and people and sums,
/// and would call it news; a day, the days served and the appeal know better. Which rules are as sure as that was seen
/// on labelled articles, for each language. Stateless; for any thread.
final class SurelyPast {
    /// A rule that starts so names a day that is not this week's.
    private static final String DATED = "-date:";
    /// A headline got its day from the text.
    private static final String BELOW = "-dated-below";

    private static final Map<Language, Set<String>> RULES = Map.of(
            Language.RU,
            Set.of(
                    History.GOES_ON,
                    BELOW,
                    "-ru-reminder",
                    "-spent-before",
                    "-served",
                    "-under-appeal",
                    "-culprits",
                    "-ru-in-those-events",
                    "-ru-known-for",
                    "-ru-one-after-another",
                    Interview.RULE),
            Language.KK,
            Set.of(
                    "-under-appeal",
                    "-served",
                    "-charged-before",
                    "-under-headline-of-the-past",
                    "-general",
                    "-kk-known-for",
                    "-kk-one-after-another",
                    Interview.RULE),
            Language.EN,
            Set.of(History.GOES_ON, "-culprits", "-en-known-for-having", "-en-one-after-another", Interview.RULE));

    /// «қамалған болатын»: often how the press tells its news.
    private static final String PLUPERFECT = "-kk-pluperfect";

    private static final Set<EventKind> GIVEN =
            EnumSet.of(EventKind.ADMINISTRATIVE_ARREST, EventKind.PRETRIAL_ARREST, EventKind.HOUSE_ARREST);

    /// What was so many days ago is in English more often the day of something else.
    private static final int LONG_AGO = 120;

    private SurelyPast() {}

    static boolean is(Draft draft, Marked article) {
        Language language = article.text().language();
        return Memory.isColumn(article)
                || article.isTitle(draft.sentence) && EnglishParenthesis.tellsPast(draft.hit.first(), article)
                || draft.rules.contains(Retrial.OVERTAKEN)
                || mayBe(draft, article)
                        && Among.any(
                                draft.rules,
                                rule -> RULES.getOrDefault(language, Set.of()).contains(rule)
                                        || isOtherDay(rule, draft, article)
                                        || rule.equals(PLUPERFECT) && isUnderRelease(draft, article));
    }

    /// «Үш белсенді қамақтан шықты. Олар он тәулікке қамалған болатын.»
    private static boolean isUnderRelease(Draft draft, Marked article) {
        Sentence title = article.text().sentences().getFirst();
        return GIVEN.contains(draft.kind)
                && !draft.sentence.equals(title)
                && Among.any(
                        article.hits(EntryUse.EVENTS, title),
                        hit -> hit.entry().kinds().contains(EventKind.RELEASE));
    }

    private static boolean mayBe(Draft draft, Marked article) {
        return switch (article.text().language()) {
            case RU -> true;
            case KK -> draft.happened && !draft.current && (draft.kind.core() || !draft.rules.contains(BELOW));
            case EN -> Among.none(article.facts().days(), at -> Currency.isNews(at.value(), draft, article));
        };
    }

    private static boolean isOtherDay(String rule, Draft draft, Marked article) {
        if (!rule.startsWith(DATED)) {
            return false;
        }
        LocalDate day = LocalDate.parse(rule.substring(DATED.length()));
        boolean old = day.isBefore(article.published().minusDays(Currency.DAYS));
        return switch (article.text().language()) {
            case RU -> !day.isAfter(article.published()); // of this week: the last day of «за последний месяц»
            case KK -> old || draft.kind.core() && day.isAfter(article.published());
            case EN -> old && day.isAfter(article.published().minusDays(LONG_AGO));
        };
    }
}
