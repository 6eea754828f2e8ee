package org.dabyl.feeds.classify.whom;

import java.util.Set;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.KnownFor;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.Language;

/// Whether somebody is named only as whom others hurt: «подозреваемый в нападении на Абишеву», «полицейский,
/// избивший Абишева», «по факту убийства Абишева», "the officer who beat Abishev".
///
/// What hurt him governs his name, so that no penalty of the sentence is his. For Russian and English; of Kazakh
/// see [Assailants]. Stateless; for any thread.
final class Harmed {
    /// So many words back, what hurt somebody governs his name.
    private static final int BACK = 8;
    /// «который жестоко избил»
    private static final int WHO_WITHIN = 3;
    /// «Abishev's alleged killer»
    private static final int OWN = 2;

    private static final Set<String> GOVERNING = Set.of("on", "of", "against", "to", "at");
    /// «после избиения активиста Абишева задержали»: his being hurt is only when it was.
    private static final Set<String> AFTER = Set.of("после", "до", "перед");

    private Harmed() {}

    static boolean is(PersonMention mention, Draft draft, Marked article) {
        if (!Assailants.PUNISHING.contains(draft.kind)) {
            return false;
        }
        int harm = by(mention, article);
        return harm >= 0 && !(AFTER.contains(article.norm(harm - 1)) && mention.mayBe(GrammaticalCase.ACC));
    }

    /// Which word says what was done to him or by whom, as «нападении», «избивший», «убийца»; -1 where none does.
    static int by(PersonMention mention, Marked article) {
        return switch (article.text().language()) {
            case RU -> russian(mention, article);
            case EN -> english(mention, article);
            case KK -> -1;
        };
    }

    private static int russian(PersonMention mention, Marked article) {
        String preposition = "";
        for (int i = mention.firstToken() - 1; i >= earliest(mention, article); i--) {
            if (article.is(WordList.ASSAILING, i)) {
                return isObject(mention) && isDeed(i, article) ? i : -1;
            }
            if (article.is(WordList.ASSAILANTS, i)) {
                return preposition.isEmpty() && mention.mayBe(GrammaticalCase.GEN) ? i : -1;
            }
            if (article.is(WordList.HARM, i)) {
                boolean theirs = !KnownFor.governs(i, i, article);
                return theirs && governs(article.norm(i), preposition, mention) ? i : -1;
            }
            boolean before = article.is(WordList.PREPOSITIONS, i);
            if (before && !preposition.isEmpty() || !before && !mayStandBetween(i, article)) {
                return -1;
            }
            preposition = before ? article.norm(i) : preposition;
        }
        return -1;
    }

    /// «напавшего на Абишеву», «избившего Абишева», «угрожавшего Абишевой».
    private static boolean isObject(PersonMention mention) {
        return mention.mayBe(GrammaticalCase.ACC) || mention.mayBe(GrammaticalCase.DAT);
    }

    /// «нападение на Абишева», «угрозы Абишеву», «избиение Абишева»
    private static boolean governs(String harm, String preposition, PersonMention mention) {
        if (harm.startsWith("напад") || harm.startsWith("покуш")) {
            return preposition.equals("на") && mention.mayBe(GrammaticalCase.ACC);
        }
        GrammaticalCase wanted = harm.startsWith("угроз") ? GrammaticalCase.DAT : GrammaticalCase.GEN;
        return preposition.isEmpty() && mention.mayBe(wanted) || preposition.equals("адрес");
    }

    /// Whether it is a participle, or a verb that says who somebody is: «который избил», "who beat", "for beating".
    static boolean isDeed(int token, Marked article) {
        String word = article.norm(token);
        if (article.text().language() == Language.RU && !Grammar.looksPast(word)) {
            return true;
        }
        if (word.endsWith("ing")) {
            return article.is(WordList.PREPOSITIONS, token - 1);
        }
        return who(token, article) >= 0;
    }

    /// Where «который» stands before such a verb; -1 where it does not.
    static int who(int token, Marked article) {
        int first = Math.max(article.sentenceAt(token).first(), token - WHO_WITHIN);
        for (int i = token - 1; i >= first; i--) {
            String word = article.norm(i);
            if (word.startsWith("котор") || word.equals("who") || word.equals("that")) {
                return i;
            }
        }
        return -1;
    }

    private static int english(PersonMention mention, Marked article) {
        int own = owned(mention, article);
        if (own >= 0) {
            return own;
        }
        String preposition = "";
        for (int i = mention.firstToken() - 1; i >= earliest(mention, article); i--) {
            if (article.is(WordList.HARM, i) && !preposition.isEmpty()) {
                return i;
            }
            if (article.is(WordList.ASSAILANTS, i)) {
                return preposition.equals("of") ? i : -1;
            }
            if (article.is(WordList.ASSAILING, i)) {
                return preposition.isEmpty() && isDeed(i, article) ? i : -1;
            }
            boolean before = GOVERNING.contains(article.norm(i));
            if (before && !preposition.isEmpty()
                    || !before && (!mayStandBetween(i, article) || article.is(WordList.PREPOSITIONS, i))) {
                return -1;
            }
            preposition = before ? article.norm(i) : preposition;
        }
        return -1;
    }

    /// "Abishev's killer", "Abishev's murder".
    private static int owned(PersonMention mention, Marked article) {
        String last = article.norm(mention.lastToken() - 1);
        boolean owner = last.endsWith("'s")
                || last.endsWith("s'")
                || article.norm(mention.lastToken()).equals("'s");
        for (int i = mention.lastToken(); owner && i <= mention.lastToken() + OWN; i++) {
            if (article.is(WordList.ASSAILANTS, i) || article.is(WordList.HARM, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int earliest(PersonMention mention, Marked article) {
        return Math.max(article.sentenceAt(mention.firstToken()).first(), mention.firstToken() - BACK);
    }

    /// Words that say who somebody is; but whoever hurt an officer, or somebody's brother, hurt another.
    static boolean mayStandBetween(int token, Marked article) {
        if (!article.token(token).isWord()) {
            return "«»\"“”".indexOf(article.norm(token).charAt(0)) >= 0
                    || article.token(token).isMark('-');
        }
        return !article.is(WordList.OFFICERS, token)
                && !article.is(WordList.KIN, token)
                && !article.is(WordList.BEING, token)
                && !Grammar.looksFinite(article.norm(token));
    }
}
