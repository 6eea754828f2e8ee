package org.dabyl.feeds.classify.current;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;

/// Whether an English measure only says of the subject who it is, while the sentence has another measure as its
/// verb: «men who were convicted of rioting were released», «People Convicted Over Unrest Released».
///
/// A day within the clause keeps the measure a deed of its own. Stateless; for any thread.
final class EnglishSubjectClause {
    private static final int CLAUSE = 8;
    /// What is the headline's own verb, by what its subject went through before.
    private static final Map<EventKind, Set<EventKind>> LATER = Map.of(
            EventKind.SENTENCE, EnumSet.of(EventKind.RELEASE),
            EventKind.EXTRADITION, EnumSet.of(EventKind.SENTENCE, EventKind.TRIAL),
            EventKind.DETENTION, EnumSet.of(EventKind.SENTENCE, EventKind.HUNGER_STRIKE),
            EventKind.PRETRIAL_ARREST, EnumSet.of(EventKind.SENTENCE, EventKind.HUNGER_STRIKE));

    private EnglishSubjectClause() {}

    static boolean holds(Draft draft, Marked article) {
        return isOfWho(draft, article) || isConvict(draft, article) || isOfThose(draft, article);
    }

    /// «Five men who were convicted of rioting were released on Monday»: the day is the main verb's.
    private static boolean isOfWho(Draft draft, Marked article) {
        int being = draft.hit.first() - 1;
        if (!article.is(WordList.BEING, being)) {
            return false;
        }
        int who = article.norm(being).equals("been") ? being - 2 : being - 1;
        if (who <= draft.sentence.first()
                || !article.norm(who).equals("who")
                || article.token(who - 1).isMark(',')) {
            return false;
        }
        for (WordHit hit : article.hits(EntryUse.EVENTS, draft.sentence)) {
            if (hit.first() > draft.hit.last() + 1
                    && article.is(WordList.BEING, hit.first() - 1)
                    && article.facts().daysWithin(who, hit.first()).isEmpty()
                    && !article.says("who", draft.hit.last(), hit.first())) {
                return true;
            }
        }
        return false;
    }

    /// «Five People Convicted Over Unrest Released», «Activist handed over by Bishkek gets two years»: who is
    /// released or sentenced, in a headline without its verbs, or before the verb of a sentence.
    private static boolean isConvict(Draft draft, Marked article) {
        int at = draft.hit.first();
        Set<EventKind> verbs = LATER.getOrDefault(draft.kind, Set.of());
        boolean title = article.isTitle(draft.sentence);
        return !verbs.isEmpty()
                && (title || draft.kind == EventKind.SENTENCE)
                && at > draft.sentence.first()
                && EnglishVerbs.isParticiple(at, article)
                && (article.is(WordList.PEOPLE, at - 1) || draft.kind != EventKind.SENTENCE && article.isNamed(at - 1))
                && Among.any(
                        article.hits(EntryUse.EVENTS, draft.sentence),
                        hit -> hit.first() > draft.hit.first()
                                && Among.any(hit.entry().kinds(), verbs::contains)
                                && (title || article.is(WordList.BEING, hit.first() - 1))
                                && Clauses.isUnbroken(article, at, hit.first())
                                && !article.says("and", at, hit.first()));
    }

    /// «an amnesty to those convicted over the unrest», whatever day the sentence tells; but «among those held»
    /// were some of the news.
    private static boolean isOfThose(Draft draft, Marked article) {
        int those = draft.hit.first() - 1;
        return those > draft.sentence.first()
                && article.norm(those).equals("those")
                && EnglishVerbs.isParticiple(draft.hit.first(), article)
                && !article.norm(those - 1).equals("among")
                && !article.norm(those - 1).equals("of")
                && Among.none(
                        article.facts().daysWithin(those, Math.min(draft.sentence.last(), draft.hit.last() + CLAUSE)),
                        day -> Currency.isNews(day.value(), draft, article));
    }
}
