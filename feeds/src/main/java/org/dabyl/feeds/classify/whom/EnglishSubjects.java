package org.dabyl.feeds.classify.whom;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// Whose measure an English verb without a subject tells: «Abishev was detained in Astana, fined and then released».
///
/// Behind «and», «but», «before» or «after» a bare verb or participle goes on with the subject of the measure
/// before it in the same sentence. Stateless; for any thread.
final class EnglishSubjects {
    private static final Set<EventKind> PENALTIES =
            EnumSet.of(EventKind.FINE, EventKind.ADMINISTRATIVE_ARREST, EventKind.SENTENCE, EventKind.PRETRIAL_ARREST);
    private static final Set<String> OF_SEVERAL =
            Set.of("one", "two", "three", "of", "the", "elder", "younger", "eldest");
    private static final int LINKS = 4;
    private static final int CROWD = 6;
    private static final int THEM = 7;
    private static final int OPENS = 3;
    private static final int APPOSED = 25;

    private EnglishSubjects() {}

    /// The measure before, whose people this one's are.
    static Optional<Draft> shared(Draft draft, List<Draft> all, Marked article) {
        if (article.text().language() != Language.EN || draft.direct || !goesOn(draft.hit, article)) {
            return Optional.empty();
        }
        return last(
                all,
                other -> other.direct
                        && other.sentence.equals(draft.sentence)
                        && other.hit.last() < draft.hit.first()
                        && (draft.notThem.isEmpty() || !draft.notThem.containsAll(other.persons))
                        && article.people()
                                .within(/* first= */ other.hit.last(), /* last= */ draft.hit.first())
                                .isEmpty());
    }

    /// The one of them whose words stand last; of those told by the same word the first.
    private static Optional<Draft> last(List<Draft> all, Predicate<Draft> these) {
        Draft last = null;
        for (Draft draft : all) {
            if (these.test(draft) && (last == null || draft.hit.first() > last.hit.first())) {
                last = draft;
            }
        }
        return Optional.ofNullable(last);
    }

    /// «for two months and put her colleague Abishev under»: behind this «and» stands a verb.
    static boolean opensVerb(int and, PersonMention mention, Marked article) {
        return article.text().language() == Language.EN
                && and + 2 < mention.firstToken()
                && article.is(WordList.AND, and)
                && (article.is(WordList.POSSESSIVE, and + 2)
                        || article.norm(and + 2).equals("the")
                        || article.norm(and + 2).equals("a"));
    }

    /// «Several reporters were held; one of them, Dina Omar, said»: whom the same sentence or the next picks
    /// out of a group that is not named.
    static List<Person> oneOfThem(Draft draft, Marked article) {
        if (article.text().language() != Language.EN || !draft.group || article.isTitle(draft.sentence)) {
            return List.of();
        }
        int next = draft.sentence.index() + 1;
        int end = next < article.text().sentences().size()
                ? article.text().sentences().get(next).last()
                : draft.sentence.last();
        for (int i = draft.hit.last() + 1; i + 3 < end; i++) {
            boolean one = article.norm(i).equals("them")
                    && (article.norm(i - 1).equals("of") && article.norm(i - 2).equals("one")
                            || article.norm(i - 1).equals("among"));
            Optional<PersonMention> named = one
                    ? article.people().within(i, Math.min(end, i + THEM)).stream()
                            .findFirst()
                    : Optional.empty();
            if (named.isPresent()) {
                return Listing.around(named.get(), article.people().within(i, end), article);
            }
        }
        return List.of();
    }

    /// Whether the measure's sentence or the one before it has named somebody already.
    static boolean isNamedBefore(Draft draft, Marked article) {
        return article.text().language() == Language.EN
                && Among.any(
                        article.people().mentions(),
                        mention -> mention.lastToken() <= draft.hit.first()
                                && (mention.role() == Role.TARGET || mention.role() == Role.NONE)
                                && draft.sentence.index()
                                                - article.token(mention.firstToken())
                                                        .sentence()
                                        <= 1);
    }

    /// «One of those taken away, Dina Omar, said», «among the detained was Dina Omar».
    static Optional<PersonMention> oneOf(Draft draft, List<PersonMention> near, Marked article) {
        if (article.text().language() != Language.EN) {
            return Optional.empty();
        }
        Optional<PersonMention> missed = missedByKin(draft, near, article);
        if (missed.isPresent()) {
            return missed;
        }
        boolean one = isSaidBefore("one", draft, LINKS, article) || isSaidBefore("among", draft, LINKS, article);
        if (!one || article.isTitle(draft.sentence)) {
            return Optional.empty();
        }
        return near.stream()
                .filter(mention ->
                        mention.firstToken() > draft.hit.last() && mention.firstToken() - draft.hit.last() <= LINKS + 1)
                .findFirst();
    }

    /// «Relatives of Omar have not heard from him»: he is missing, and not they.
    private static Optional<PersonMention> missedByKin(Draft draft, List<PersonMention> near, Marked article) {
        return draft.kind != EventKind.DISAPPEARANCE
                ? Optional.empty()
                : near.stream()
                        .findFirst()
                        .filter(mention -> mention.lastToken() <= draft.hit.first()
                                && mention.firstToken() > draft.sentence.first() + 1
                                && article.norm(mention.firstToken() - 1).equals("of")
                                && article.is(WordList.OTHERS, mention.firstToken() - 2));
    }

