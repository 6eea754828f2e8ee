package org.dabyl.feeds.classify.whom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// Of whom an English relative speaks: «"My son has eaten nothing," said Gulnar Kim, the mother of Marat Kim».
///
/// «my» and a word of kinship before the measure, and in its sentence or the next somebody who is named as
/// whose relative it is; or «her husband, Marat Kim,» before the pronoun. Stateless; for any thread.
final class EnglishKin {
    private static final int BEFORE = 8;
    private static final int OF_MY = 3;
    private static final Set<String> REPRESENTS =
            Set.of("represents", "represented", "representing", "defends", "defended", "defending");

    private static final Set<String> OWNERS =
            Set.of("client's", "husband's", "son's", "daughter's", "wife's", "brother's", "father's", "mother's");

    private EnglishKin() {}

    static Optional<PersonMention> of(Draft draft, Marked article) {
        if (article.text().language() != Language.EN) {
            return Optional.empty();
        }
        boolean mine = saysMy(draft, article);
        if (!mine && !isToldByKin(draft, article)) {
            return EnglishFrames.hasPronoun(draft.hit, article) ? toldOf(draft, article) : Optional.empty();
        }
        List<Sentence> sentences = article.text().sentences();
        int next = Math.min(sentences.size() - 1, draft.sentence.index() + 1);
        return article
                .people()
                .within(draft.sentence.first(), sentences.get(next).last())
                .stream()
                .filter(mention -> mine ? EnglishFrames.isOther(mention, article) : isWhose(mention, article))
                .findFirst();
    }

    /// «told us that her husband, Marat Kim, managed to say that he was being driven»: he was.
    private static Optional<PersonMention> toldOf(Draft draft, Marked article) {
        int first = draft.sentence.first();
        for (PersonMention mention : article.people().within(first, draft.hit.first())) {
            if (mention.role() == Role.RELATIVE
                    && mention.firstToken() > first + 2
                    && isHers(mention.firstToken() - 1, article)
                    && Among.any(
                            article.hits(EntryUse.SAYING, draft.sentence),
                            saying -> saying.last() < mention.firstToken())) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private static boolean isHers(int token, Marked article) {
        int kin = article.token(token).isMark(',') ? token - 1 : token;
        return article.is(WordList.OTHERS, kin) && article.is(WordList.POSSESSIVE, kin - 1);
    }

    /// «Aida Tau, the wife of the jailed editor Marat Kim, said that her husband had been beaten»: he was.
    private static boolean isToldByKin(Draft draft, Marked article) {
        int first = Math.max(draft.sentence.first(), draft.hit.first() - BEFORE);
        for (int i = draft.hit.first() - 1; i >= first; i--) {
            int her = i;
            if (article.is(WordList.POSSESSIVE, i)
                    && isOther(i + 1, article)
                    && article.people().within(i, draft.hit.first()).isEmpty()) {
                return Among.any(article.hits(EntryUse.SAYING, draft.sentence), saying -> saying.last() < her)
                        && Among.any(
                                article.people().within(draft.sentence.first(), her),
                                mention -> isWhose(mention, article));
            }
        }
        return false;
    }

    /// «her client», «her client's transfer»
    private static boolean isOther(int token, Marked article) {
        return article.is(WordList.OTHERS, token) || OWNERS.contains(article.norm(token));
    }

    /// «the wife of Marat Kim», «Aida Tau, who represents Marat Kim, said that her client»
    private static boolean isWhose(PersonMention mention, Marked article) {
        int before = mention.firstToken() - 1;
        return EnglishFrames.isOfOther(mention, article)
                || before > article.sentenceAt(mention.firstToken()).first()
                        && REPRESENTS.contains(article.norm(before));
    }

    /// «Wife of jailed politician fined. The wife of Marat Kim, who has been held since May, …»: not he.
    static void leaveOut(Draft draft, Marked article) {
        int of = draft.sentence.first() + 1;
        boolean kin = article.text().language() == Language.EN
                && article.isTitle(draft.sentence)
                && draft.hit.first() > of
                && article.is(WordList.OTHERS, of - 1)
                && article.norm(of).equals("of");
        if (kin) {
            article.people().mentions().stream()
                    .filter(mention -> EnglishFrames.isOfOther(mention, article))
                    .forEach(mention -> draft.notThem.add(mention.person()));
        }
    }

    private static boolean saysMy(Draft draft, Marked article) {
        int first = Math.max(draft.sentence.first(), draft.hit.first() - BEFORE);
        for (int i = draft.hit.last(); i >= first; i--) {
            String word = article.norm(i);
            boolean mine = word.equals("my") || word.equals("our");
            if (mine && article.hasAny(WordList.OTHERS, i + 1, Math.min(draft.sentence.last(), i + OF_MY))) {
                return true;
            }
        }
        return false;
    }
}
