package org.dabyl.feeds.classify.whom;

import java.util.List;
import java.util.Optional;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.Gender;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// Whose measure it is where a relative or a lawyer tells of it in a short article: «Мать Абишева: «Сына бьют»».
///
/// The word nearest to the measure decides: what the teller calls the one spoken for («сына» of a mother,
/// «подзащитную» of a lawyer), a pronoun that fits or a word such as «активиста» means that one; «мне» and any
/// other relative mean somebody else. Where no such word stands, it says nothing. Stateless; for any thread.
final class SpokenFor {
    /// So far from the measure such a word may stand.
    private static final int WITHIN = 9;
    /// «қорғауындағы адамды»
    private static final int CLIENT = 2;
    private static final List<String> PLURAL =
            List.of("ов", "ев", "ам", "ям", "ами", "ями", "ах", "ях", "ых", "их", "ые", "лар", "лер", "дар", "дер");

    private SpokenFor() {}

    /// What the words beside a measure say of the one whom somebody speaks for.
    sealed interface Whose {
        /// It was done to that one.
        record TheirOwn(PersonMention whom) implements Whose {}

        /// It was done to whoever tells it or to a third.
        record Another(PersonMention than) implements Whose {}

        /// Nobody speaks for anybody, or the words do not tell.
        record Unsaid() implements Whose {}
    }

    static Whose of(Draft draft, Marked article) {
        if (article.isShort()) {
            for (PersonMention mention : article.people().mentions()) {
                Optional<Telling> telling = Telling.of(mention, article);
                if (telling.isPresent() && isBehind(draft, telling.get(), article)) {
                    return whose(draft, telling.get(), article);
                }
            }
        }
        return new Whose.Unsaid();
    }

    /// «қорғауындағы адамды ұрды»: the client, and no crowd.
    static boolean isOfOne(Draft draft, Marked article) {
        int first = draft.hit.first();
        return article.text().language() == Language.KK
                && draft.kind == EventKind.ILL_TREATMENT
                && article.hasAny(
                        WordList.CLIENTS, Math.max(draft.sentence.first(), first - CLIENT), draft.hit.last() + 1);
    }

    /// Behind the words that say who tells, and in a sentence that names nobody else; further down nobody at all.
    private static boolean isBehind(Draft draft, Telling telling, Marked article) {
        Sentence said = article.sentenceAt(telling.from() - 1);
        if (!draft.sentence.equals(said)) {
            return draft.sentence.index() > said.index()
                    && article.people()
                            .within(draft.sentence.first(), draft.sentence.last())
                            .isEmpty();
        }
        return draft.hit.last() >= telling.from()
                && Among.all(
                        article.people().within(telling.from(), said.last()),
                        other -> other.person().equals(telling.ward().person()));
    }

    private static Whose whose(Draft draft, Telling telling, Marked article) {
        boolean here = draft.sentence.equals(article.sentenceAt(telling.from() - 1));
        int from = Math.max(here ? telling.from() : draft.sentence.first(), draft.hit.first() - WITHIN);
        int to = Math.min(draft.sentence.last(), draft.hit.last() + 1 + WITHIN);
        Whose nearest = new Whose.Unsaid();
        int least = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            int apart = Math.max(0, Math.max(draft.hit.first() - i, i - draft.hit.last()));
            if (apart < least) {
                Optional<Whose> said = says(i, here, telling, article);
                nearest = said.orElse(nearest);
                least = said.isPresent() ? apart : least;
            }
        }
        return nearest;
    }

    /// Whom the word means; empty where it means nobody.
    private static Optional<Whose> says(int token, boolean here, Telling telling, Marked article) {
        if (article.is(WordList.PRESENT, token - 1)) {
            return Optional.empty();
        }
        if (isOfSomebodys(token, article)) {
            return Optional.of(new Whose.Another(telling.ward()));
        }
        if (article.is(telling.called(), token) || article.is(WordList.CLIENTS, token)) {
            return Optional.of(new Whose.TheirOwn(telling.ward()));
        }
        if (Telling.isCounsel(token, article) && !here) {
            return Optional.empty();
        }
        if (Telling.isKin(token, article) || article.is(WordList.MYSELF, token)) {
            return Optional.of(new Whose.Another(telling.ward()));
        }
        if (Grammar.isPronoun(article.norm(token), article.text().language())) {
            return byPronoun(token, here, telling, article);
        }
        return isWalkOfLife(token, article) && fits(token, telling, article)
                ? Optional.of(new Whose.TheirOwn(telling.ward()))
                : Optional.empty();
    }

    /// «убийцу сына», «друзей сына», «адвоката мужа»
    private static boolean isOfSomebodys(int token, Marked article) {
        return Telling.isKin(token, article)
                && (article.is(WordList.ASSAILANTS, token - 1)
                        || article.is(WordList.BELONGING, token - 1)
                        || article.text().language() == Language.RU && Telling.isKin(token - 1, article));
    }

    /// «его бьют», but not «по её словам», «его жену»; «её вызвали» is a wife's own.
    private static Optional<Whose> byPronoun(int token, boolean here, Telling telling, Marked article) {
        if (article.is(WordList.SOURCES, token + 1) || Telling.isKin(token + 1, article)) {
            return Optional.empty();
        }
        Gender gender = Grammar.genderOfPronoun(article.norm(token));
        Gender ward = telling.ward().gender();
        boolean fits = gender == Gender.UNKNOWN || ward == Gender.UNKNOWN || ward == gender;
        if (!fits) {
            return Optional.of(new Whose.Another(telling.ward()));
        }
        boolean either = gender != Gender.UNKNOWN && telling.tellers(article) == gender && !(here && telling.quoted());
        return either ? Optional.empty() : Optional.of(new Whose.TheirOwn(telling.ward()));
    }

    /// «активиста», but no lawyer and nobody's relative.
    static boolean isWalkOfLife(int token, Marked article) {
        return (article.is(WordList.OUTSPOKEN, token) || article.is(WordList.ATTACKED, token))
                && !Telling.isCounsel(token, article)
                && !Telling.isKin(token - 1, article)
                && !Telling.isKin(token + 1, article)
                && Among.none(PLURAL, article.norm(token)::endsWith);
    }

    /// The same, or «защитник активистки».
    static boolean isCalled(int token, Marked article) {
        boolean of = Telling.isCounsel(token - 1, article)
                && (article.is(WordList.OUTSPOKEN, token) || article.is(WordList.ATTACKED, token));
        return of && !Telling.isCounsel(token, article) || isWalkOfLife(token, article);
    }

    private static boolean fits(int token, Telling telling, Marked article) {
        return telling.ward().gender() != Gender.MALE || !article.is(WordList.A_WOMAN, token);
    }
}
