package org.dabyl.feeds.classify.current;

import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Folding;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.WordEnds;

/// Kazakh headlines without a verb: «Автозакқа салынған ақын», «Студентке үш тәулік».
///
/// In a sentence such words only say who somebody is or what is talked of; where they are the whole headline, they
/// are the news. Stateless; for any thread.
public final class KazakhHeadlines {
    /// The noun of whom it tells, with a word or two before it: «партияның бұрынғы мүшесі».
    private static final int NOUN = 3;

    /// Behind a word that is bent, the headline goes on to something else: «ұсталған белсендінің үйі», «қамалған
    /// белсендіге жаңа айып».
    private static final WordEnds BENT =
            KazakhVerbs.endings("ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті дан ден тан тен");

    /// A noun that ends as a verb and as an object do.
    private static final String ACTIVIST = Folding.russified("белсенді");
    private static final Set<String> NOT_SO = KazakhVerbs.words("жоқ емес");

    private KazakhHeadlines() {}

    /// «Үйқамақ алған зерттеуші», «Көлікте ұсталған белсенділер:»: the participle and its noun are all that the
    /// headline tells.
    static boolean isItself(Draft draft, Marked article) {
        if (article.text().language() != Language.KK
                || !draft.attribute
                || !article.isShort()
                || !article.isTitle(draft.sentence)
                || KazakhVerbs.lasts(draft.hit, article)) {
            return false;
        }
        int last = draft.sentence.last();
        int end = KazakhVerbs.verbOf(draft.hit, article) + 1;
        int from = end;
        while (end < last && article.token(end).isWord()) {
            end++;
        }
        boolean closed = end == last
                || article.token(end).isMark(':')
                || article.token(end).isMark('–')
                || article.token(end).isMark('.');
        return closed && end > from && end - from <= NOUN && isNoun(from, end, article);
    }

    /// No verb stands there, and nobody to whom the last word belongs.
    private static boolean isNoun(int from, int to, Marked article) {
        for (int i = from; i < to; i++) {
            String word = KazakhVerbs.word(i, article);
            boolean ends = BENT.endOf(word) || KazakhVerbs.isVerb(word);
            if (ends && !word.endsWith(ACTIVIST) || Among.any(NOT_SO, word::startsWith)) {
                return false;
            }
        }
        return true;
    }

    /// «Студентке үш тәулік», where the text below names him.
    public static boolean givesDays(Draft draft, Marked article) {
        return article.text().language() == Language.KK
                && draft.kind == EventKind.ADMINISTRATIVE_ARREST
                && !draft.persons.isEmpty()
                && article.isShort()
                && article.isTitle(draft.sentence);
    }
}
