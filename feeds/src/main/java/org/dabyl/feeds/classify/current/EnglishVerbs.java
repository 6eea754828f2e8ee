package org.dabyl.feeds.classify.current;

import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;

/// Whether an English measure is what its sentence tells: «Omar, who wrote a book on the famine, was detained»,
/// «A court in Oral jailed her».
///
/// A measure behind «who», «after» or «had» is told of somebody or of an earlier day. Stateless; for any thread.
final class EnglishVerbs {
    private EnglishVerbs() {}

    /// A finite verb of the main clause, passive or said of police and courts.
    static boolean isOfSentence(WordHit hit, Marked article) {
        int first = article.sentenceAt(hit.first()).first();
        int before = hit.first() - 1;
        if (before <= first) {
            return false;
        }
        boolean passive = article.is(WordList.BEING, before);
        boolean active =
                !passive && isParticiple(hit.first(), article) && article.hasAny(WordList.DOER, first, hit.first());
        int verb = passive && article.norm(before).equals("been") ? before - 1 : before;
        if (!passive && !active
                || article.norm(before).equals("to")
                || article.norm(verb).equals("had")) {
            return false;
        }
        int end = passive ? subjectEnd(verb - 1, first, article) : before;
        for (int i = end; i >= first; i--) {
            if (opensClause(i, article)) {
                return false;
            }
        }
        return true;
    }

    /// Past what stands within commas between the subject and its verb.
    private static int subjectEnd(int token, int first, Marked article) {
        int at = token;
        if (at > first && article.token(at).isMark(',')) {
            at--;
            while (at > first && !article.token(at).isMark(',')) {
                at--;
            }
        }
        return at;
    }

    private static boolean opensClause(int token, Marked article) {
        String word = article.norm(token);
        return article.is(WordList.RELATIVE, token)
                || word.equals("how")
                || word.equals("after")
                || word.equals("before")
                || word.equals("had")
                || word.equals("if");
    }

    static boolean isParticiple(int token, Marked article) {
        return article.norm(token).endsWith("ed") || article.norm(token).equals("held");
    }
}
