package org.dabyl.feeds.classify.event;

import java.util.List;
import org.dabyl.feeds.classify.current.Currency;
import org.dabyl.feeds.classify.fact.DateMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// Whether an undated measure below the lead of a long English article is its background, by whom it hit.
///
/// «His friend, blogger Dina Omar, is serving four years. She was arrested at the airport and her flat was searched.»,
/// «Picketers would be taken to the station and let go by night.»: news names whom it hit, in the same sentence or in
/// the lead, or goes on from a day of this week. Entries of lists are left alone. Stateless; for any thread.
final class UndatedBelow {
    static final String RULE = "-undated-below";
    /// So many sentences an article goes on with the day it told last.
    private static final int FAR = 8;

    private UndatedBelow() {}

    static void judge(Draft draft, Marked article) {
        boolean asked = draft.current
                && !draft.dated
                && !draft.direct
                && article.text().language() == Language.EN
                && !article.isShort()
                && !Marked.isInLead(draft.sentence)
                && article.layout().entryAt(draft.hit.first()).isEmpty();
        if (!asked || isFreshParagraph(draft, article) || FarDown.goesOnFresh(draft, article)) {
            return;
        }
        if (draft.persons.isEmpty() || !isOfLead(draft, article) && !goesOn(draft, article)) {
            draft.noNews(RULE);
        }
    }

    /// Whether a recent day stands before the measure in its paragraph, or the hour of a chronicle opens it: «11:22.
    /// Officers lead him away».
    private static boolean isFreshParagraph(Draft draft, Marked article) {
        int first = article.layout().start(article.layout().lineOf(draft.hit.first()));
        boolean hour = first + 2 < draft.hit.first()
                && article.token(first).kind() == Token.Kind.NUMBER
                && article.token(first + 1).isMark(':')
                && article.token(first + 2).kind() == Token.Kind.NUMBER;
        return hour || UnderLead.isOfFreshParagraph(draft, article);
    }

    private static boolean isOfLead(Draft draft, Marked article) {
        return Among.any(
                article.people().within(0, article.leadEnd()), mention -> draft.persons.contains(mention.person()));
    }

    /// Whether the last day told before it is of this week.
    private static boolean goesOn(Draft draft, Marked article) {
        for (int i = draft.sentence.index(); i > 0 && i > draft.sentence.index() - FAR; i--) {
            Sentence said = article.text().sentences().get(i);
            List<At<DateMention>> days = article.facts().daysWithin(said.first(), said.last());
            if (!days.isEmpty()) {
                return hasNews(days, draft, article);
            }
        }
        return false;
    }

    private static boolean hasNews(List<At<DateMention>> days, Draft draft, Marked article) {
        return Among.any(days, at -> Currency.isNews(at.value(), draft, article));
    }
}
