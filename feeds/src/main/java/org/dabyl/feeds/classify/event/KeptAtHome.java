package org.dabyl.feeds.classify.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// Whether somebody who “cannot leave his home” is kept there by the police at his door, as before every rally, and by
/// no court: that is no house arrest, for which the law has a ruling and a day for complaints, but a detention.
///
/// Asked of short English articles, where no word tells of a court or of what it orders; the Russian and Kazakh
/// lexicons have words of their own for either. Stateless; for any thread.
final class KeptAtHome {
    /// How the words begin that a ruling leaves somewhere in its report, be it the day until which it holds.
    private static final List<String> OF_COURT = List.of(
            "court",
            "judge",
            "ruling",
            "trial",
            "verdict",
            "bracelet",
            "tag",
            "prosecutor",
            "sentence",
            "bail",
            "arrest",
            "custody",
            "until",
            "month");
    /// «leave», «leaving»: what somebody cannot do, and no arrest by name.
    private static final String LEAVE = "leav";
    /// Who stands at the door.
    private static final List<String> GUARDS =
            List.of("police", "officer", "guard", "agents", "patrol", "plainclothes");

    /// Entries so called tell it in so many words.
    private static final String ENTRIES = "-guarded-at-home";
    /// What the words of it look like to a count of words.
    private static final Set<EventKind> ALIKE =
            EnumSet.of(EventKind.HOUSE_ARREST, EventKind.TRAVEL_BAN, EventKind.RELEASE, EventKind.BLOCKING);

    private KeptAtHome() {}

    /// No count of words makes a house arrest of it, or takes it back.
    static void settle(List<Draft> drafts, Map<EventKind, String> against, List<Map<EventKind, String>> told) {
        boolean kept = Among.any(
                drafts,
                draft -> draft.current
                        && draft.kind == EventKind.DETENTION
                        && (isTold(draft.hit) || draft.hit.entry().kinds().contains(EventKind.HOUSE_ARREST)));
        if (kept) {
            against.remove(EventKind.DETENTION);
            told.forEach(kinds -> kinds.keySet().removeAll(ALIKE));
        }
    }

    /// Whether the words tell it, be it in those of a house arrest: «фактически под домашним арестом».
    static boolean isTold(WordHit hit) {
        return hit.entry().id().endsWith(ENTRIES);
    }

    static boolean isMeant(EventKind told, WordHit hit, Marked article) {
        if (told != EventKind.HOUSE_ARREST
                || article.text().language() != Language.EN
                || !article.isShort()
                || !says(LEAVE, hit, article)) {
            return false;
        }
        boolean guarded = false;
        for (Token token : article.text().tokens()) {
            String word = token.norm();
            if (Among.any(OF_COURT, word::startsWith)) {
                return false;
            }
            guarded |= Among.any(GUARDS, word::startsWith);
        }
        return guarded;
    }

    private static boolean says(String start, WordHit hit, Marked article) {
        for (int i = hit.first(); i <= hit.last(); i++) {
            if (article.norm(i).startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
