package org.dabyl.feeds.classify.current;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Folding;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.WordEnds;

/// Whether the ending of a Kazakh verb, or what stands right behind it, says that the measure did not happen.
///
/// Intents, wishes, conditions, negations and questions; but «бірі ұсталса, екіншісіне айыппұл салынды» says of
/// both that they were done. So a verb's noun is no deed, nor is what an expert counts up. Stateless; for any
/// thread.
public final class KazakhMoods {
    private static final WordEnds NEGATION = KazakhVerbs.endings("""
            мады меді бады беді пады педі маған меген баған беген паған пеген майды мейді байды бейді
            пайды пейді мас мес май мей бай бей пай пей
            мапты мепті бапты бепті папты пепті
            мағаны мегені бағаны бегені пағаны пегені мағанын мегенін бағанын бегенін пағанын пегенін""");
    /// Measures that consist in something not done have words of their own; these have none.
    private static final Set<EventKind> DONE = EnumSet.of(
            EventKind.DETENTION,
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.FINE,
            EventKind.SEARCH,
            EventKind.SUMMONS,
            EventKind.SENTENCE,
            EventKind.RELEASE,
            EventKind.CRIMINAL_CASE);

    /// Verbs whose negation is the measure itself: «бөлімнен жібермеді», «үйден шықпайды», «қылмыс құрамы
    /// табылмады».
    private static final Map<EventKind, Set<String>> NOT_LET = Map.of(
            EventKind.DETENTION, KazakhVerbs.words("жібер босат шығар шық"),
            EventKind.FINE, KazakhVerbs.words("құтыл"),
            EventKind.PRETRIAL_ARREST, KazakhVerbs.words("босат шығар шық"),
            EventKind.HOUSE_ARREST, KazakhVerbs.words("шық шығ"),
            EventKind.RELEASE, KazakhVerbs.words("тап таб анықтал растал дәлелден"));
    /// «40 АЕК төлетпек», «екі ай қамауда отырмақ»: what a court has decided, and no mere intent.
    private static final Map<EventKind, Set<String>> DECIDED = Map.of(
            EventKind.FINE, KazakhVerbs.words("төле өндіріл"),
            EventKind.ADMINISTRATIVE_ARREST, KazakhVerbs.words("отыр бол өткіз өте"),
            EventKind.PRETRIAL_ARREST, KazakhVerbs.words("отыр бол қал ұстал"),
            EventKind.HOUSE_ARREST, KazakhVerbs.words("отыр бол қал ұстал"));
    private static final Set<String> FROM_HOME = KazakhVerbs.words("үйден үйінен");

    /// «қамады», «көбейді» are no negations: the syllable belongs to the root.
    private static final Set<String> ROOTS = KazakhVerbs.words("қама көбей");

    /// «алса», «кесе» and what is longer may be a condition.
    private static final int SHORT_STEM = 3;

    /// «босатылғанша», «шықпайынша»: not before that.
    private static final WordEnds UNTIL = KazakhVerbs.endings("""
            ғанша генше қанша кенше майынша мейінше байынша бейінше пайынша пейінше""");
    private static final Set<EventKind> AWAITED =
            EnumSet.of(EventKind.RELEASE, EventKind.EXTRADITION, EventKind.SENTENCE, EventKind.APPEAL);
    /// «берілетіні туралы», «босатылатынын айтты»: a day to come. A court's days are «отыратыны», and given.
    private static final WordEnds TO_COME = KazakhVerbs.endings("""
            тыны тынын тынына тынынан тынының тіні тінін тініне тінінен тінінің тындығы тындығын тіндігі тіндігін""");
    private static final Set<EventKind> ANNOUNCED = EnumSet.of(
            EventKind.RELEASE, EventKind.EXTRADITION, EventKind.DETENTION, EventKind.SEARCH, EventKind.CRIMINAL_CASE);

    private static final WordEnds NOUN_OF_VERB = KazakhVerbs.endings("у уды уді уға уге удың удің удан уден умен");
    /// «ас ішпеймін», «аштық жариялайтынын»: what may come to pass.
    private static final WordEnds FUTURE = KazakhVerbs.endings("ймын ймін ймыз йміз йды йді йтынын йтінін");
    /// «ол болса»: «as for him», and no condition.
    private static final String AS_FOR = Folding.russified("болса");
    private static final String NEED = Folding.russified("керек");

    private static final Set<String> ASKING = KazakhVerbs.words("ма ме ба бе па пе");

    /// What a verb leans on.
    private static final Set<String> AUXILIARY = KazakhVerbs.words("шыға кете қала бола шықты кетті қалды");

    private KazakhMoods() {}

    /// «қамауға алмақ», «қамалса», «айыппұл салмады».
    static boolean isUnreal(Draft draft, Marked article) {
        if (article.text().language() != Language.KK) {
            return false;
        }
        int verb = KazakhVerbs.verbOf(draft.hit, article);
        String word = KazakhVerbs.word(verb, article);
        if (word.length() > SHORT_STEM && KazakhVerbs.CONDITION.endOf(word)) {
            return !isContrasted(verb, draft, article);
        }
        if (isAwaited(verb, draft, article) || isThreatened(word, draft, article)) {
            return true;
        }
        if (word.length() <= 5 || article.is(WordList.LIKE_VERBS, verb)) {
            return DONE.contains(draft.kind) && isAsked(verb, article);
        }
        if (draft.kind == EventKind.EXTRADITION) {
            return KazakhVerbs.INTENT.endOf(word);
        }
        return DONE.contains(draft.kind)
                && (KazakhVerbs.INTENT.endOf(word) && !startsAs(DECIDED, word, draft)
                        || NEGATION.endOf(behindRoot(word)) && !isNotLet(word, draft, article)
                        || isAsked(verb, article));
    }

