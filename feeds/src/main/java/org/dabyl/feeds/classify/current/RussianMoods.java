package org.dabyl.feeds.classify.current;

import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Gainsaid;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.Participle;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.Gender;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// How far a mood reaches in a Russian sentence: not past a second verb, and not to what came in the place of
/// something else.
///
/// «Отказал в аресте и ограничился домашним», «пообещали визу – прислали розыск», «вместо СИЗО – домашний арест»,
/// «заменил подписку на домашний арест»: so it came. Stateless; for any thread.
final class RussianMoods {
    private static final String REFUSED = "-mood-refused";
    private static final String PROMISED = "-mood-promised";
    private static final String INSTEAD = "-mood-instead";
    private static final String REPLACED = "-mood-replaced";
    private static final String UNLAWFUL = "-mood-found-unlawful";
    private static final String ALLEGED = "-mood-alleged";
    private static final String NOT = "-mood-not";
    private static final String DENIED = "-mood-denied";
    private static final Set<String> REASON = Set.of("за", "из-за", "после");
    private static final int REASON_WITHIN = 3;
    /// They govern a noun, and never the verb behind it.
    private static final Set<String> WITHOUT = Set.of("без", "вместо");
    private static final Set<String> WAS = Set.of("был", "была", "были");
    /// What undoes a deed stands behind it: «оштрафовали, но штраф отменили», «объявил голодовку и прекратил».
    private static final Set<String> UNDOING = Set.of(
            "ru-mood-denied",
            "ru-mood-undone",
            "ru-mood-suspended",
            "ru-mood-hunger-over",
            "ru-mood-case-goes-to-court",
            "ru-mood-found-unlawful",
            "ru-mood-would");
    /// Entries so called tell what something came to.
    private static final String ENDED_IN = "-ended-in-";
    /// And so what opens a case that was closed.
    private static final String RESUMED = "-case-resumed";
    /// So many words behind «и» or a dash the second verb may stand.
    private static final int VERB_WITHIN = 2;

    /// Penalties, of which one comes for another.
    private static final Set<EventKind> PENALTIES =
            Set.of(EventKind.ADMINISTRATIVE_ARREST, EventKind.FINE, EventKind.HOUSE_ARREST, EventKind.PRETRIAL_ARREST);

    private RussianMoods() {}

    /// Whether the mood, of words before the measure, ends before it.
    static boolean endsBefore(WordHit mood, Draft draft, Marked article) {
        if (article.text().language() != Language.RU || mood.last() >= draft.hit.first()) {
            return false;
        }
        String id = mood.entry().id();
        if (id.contains(REFUSED) || id.endsWith(PROMISED) || id.endsWith(Moods.ASKED) || id.endsWith(UNLAWFUL)) {
            return goesOn(mood, draft, article);
        }
        if (id.endsWith(NOT) && WITHOUT.contains(article.norm(mood.last()))) {
            return (draft.kind.core() || draft.kind == EventKind.SUMMONS) && RussianDeed.is(draft.hit, article);
        }
        if (id.endsWith(INSTEAD)) {
            return isOfAnother(mood, draft, article);
        }
        return id.endsWith(REPLACED) && comesInstead(draft, article);
    }

    /// «Под стражу его не взяли»: a verb of the measure's own words is denied, by a word that is none of them.
    static boolean isDenied(Draft draft, Marked article) {
        WordHit hit = draft.hit;
        for (int i = hit.first() + 2; i <= hit.last() && article.text().language() == Language.RU; i++) {
            if (hit.covers(i)
                    && Grammar.looksFinite(article.norm(i))
                    && article.norm(i - 1).equals("не")
                    && !hit.covers(i - 1)) {
                return true;
            }
        }
        return false;
    }

    /// «Привлечена ли она к ответственности, не сообщили», «неизвестно, оштрафовали ли её»; «Ли» is a surname.
    static boolean isDoubted(Draft draft, Marked article) {
        int to = Math.min(draft.sentence.last(), draft.hit.last() + 2);
        for (int i = draft.hit.first() + 1; i < to && article.text().language() == Language.RU; i++) {
            if (article.norm(i).equals("ли") && !article.token(i).isCapital()) {
                return true;
            }
        }
        return false;
    }

    /// «Расследование закончилось делом на автора», «отменил прекращение дела»: the verb says what it came to, and not
    /// that it is over.
    static boolean isOwnVerb(WordHit mood, Draft draft) {
        return (draft.hit.entry().id().contains(ENDED_IN)
                        || draft.hit.entry().id().endsWith(RESUMED))
                && draft.hit.covers(mood.first());
    }

