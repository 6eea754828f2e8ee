package org.dabyl.feeds.classify.current;

import java.util.EnumSet;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// Whether an English measure only says who somebody is or where: «relatives of those arrested after the
/// unrest», «the prison where activists are being held», «died hours after he was detained».
///
/// Some of it is asked only where no day is told ([#areTold]), the rest whatever the day ([#areBeside]). A headline
/// leaves out its verbs, so that «those arrested» is never asked of one. A day that such a measure has is not that
/// of the news. Stateless; for any thread.
final class EnglishStates {
    private static final int CLAUSE = 8;
    private static final int NOUN_BEFORE = 3;
    /// The first sentence below the headline.
    private static final int LEAD = 1;
    /// Entries so called are nouns for custody.
    private static final String CUSTODY = "-custody-noun";
    /// «Those held included the lawyer Dina Omar»
    private static final String INCLUDED = "-held-included";
    /// Entries so called are nouns for a detention.
    private static final String NOUN = "-detention-noun";
    static final Set<EventKind> TAKEN = EnumSet.of(
            EventKind.DETENTION,
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.SENTENCE,
            EventKind.CRIMINAL_CASE,
            EventKind.EXTRADITION,
            EventKind.FINE);
    private static final Set<EventKind> ASKED = EnumSet.of(EventKind.SEARCH, EventKind.SUMMONS);
    private static final Set<EventKind> STANDING = EnumSet.of(EventKind.PRETRIAL_ARREST, EventKind.HOUSE_ARREST);
    private static final Set<EventKind> KNOWN =
            EnumSet.of(EventKind.CRIMINAL_CASE, EventKind.EXTRADITION, EventKind.FINE);
    private static final Set<String> LENGTHS =
            Set.of("hours", "days", "weeks", "months", "years", "year", "week", "month", "day", "hour", "ever");
    /// «citing the criminal case against Dina Omar»
    private static final Set<String> CITING = Set.of("citing", "concerning", "regarding", "into", "within", "under");
    private static final Set<String> BEHIND = Set.of("under", "behind");
    private static final Set<String> IN = Set.of("in", "from", "during", "of");

    private EnglishStates() {}

    /// Whether the measure only says who somebody is or where, as far as its sentence tells no day.
    static boolean areTold(Draft draft, Marked article) {
        if (article.text().language() != Language.EN) {
            return false;
        }
        if (!TAKEN.contains(draft.kind)) {
            return ASKED.contains(draft.kind) && !article.isTitle(draft.sentence) && isGeneral(draft, article);
        }
        return !article.isTitle(draft.sentence) && (isOfNoun(draft, article) || isGeneral(draft, article))
                || isNoun(draft, article)
                || isWhere(draft, article)
                || isKnownCase(draft, article)
                || isStanding(draft, article)
                || isAfter(draft, article);
    }

    /// «Two of the defendants are under house arrest», «He remains in custody»: how it stands, below the lead.
    private static boolean isStanding(Draft draft, Marked article) {
        int at = draft.hit.first();
        return STANDING.contains(draft.kind)
                && draft.sentence.index() > LEAD
                && at > draft.sentence.first()
                && (article.is(WordList.PREPOSITIONS, at) || BEHIND.contains(article.norm(at)))
                && article.is(WordList.BEING, at - 1);
    }

    /// Whether the measure only says who somebody is, whatever day its sentence tells.
    static boolean areBeside(Draft draft, Marked article) {
        if (article.text().language() != Language.EN || !TAKEN.contains(draft.kind)) {
            return draft.kind == EventKind.RELEASE && isTheWhere(draft, article);
        }
        return EnglishSubjectClause.holds(draft, article)
                || EnglishWhoBehind.holds(draft, article)
                || EnglishAttribute.holds(draft, article)
                || draft.hit.entry().id().endsWith(NOUN) && EnglishAttribute.isInDetention(draft, article)
                || isServed(draft, article)
                || isTheWhere(draft, article)
                || isInJail(draft, article);
    }

