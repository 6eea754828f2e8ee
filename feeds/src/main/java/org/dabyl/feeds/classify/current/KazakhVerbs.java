package org.dabyl.feeds.classify.current;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Frame;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Folding;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;
import org.dabyl.feeds.classify.text.WordEnds;

/// What the endings of a Kazakh verb say of a measure, most of all that it only tells who somebody is.
///
/// The verb is the last of the rule's words or the word right behind them («қамауға | алынған»). A participle
/// before a noun tells a state («ұсталған белсенді»), one before «соң», «кезде» or a mark tells what happened.
/// Stateless; for any thread.
public final class KazakhVerbs {
    private static final WordEnds PARTICIPLE = endings("""
            ған ген қан кен""");
    static final WordEnds INTENT = endings("""
            мақ мек бақ бек пақ пек мақшы мекші бақшы бекші пақшы пекші ғысы гісі
            қысы кісі лсын лсін нсын нсін тсын тсін қсын рсын рсін""");
    static final WordEnds CONDITION = endings("са се саң сең саңыз сеңіз саңдар сеңдер");
    /// «отырған», «жүрген»: how long it lasts, so that no day tells when it began.
    private static final Set<String> LASTING = words("отырған жүрген тұрған жатқан келген");
    /// After these a participle tells what happened, and no quality of a noun.
    private static final Set<String> NO_NOUN = words("""
            соң кейін кезде кезінде кез сәтте сәтінде жерінен бойда бетте бойы күйі екен еді болатын
            деп деген дейді деді жоқ емес және әрі да де бірақ ал сияқты көрінеді шығар болу болуы
            болды болса тәрізді үшін бері сайын болған болып көлік екенін соңғы күні түні туралы жайлы
            жөнінде""");
    /// Before the ending of a passive participle: «тінтілген», «тәркіленген».
    private static final String PASSIVE = "лн";
    private static final int DOERS_WITHIN = 3;
    /// «… деген айып»: what is said, and no clause with a day of its own.
    private static final Set<String> CALLED = words("деген делінген атанған аталған болған");
    /// «ондаған белсенді», «жалған ақпарат», «бұған»: words that end as a participle does, and are none.
    private static final Set<String> TENS = words("""
            ондаған жүздеген мыңдаған ондағаны жүздегені жалған үлкен дүкен мекен қалқан дастарқан бұған соған
            осыған маған саған""");
    private static final Set<String> THOSE = words("ғандар гендер қандар кендер");
    private static final WordEnds OF_ONE = endings("ғанның геннің қанның кеннің ғанды генді қанды кенді");
    /// «құрам болмағандықтан»: why something was done, and part of its words.
    private static final WordEnds NOT_SO = endings("""
            мағандықтан мегендіктен бағандықтан бегендіктен пағандықтан пегендіктен""");
    private static final WordEnds BECAUSE = endings("ғандықтан гендіктен қандықтан кендіктен");
    /// Behind a perfect, and make it no less one.
    private static final Set<String> PAST = words("еді болатын екен");
    static final WordEnds FINITE = endings("ды ді ты ті");
    private static final WordEnds NOMINAL = endings("""
            ғаны ғанын ғанының ғанына ғанынан гені генін генінің геніне генінен қаны қанын қанының қанына қанынан
            кені кенін кенінің кеніне кенінен уы уын уының уына уынан уі уін уінің уіне уінен""");
    private static final WordEnds FROM = endings("ғанынан генінен қанынан кенінен уынан уінен");
    static final Set<String> THEN = words("кейін соң бері бастап");
    private static final WordEnds TO = endings("ғанына геніне қанына кеніне");
    private static final int YEARS_WITHIN = 3;
    /// As long as «-ды» is.
    private static final int PAST_ENDING = 3;

    private KazakhVerbs() {}

    /// The words of a text, with Russian letters.
    public static Set<String> words(String text) {
        return Stream.of(text.split("\\s+")).map(Folding::russified).collect(Collectors.toUnmodifiableSet());
    }

    /// The endings of a text, with Russian letters.
    public static WordEnds endings(String text) {
        return new WordEnds(words(text));
    }

