package org.dabyl.feeds.classify.whom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Frame;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Language;

/// Russian verbs that say to whom without naming anybody: «допросили и отвезли домой» hit the same person,
/// «осуждены» more than one.
///
/// Looks at the words between two measures of one sentence, and at the verb's number. Stateless; for any thread.
final class Coordinated {
    private static final Set<String> LINKS =
            Set.of("и", "но", "а", "затем", "потом", "после", "позже", "позднее", "однако");
    private static final Set<String> PARTING = Set.of(";", ":", "—", "–", "«", "»");

    /// What several did who were let go, held or lost; other verbs in -ли tell what was done to them.
    private static final Set<String> CAME = Set.of(
            "вышли",
            "получили",
            "оказались",
            "попали",
            "отделались",
            "пропали",
            "исчезли",
            "провели",
            "отбыли",
            "просидели",
            "голодают",
            "заплатят",
            "выйдут");

    private Coordinated() {}

    /// The measure before, whose persons this one hit too: nobody named between, and an «и» that goes on.
    static Optional<Draft> before(Draft draft, List<Draft> all, Marked article) {
        if (article.text().language() != Language.RU || draft.group) {
            return Optional.empty();
        }
        Draft nearest = null;
        for (Draft other : all) {
            if (other.sentence.index() == draft.sentence.index()
                    && other.hit.last() < draft.hit.first()
                    && other.kind != EventKind.ASSEMBLY
                    && (nearest == null || other.hit.last() > nearest.hit.last())) {
                nearest = other;
            }
        }
        return Optional.ofNullable(nearest)
                .filter(last -> !last.persons.isEmpty()
                        && !last.attribute
                        && !last.hit.entry().isOnly(Frame.ATTRIBUTE)
                        && goesOn(last.hit.last() + 1, draft.hit.first(), article));
    }

    private static boolean goesOn(int from, int to, Marked article) {
        boolean linked = false;
        for (int i = from; i < to; i++) {
            String word = article.norm(i);
            if (article.is(WordList.ASKING_WORDS, i)) {
                return false;
            }
            boolean comma = word.equals(",") && (i + 1 >= to || !LINKS.contains(article.norm(i + 1)));
            if (comma || PARTING.contains(word) || article.isNamed(i)) {
                return false;
            }
            linked |= LINKS.contains(word);
        }
        return linked;
    }

    /// «осуждены», «вышли на свободу»: a subject of more than one.
    static boolean isPlural(WordHit hit, Marked article) {
        if (article.text().language() != Language.RU || !hit.entry().isOnly(Frame.SUBJECT)) {
            return false;
        }
        for (int i = hit.first(); i <= hit.last(); i++) {
            String word = article.norm(i);
            if (word.length() > 4
                    && (word.endsWith("ены")
                            || word.endsWith("аны")
                            || word.endsWith("иты")
                            || word.endsWith("яты")
                            || CAME.contains(word))) {
                return true;
            }
        }
        return false;
    }
}
