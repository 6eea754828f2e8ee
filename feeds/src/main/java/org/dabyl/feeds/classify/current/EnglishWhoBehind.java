package org.dabyl.feeds.classify.current;

import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Frame;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;

/// Whether an English measure only says who he is for whom others speak up: «urged Kazakhstan on Monday to free Omar,
/// who was arrested for his work», «rallied for Omar, who was arrested and charged».
///
/// A day within the clause keeps the measure a deed of its own. Stateless; for any thread.
final class EnglishWhoBehind {
    private static final int CLAUSE = 8;
    /// What those do who hold nobody.
    private static final Set<String> SPEAKING_UP = Set.of(
            "urged",
            "urges",
            "urge",
            "called",
            "calls",
            "demanded",
            "demands",
            "condemned",
            "condemns",
            "concern",
            "concerned",
            "award",
            "prize",
            "sued",
            "letter",
            "solidarity",
            "support",
            "tribute",
            "commemorated",
            "funeral",
            "buried",
            "petition",
            "statement",
            "resolution",
            "appealed",
            "rallied",
            "picketed");

    private EnglishWhoBehind() {}

    static boolean holds(Draft draft, Marked article) {
        int who = who(draft, article);
        if (who < 0 || !article.facts().daysWithin(who, draft.sentence.last()).isEmpty()) {
            return false;
        }
        return article.saysAny(SPEAKING_UP, draft.sentence.first(), who) && !isHeld(who, draft, article);
    }

    /// «, who was arrested», «, who they said was arrested»; -1 where the measure is in no such clause.
    private static int who(Draft draft, Marked article) {
        int first = Math.max(draft.sentence.first() + 1, draft.hit.first() - CLAUSE);
        for (int i = draft.hit.first() - 1; i >= first; i--) {
            if (article.norm(i).equals("who")) {
                boolean finite =
                        article.is(WordList.BEING, draft.hit.first() - 1) || article.says("and", i, draft.hit.first());
                return finite && article.token(i - 1).isMark(',') ? i : -1;
            }
            if (article.token(i).isMark(',') && !article.says("and", i, draft.hit.first())) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether the sentence itself tells what was done to him.
    private static boolean isHeld(int who, Draft draft, Marked article) {
        return article.hits(EntryUse.EVENTS, draft.sentence).stream()
                .filter(hit -> hit.last() < who)
                .anyMatch(EnglishWhoBehind::isDeed);
    }

    private static boolean isDeed(WordHit hit) {
        return hit.entry().kinds().contains(EventKind.DETENTION)
                && !Set.of(Frame.ATTRIBUTE).equals(hit.entry().frames());
    }
}
