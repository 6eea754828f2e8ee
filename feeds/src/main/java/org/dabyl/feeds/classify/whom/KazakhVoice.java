package org.dabyl.feeds.classify.whom;

import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Frame;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.current.KazakhVerbs;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;
import org.dabyl.feeds.classify.text.WordEnds;

/// Who of a Kazakh clause did the deed and to whom it was done, as far as the verb's voice and the last of a
/// list say it. Stateless; for any thread.
final class KazakhVoice {
    private static final List<String> DEED = List.of(
            "ганын", "генин", "канын", "кенин", "ганы", "гени", "каны", "кени", "ган", "ген", "кан", "кен", "ыпты",
            "ипти", "пты", "пти", "ды", "ди", "ты", "ти", "ып", "ип", "п");
    /// Before the ending of a passive: «тінтіл-», «тәркілен-».
    private static final String PASSIVE = "лн";
    /// Verbs of what somebody does alone, or gets done: «бөлімге түсті», «жауапқа барды».
    private static final Set<String> MOVING = KazakhVerbs.words("""
            түс кет шық бар кел отыр жүр жат қал бол ал арқала же өт кір тұр ұшыра ілік көр табы жет жоғал шаршап""");
    private static final Set<String> TAKING = KazakhVerbs.words("алып ұстап айдап сүйреп ертіп әкетіп");
    private static final WordEnds ACCUSATIVE = KazakhVerbs.endings("ды ді ты ті ны ні");

    /// Whom a plural object names; things are plural less often.
    private static final WordEnds THEM = KazakhVerbs.endings("""
            ғандарды гендерді қандарды кендерді шыларды шілерді ғандарға гендерге қандарға кендерге ушыларды ушілерді
            ғандарының гендерінің""");
    private static final int BEFORE = 4;

    private KazakhVoice() {}

    /// «тінтті», «алып кетті»: who stands in the nominative beside it did it; «тінтілді» was done to him.
    /// Asked only of rules that have both voices.
    static boolean isDoneByTheSubject(WordHit hit, Marked article) {
        if (!hit.entry().frames().contains(Frame.OBJECT) || hit.entry().kinds().contains(EventKind.FINE)) {
            return false;
        }
        int verb = KazakhVerbs.verbOf(hit, article);
        String word = KazakhVerbs.word(verb, article);
        boolean taking = verb > 0 && TAKING.contains(KazakhVerbs.word(verb - 1, article));
        int end = suffix(word);
        return taking || end > 2 && PASSIVE.indexOf(word.charAt(end - 1)) < 0 && !KazakhVerbs.startsAs(word, MOVING);
    }

    /// Where the ending of a verb that tells a deed starts; 0 where there is none.
    private static int suffix(String word) {
        for (String ending : DEED) {
            if (word.endsWith(ending)) {
                return word.length() - ending.length();
            }
        }
        return 0;
    }

    /// «өткендерді автозакқа салды», «шаруаларды тоқтатты»: several without a name right before the words.
    static boolean arePlural(WordHit hit, Marked article) {
        if (article.text().language() != Language.KK) {
            return false;
        }
        int first = Math.max(article.sentenceAt(hit.first()).first(), hit.first() - BEFORE);
        for (int i = hit.first() - 1; i >= first; i--) {
            if (!article.token(i).isWord() || article.isNamed(i)) {
                return false;
            }
            if (!article.token(i).isCapital() && THEM.endOf(KazakhVerbs.word(i, article))) {
                return true;
            }
        }
        return false;
    }

    /// «Людмила Ан мен тағы үш адамды апарды»: only the last of a list bends.
    static boolean isFirstOfObject(PersonMention mention, Marked article) {
        int and = mention.lastToken();
        int end = article.sentenceAt(mention.firstToken()).last();
        if (and + 2 >= end || !mention.mayBe(GrammaticalCase.NOM) || !article.is(WordList.AND, and)) {
            return false;
        }
        boolean more =
                article.norm(and + 1).equals("тағы") || article.token(and + 1).kind() == Token.Kind.NUMBER;
        for (int i = and + 2; more && i < Math.min(end, and + 6); i++) {
            String word = KazakhVerbs.word(i, article);
            if (word.length() > 4 && ACCUSATIVE.endOf(word)) {
                return true;
            }
        }
        return false;
    }
}
