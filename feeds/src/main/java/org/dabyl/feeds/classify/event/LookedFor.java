package org.dabyl.feeds.classify.event;

import java.util.List;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LexiconEntry.Telling;
import org.dabyl.feeds.classify.current.KazakhVerbs;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// Whether police look for somebody who is missing, and hunt nobody: «не выходит на связь, полиция начала
/// розыск», «екі күннен бері жоқ, полиция іздеу жариялады».
///
/// A case or charge beside it says that it is a suspect who is wanted. Stateless; for any thread.
final class LookedFor {
    /// Entries so called tell that somebody is wanted, wherever he is.
    private static final String WANTED = "-wanted";

    private LookedFor() {}

    static boolean is(Draft draft, List<Draft> all, Marked article) {
        return draft.kind == EventKind.EXTRADITION
                && isSearch(draft, article)
                && Among.any(
                        all,
                        other -> other.kind == EventKind.DISAPPEARANCE
                                && other.happened
                                && other.hit.entry().telling() == Telling.DEED
                                && draft.mayBeOfSame(other))
                && (article.text().language() == Language.KK || Among.none(all, LookedFor::isOfSuspect));
    }

    /// Whether the words only say that somebody is looked for.
    static boolean isSearch(Draft draft, Marked article) {
        return article.text().language() == Language.KK
                ? KazakhVerbs.word(draft.hit.first(), article).startsWith("издеу")
                : draft.hit.entry().id().endsWith(WANTED);
    }

    private static boolean isOfSuspect(Draft other) {
        return other.happened
                && (other.kind == EventKind.CRIMINAL_CASE
                        || other.kind == EventKind.SENTENCE
                        || other.kind == EventKind.PRETRIAL_ARREST);
    }
}
