package org.dabyl.feeds.classify.event;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.text.Folding;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// What the endings of a Kazakh verb say of a measure: that it did not happen, or that it only tells who somebody is.
///
/// The verb is the last of the rule's words or the word right behind them («қамауға | алынған»). A participle before
/// a noun tells a state («ұсталған белсенді»), one before «соң», «кезде» or a mark tells what happened. Stateless; for
/// any thread.
final class KazakhVerbs {
    private static final Set<String> PARTICIPLE = words("""
            ған ген қан кен""");
    private static final Set<String> INTENT = words("""
            мақ мек бақ бек пақ пек мақшы мекші бақшы бекші пақшы пекші са се""");
    /// Nouns that end as an intent does.
    private static final Set<String> NOUNS = words("""
            қамақ үйқамақ тамақ еңбек полицса""");
    private static final Set<String> NEGATION = words("""
            мады меді бады беді пады педі маған меген баған беген паған пеген майды мейді байды бейді
            пайды пейді мас мес май мей бай бей пай пей""");
    /// Measures that consist in something not done have words of their own; these have none.
    private static final Set<EventKind> DONE = EnumSet.of(
            EventKind.DETENTION,
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.FINE,
            EventKind.SEARCH,
            EventKind.SUMMONS,
            EventKind.SENTENCE);
    /// After these a participle tells what happened, and no quality of a noun.
    private static final Set<String> NO_NOUN = words("""
            соң кейін кезде кезінде кез сәтте сәтінде жерінен бойда бетте бойы күйі екен еді болатын
            деп деген дейді деді жоқ емес және әрі да де бірақ ал сияқты көрінеді шығар болу болуы
            болды болса тәрізді үшін бері сайын болған болып көлік екенін соңғы күні түні туралы жайлы
            жөнінде""");

    private static final Set<String> FINITE = words("ды ді ты ті");

    private KazakhVerbs() {}

    private static Set<String> words(String text) {
        return Stream.of(text.split("\\s+")).map(Folding::russified).collect(Collectors.toUnmodifiableSet());
    }

    private static String word(int token, Marked article) {
        return Folding.russified(article.norm(token));
    }

    /// «ұсталған белсенді»: the words only say who somebody is.
    static boolean isAttribute(WordHit hit, Marked article) {
        if (article.text().language() != Language.KK) {
            return false;
        }
        int verb = verbOf(hit, article);
        return isParticiple(word(verb, article)) && isBeforeNoun(verb, article);
    }

    /// «қамауға алмақ», «қамалса», «айыппұл салмады».
    static boolean isUnreal(Draft draft, Marked article) {
        if (article.text().language() != Language.KK || !DONE.contains(draft.kind)) {
            return false;
        }
        String word = word(verbOf(draft.hit, article), article);
        boolean rootInMa = word.startsWith("кама") && !word.startsWith("камама");
        return word.length() > 5 && !rootInMa && !NOUNS.contains(word) && (ends(word, INTENT) || ends(word, NEGATION));
    }

    private static int verbOf(WordHit hit, Marked article) {
        int next = hit.last() + 1;
        boolean behind = next < article.sentenceAt(hit.last()).last()
                && article.token(next).isWord()
                && !isParticiple(word(hit.last(), article))
                && !ends(word(hit.last(), article), FINITE)
                && (isParticiple(word(next, article)) || ends(word(next, article), INTENT));
        return behind ? next : hit.last();
    }

    private static boolean isParticiple(String word) {
        return word.length() > 4 && ends(word, PARTICIPLE);
    }

    private static boolean isBeforeNoun(int verb, Marked article) {
        int next = verb + 1;
        if (next >= article.sentenceAt(verb).last()) {
            return false;
        }
        boolean word = article.token(next).isWord();
        return word && !NO_NOUN.contains(word(next, article)) && !isParticiple(word(next, article))
                || article.token(next).kind() == Token.Kind.NUMBER;
    }

    private static boolean ends(String word, Set<String> endings) {
        return endings.stream().anyMatch(word::endsWith);
    }
}
