package org.dabyl.feeds.classify.whom;

import java.util.List;
import java.util.Optional;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.Language;

/// Whom a word for a relative or a lawyer means that stands with somebody else's name: «Брат Абишевой, Асет Ким,
/// задержан» is the second, «Abishev, whose brother was detained, fined» is nobody who is named.
///
/// Russian and English; a Kazakh name has its word right before it. Stateless; for any thread.
final class Apposed {
    /// So many words may say who the second is: «Husband of Abishev, blogger Kim, …».
    private static final int ROLE = 2;
    /// So many words stand between «whose brother» and the measure: «has been».
    private static final int VERB = 2;

    private Apposed() {}

    /// The second of two names between which a comma stands, right before the measure.
    static Optional<PersonMention> kin(Draft draft, List<PersonMention> near, Marked article) {
        for (int i = 1; article.text().language() != Language.KK && i < near.size(); i++) {
            PersonMention owner = near.get(i - 1);
            PersonMention named = near.get(i);
            boolean behind = named.lastToken() <= draft.hit.first();
            if (isApposed(owner, named, article)
                    && (behind ? closes(named, draft, article) : opens(owner, named, draft, article))) {
                draft.notThem.add(owner.person());
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }

    private static boolean isApposed(PersonMention owner, PersonMention named, Marked article) {
        int comma = owner.lastToken();
        int apart = named.firstToken() - comma - 1;
        if (!article.token(comma).isMark(',') || apart < 0 || apart > ROLE || Telling.wordFor(owner, article) < 0) {
            return false;
        }
        for (int i = comma + 1; i < named.firstToken(); i++) {
            if (!article.token(i).isWord()
                    || article.is(WordList.AND, i)
                    || article.is(WordList.POSSESSIVE, i)
                    || article.is(WordList.BEING, i)
                    || Telling.isKin(i, article)
                    || Grammar.looksFinite(article.norm(i))) {
                return false;
            }
        }
        return true;
    }

    /// «Задержан адвокат Абишевой, Асет Ким»: the measure stands right before, of one, and the list does not go on.
    private static boolean opens(PersonMention owner, PersonMention named, Draft draft, Marked article) {
        int word = Telling.wordFor(owner, article) - draft.hit.last();
        int next = named.lastToken();
        boolean goesOn =
                next < draft.sentence.last() && (article.token(next).isMark(',') || article.is(WordList.AND, next));
        return word > 0
                && word <= ROLE
                && !goesOn
                && !article.norm(draft.hit.first()).endsWith("ны")
                && draft.hit.last() < owner.firstToken();
    }

    /// By its comma or by the measure itself, and not by that of several.
    private static boolean closes(PersonMention named, Draft draft, Marked article) {
        int next = named.lastToken();
        boolean comma = article.token(next).isMark(',');
        int verb = comma ? next + 1 : next;
        String word = article.norm(verb);
        boolean several = word.equals("were") || !comma && (word.endsWith("ны") || word.endsWith("ли"));
        return !several
                && (verb == draft.hit.first()
                        || verb == draft.hit.first() - 1 && article.is(WordList.BEING, verb)
                        || draft.hit.covers(verb));
    }

    /// «Abishev, whose brother was detained», «Абишева, чьего брата избили», «Абишева, брата которой избили»,
    /// "Abishev fined; his brother was detained".
    static boolean isOfTheirs(Draft draft, Marked article) {
        if (article.text().language() == Language.KK) {
            return false;
        }
        int first = draft.sentence.first();
        int kin = draft.hit.first() - 1;
        for (int i = 0; i < VERB && kin > first && !isOther(kin, article) && isBetween(kin, article); i++) {
            kin--;
        }
        if (draft.hit.size() > 1 && isOther(draft.hit.first(), article)) {
            kin = draft.hit.first();
        }
        if (kin <= first || !isOther(kin, article) || article.isNamed(kin - 1) || !isWhose(kin, draft, article)) {
            return false;
        }
        article.people().within(first, kin).forEach(mention -> draft.notThem.add(mention.person()));
        return true;
    }

    private static boolean isBetween(int token, Marked article) {
        return article.is(WordList.BEING, token) || article.norm(token).startsWith("котор");
    }

    private static boolean isWhose(int kin, Draft draft, Marked article) {
        String before = article.norm(kin - 1);
        int clause = kin - 2;
        boolean theirs = article.text().language() == Language.EN
                ? article.is(WordList.POSSESSIVE, kin - 1)
                : Grammar.isPronoun(before, Language.RU);
        if (theirs && clause > draft.sentence.first() && !article.token(clause).isWord()) {
            return (article.token(clause).isMark(';') || article.token(clause).isMark(','))
                    && article.hits(EntryUse.SAYING, draft.sentence).isEmpty();
        }
        return before.equals("whose")
                || before.startsWith("чье")
                || before.equals("чью")
                || before.equals("чей")
                || before.equals("чья")
                || article.text().language() == Language.RU
                        && article.token(kin - 1).isMark(',')
                        && kin < draft.hit.first()
                        && article.norm(kin + 1).startsWith("котор");
    }

    private static boolean isOther(int token, Marked article) {
        return Telling.isKin(token, article)
                || article.text().language() == Language.EN && article.is(WordList.OTHERS, token);
    }
}