    /// «задержали за слухи о дефиците», «за якобы чужой пост оштрафовали», «после письма в защиту сквера задержан»,
    /// «призвавшего к бойкоту арестовали»: what somebody was taken for, or who it was.
    static boolean isReason(WordHit mood, Draft draft, Marked article) {
        String id = mood.entry().id();
        String word = article.norm(mood.first());
        if (!(id.endsWith(DENIED) || id.endsWith(ALLEGED) || id.endsWith(Moods.ASKED) || id.endsWith(REFUSED))
                || Grammar.looksFinite(word)
                || !RussianDeed.is(draft.hit, article)) {
            return false;
        }
        if (Participle.is(word)) {
            return mood.last() < draft.hit.first();
        }
        for (int i = mood.first() - 1; i >= Math.max(0, mood.first() - REASON_WITHIN); i--) {
            if (!article.token(i).isWord() || draft.hit.covers(i)) {
                return false;
            }
            if (REASON.contains(article.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /// «арестовали на 15 суток, адвоката не было», «задержали и пригрозили»: what comes behind a deed that a verb has
    /// told is the next thing, unless it undoes the deed.
    static boolean startsBehind(WordHit mood, Draft draft, Marked article) {
        if (mood.entry().gainsaid() != Gainsaid.NOT
                || UNDOING.contains(mood.entry().id())
                || !RussianDeed.is(draft.hit, article)) {
            return false;
        }
        if (article.norm(mood.first() - 1).equals("и") && Grammar.looksPast(article.norm(mood.first()))) {
            return true;
        }
        for (int i = draft.hit.last() + 1; i < mood.first(); i++) {
            if (article.token(i).isMark(',')
                    || article.token(i).isMark(';')
                    || article.token(i).isMark(':')) {
                return true;
            }
        }
        return false;
    }

    /// «отказался платить и арестован», «хотел уйти, но его увезли»: a verb of its own behind «и» is no part of
    /// what was refused or wished.
    static boolean goesOnToDo(WordHit mood, Draft draft, Marked article) {
        if (article.text().language() != Language.RU || mood.last() + 2 > draft.hit.first()) {
            return false;
        }
        boolean refused = mood.entry().id().endsWith(REFUSED);
        String verb = article.norm(draft.hit.first());
        boolean wished = isWished(mood, article);
        boolean done = Grammar.looksFinite(verb) && !verb.endsWith("т")
                || refused && Grammar.genderOf(verb, Language.RU) != Gender.UNKNOWN
                || wished && (RussianDeed.isShortParticiple(verb) || WAS.contains(verb));
        if (!done || article.says("чтобы", mood.first(), draft.hit.first())) {
            return false;
        }
        for (int i = mood.last() + 1; i < draft.hit.first(); i++) {
            boolean joins =
                    article.norm(i).equals("и") || wished && article.token(i).isDash();
            if (joins && (refused || wished)) {
                return true;
            }
        }
        return false;
    }

    /// «хотел уйти», «попытался развернуть»; in «может быть задержан» the infinitive is part of the measure.
    private static boolean isWished(WordHit mood, Marked article) {
        String word = article.norm(mood.last() + 1);
        return Grammar.looksInfinitive(word) && !word.equals("быть");
    }

    /// A second verb that tells what was done.
    private static boolean goesOn(WordHit mood, Draft draft, Marked article) {
        for (int i = mood.last() + 1; i < draft.hit.first(); i++) {
            boolean joins = article.norm(i).equals("и") || article.token(i).isDash();
            for (int verb = i + 1; joins && verb <= Math.min(draft.hit.first(), i + VERB_WITHIN); verb++) {
                String word = article.norm(verb);
                boolean told = Grammar.looksFinite(word) && !Grammar.looksInfinitive(word) && !word.endsWith("т")
                        || WAS.contains(word)
                        || RussianDeed.isShortParticiple(word);
                if (told && !article.token(verb).isCapital()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// «Вместо ареста – штраф»: another measure, or a dash, stands between.
    private static boolean isOfAnother(WordHit mood, Draft draft, Marked article) {
        for (int i = mood.last() + 1; i < draft.hit.first(); i++) {
            if (article.token(i).isDash()) {
                return true;
            }
        }
        return Among.any(
                article.hits(EntryUse.EVENTS, draft.sentence),
                other -> other.first() > mood.last()
                        && other.last() < draft.hit.first()
                        && Among.none(other.entry().kinds(), kind -> kind == draft.kind));
    }

    /// «на домашний арест», «штрафом».
    private static boolean comesInstead(Draft draft, Marked article) {
        int first = draft.hit.first();
        String word = article.norm(first);
        return PENALTIES.contains(draft.kind)
                && (article.norm(first - 1).equals("на")
                        || word.endsWith("ом")
                        || word.endsWith("им")
                        || word.endsWith("ым"));
    }

    /// «сократила арест до семи суток»: the new length, and no scale.
    static boolean isChanged(Draft draft, Marked article) {
        return article.text().language() == Language.RU
                && article.hasAny(WordList.CHANGED, draft.sentence.first(), draft.hit.last());
    }
}
