package org.dabyl.feeds.classify.whom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.Gender;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// A relative or a lawyer of somebody named who tells of something: «Мать Абишева: …», "Abishev's wife says …",
/// «Абишевтің адвокаты … айтты».
///
/// @param ward whom the teller speaks for
/// @param teller the token of «мать»
/// @param called what the teller calls that one: children of a mother, clients of a lawyer
/// @param from the first token of what is told
/// @param quoted whether a colon stands before it
record Telling(PersonMention ward, int teller, WordList called, int from, boolean quoted) {
    private static final Map<WordList, WordList> CALLED = Map.of(
            WordList.PARENTS, WordList.CHILDREN,
            WordList.CHILDREN, WordList.PARENTS,
            WordList.SPOUSES, WordList.SPOUSES,
            WordList.SIBLINGS, WordList.SIBLINGS,
            WordList.COUNSEL, WordList.CLIENTS);

    /// So many words may say who the one spoken for is.
    private static final int TITLE = 4;
    /// So many words behind the names the verb of saying may stand, or the colon: «просит о помощи: …».
    private static final int SAYS_WITHIN = 3;

    private static final int COLON_WITHIN = 6;

    static Optional<Telling> of(PersonMention ward, Marked article) {
        int teller = wordFor(ward, article);
        if (teller >= 0 && !speaks(teller, ward, article)) {
            return Optional.empty();
        }
        Optional<WordList> called = teller < 0 ? Optional.empty() : called(teller, article);
        if (called.isEmpty()) {
            return Optional.empty();
        }
        int end = Math.max(ward.lastToken(), teller + 1);
        Sentence sentence = article.sentenceAt(ward.firstToken());
        int colon = colon(end, sentence, article);
        if (colon >= 0) {
            return Optional.of(new Telling(ward, teller, called.get(), colon + 1, true));
        }
        return saidFrom(end, sentence, article).map(from -> new Telling(ward, teller, called.get(), from, false));
    }

    /// In Russian as a subject; and «Адвокат Асель Ким» is the lawyer's name where nothing else is said of her.
    private static boolean speaks(int teller, PersonMention ward, Marked article) {
        if (article.text().language() != Language.RU) {
            return true;
        }
        boolean himself = isCounsel(teller, article) && ward.mayBe(GrammaticalCase.NOM);
        Sentence sentence = article.sentenceAt(teller);
        return article.is(WordList.TELLING_FOR, teller)
                && (!himself
                        || IntStream.range(sentence.last(), article.text().length())
                                .anyMatch(token -> SpokenFor.isCalled(token, article)));
    }

    /// Whether it is a word for a relative, a lawyer or a client.
    static boolean isKin(int token, Marked article) {
        return called(token, article).isPresent() || article.is(WordList.CLIENTS, token);
    }

    static boolean isCounsel(int token, Marked article) {
        return article.is(WordList.COUNSEL, token);
    }

    /// The gender of whoever tells; unknown of a lawyer.
    Gender tellers(Marked article) {
        return article.is(WordList.A_WOMAN, teller)
                ? Gender.FEMALE
                : article.is(WordList.A_MAN, teller) ? Gender.MALE : Gender.UNKNOWN;
    }

    private static Optional<WordList> called(int token, Marked article) {
        for (Map.Entry<WordList, WordList> pair : CALLED.entrySet()) {
            if (article.is(pair.getKey(), token)) {
                return Optional.of(pair.getValue());
            }
        }
        return Optional.empty();
    }

    /// Where the word stands that makes the name somebody's ward; -1 where none does.
    static int wordFor(PersonMention ward, Marked article) {
        Sentence sentence = article.sentenceAt(ward.firstToken());
        return switch (article.text().language()) {
            case RU -> ward.mayBe(GrammaticalCase.GEN) ? before(ward, sentence, article) : -1;
            case KK -> ward.mayBe(GrammaticalCase.GEN) ? behind(ward, sentence, article) : -1;
            case EN -> {
                boolean owner = EnglishFrames.isOwner(ward, article);
                int of = owner ? -1 : before(ward, sentence, article);
                boolean ofIt = of >= 0 && List.of("of", "for", "to").contains(article.norm(of + 1));
                yield owner ? behind(ward, sentence, article) : ofIt ? of : -1;
            }
        };
    }

    private static int before(PersonMention ward, Sentence sentence, Marked article) {
        int first = Math.max(sentence.first(), ward.firstToken() - 1 - TITLE);
        for (int i = ward.firstToken() - 1; i >= first && article.token(i).isWord(); i--) {
            if (called(i, article).isPresent()) {
                return i;
            }
            if (article.text().language() == Language.RU && article.is(WordList.PREPOSITIONS, i)) {
                return -1;
            }
        }
        return -1;
    }

    private static int behind(PersonMention ward, Sentence sentence, Marked article) {
        int end = Math.min(sentence.last(), ward.lastToken() + TITLE);
        for (int i = ward.lastToken(); i < end && article.token(i).isWord(); i++) {
            if (called(i, article).isPresent()) {
                boolean bent = article.text().language() == Language.KK
                        && !article.norm(i).endsWith("ы")
                        && !article.norm(i).endsWith("і");
                return bent ? -1 : i;
            }
        }
        return -1;
    }

    private static int colon(int end, Sentence sentence, Marked article) {
        int last = Math.min(sentence.last() - 1, end + COLON_WITHIN);
        for (int i = end; i < last; i++) {
            if (article.token(i).isMark(':')) {
                return i;
            }
            if (isMeasure(i, sentence, article)) {
                return -1;
            }
        }
        return -1;
    }

    /// In Kazakh the verb ends the sentence, and what is told stands before it.
    private static Optional<Integer> saidFrom(int end, Sentence sentence, Marked article) {
        boolean kazakh = article.text().language() == Language.KK;
        for (WordHit saying : article.hits(EntryUse.SAYING, sentence)) {
            int behind = saying.first() - end;
            if (kazakh ? behind > 0 : behind >= 0 && behind < SAYS_WITHIN) {
                return Optional.of(kazakh ? end : saying.last() + 1);
            }
        }
        return Optional.empty();
    }

    private static boolean isMeasure(int token, Sentence sentence, Marked article) {
        return Among.any(article.hits(EntryUse.EVENTS, sentence), hit -> hit.first() <= token && token <= hit.last());
    }
}
