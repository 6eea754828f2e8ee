package org.dabyl.feeds.classify.current;

import java.util.List;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.WordEnds;

/// Whether a Russian verb tells the measure as done: «задержали», «оштрафован», and neither «задержание» nor
/// «задержать».
///
/// What a clause of its own tells so, words of the clause beside it do not take back: «Без адвоката задержан», «Суд
/// отклонил жалобу и приговорил», «арестовали на 15 суток, адвоката не было». Stateless; for any thread.
public final class RussianDeed {
    /// So many words behind «и» the verb may stand: «и тут же арестовали».
    private static final int SOON = 3;

    private static final WordEnds SHORT =
            new WordEnds(List.of("ан", "ана", "аны", "ен", "ена", "ены", "зят", "зята", "зяты"));
    /// «из страны», «Казахстана», «измены», «члены», «цены»: nouns that end so.
    private static final WordEnds NOUNS = new WordEnds(List.of(
            "стан", "стана", "стран", "страна", "страны", "план", "плана", "планы", "мен", "мена", "мены", "член",
            "члена", "члены", "цен", "цена", "цены", "стена", "стены"));

    private RussianDeed() {}

    /// Whether one of the measure's own words is such a verb.
    public static boolean is(WordHit hit, Marked article) {
        if (article.text().language() != Language.RU) {
            return false;
        }
        for (int i = hit.first(); i <= hit.last(); i++) {
            if (hit.covers(i) && isDone(article.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether two verbs or more are among the words: «привезли, подержали и увезли».
    public static boolean isRow(WordHit hit, Marked article) {
        int verbs = 0;
        for (int i = hit.first(); i <= hit.last(); i++) {
            verbs += hit.covers(i) && isDone(article.norm(i)) ? 1 : 0;
        }
        return verbs > 1;
    }

    /// «задержали», «был задержан», «взята»; «может» and «будут» are none.
    static boolean isDone(String word) {
        return Grammar.looksPast(word) || isShortParticiple(word);
    }

    static boolean isShortParticiple(String word) {
        return word.length() > 4 && SHORT.endOf(word) && !NOUNS.endOf(word);
    }

    /// «выпустили и тут же арестовали»: from one deed on to the next.
    static boolean followsAnd(int from, WordHit hit, Marked article) {
        if (!isDone(article.norm(hit.first())) || !is(hit, article)) {
            return false;
        }
        for (int i = hit.first() - 1; i > from && i >= hit.first() - SOON; i--) {
            if (!article.token(i).isWord() || article.is(WordList.PREPOSITIONS, i)) {
                return false;
            }
            if (article.norm(i).equals("и")) {
                return true;
            }
        }
        return false;
    }
}
