package org.dabyl.feeds.classify.current;

import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Frame;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.Participle;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// Whether a day or a word of history belongs to something that a sentence says only by the way.
///
/// «Сейтов, осуждённый в 2022 году, снова задержан», «оштрафовали за митинг 1 марта», «задержанного 10 марта
/// отпустили»: the old day is that of the verdict, the rally, the detention. Stateless; for any thread.
final class Aside {
    private static final int OPENS = 4;
    private static final int BESIDE = 3;
    private static final int FURTHER = 6;
    private static final int PASSED = 4;
    /// «handed to Duman Omar in 2024».
    private static final int HANDED = 6;

    private Aside() {}

    /// Whether the day that starts with the token is not the measure's.
    static boolean isApart(int day, Draft draft, Marked article) {
        return inClause(day, draft, article)
                || isOfOther(day, draft, article)
                || isOfCause(day, draft, article)
                || isOfPassed(day, draft, article)
                || isOfWho(day, draft, article)
                || EnglishOtherVerb.has(day, day, draft, article);
    }

    /// «18 мая начался суд над обвиняемым в клевете»: the day is not that of the Russian attribute.
    static boolean isOfMainVerb(int day, Draft draft, Marked article) {
        return article.text().language() == Language.RU
                && draft.hit.entry().isOnly(Frame.ATTRIBUTE)
                && (day < draft.hit.first() - BESIDE || day > draft.hit.last() + FURTHER);
    }

    /// Within commas that the measure is outside of, behind a participle or «который».
    static boolean inClause(int token, Draft draft, Marked article) {
        int start = token;
        while (start > draft.sentence.first() && !article.token(start - 1).isMark(',')) {
            start--;
        }
        int end = token;
        while (end < draft.sentence.last() && !article.token(end).isMark(',')) {
            end++;
        }
        boolean around = draft.hit.first() < start - 1 && draft.hit.last() > end;
        boolean own = draft.hit.last() >= start && draft.hit.first() < end && !around;
        boolean opened = draft.kind != EventKind.RELEASE
                && start - 1 == draft.hit.last() + 1
                && Participle.is(article.norm(start));
        if (own || opened || start == draft.sentence.first()) {
            return false;
        }
        boolean whole = article.text().language() == Language.EN && end < draft.hit.first();
        // «, jailed for 15 days last year, fined»: what was done to them before.
        if (whole && (isApposed(start, end, article) || opensMeasure(start, article))) {
            return true;
        }
        for (int i = start; i < (whole ? token : Math.min(end, start + OPENS)); i++) {
            if (opens(i, article)) {
                return true;
            }
        }
        return isEnglishParticiple(token, start, end, article);
    }

