package org.dabyl.feeds.classify.whom;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.current.KazakhCases;
import org.dabyl.feeds.classify.current.KazakhVerbs;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// Whether the same Kazakh sentence says that a measure hit those who attacked somebody: «тілшіні ұрған азамат
/// қамауға алынды».
///
/// The one attacked stands right before the verb, as an object; who attacked the police or an official is
/// meant himself. So are those who are suspected of it, and policemen who are jailed for it, which stays news. Nothing
/// was done to the victim then but the attack. Stateless; for any thread.
final class Assailants {
    private static final int OBJECT_WITHIN = 4;
    /// So far behind a name what hurt somebody stands: «Оспанға жасалған шабуыл».
    private static final int HARM_WITHIN = 3;
    /// So far behind that «күдікті» stands.
    private static final int SUSPECT_WITHIN = 4;
    /// So far behind that the measure stands.
    private static final int NEAR = 8;
    /// What is done to those who attacked somebody.
    static final Set<EventKind> PUNISHING = EnumSet.of(
            EventKind.DETENTION,
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.CRIMINAL_CASE,
            EventKind.FINE,
            EventKind.SEARCH,
            EventKind.TRIAL,
            EventKind.SENTENCE,
            EventKind.RELEASE);

    private Assailants() {}

    /// Takes the measure back as news where it hit them; then no name is weighed.
    static boolean areHit(Draft draft, List<PersonMention> near, Marked article) {
        boolean servants = areServants(draft, near, article);
        if (servants) {
            draft.direct = true;
            draft.group = false;
            draft.rules.add("who:culprits");
        }
        boolean hit = !servants && (areTold(draft, near, article) || areSuspects(draft, near, article));
        if (hit) {
            draft.direct = true;
            draft.group = false;
            draft.noNews("-perpetrators");
        }
        return servants || hit;
    }

    /// «Оспанды ұрған полицей қамалды», «екі полицейге айып тағылды»: news, but nothing that was done to Ospan.
    private static boolean areServants(Draft draft, List<PersonMention> near, Marked article) {
        if (article.text().language() != Language.KK || !PUNISHING.contains(draft.kind) || !isPassive(draft, article)) {
            return false;
        }
        int charged = draft.hit.first() - 1;
        if (charged > draft.sentence.first()
                && article.is(WordList.SERVANTS, charged)
                && KazakhCases.isObject(charged, article)) {
            return true;
        }
        for (int i = draft.sentence.first() + 1; i + 1 < draft.hit.first(); i++) {
            if (article.is(WordList.ASSAILING, i)
                    && article.is(WordList.SERVANTS, i + 1)
                    && draft.hit.first() - i <= SUSPECT_WITHIN
                    && isVictimBefore(i, near, article)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassive(Draft draft, Marked article) {
        return !KazakhVoice.isDoneByTheSubject(draft.hit, article);
    }

    /// «Оспанның өліміне күдікті», «Оспанға шабуыл бойынша іс»: whom they look for, and not whom they hurt.
    private static boolean areSuspects(Draft draft, List<PersonMention> near, Marked article) {
        if (article.text().language() != Language.KK || !PUNISHING.contains(draft.kind)) {
            return false;
        }
        for (PersonMention mention : near) {
            int victim = mention.lastToken();
            boolean object = !mention.mayBe(GrammaticalCase.NOM) && mention.role() != Role.OFFICIAL;
            if (object && victim < draft.hit.first() && isHurt(victim, draft, article)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHurt(int victim, Draft draft, Marked article) {
        int end = draft.hit.last();
        for (int i = victim; i < end && i < victim + HARM_WITHIN; i++) {
            if (article.is(WordList.HARM, i)) {
                int last = Math.min(end, i + 1 + SUSPECT_WITHIN);
                return article.hasAny(WordList.CULPRITS, i + 1, last)
                        && article.people().within(i, draft.hit.first()).isEmpty()
                        && draft.hit.first() - i <= NEAR;
            }
            if (!article.token(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    private static boolean areTold(Draft draft, List<PersonMention> near, Marked article) {
        if (article.text().language() != Language.KK || !PUNISHING.contains(draft.kind)) {
            return false;
        }
        for (int i = draft.sentence.first() + 1; i < draft.hit.first(); i++) {
            if (isAssault(i, draft, article) && mayBeFoe(i + 1, article) && isVictimBefore(i, near, article)) {
                return true;
            }
        }
        return false;
    }

    /// «ұрған», «шабуыл жасаған».
    private static boolean isAssault(int token, Draft draft, Marked article) {
        if (article.is(WordList.ASSAILING, token)) {
            return true;
        }
        for (WordHit hit : article.hits(EntryUse.EVENTS, draft.sentence)) {
            if (hit.last() == token
                    && hit.entry().kinds().contains(EventKind.ATTACK)
                    && KazakhVerbs.isActive(token, article)) {
                return true;
            }
        }
        return false;
    }

    /// But not «ұрған полицейлер», «ұрған екі полицей», «балағаттаған блогер».
    private static boolean mayBeFoe(int next, Marked article) {
        int noun = article.token(next).kind() == Token.Kind.NUMBER ? next + 1 : next;
        return !article.is(WordList.DOERS, noun) && !article.is(WordList.ATTACKED, noun);
    }

    private static boolean isVictimBefore(int verb, List<PersonMention> near, Marked article) {
        int first = Math.max(article.sentenceAt(verb).first(), verb - OBJECT_WITHIN);
        for (int i = first; i < verb; i++) {
            if (article.is(WordList.ATTACKED, i) && KazakhCases.isObject(i, article)) {
                return true;
            }
        }
        for (PersonMention mention : near) {
            boolean object = mention.isOnly(GrammaticalCase.ACC) || mention.isOnly(GrammaticalCase.DAT);
            if (object
                    && mention.role() != Role.OFFICIAL
                    && first <= mention.firstToken()
                    && mention.lastToken() <= verb) {
                return true;
            }
        }
        return false;
    }
}