    /// «jailed one of my sons», «detained her husband»: somebody whom the words do not name.
    static boolean hitsAnother(Draft draft, Marked article) {
        int from = draft.hit.last() + 1;
        int end = Math.min(draft.sentence.last(), from + LINKS);
        if (article.text().language() != Language.EN) {
            return false;
        }
        boolean owned = false;
        for (int i = from; i < end; i++) {
            if (owned && article.is(WordList.OTHERS, i)) {
                return true;
            }
            owned |= article.is(WordList.POSSESSIVE, i);
            if (!article.is(WordList.POSSESSIVE, i) && !OF_SEVERAL.contains(article.norm(i))) {
                return false;
            }
        }
        return false;
    }

    /// «she and fellow members Abishev and Kim were freed»: whoever is meant by «she».
    static Optional<Person> withPronoun(PersonMention first, Marked article) {
        int start = article.sentenceAt(first.firstToken()).first();
        for (int i = first.firstToken() - 1; i > start && i >= first.firstToken() - LINKS; i--) {
            if (article.norm(i).equals("and")) {
                boolean stands =
                        article.norm(i - 1).equals("she") || article.norm(i - 1).equals("he");
                return article.people().mentions().stream()
                        .filter(mention -> stands && mention.lastToken() < first.firstToken())
                        .reduce((one, other) -> other)
                        .map(PersonMention::person);
            }
            if (!article.token(i).isWord()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// «About 30 women who came to complain were put into buses»: a sentence that opens with people unnamed.
    static boolean isCrowd(WordHit hit, Marked article) {
        int first = article.sentenceAt(hit.first()).first();
        if (article.text().language() != Language.EN
                || hit.first() == first
                || !article.norm(hit.first() - 1).equals("were")
                        && !hit.entry().kinds().contains(EventKind.TRIAL)
                || !article.people().within(first, hit.first()).isEmpty()) {
            return false;
        }
        for (int i = first; i < hit.first() && i < first + CROWD; i++) {
            if (article.is(WordList.PEOPLE, i) && !article.token(i).isCapital()) {
                return article.norm(i).endsWith("s")
                        || article.norm(i).endsWith("en")
                        || article.norm(i).equals("people");
            }
        }
        return false;
    }

    /// «Five guests were held. They were freed later»: the group before, of whom nobody is named.
    static boolean areThey(Draft draft, List<Draft> all, Marked article) {
        return article.text().language() == Language.EN
                && isSaidBefore("they", draft, LINKS, article)
                && !hitsOne(draft, article)
                && last(
                                all,
                                other -> other.hit.first() < draft.hit.first()
                                        && draft.sentence.index() - other.sentence.index() <= 1)
                        .filter(other -> other.group && other.persons.isEmpty())
                        .isPresent();
    }

    /// «they took her along»: one, and not those who did it.
    private static boolean hitsOne(Draft draft, Marked article) {
        int end = Math.min(draft.sentence.last(), draft.hit.last() + 2);
        return article.says("her", draft.hit.first(), end) || article.says("him", draft.hit.first(), end);
    }

    /// «Dina Omar was kept away from a hearing and on 19 August fined»: the verb behind «and» goes on with the
    /// name that opens the sentence and has a verb of its own.
    static boolean goesOnFrom(PersonMention mention, WordHit hit, Marked article) {
        int verb = ownVerb(mention, hit.first(), article);
        if (mention.firstToken() - article.sentenceAt(mention.firstToken()).first() > OPENS
                || verb >= hit.first()
                || !article.is(WordList.BEING, verb)
                || article.is(WordList.BEING, hit.first() - 1)) {
            return false;
        }
        int i = hit.first() - 1;
        while (i > verb && isDay(i, article)) {
            i--;
        }
        return i > verb && article.norm(i).equals("and");
    }

    /// Right behind the name, or behind the comma that closes who it is: «Omar, a banker from Taraz, was».
    private static int ownVerb(PersonMention mention, int end, Marked article) {
        int comma = mention.lastToken();
        if (!article.token(comma).isMark(',')) {
            return comma;
        }
        for (int i = comma + 1; i + 1 < end && i <= comma + APPOSED; i++) {
            if (article.token(i).isMark(',') && article.is(WordList.BEING, i + 1)) {
                return i + 1;
            }
        }
        return comma;
    }

    private static boolean isDay(int token, Marked article) {
        return article.is(WordList.WHEN, token) || article.facts().isDay(token);
    }

    /// Whether the word stands before the measure, so many words away at most.
    private static boolean isSaidBefore(String word, Draft draft, int within, Marked article) {
        return article.says(word, Math.max(draft.sentence.first(), draft.hit.first() - within), draft.hit.first());
    }

    /// «and is being held», «but later freed», «before being released».
    private static boolean goesOn(WordHit hit, Marked article) {
        int first = article.sentenceAt(hit.first()).first();
        for (int i = hit.first() - 1; i > first && i >= hit.first() - LINKS; i--) {
            String word = article.norm(i);
            if (word.equals("and") || word.equals("but") || word.equals("before") || word.equals("after")) {
                return true;
            }
            if (!article.is(WordList.BEING, i) && !article.is(WordList.ACTING, i)) {
                return false;
            }
        }
        return false;
    }

    /// «Supporters fined and arrested»: the headline's fine is that of whoever is fined below.
    static List<Person> toldBelow(Draft draft, List<Draft> all, Marked article) {
        boolean open = article.text().language() == Language.EN
                && PENALTIES.contains(draft.kind)
                && draft.group
                && article.isShort()
                && article.isTitle(draft.sentence);
        if (!open) {
            return List.of();
        }
        return all.stream()
                .filter(other -> other.direct && other.kind == draft.kind && !other.persons.isEmpty())
                .filter(other -> !article.isTitle(other.sentence))
                .findFirst()
                .map(other -> other.persons)
                .filter(persons -> 2 * persons.size() >= Newcomer.count(draft.hit, article))
                .orElse(List.of());
    }
}
