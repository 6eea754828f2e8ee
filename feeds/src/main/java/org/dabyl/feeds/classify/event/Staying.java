package org.dabyl.feeds.classify.event;

import java.util.List;
import java.util.function.Predicate;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LawRef;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// Which of the measures told stay as measures of their own, once all rules have judged them.
///
/// What goes is told only as part of another ([Outcome]), or is not what its words say: no verdict and no criminal case
/// where an administrative one is told. Stateless; for any thread.
final class Staying {
    /// So many sentences away, «found guilty» is still of the days in jail that were told.
    private static final int BESIDE = 2;

    private Staying() {}

    /// Whether its sentence names articles of the administrative code, and of no other.
    private static boolean isUnderRulings(Draft draft, Marked article) {
        boolean ruling = false;
        for (Facts.At<LawRef> law : article.facts().laws()) {
            if (article.token(law.first()).sentence() == draft.sentence.index()) {
                if (!law.value().code().startsWith("КоАП")) {
                    return false;
                }
                ruling = true;
            }
        }
        return ruling;
    }

    /// «two years of restricted freedom and 100 hours of community work»: part of the verdict, and no fine.
    private static boolean isServiceOfVerdict(Draft draft, List<Draft> all, Marked article) {
        return article.text().language() == Language.EN
                && draft.kind == EventKind.FINE
                && article.says("community", draft.hit.first(), draft.hit.last() + 1)
                && Among.any(
                        all,
                        other -> other.kind == EventKind.SENTENCE
                                && other.happened
                                && Outcome.tellsYears(other, article));
    }

    /// Whether years are told beside it, or beside the same verdict elsewhere.
    private static boolean isVerdict(Draft draft, List<Draft> all, Marked article) {
        return Among.any(
                all,
                other -> other.kind == EventKind.SENTENCE
                        && other.happened
                        && (other.current || other == draft)
                        && draft.mayBeOfSame(other)
                        && Outcome.tellsYears(other, article));
    }

    private static boolean isBeside(Draft draft, Draft other) {
        return Math.abs(other.sentence.index() - draft.sentence.index()) <= BESIDE;
    }

    /// «признан виновным» of an administrative case is no verdict.
    static Predicate<Draft> among(List<Draft> all, Marked article) {
        boolean code =
                Among.any(article.facts().laws(), law -> law.value().code().startsWith("УК"));
        boolean ruling =
                Among.any(article.facts().laws(), law -> law.value().code().startsWith("КоАП"));
        return draft -> {
            boolean administrative = draft.kind == EventKind.SENTENCE
                    && !isVerdict(draft, all, article)
                    && Among.any(
                            all,
                            other -> (other.sentence.equals(draft.sentence)
                                            || ruling && !code
                                            || !code && other.current && (article.isShort() || isBeside(draft, other)))
                                    && (other.kind == EventKind.ADMINISTRATIVE_ARREST
                                            || other.kind == EventKind.FINE
                                            || other.kind == EventKind.EXTRADITION && ruling));
            boolean misdemeanour = draft.kind == EventKind.CRIMINAL_CASE && isUnderRulings(draft, article);
            misdemeanour |= article.text().language() != Language.EN
                    && draft.kind == EventKind.CRIMINAL_CASE
                    && ruling
                    && !code
                    && !KazakhOutcome.saysCrime(draft.hit, article)
                    && Among.any(all, other -> Outcome.MINOR.contains(other.kind) && other.current && draft.current);
            return !administrative
                    && !misdemeanour
                    && !isServiceOfVerdict(draft, all, article)
                    && !Outcome.isOfAnother(draft, all, article);
        };
    }
}
