package org.dabyl.feeds.classify.current;

import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// How far a mood reaches in an English sentence: not into what «and» starts anew, nor into what a participle
/// tells of a noun; but one «should» may reach two verbs.
///
/// What was asked for and granted, or found right by a court, is so. Only words before the measure are asked about.
/// Stateless; for any thread.
final class EnglishMoods {
    private static final String REFUSED = "-refused";
    private static final String DENIES = "-denies";
    static final String THREAT = "-threat";
    private static final String UNDER_APPEAL = "-mood-under-appeal";
    private static final int RULED_WITHIN = 16;
    private static final int GRANTED_WITHIN = 4;
    private static final String QUOTES = "'\"“‘";
    private static final int NAMED = 4;

    /// What people ask the state to do.
    private static final Set<String> ASKED_FOR = Set.of(
            "let",
            "free",
            "release",
            "drop",
            "lift",
            "end",
            "stop",
            "halt",
            "quash",
            "withdraw",
            "overturn",
            "close",
            "acquit",
            "unblock",
            "restore");

    /// Participles without «-ed».
    private static final Set<String> STRONG =
            Set.of("taken", "sent", "given", "found", "beaten", "led", "driven", "put", "brought", "caught", "thrown");

    private EnglishMoods() {}

    /// «refused and ordered her to pay», «seek the return of a blogger detained in Almaty», «got up to 15 days and
    /// 23 were fined»: what the mood before does not reach.
    static boolean goesBeyond(WordHit mood, WordHit hit, Marked article) {
        int before = hit.first() - 1;
        if (mood.last() > before) {
            return false;
        }
        if (article.is(WordList.OUGHT, mood.last()) && isRuled(mood.first(), article) || isGranted(mood, article)) {
            return true;
        }
        if (isRelative(mood.last() + 1, hit.first(), article)
                || isOfSubject(mood, hit, article)
                || isOfHeadline(mood, hit, article)
                || isWish(mood) && isReason(mood.last() + 1, hit.first(), article)
                || mood.entry().id().endsWith(DENIES) && isReason(mood.last() + 1, hit.first(), article)) {
            return true;
        }
        if (mood.entry().id().endsWith(REFUSED) && EnglishRefusals.areOfElse(mood, hit, article)) {
            return true;
        }
        boolean asked = mood.entry().id().endsWith(REFUSED)
                || mood.entry().id().endsWith(Moods.ASKED) && !article.says("to", mood.first(), hit.first());
        if (asked && isJoined(mood.last() + 1, hit.first() + 1, article)) {
            return true;
        }
        if (isLack(mood, article) && article.says("and", mood.last() + 1, hit.first())) {
            return true;
        }
        boolean being = article.is(WordList.BEING, before);
        int joint = being ? before - 1 : before;
        boolean counted = being && article.token(joint).kind() == Token.Kind.NUMBER;
        joint -= counted ? 1 : 0;
        boolean coordinated =
                (article.norm(joint).equals("and") || article.norm(joint).equals("but"))
                        && joint > mood.last()
                        && (being || mood.entry().id().endsWith(REFUSED))
                        && (counted || !isWish(mood));
        return coordinated
                || !being && article.norm(hit.first()).endsWith("ed") && isOfNoun(mood.last(), before, article);
    }

