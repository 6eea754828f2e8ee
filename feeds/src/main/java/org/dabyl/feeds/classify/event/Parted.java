package org.dabyl.feeds.classify.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;

/// Whether a sentence tells what was decided of each of two: «Абаева оправдали, Киму дали два года».
///
/// The odds count words, whosesoever they are: what speaks of another's acquittal says nothing against his verdict.
/// Stateless; for any thread.
final class Parted {
    /// What courts and police decide of several in one go, of each another.
    private static final Set<EventKind> KINDS = EnumSet.of(
            EventKind.SENTENCE,
            EventKind.RELEASE,
            EventKind.FINE,
            EventKind.DETENTION,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.ADMINISTRATIVE_ARREST);

    /// Of which other words than the verb decide whether it is one: «convicted in the case», «72 сағатқа қамалды».
    private static final Set<EventKind> LONG =
            EnumSet.of(EventKind.SENTENCE, EventKind.PRETRIAL_ARREST, EventKind.HOUSE_ARREST);

    private Parted() {}

    /// @param kept all measures that the rules tell
    static boolean is(Draft draft, List<Draft> kept, Marked article) {
        return KINDS.contains(draft.kind)
                && isOfOneByName(draft)
                && (!LONG.contains(draft.kind) || saysHowLong(draft, article))
                && Plainly.isUngainsaid(draft, article)
                && Among.any(
                        kept,
                        other -> other.kind != draft.kind
                                && KINDS.contains(other.kind)
                                && isOfOneByName(other)
                                && other.sentence.equals(draft.sentence)
                                && !other.sharesSomebody(draft));
    }

    private static boolean saysHowLong(Draft draft, Marked article) {
        return Among.any(
                article.facts().terms(),
                at -> article.token(at.first()).sentence() == draft.sentence.index()
                        && Slots.measures(draft.kind, at.value().term()));
    }

    private static boolean isOfOneByName(Draft draft) {
        return draft.current && draft.direct && !draft.attribute && !draft.persons.isEmpty();
    }
}