    /// «acquitted Omar, a journalist sentenced in May»: the day of what is only said of the journalist.
    static boolean isOfAttribute(int day, Draft draft, Marked article) {
        if (article.text().language() != Language.EN || article.isTitle(draft.sentence)) {
            return false;
        }
        for (WordHit hit : article.hits(EntryUse.EVENTS, draft.sentence)) {
            int at = hit.first();
            if (hit.last() < day
                    && day - hit.last() <= 2
                    && at > draft.sentence.first()
                    && (hit.last() < draft.hit.first() || draft.hit.last() < at)
                    && EnglishVerbs.isParticiple(at, article)
                    && (article.is(WordList.PEOPLE, at - 1) && !article.is(WordList.DOER, at - 1)
                            || article.token(at - 1).isMark(','))) {
                return true;
            }
        }
        return false;
    }

    /// «those arrested», «people held over the unrest», behind a preposition or before the sentence's own verb.
    private static boolean isOfNoun(Draft draft, Marked article) {
        int at = draft.hit.first();
        while (at < draft.hit.last() && !EnglishVerbs.isParticiple(at, article)) {
            at++;
        }
        if (!EnglishVerbs.isParticiple(at, article)
                || at <= draft.sentence.first()
                || draft.hit.entry().id().endsWith(INCLUDED)) {
            return false;
        }
        String noun = article.norm(at - 1);
        if (noun.equals("those")) {
            return true;
        }
        boolean counted = at - 2 >= draft.sentence.first() && EnglishAttribute.isCount(at - 2, article);
        boolean doer = article.is(WordList.DOER, at - 1);
        if (!article.is(WordList.PEOPLE, at - 1) || doer && !counted) {
            return false;
        }
        boolean subject = isSubject(at, draft, article);
        if (doer || subject) {
            return subject;
        }
        for (int i = at - 2; i >= draft.sentence.first() && i >= at - 2 - NOUN_BEFORE; i--) {
            if (!article.token(i).isWord()) {
                return false;
            }
            if (article.is(WordList.PREPOSITIONS, i) || article.is(WordList.REGARDING, i)) {
                return true;
            }
        }
        return false;
    }

