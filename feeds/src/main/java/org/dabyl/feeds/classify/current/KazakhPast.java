package org.dabyl.feeds.classify.current;

import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.fact.DateMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.WordEnds;

/// What makes a whole Kazakh sentence one of the past, however far from the measure it stands.
///
/// Stateless; for any thread.
final class KazakhPast {
    /// So many words in, what a sentence opens with still says when all of it was.
    private static final int HEAD = 3;

    /// So many words a source has.
    private static final int SOURCE = 7;

    /// «дерегінше», «айтуынша»
    private static final WordEnds ACCORDING = KazakhVerbs.endings("ынша інше");
    private static final WordEnds HOURS = KazakhVerbs.endings("сағатта сағаттан сағат минут минуттан минутта");

    private static final Set<String> SEQUEL = KazakhVerbs.words("кейін содан сосын артынша артынан соңынан кейіннен");

    private KazakhPast() {}

    /// «Былтыр Таразда тұрғындар құрылысты тоқтатқан, ал Шуда жетекшісі айыппұлмен құтылған.»: words of history at
    /// the head of a sentence whose last verb stands in the perfect hold for all its clauses, unless it tells a new
    /// day.
    static boolean opens(WordHit words, Draft draft, Marked article) {
        return article.text().language() == Language.KK
                && words.entry().use() == EntryUse.BACKGROUND
                && words.entry().kinds().isEmpty()
                && words.first() - opening(draft.sentence, article) < HEAD
                && words.last() < draft.hit.first()
                && !article.isTitle(draft.sentence)
                && KazakhVerbs.endsInPerfect(draft.sentence, article)
                && article.facts().daysWithin(words.last() + 1, draft.sentence.last()).stream()
                        .map(At<DateMention>::value)
                        .noneMatch(day -> Currency.isNews(day, draft, article));
    }

    /// «ұсталып, бес жылға сотталған.»: a verb that has the tense of the sentence's last one.
    static boolean leansOnPerfect(Draft draft, Marked article) {
        return KazakhVerbs.word(KazakhVerbs.verbOf(draft.hit, article), article).endsWith("п")
                && KazakhVerbs.endsInPerfect(draft.sentence, article);
    }

    /// Where a sentence starts behind its source: «Департаменттің дерегінше, | былтыр …».
    private static int opening(Sentence sentence, Marked article) {
        for (int i = sentence.first(); i < Math.min(sentence.last() - 1, sentence.first() + SOURCE); i++) {
            if (article.token(i + 1).isMark(',') && ACCORDING.endOf(KazakhVerbs.word(i, article))) {
                return i + 2;
            }
        }
        return sentence.first();
    }

    /// «2023 жылы ол сайлауға түскен.» and, as a new paragraph, «Судья жиырма минуттан кейін қамау мерзімін
    /// ұзартты.»: a paragraph of a long article that counts hours or minutes in the finite past is in the midst of
    /// the news, and goes on with no history above it.
    static boolean startsAnew(Draft draft, Marked article) {
        if (article.text().language() != Language.KK || article.isShort() || !endsInFinite(draft.sentence, article)) {
            return false;
        }
        int first = article.layout().start(article.layout().lineOf(draft.hit.first()));
        boolean hour = false;
        for (int i = first; i < draft.hit.last(); i++) {
            hour = hour || HOURS.endOf(KazakhVerbs.word(i, article));
        }
        return hour && !KazakhVerbs.endsInPerfect(article.sentenceAt(first), article);
    }

    /// «… мерзімді ұзартты.»: a sentence whose last verb tells what happened.
    private static boolean endsInFinite(Sentence sentence, Marked article) {
        int last = sentence.last() - 1;
        while (last > sentence.first() && !article.token(last).isWord()) {
            last--;
        }
        return KazakhVerbs.FINITE.endOf(KazakhVerbs.word(last, article));
    }

    /// «Белсенді бұрын да жауапқа тартылған. Оны 10 тәулікке қамаған, пәтерін тінткен.»: a sentence in the perfect
    /// whose head has words of history and that tells a measure, before another one in the perfect.
    static boolean opensHistory(Sentence before, Draft draft, Marked article) {
        return article.text().language() == Language.KK
                && !article.isTitle(draft.sentence)
                && !article.hasAny(WordList.THIS_TIME, draft.sentence)
                && KazakhVerbs.endsInPerfect(draft.sentence, article)
                && KazakhVerbs.endsInPerfect(before, article)
                && !article.hits(EntryUse.EVENTS, before).isEmpty()
                && Among.any(
                        article.hits(EntryUse.BACKGROUND, before),
                        words -> words.entry().weight() > 0
                                && words.entry().kinds().isEmpty()
                                && words.first() - opening(before, article) < HEAD);
    }

    /// «… былтыр ұстаған. Кейін үйқамаққа шығарылды.»: what a sentence that begins so tells came right after the last
    /// one.
    static boolean opensSequel(Sentence sentence, Marked article) {
        return SEQUEL.contains(KazakhVerbs.word(sentence.first(), article));
    }
}
