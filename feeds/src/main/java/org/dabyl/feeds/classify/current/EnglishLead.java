package org.dabyl.feeds.classify.current;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// Whether a short English article goes on with the old day that its first sentence tells.
///
/// Any day of the news that a measure has ends that. Stateless; for any thread.
public final class EnglishLead {
    /// The first sentence below the headline.
    private static final int LEAD = 1;

    /// What does not last until somebody says that it is over.
    private static final Set<EventKind> DONE = EnumSet.of(
            EventKind.DETENTION,
            EventKind.SEARCH,
            EventKind.SUMMONS,
            EventKind.FINE,
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.PRETRIAL_ARREST,
            EventKind.RELEASE,
            EventKind.ASSEMBLY);

    private EnglishLead() {}

    /// A short English article whose first sentence tells an old day, and no other sentence a new one, goes on with
    /// that day: «On 5 March he was held. He was fined and let go.»
    public static void judge(List<Draft> all, Marked article) {
        if (article.text().language() != Language.EN || Among.any(all, draft -> draft.dated && draft.current)) {
            return;
        }
        int lead = all.stream()
                .filter(draft -> !article.isTitle(draft.sentence))
                .filter(draft -> draft.dated && draft.happened && !draft.current && !draft.since)
                .mapToInt(draft -> draft.sentence.index())
                .min()
                .orElse(Integer.MAX_VALUE);
        if (lead > LEAD) {
            ofPerson(all, article);
            return;
        }
        all.stream()
                .filter(draft -> draft.current && !draft.dated && draft.sentence.index() > lead)
                .forEach(draft -> draft.noNews(History.GOES_ON));
    }

    /// «Dina Omar wins prize. The activist spent 15 days in jail last year. She was detained with a poster»: below a
    /// headline that tells no measure, what the next sentences tell of the same person.
    private static void ofPerson(List<Draft> all, Marked article) {
        Sentence title = article.text().sentences().getFirst();
        List<Draft> lead =
                all.stream().filter(draft -> draft.sentence.index() == LEAD).toList();
        boolean past = article.isTitle(title)
                && article.hits(EntryUse.EVENTS, title).isEmpty()
                && !lead.isEmpty()
                && Among.all(lead, draft -> draft.happened && !draft.current && !draft.persons.isEmpty())
                && isOld(lead.getFirst(), article);
        if (past) {
            all.stream()
                    .filter(draft -> draft.current && !draft.dated && !draft.again && DONE.contains(draft.kind))
                    .filter(draft -> draft.sentence.index() > LEAD)
                    .filter(draft -> Among.all(lead, old -> old.persons.equals(draft.persons)))
                    .forEach(draft -> draft.noNews(History.GOES_ON));
        }
    }

    private static boolean isOld(Draft lead, Marked article) {
        var days = article.facts().daysWithin(lead.sentence.first(), lead.sentence.last());
        return Among.none(days, day -> Currency.isNews(day.value(), lead, article))
                && (!days.isEmpty()
                        || Among.any(
                                article.hits(EntryUse.BACKGROUND, lead.sentence),
                                words -> words.entry().weight() > 0
                                        && words.entry().kinds().isEmpty()));
    }
}
