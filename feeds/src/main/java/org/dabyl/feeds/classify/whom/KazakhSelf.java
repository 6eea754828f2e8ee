package org.dabyl.feeds.classify.whom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.current.KazakhVerbs;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Language;

/// Whom a Kazakh sentence means by «өзін», and that «оны» is one.
///
/// Stateless; for any thread.
final class KazakhSelf {
    private static final Set<String> HIMSELF = KazakhVerbs.words("өзін өзіне");
    private static final Set<String> HIM = KazakhVerbs.words("оны");
    private static final int HIM_WITHIN = 2;
    /// So many words before the measure the pronoun may stand.
    private static final int WITHIN = 5;

    private KazakhSelf() {}

    /// «Оспан полицейлер өзін бөлімге алып барғанын айтты»: the only one whom the sentence names before it.
    static Optional<PersonMention> find(Draft draft, Marked article) {
        if (article.text().language() != Language.KK) {
            return Optional.empty();
        }
        int first = Math.max(draft.sentence.first(), draft.hit.first() - WITHIN);
        for (int i = draft.hit.last(); i >= first; i--) {
            if (HIMSELF.contains(KazakhVerbs.word(i, article))
                    && Clauses.isUnbroken(article, Math.min(i, draft.hit.first()), draft.hit.first())) {
                return onlyOne(i, draft, article);
            }
        }
        return Optional.empty();
    }

    private static Optional<PersonMention> onlyOne(int word, Draft draft, Marked article) {
        List<PersonMention> named = article.people().within(draft.sentence.first(), draft.sentence.last());
        boolean one = named.size() == 1
                && named.getFirst().lastToken() <= word
                && named.getFirst().mayBe(GrammaticalCase.NOM)
                && (named.getFirst().role() == Role.NONE || named.getFirst().role() == Role.TARGET)
                && !article.hasAny(WordList.OTHERS, named.getFirst().lastToken(), word);
        return one ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /// «оны өздерімен алып кетті»: one, whoever did it.
    static boolean isOne(Draft draft, Marked article) {
        int first = Math.max(draft.sentence.first(), draft.hit.first() - HIM_WITHIN);
        for (int i = first; article.text().language() == Language.KK && i <= draft.hit.last(); i++) {
            if (HIM.contains(KazakhVerbs.word(i, article))
                    && Clauses.isUnbroken(article, Math.min(i, draft.hit.first()), draft.hit.first())) {
                return true;
            }
        }
        return false;
    }
}