    /// «people held over the unrest were tortured»: the sentence has a verb of its own further on.
    private static boolean isSubject(int participle, Draft draft, Marked article) {
        for (int i = participle + 1; i < draft.sentence.last() && i <= participle + CLAUSE; i++) {
            boolean joint = !article.token(i).isWord() && article.token(i).kind() != Token.Kind.NUMBER
                    || article.norm(i).equals("and")
                    || article.norm(i).equals("who")
                    || article.norm(i).equals("that")
                    || article.norm(i).equals("after") && !isArticle(i + 1, article)
                    || article.norm(i).equals("while");
            if (joint || article.isNamed(i) || article.is(WordList.DOER, i) && article.is(WordList.PEOPLE, i)) {
                return false;
            }
            if (article.is(WordList.BEING, i)
                    || article.norm(i).equals("have")
                    || article.norm(i).equals("has")
                    || article.norm(i).equals("had")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArticle(int token, Marked article) {
        return article.norm(token).equals("a")
                || article.norm(token).equals("an")
                || article.norm(token).equals("the");
    }

    /// «Believers who meet without leave are fined», «She defends activists who are detained at rallies»: as always.
    private static boolean isGeneral(Draft draft, Marked article) {
        int are = draft.hit.first() - 1;
        while (are > draft.sentence.first()
                && (article.token(are).isMark(',')
                        || article.is(WordList.AND, are)
                        || EnglishVerbs.isParticiple(are, article))) {
            are--;
        }
        boolean who = are > draft.sentence.first() + 1
                && article.norm(are - 1).equals("who")
                && article.is(WordList.PEOPLE, are - 2)
                && article.norm(are - 2).endsWith("s");
        return (draft.persons.isEmpty() || who)
                && are >= draft.sentence.first()
                && article.norm(are).equals("are")
                && EnglishVerbs.isParticiple(draft.hit.first(), article);
    }

    /// «died in pretrial detention», «their arrests broke the law»: spoken of as known.
    private static boolean isNoun(Draft draft, Marked article) {
        int before = draft.hit.first() - 1;
        if (draft.hit.entry().id().endsWith(CUSTODY)) {
            boolean building = draft.hit.last() + 1 < draft.sentence.last()
                    && article.is(WordList.BUILDINGS, draft.hit.last() + 1);
            return building
                    || before >= draft.sentence.first()
                            && (article.is(WordList.POSSESSIVE, before) || IN.contains(article.norm(before)));
        }
        return draft.hit.entry().id().endsWith(NOUN) && article.is(WordList.POSSESSIVE, draft.hit.first());
    }

    /// «we shall go to the place where I was held»; but «taken to the station, where she was held» goes on.
    private static boolean isTheWhere(Draft draft, Marked article) {
        for (int i = draft.hit.first() - 1; i > draft.sentence.first() && i >= draft.hit.first() - NOUN_BEFORE; i--) {
            if (article.norm(i).equals("where")) {
                return article.token(i - 1).isWord();
            }
        }
        return false;
    }

    /// «where several activists are being held».
    private static boolean isWhere(Draft draft, Marked article) {
        int first = Math.max(draft.sentence.first() + 1, draft.hit.first() - CLAUSE);
        for (int i = draft.hit.first() - 1; i >= first; i--) {
            if (article.norm(i).equals("where")) {
                return true;
            }
            if (!article.token(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    /// «hours after he was detained», «two years after being jailed».
    private static boolean isAfter(Draft draft, Marked article) {
        int first = Math.max(draft.sentence.first() + 1, draft.hit.first() - CLAUSE);
        for (int i = draft.hit.first() - 1; i >= first; i--) {
            if (article.norm(i).equals("after") || article.norm(i).equals("since")) {
                return LENGTHS.contains(article.norm(i - 1));
            }
            if (!article.token(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    /// «who is serving seven years», «who served seven days».
    private static boolean isServed(Draft draft, Marked article) {
        String word = article.norm(draft.hit.first());
        String before = draft.hit.first() > draft.sentence.first() ? article.norm(draft.hit.first() - 1) : "";
        return switch (draft.kind) {
            case ADMINISTRATIVE_ARREST ->
                word.equals("served") || before.equals("served") || word.equals("spent") || before.equals("spent");
            case SENTENCE ->
                word.equals("serving")
                        || before.equals("serving")
                        || before.equals("spent")
                        || isOwnTerm(draft, article);
            default -> false;
        };
    }

    /// «half of his seven-year sentence»: of a verdict told before.
    private static boolean isOwnTerm(Draft draft, Marked article) {
        return draft.hit.first() > draft.sentence.first()
                && article.norm(draft.hit.last()).startsWith("sentence")
                && article.is(WordList.POSSESSIVE, draft.hit.first() - 1);
    }

    /// «Activist stops eating in Shymkent jail»: where the news happened.
    private static boolean isInJail(Draft draft, Marked article) {
        int at = draft.hit.first();
        boolean place = draft.hit.size() > 1
                ? article.norm(at).equals("in") && STANDING.contains(draft.kind)
                : article.norm(at).equals("jail")
                        && article.hasAny(WordList.PREPOSITIONS, Math.max(draft.sentence.first(), at - 2), at);
        return place
                && Among.any(
                        article.hits(EntryUse.EVENTS, draft.sentence),
                        hit -> hit.last() < at && Among.any(hit.entry().kinds(), kind -> !TAKEN.contains(kind)));
    }

    /// «part of the criminal case against Dina Omar», «against the refusal of asylum»: what is known.
    private static boolean isKnownCase(Draft draft, Marked article) {
        int the = draft.hit.first() - 1;
        return KNOWN.contains(draft.kind)
                && !article.isTitle(draft.sentence)
                && the > draft.sentence.first()
                && article.norm(the).equals("the")
                && (article.is(WordList.PREPOSITIONS, the - 1)
                        || article.is(WordList.BEING, the - 1)
                        || CITING.contains(article.norm(the - 1)));
    }
}