    /// «, once jailed for libel, was fined», «, jailed last year, detained again»: a participle beside the words of
    /// history.
    private static boolean isEnglishParticiple(int words, int start, int end, Marked article) {
        boolean opened = article.text().language() == Language.EN && words - start <= 1;
        for (int i = start; opened && i < Math.min(end, words + BESIDE); i++) {
            if (EnglishVerbs.isParticiple(i, article)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensMeasure(int start, Marked article) {
        return Among.any(article.hits(EntryUse.EVENTS, article.sentenceAt(start)), hit -> hit.first() == start);
    }

    /// «Omar, the widow of a miner killed in 2011, was»: who she is, and not when it happened.
    private static boolean isApposed(int start, int end, Marked article) {
        return Clauses.opensApposition(start, article)
                && (article.is(WordList.BEING, end + 1) || article.norm(end + 1).startsWith("ha"));
    }

    /// «добивается освобождения брата, арестованного в 2018 году», «почтили память умершего в 2020 году»: a day
    /// that only says who somebody is.
    static boolean isOfSomebody(int day, Sentence sentence, Marked article) {
        if (article.text().language() != Language.RU) {
            return false;
        }
        int start = day;
        while (start > sentence.first() && !article.token(start - 1).isMark(',')) {
            start--;
        }
        for (int i = start; start > sentence.first() && i < Math.min(day, start + OPENS); i++) {
            if (opens(i, article)) {
                return true;
            }
        }
        int before = day - 1;
        while (before > sentence.first() && isOfList(before, article)) {
            before--;
        }
        before = article.is(WordList.WHEN, Math.max(0, before)) ? before - 1 : before;
        return before > sentence.first() && Participle.is(article.norm(before));
    }

    /// «погибших в 1986, 2011 и 2022 годах»: the years before the last.
    private static boolean isOfList(int token, Marked article) {
        return article.token(token).kind() == Token.Kind.NUMBER
                || article.token(token).isMark(',')
                || article.norm(token).equals("и");
    }

    /// «отцу погибшего в прошлом году вынесли предупреждение»: words of history right behind a participle that is not
    /// the measure's.
    static boolean isBehindOther(int words, Draft draft, Marked article) {
        int before = words - 1;
        return article.text().language() == Language.RU
                && before >= draft.sentence.first()
                && !draft.hit.covers(before)
                && Participle.is(article.norm(before));
    }

    /// «Ранее оправданного журналиста снова задержали», «часто критиковавшего акима блогера»: words right before a
    /// participle that is not the measure's.
    static boolean isOfParticiple(int words, Draft draft, Marked article) {
        int behind = words + 1;
        return article.text().language() == Language.RU
                && behind < draft.hit.first()
                && Participle.is(article.norm(behind))
                && RussianDeed.is(draft.hit, article);
    }

    /// «которых», «в котором», «кого», «когда» behind a comma.
    static boolean isRelative(int token, Marked article) {
        String word = article.norm(token);
        return word.startsWith("котор") || article.norm(token + 1).startsWith("котор") || word.equals("кого");
    }

    private static boolean opens(int token, Marked article) {
        String word = article.norm(token);
        return word.startsWith("котор") || article.is(WordList.RELATIVE, token) || Participle.is(word);
    }

    /// «задержанного 10 марта», «погибшего в январе»: right behind a participle that is not the measure's.
    private static boolean isOfOther(int day, Draft draft, Marked article) {
        int before = article.is(WordList.WHEN, Math.max(0, day - 1)) ? day - 2 : day - 1;
        if (before > draft.sentence.first()
                && !draft.hit.covers(before)
                && (before < draft.hit.first() || before > draft.hit.last() + BESIDE)
                && (Participle.is(article.norm(before)) || isOfGuilt(before, draft, article))) {
            return true;
        }
        for (WordHit hit : article.hits(EntryUse.EVENTS, draft.sentence)) {
            if (hit.last() < day
                    && day - hit.last() <= BESIDE
                    && hit != draft.hit
                    && (draft.hit.first() > day || draft.hit.last() < hit.first())
                    && hit.entry().isOnly(Frame.ATTRIBUTE)
                    && !hit.touches(draft.hit)) {
                return true;
            }
        }
        return false;
    }

    /// «осуждённый за пытки в январе 2022 года вышел»: the day of what the participle is for.
    private static boolean isOfGuilt(int before, Draft draft, Marked article) {
        for (int i = before; i > draft.sentence.first() && i > before - PASSED && before < draft.hit.first(); i--) {
            if (!article.token(i).isWord()) {
                return false;
            }
            if (article.norm(i).equals("за")) {
                return Participle.is(article.norm(i - 1));
            }
        }
        return false;
    }

    /// «fined the farmers who drove there in August», «was freed, a court having ruled so in May»: the day of what they
    /// did.
    private static boolean isOfWho(int day, Draft draft, Marked article) {
        if (article.text().language() != Language.EN) {
            return false;
        }
        if (day < draft.hit.first()) {
            return isOfWhoBefore(day, draft, article);
        }
        for (int i = day - 1; i > draft.hit.last(); i--) {
            if (article.token(i).isMark(',') || article.token(i).isMark(';')) {
                return false;
            }
            if (article.is(WordList.RELATIVE, i) || article.norm(i).equals("having")) {
                return true;
            }
        }
        return false;
    }

    /// «Omar, who fled several weeks ago, was detained»: a comma closes what «who» tells.
    private static boolean isOfWhoBefore(int day, Draft draft, Marked article) {
        boolean closed = false;
        for (int i = day; i < draft.hit.first() && !closed; i++) {
            closed = article.token(i).isMark(',');
        }
        for (int i = day - 1;
                closed && i > draft.sentence.first() && !article.token(i).isMark(',');
                i--) {
            if (article.norm(i).equals("who") || article.norm(i).equals("which")) {
                return true;
            }
        }
        return false;
    }

    /// «left unchanged the term handed down last autumn», «изменил приговор, вынесенный в мае»: the day of the
    /// ruling, not of the appeal.
    private static boolean isOfPassed(int day, Draft draft, Marked article) {
        boolean appealed = draft.kind == EventKind.APPEAL && article.text().language() == Language.RU;
        if (appealed && day > draft.hit.last() && Participle.is(article.norm(draft.hit.last()))) {
            return Clauses.isUnbroken(article, draft.hit.last() + 1, day);
        }
        for (int i = day - 1; i > draft.hit.last() && i >= day - HANDED; i--) {
            if (!article.token(i).isWord()) {
                return false;
            }
            if (article.is(WordList.PASSED, i)) {
                return i > draft.hit.last() + 1 || draft.kind == EventKind.APPEAL;
            }
        }
        return false;
    }

    /// «released after ten days in jail for taking part in a protest in February»: the day of the protest.
    private static boolean isBehindReason(int day, Draft draft, Marked article) {
        for (int i = day - 2; i > draft.hit.last(); i--) {
            if (!article.token(i).isWord()) {
                return false;
            }
            boolean reason = article.norm(i).equals("for") || article.norm(i).equals("over");
            if (reason && !isLength(i + 1, article) && article.token(i + 1).isWord()) {
                return true;
            }
        }
        return false;
    }

    /// «for two weeks», «for several days»
    private static boolean isLength(int token, Marked article) {
        return article.is(WordList.NEW, token) && !article.is(WordList.ONE, token)
                || Among.any(article.facts().terms(), term -> term.first() == token);
    }

    /// «за митинг 1 марта», and no «за клевету в 2022 году».
    private static boolean isOfCause(int day, Draft draft, Marked article) {
        if (article.text().language() == Language.EN && isBehindReason(day, draft, article)) {
            return true;
        }
        if (day <= draft.hit.last() || article.is(WordList.WHEN, day) || article.is(WordList.WHEN, day - 1)) {
            return false;
        }
        for (int i = day - 1; i > draft.hit.last(); i--) {
            if (article.token(i).isMark(',') || article.token(i).isMark(';')) {
                return false;
            }
            if (article.is(WordList.CAUSE, i)) {
                return i < day - 1;
            }
        }
        return false;
    }
}