    /// Whether the word begins with one of them.
    public static boolean startsAs(String word, Set<String> beginnings) {
        for (String beginning : beginnings) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /// The folded word of the token, with Russian letters; «қамалған-ды» without what only makes it past.
    public static String word(int token, Marked article) {
        String word = article.token(token).russified();
        return word.length() > PAST_ENDING + 4
                        && word.charAt(word.length() - PAST_ENDING) == '-'
                        && (word.endsWith("-ды") || word.endsWith("-ди"))
                ? word.substring(0, word.length() - PAST_ENDING)
                : word;
    }

    /// «ұсталған белсенді»: the words only say who somebody is.
    public static boolean isAttribute(WordHit hit, Marked article) {
        if (article.text().language() != Language.KK) {
            return false;
        }
        int verb = verbOf(hit, article);
        String word = word(verb, article);
        return isParticiple(word) && isBeforeNoun(verb, article) && !isDoersOwn(verb, word, article)
                || isThose(word, hit)
                || isOpened(hit, article);
    }

    /// «үйін тінткен тергеушілер»: what those did whom the participle stands before, and no quality of him to
    /// whom it was done.
    private static boolean isDoersOwn(int verb, String word, Marked article) {
        boolean passive = isPassive(word);
        int end = Math.min(article.sentenceAt(verb).last(), verb + 1 + DOERS_WITHIN);
        for (int i = verb + 1; !passive && i < end; i++) {
            if (article.is(WordList.DOERS, i)) {
                return true;
            }
            if (KazakhCases.isObject(i, article)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPassive(String participle) {
        return participle.length() > 5 && PASSIVE.indexOf(participle.charAt(participle.length() - 4)) >= 0;
    }

    /// «ұрған», «шабуыл жасаған»: a participle of what somebody does, and has not suffered.
    public static boolean isActive(int token, Marked article) {
        String word = word(token, article);
        return isParticiple(word) && !isPassive(word) && !CALLED.contains(word);
    }

    /// «ұсталғандар»: those who were; but «алып кеткендер» did it themselves.
    private static boolean isThose(String word, WordHit hit) {
        return isThose(word) && !hit.entry().kinds().contains(EventKind.DISAPPEARANCE);
    }

    /// And no «ұсталғандары», «ұсталғандарын»: that they were.
    private static boolean isThose(String word) {
        for (String those : THOSE) {
            int at = word.indexOf(those);
            if (at > 0) {
                int next = at + those.length();
                return next == word.length() || "ыи".indexOf(word.charAt(next)) < 0;
            }
        }
        return OF_ONE.endOf(word);
    }

    /// «бабымен ашылған іс қысқарды»: which case it is.
    private static boolean isOpened(WordHit hit, Marked article) {
        return hit.size() > 1 && article.is(WordList.CASES, hit.last()) && isParticiple(word(hit.last() - 1, article));
    }

    /// «үйқамақтағы»: where somebody is, in one word before the noun that says who.
    static boolean isPlaced(WordHit hit, Marked article) {
        return article.text().language() == Language.KK && hit.size() == 1 && KazakhCases.isPlaced(hit.last(), article);
    }

    /// Whether a name behind the words may be the one whom they tell of: «ұсталған Оспан», «қамаудағы Оспан».
    public static boolean saysWho(WordHit hit, Marked article) {
        return isAttribute(hit, article)
                || hit.entry().isOnly(Frame.ATTRIBUTE)
                || KazakhCases.isPlaced(hit.last(), article);
    }

    /// «ұсталғанын», «қамалуына»: a verb that a clause leans on, and whose subject stands in the genitive.
    public static boolean isNominal(WordHit hit, Marked article) {
        return article.text().language() == Language.KK && NOMINAL.endOf(word(verbOf(hit, article), article));
    }

    /// Whether such a verb stands between the tokens.
    public static boolean hasNominal(int from, int to, Marked article) {
        for (int i = from; i < to; i++) {
            if (NOMINAL.endOf(word(i, article)) && word(i, article).length() > 5) {
                return true;
            }
        }
        return false;
    }

    /// «қамалғанынан кейін», «ұсталғанына 88 жыл»: what something else came after, and what is remembered.
    static boolean isBefore(WordHit hit, Marked article) {
        if (article.text().language() != Language.KK) {
            return false;
        }
        int verb = verbOf(hit, article);
        String word = word(verb, article);
        int end = article.sentenceAt(verb).last();
        return BECAUSE.endOf(word) && !NOT_SO.endOf(word)
                || FROM.endOf(word) && verb + 1 < end && THEN.contains(word(verb + 1, article))
                || TO.endOf(word) && article.hasAny(WordList.YEARS, verb + 1, Math.min(end, verb + 1 + YEARS_WITHIN));
    }

    /// Whether the words hold a verb that somebody is the subject of: «экстрадиция туралы» has none.
    public static boolean isVerbal(WordHit hit, Marked article) {
        return isVerb(word(verbOf(hit, article), article));
    }

    /// «сотталған.»: the perfect at the end of a sentence, and no quality of a noun.
    public static boolean isPerfect(WordHit hit, Marked article) {
        int verb = verbOf(hit, article);
        int next = verb + 1;
        return article.text().language() == Language.KK
                && isParticiple(word(verb, article))
                && (next >= article.sentenceAt(verb).last()
                        || !article.token(next).isWord() && !article.token(next).isMark(','));
    }

    /// «… қамалған.», «… салынған еді.»: a sentence whose last verb stands in the perfect.
    public static boolean endsInPerfect(Sentence sentence, Marked article) {
        int last = sentence.last() - 1;
        while (last > sentence.first() && (!article.token(last).isWord() || PAST.contains(word(last, article)))) {
            last--;
        }
        return isParticiple(word(last, article));
    }

    /// «алынды», «қамады»: a verb that tells what happened.
    static boolean isTold(WordHit hit, Marked article) {
        return article.text().language() == Language.KK && FINITE.endOf(word(verbOf(hit, article), article));
    }

    /// «ұсталғандар арасында Оспан бар», «ұсталғандар: Оспан, …», «ұсталғандар саны 15-ке жетті».
    private static boolean isNamedBehind(int next, Marked article) {
        return next < article.sentenceAt(next - 1).last()
                && (article.is(WordList.AMONG, next)
                        || article.token(next).isMark(':')
                        || word(next, article).equals("саны")
                        || article.token(next).kind() == Token.Kind.NUMBER);
    }

    /// «қамауда отырған белсенді»: no date of the sentence says when he was taken.
    static boolean lasts(WordHit hit, Marked article) {
        if (article.text().language() != Language.KK) {
            return false;
        }
        String word = word(verbOf(hit, article), article);
        return LASTING.contains(word) || isThose(word, hit) && !isNamedBehind(hit.last() + 1, article);
    }

    /// «басқаратын ұйым», «жазған мақала»: a verb that belongs to the noun behind it.
    public static boolean isClauseVerb(int token, Marked article) {
        if (token >= article.sentenceAt(token - 1).last()) {
            return false;
        }
        String word = word(token, article);
        boolean ofDay = !article.facts().daysWithin(token, token + 1).isEmpty();
        boolean habit = word.length() > 5 && (word.endsWith("тын") || word.endsWith("тин"));
        return (habit || isParticiple(word) && !CALLED.contains(word)) && !ofDay && isBeforeNoun(token, article);
    }

    /// Whether a verb ends its clause before a comma: «тінтті,», «тінтіп,», and no «босатуды,», which a verb
    /// behind it takes up.
    public static boolean endsClause(int token, Marked article) {
        String word = word(token, article);
        boolean noun = word.length() > 5 && (word.endsWith("уды") || word.endsWith("уди"));
        return FINITE.endOf(word) && !noun || word.length() > 3 && word.endsWith("п");
    }

    /// «былтыр ұсталған Оспан …»: a participle before its noun takes what stands before it with it.
    static boolean takesBefore(int from, int to, Marked article) {
        int quotes = 0;
        for (int i = from; i < to; i++) {
            String word = word(i, article);
            quotes += word.equals("«") ? 1 : word.equals("»") ? -1 : 0;
            if (quotes == 0 && isParticiple(word) && !CALLED.contains(word) && isBeforeNoun(i, article)) {
                return true;
            }
        }
        return false;
    }

    static boolean isVerb(String word) {
        return FINITE.endOf(word)
                || isParticiple(word)
                || word.endsWith("п")
                || word.endsWith("уда")
                || word.endsWith("уде");
    }

    /// The token of the measure's verb: the last of its words, or the word right behind.
    public static int verbOf(WordHit hit, Marked article) {
        int next = hit.last() + 1;
        boolean behind = next < article.sentenceAt(hit.last()).last()
                && article.token(next).isWord()
                && !isParticiple(word(hit.last(), article))
                && !FINITE.endOf(word(hit.last(), article))
                && (isParticiple(word(next, article))
                        || INTENT.endOf(word(next, article))
                        || CONDITION.endOf(word(next, article)));
        return behind ? next : hit.last();
    }

    private static boolean isParticiple(String word) {
        return word.length() > 4 && PARTICIPLE.endOf(word) && !TENS.contains(word);
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
}
