package org.dabyl.feeds.classify.whom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// Whom the sentence right behind a measure says that it was: «Задержали ещё одного. Это Асель Ким», «Ол – Марат Ли»,
/// "She is Asel Kim".
///
/// Such a sentence opens with the pronoun and has no verb before the name; «Это подтвердил Марат Ли» says who spoke.
/// Stateless; for any thread.
final class Identified {
    /// «Это 34-летний инженер из Караганды Марат Ли»
    private static final int WITHIN = 8;

    private static final Set<String> RUSSIAN = Set.of("это", "ею", "им", "ими");
    private static final Set<String> KAZAKH = Set.of("ол", "бұл", "олар");
    private static final Set<String> ENGLISH = Set.of("it", "he", "she", "they");
    /// «Ею оказалась», «ими стали»
    private static final List<String> BEING = List.of("оказал", "стал", "явля", "был");

    private Identified() {}

    /// Those of the next sentence; none where the measure's own names somebody, or the next says something else.
    static List<Person> next(Draft draft, Marked article) {
        int index = draft.sentence.index() + 1;
        boolean unnamed = article.people()
                .within(draft.sentence.first(), draft.sentence.last())
                .isEmpty();
        if (!unnamed || index >= article.text().sentences().size()) {
            return List.of();
        }
        Sentence next = article.text().sentences().get(index);
        int from = opening(next, article);
        List<PersonMention> named = from < 0 ? List.of() : article.people().within(from, next.last());
        Optional<PersonMention> first = named.stream().findFirst().filter(mention -> isSaid(mention, from, article));
        return first.map(mention -> Listing.around(mention, named, article)).orElse(List.of());
    }

    /// The token behind the words that open such a sentence; -1 where it opens otherwise.
    private static int opening(Sentence next, Marked article) {
        int at = next.first();
        String word = article.norm(at);
        return switch (article.text().language()) {
            case RU -> {
                boolean being = BEING.stream().anyMatch(article.norm(at + 1)::startsWith);
                yield !RUSSIAN.contains(word) || !being && !word.equals("это") ? -1 : being ? at + 2 : at + 1;
            }
            case KK -> KAZAKH.contains(word) && isDash(at + 1, next, article) ? at + 2 : -1;
            case EN -> ENGLISH.contains(word) && article.is(WordList.BEING, at + 1) ? at + 2 : -1;
        };
    }

    private static boolean isDash(int token, Sentence sentence, Marked article) {
        return token < sentence.last() && "–—-".indexOf(article.norm(token).charAt(0)) >= 0;
    }

    private static boolean isSaid(PersonMention mention, int from, Marked article) {
        boolean russian = article.text().language() == Language.RU;
        for (int i = from; i < mention.firstToken(); i++) {
            boolean told = russian
                    ? Grammar.looksFinite(article.norm(i)) || article.is(WordList.KIN, i)
                    : article.text().language() == Language.EN && article.is(WordList.BEING, i);
            if (told || article.token(i).isMark(';') || article.token(i).isMark(':')) {
                return false;
            }
        }
        boolean whole = !russian || mention.mayBe(GrammaticalCase.NOM) || mention.mayBe(GrammaticalCase.INS);
        return whole
                && mention.firstToken() - from <= WITHIN
                && !mention.kin()
                && mention.role() != Role.SPEAKER
                && mention.role() != Role.OFFICIAL;
    }
}