    /// «fined for 'Where's my vote?' T-shirt»: a quotation opens before the question mark, and asks for itself.
    static boolean isQuoted(int from, int question, Marked article) {
        for (int i = from; i < question; i++) {
            String mark = article.norm(i);
            if (!mark.isEmpty() && QUOTES.indexOf(mark.charAt(0)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// «may extradite»: a modal verb and the measure that it governs.
    static boolean leadsInto(WordHit mood, WordHit hit, Marked article) {
        return article.text().language() == Language.EN
                && isWish(mood)
                && mood.size() > 1
                && mood.last() == hit.first();
    }

    /// «the ruling will be appealed», «can be appealed»: no higher court has it yet.
    static boolean isAhead(WordHit mood, Marked article) {
        return article.text().language() == Language.EN
                && mood.first() > 0
                && mood.entry().id().endsWith(UNDER_APPEAL)
                && article.norm(mood.first() - 1).equals("be");
    }

    /// «preached without registration and fined»: only the registration is missing.
    private static boolean isLack(WordHit mood, Marked article) {
        String word = article.norm(mood.first());
        return mood.size() == 1 && (word.equals("without") || word.equals("no"));
    }

    /// «should drop the charge and let him go», «to free him and to drop the charge»: one wish for all.
    static boolean sharesModal(WordHit hit, Marked article) {
        int first = article.sentenceAt(hit.first()).first();
        int and = article.norm(hit.first() - 1).equals("to") ? hit.first() - 2 : hit.first() - 1;
        boolean joined = and > first
                && (article.norm(and).equals("and") || article.token(and).isMark(','));
        boolean bare = ASKED_FOR.contains(article.norm(hit.first()));
        for (int i = and - 1; joined && bare && i >= first; i--) {
            if (article.is(WordList.OUGHT, i) || isInfinitive(i, article)) {
                return true;
            }
        }
        return false;
    }

    /// «to drop the charge», and not «to a station», «to the court».
    private static boolean isInfinitive(int to, Marked article) {
        return article.norm(to).equals("to")
                && !article.norm(to + 1).equals("the")
                && !article.is(WordList.ONE, to + 1)
                && !article.is(WordList.POSSESSIVE, to + 1)
                && !article.token(to + 1).isCapital();
    }

    /// «should free Abishev, who was charged in May», «was not let into the station where Abishev is held»: what «who»
    /// tells is so.
    private static boolean isRelative(int from, int to, Marked article) {
        for (int i = from + 1; i < to; i++) {
            if (article.norm(i).equals("who") || article.norm(i).equals("where")) {
                return !isClosed(i, to, article);
            }
        }
        return false;
    }

    /// «may be deported after a court refused him asylum», «faces removal as court confirms deportation»: what came
    /// before is so.
    private static boolean isReason(int from, int verb, Marked article) {
        for (int i = from; i < verb - 1; i++) {
            if (article.norm(i).equals("as") && article.is(WordList.DOER, i + 1)) {
                return true;
            }
        }
        if (!article.norm(verb).endsWith("ed")) {
            return false;
        }
        for (int i = from; i < verb - 1; i++) {
            if (article.norm(i).equals("after") || article.norm(i).equals("because")) {
                return !article.norm(i + 1).endsWith("ing");
            }
        }
        return false;
    }

    /// «to let Abishev, who was charged in May, go home»: the comma before «who».
    static boolean opensWho(int comma, Marked article) {
        return article.text().language() == Language.EN
                && article.token(comma).isMark(',')
                && article.norm(comma + 1).equals("who");
    }

    /// «declined to let Abishev, who was charged in May, go home»: behind the second comma the mood goes on.
    private static boolean isClosed(int who, int to, Marked article) {
        for (int i = who + 1; article.token(who - 1).isMark(',') && i < to; i++) {
            if (article.token(i).isMark(',')) {
                return true;
            }
        }
        return false;
    }

    /// «refused and ordered her to pay»: a verb of its own behind «and».
    private static boolean isJoined(int from, int to, Marked article) {
        for (int i = from; i + 1 < to; i++) {
            boolean joint = article.norm(i).equals("and") || article.norm(i).equals("but");
            if (joint && article.norm(i + 1).endsWith("ed")) {
                return true;
            }
        }
        return false;
    }

    /// «Women demanding benefits were taken away», «a blogger facing extradition freed»: the mood is told of
    /// the subject, and the verb is the sentence's own.
    private static boolean isOfSubject(WordHit mood, WordHit hit, Marked article) {
        boolean verb = isFinite(hit.first() - 1, article);
        if (verb && isToldByWho(mood.first(), article)) {
            return true;
        }
        if (mood.first() != mood.last() && !article.norm(mood.last()).equals("for")
                || !article.norm(mood.first()).endsWith("ing")) {
            return false;
        }
        boolean another = article.isTitle(article.sentenceAt(hit.first()))
                && article.norm(hit.first()).endsWith("ed")
                && hit.first() - mood.last() > 1;
        return verb
                || another
                        && Among.any(
                                article.hits(EntryUse.EVENTS),
                                other -> other.last() == hit.first() - 1 && other.first() > mood.last());
    }

    /// «Teacher who would not hang the portrait questioned», «Veteran who refused to shoot has flat searched»: what
    /// «who» says of a headline's subject ends before its participle.
    private static boolean isOfHeadline(WordHit mood, WordHit hit, Marked article) {
        int before = hit.first() - 1;
        return article.isTitle(article.sentenceAt(hit.first()))
                && before - mood.last() >= 2
                && (EnglishVerbs.isParticiple(hit.first(), article) || STRONG.contains(article.norm(hit.first())))
                && !article.is(WordList.BEING, before)
                && !article.norm(before).equals("to")
                && isToldByWho(mood.first(), article);
    }

    /// «was», «is», «has been» right before a participle.
    private static boolean isFinite(int token, Marked article) {
        String word = article.norm(token);
        return word.equals("was")
                || word.equals("were")
                || word.equals("is")
                || word.equals("are")
                || word.equals("been") && token > 0 && article.norm(token - 1).startsWith("ha");
    }

    /// «granted the investigator's request to have him held»: what was asked for came about.
    private static boolean isGranted(WordHit mood, Marked article) {
        int first = article.sentenceAt(mood.first()).first();
        return mood.entry().id().endsWith(Moods.ASKED)
                && article.hasAny(WordList.GRANTING, Math.max(first, mood.first() - GRANTED_WITHIN), mood.first());
    }

    /// «Workers who came to ask for pay»: what «who» says of the subject.
    private static boolean isToldByWho(int mood, Marked article) {
        int first = article.sentenceAt(mood).first();
        for (int i = mood - 1; i > first && article.token(i).isWord(); i--) {
            if (article.norm(i).equals("who")) {
                return article.is(WordList.PEOPLE, i - 1);
            }
        }
        return false;
    }

    /// «A judge agreed that she should stay in custody»: what a court says ought to be is so.
    private static boolean isRuled(int token, Marked article) {
        int first = Math.max(article.sentenceAt(token).first(), token - RULED_WITHIN);
        return article.hasAny(WordList.RULING, first, token) || isRuledBehind(token, article);
    }

    /// «must spend six days in jail, a judge decided»
    private static boolean isRuledBehind(int token, Marked article) {
        int end = Math.min(article.sentenceAt(token).last(), token + RULED_WITHIN);
        for (int i = token + 1; i < end; i++) {
            boolean court = article.norm(i).equals("judge") || article.norm(i).equals("court");
            if (court && article.hasAny(WordList.RULING, i, Math.min(end, i + NAMED))) {
                return true;
            }
        }
        return false;
    }

    /// «to be fined and deported» is one wish.
    private static boolean isWish(WordHit mood) {
        return mood.entry().id().endsWith(THREAT) || mood.entry().id().endsWith("-planned");
    }

    /// «of the Uzbek blogger»: the noun right before belongs to a preposition, so the participle tells more of it.
    private static boolean isOfNoun(int from, int noun, Marked article) {
        if (!article.is(WordList.PEOPLE, noun) && !article.isNamed(noun)) {
            return false;
        }
        for (int i = noun - 1; i > from; i--) {
            if (article.norm(i).equals("of") || article.norm(i).equals("against")) {
                return true;
            }
            if (!article.token(i).isWord() || article.is(WordList.PREPOSITIONS, i)) {
                return false;
            }
        }
        return false;
    }
}