    private static String behindRoot(String word) {
        for (String root : ROOTS) {
            if (word.startsWith(root)) {
                return word.substring(root.length());
            }
        }
        return word;
    }

    /// «бостандыққа шыққанша», «Қытайға қайтарылатыны туралы»: it has not come to that.
    private static boolean isAwaited(int verb, Draft draft, Marked article) {
        int next = verb + 1;
        return AWAITED.contains(draft.kind)
                        && (UNTIL.endOf(KazakhVerbs.word(verb, article))
                                || next < draft.sentence.last() && UNTIL.endOf(KazakhVerbs.word(next, article)))
                || ANNOUNCED.contains(draft.kind) && TO_COME.endOf(KazakhVerbs.word(verb, article));
    }

    /// «Босатпаса, ас ішпеймін», «керек болса, аштық жариялайтынын айтты»: what somebody will do, if.
    private static boolean isThreatened(String word, Draft draft, Marked article) {
        if (draft.kind != EventKind.HUNGER_STRIKE || !FUTURE.endOf(word)) {
            return false;
        }
        for (int i = draft.sentence.first(); i < draft.hit.first(); i++) {
            String condition = KazakhVerbs.word(i, article);
            if (condition.length() > SHORT_STEM
                    && KazakhVerbs.CONDITION.endOf(condition)
                    && (!condition.equals(AS_FOR)
                            || i > draft.sentence.first()
                                    && KazakhVerbs.word(i - 1, article).equals(NEED))) {
                return true;
            }
        }
        return false;
    }

    /// «ұсталған Оспанды босатуды талап етті»: another thing is asked for or refused than what the participle says of
    /// him, which was done.
    static boolean isOfAnother(WordHit mood, Draft draft, Marked article) {
        if (article.text().language() != Language.KK
                || !draft.attribute
                || !mood.entry().id().endsWith(Moods.ASKED)
                        && !mood.entry().id().endsWith(Moods.REFUSED)) {
            return false;
        }
        for (int i = draft.hit.last() + 1; i < mood.first(); i++) {
            String word = KazakhVerbs.word(i, article);
            if (word.length() > SHORT_STEM && NOUN_OF_VERB.endOf(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNotLet(String word, Draft draft, Marked article) {
        boolean fromHome = draft.kind != EventKind.HOUSE_ARREST;
        for (int i = draft.hit.first(); i <= draft.hit.last(); i++) {
            fromHome |= FROM_HOME.contains(KazakhVerbs.word(i, article));
        }
        return fromHome && startsAs(NOT_LET, word, draft);
    }

    private static boolean startsAs(Map<EventKind, Set<String>> roots, String word, Draft draft) {
        return KazakhVerbs.startsAs(word, roots.getOrDefault(draft.kind, Set.of()));
    }

    /// «бірі ұсталса, екіншісіне айыппұл салынды»: beside what was done to another, and no «егер»; «ұсталса да»
    /// is done as well.
    private static boolean isContrasted(int verb, Draft draft, Marked article) {
        int comma = verb + 1;
        if (comma < draft.sentence.last() && article.is(WordList.ALSO, comma)) {
            return true;
        }
        return comma < draft.sentence.last()
                && article.token(comma).isMark(',')
                && !article.hasAny(WordList.IF, draft.sentence.first(), draft.sentence.last())
                && Among.any(
                        article.hits(EntryUse.EVENTS, draft.sentence),
                        other -> other.first() > comma
                                && (KazakhVerbs.isTold(other, article) || KazakhVerbs.isPerfect(other, article)));
    }

    /// «айыппұл арқалады ма?», «босап шыға ма?»: a question.
    private static boolean isAsked(int verb, Marked article) {
        int last = article.sentenceAt(verb).last();
        int next = verb + 1;
        if (next < last - 1 && AUXILIARY.contains(KazakhVerbs.word(next, article))) {
            next++;
        }
        return next < last && ASKING.contains(KazakhVerbs.word(next, article));
    }

    /// «тінту хаттамасына қол қою», «іс қозғау жиіледі», «көбі сотталғанын айтты»: a verb's noun that nobody's
    /// name and no finite verb takes up, or a count of those to whom it was done.
    public static boolean isGeneral(Draft draft, Marked article) {
        if (article.text().language() != Language.KK || draft.direct || draft.dated) {
            return false;
        }
        if (draft.group && draft.kind == EventKind.SENTENCE && KazakhVerbs.isNominal(draft.hit, article)) {
            return !article.isTitle(draft.sentence);
        }
        String word = KazakhVerbs.word(draft.hit.last(), article);
        int next = draft.hit.last() + 1;
        boolean bare = NOUN_OF_VERB.endOf(word) && word.length() > 3 && !word.startsWith("сыну");
        return bare && next < draft.sentence.last() && !isTakenUp(next, draft, article);
    }

    private static boolean isTakenUp(int next, Draft draft, Marked article) {
        boolean decided = article.hasAny(WordList.DECIDED, next, Math.min(next + 2, draft.sentence.last()));
        return decided
                || !article.is(WordList.LIKENING, next)
                        && (KazakhVerbs.isVerb(KazakhVerbs.word(next, article))
                                || !article.token(next).isWord());
    }
}
