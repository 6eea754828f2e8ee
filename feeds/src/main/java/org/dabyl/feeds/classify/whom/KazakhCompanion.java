package org.dabyl.feeds.classify.whom;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.current.KazakhVerbs;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Language;

/// With whom the one was hit whom a Kazakh measure names: «Оспан Сейітпен бірге ұсталды», «Оспан пен бірге
/// ұсталған Сейіт».
///
/// Only where nothing that somebody did stands between: «Сейітпен бірге тұратын үйінде ұсталды» says where.
/// Stateless; for any thread.
final class KazakhCompanion {
    private static final Set<String> TOGETHER = KazakhVerbs.words("бірге қатар қоса");
    private static final Set<String> AND = KazakhVerbs.words("мен пен бен");
    /// So many words may stand between «бірге» and the measure.
    private static final int WITHIN = 5;

    private KazakhCompanion() {}

    /// Those already found, and behind them who was with them.
    static List<Person> with(List<Person> found, Draft draft, List<PersonMention> near, Marked article) {
        if (article.text().language() != Language.KK || found.isEmpty()) {
            return found;
        }
        List<Person> all = new ArrayList<>(found);
        for (PersonMention mention : near) {
            if (!all.contains(mention.person()) && isWith(mention, draft, article)) {
                all.add(mention.person());
            }
        }
        return all.size() == found.size() ? found : List.copyOf(all);
    }

    private static boolean isWith(PersonMention mention, Draft draft, Marked article) {
        int together = mention.lastToken();
        boolean parted = together < draft.hit.first() && AND.contains(KazakhVerbs.word(together, article));
        if (!parted && !mention.mayBe(GrammaticalCase.INS) || mention.role() == Role.LAWYER) {
            return false;
        }
        together += parted ? 1 : 0;
        return together < draft.hit.first()
                && draft.hit.first() - together <= WITHIN
                && TOGETHER.contains(KazakhVerbs.word(together, article))
                && isUnbroken(together + 1, draft.hit.first(), article);
    }

    private static boolean isUnbroken(int from, int to, Marked article) {
        for (int i = from; i < to; i++) {
            if (!article.token(i).isWord() || KazakhVerbs.isClauseVerb(i, article)) {
                return false;
            }
        }
        return true;
    }
}
