package org.dabyl.feeds.classify.current;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.fact.DateMention;
import org.dabyl.feeds.classify.mark.Digest;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// Whether a measure without a day goes on with the history that the sentences before it tell.
///
/// The last date before it decides, or a word such as «напомним»; a date of the news ends the history. In a
/// short English article the day of the lead decides for all. Stateless; for any thread.
public final class History {
    /// The rule that an article goes on with what it has told of the past.
    public static final String GOES_ON = "-history-goes-on";

    /// So many sentences without a date may go on with the history that the last dated one told.
    private static final int FAR = 8;
    /// So many words in, what a sentence opens with still says when it was.
    private static final int HEAD = 3;
    /// What history leads to, which a teaser tells last and may mean as its news.
    private static final Set<EventKind> OUTCOMES =
            EnumSet.of(EventKind.RELEASE, EventKind.APPEAL, EventKind.HOUSE_ARREST, EventKind.HUNGER_STRIKE);

    /// What comes of it that somebody was taken.
    private static final Set<EventKind> COURSE = EnumSet.of(EventKind.DETENTION, EventKind.RELEASE);

    private History() {}

    /// A long article goes on with its history, in Russian a teaser too, until somebody is set free from
    /// it as the headline says.
    static boolean mayGoOn(Draft draft, Marked article) {
        boolean teaser = article.isShort()
                && (article.text().language() != Language.RU
                        || OUTCOMES.contains(draft.kind) && headlineTellsOutcome(draft, article))
                && !goesOnInPerfect(draft, article);
        return !teaser && !Currency.isFresh(draft, article) && !isComplaint(draft, article);
    }

    /// «Эколога отпустили. Её задержали в марте. Суд прекратил дело.»: the headline says that the outcome is the news;
    /// below another one it is how that history ended.
    private static boolean headlineTellsOutcome(Draft draft, Marked article) {
        return article.hits(EntryUse.EVENTS).stream()
                .filter(hit -> article.isTitle(article.sentenceAt(hit.first())))
                .flatMap(hit -> hit.entry().kinds().stream())
                .anyMatch(kind -> kind == draft.kind
                        || draft.kind != EventKind.HUNGER_STRIKE
                                && kind != EventKind.HUNGER_STRIKE
                                && OUTCOMES.contains(kind));
    }

    /// «Іс былтыр тамызда қозғалған. Оның үйі тінтілген.»: a Kazakh sentence in the perfect behind others of its
    /// paragraph that stand in the perfect too.
    private static boolean goesOnInPerfect(Draft draft, Marked article) {
        if (article.text().language() != Language.KK
                || draft.sentence.index() < 2
                || !KazakhVerbs.endsInPerfect(draft.sentence, article)
                        && !KazakhPast.opensSequel(draft.sentence, article)) {
            return false;
        }
        Sentence before = article.text().sentences().get(draft.sentence.index() - 1);
        return article.layout().lineOf(before.first()) == article.layout().lineOf(draft.hit.first())
                && KazakhVerbs.endsInPerfect(before, article);
    }

    /// «Адвокат рассказал, что к нему не пускают врача»: what somebody complains of is told now.
    private static boolean isComplaint(Draft draft, Marked article) {
        return draft.kind == EventKind.ILL_TREATMENT
                && Among.any(
                        article.hits(EntryUse.SAYING, draft.sentence), saying -> saying.first() < draft.hit.first());
    }

    /// A sentence without a date tells of the day that was spoken of last, where that was history; «теперь» leaves it.
    static void judge(Draft draft, Marked article) {
        if (article.text().language() == Language.RU
                && article.hasAny(WordList.THIS_TIME, draft.sentence.first(), draft.hit.first())) {
            return;
        }
        if (isAnew(draft, article)) {
            return;
        }
        List<Sentence> sentences = article.text().sentences();
        int line = article.layout().lineOf(draft.hit.first());
        int first = article.isShort() ? 1 : 2;
        boolean apart = false;
        for (int i = draft.sentence.index() - 1; i >= first && i >= draft.sentence.index() - FAR; i--) {
            Sentence before = sentences.get(i);
            boolean leftParagraph = !apart && article.layout().lineOf(before.first()) != line;
            apart |= leftParagraph;
            if (leftParagraph && (Digest.opens(draft.hit.first(), article) || KazakhPast.startsAnew(draft, article))
                    || !article.layout().concern(draft.hit.first(), before.first())) {
                return;
            }
            if (isOfOthers(before, draft, article) || apart && Setting.holds(before, article)) {
                continue;
            }
            boolean pointed = i == draft.sentence.index() - 1
                    && article.text().language() == Language.RU
                    && article.is(WordList.POINTING, draft.sentence.first());
            Optional<DateMention> day = lastDay(before, pointed, draft, article);
            boolean old =
                    day.isPresent() && !Currency.isNews(day.get(), draft, article) && !isAhead(day.get(), article);
            if (old || day.isEmpty() && isHistory(before, draft, article)) {
                draft.noNews(GOES_ON);
                return;
            }
            if (day.isPresent()) {
                return;
            }
        }
    }

    /// «Задержали мать. Её сын, Дамир Абенов, в 2024 году был осуждён.» as a paragraph of its own: the history
    /// of somebody whom the lead does not name ends with it, where it goes on with whoever was taken in the
    /// lead.
    private static boolean isOfOthers(Sentence before, Draft draft, Marked article) {
        if (article.text().language() != Language.RU
                || !COURSE.contains(draft.kind)
                || article.layout().lineOf(before.first()) == article.layout().lineOf(draft.hit.first())) {
            return false;
        }
        Sentence lead = article.text().sentences().get(1);
        List<PersonMention> named = article.people().within(before.first(), before.last());
        List<Person> told = article.people().within(0, lead.last()).stream()
                .map(PersonMention::person)
                .toList();
        return !named.isEmpty()
                && !told.isEmpty()
                && Among.none(named, mention -> told.contains(mention.person()))
                && lastDay(lead, false, draft, article)
                        .filter(day -> Currency.isNews(day, draft, article))
                        .isPresent()
                && Among.any(
                        article.hits(EntryUse.EVENTS, lead),
                        hit -> hit.entry().kinds().contains(EventKind.DETENTION));
    }

    /// «рассмотрел жалобу на приговор, вынесенный в марте. Этим приговором …»: of the day of what is pointed
    /// at, though the sentence says it by the way.
    private static Optional<DateMention> lastDay(Sentence sentence, boolean pointed, Draft draft, Marked article) {
        List<At<DateMention>> days = article.facts().daysWithin(sentence.first(), sentence.last());
        for (int i = days.size() - 1; i >= 0; i--) {
            At<DateMention> at = days.get(i);
            if (!Currency.isEnd(at, article)
                    && !isSinceWhen(at.first(), article)
                    && !YearOfNoun.isIn(sentence, at, article)
                    && (Currency.isNews(at.value(), draft, article) || !isReported(at.first(), sentence, article))
                    && (pointed || !Aside.isOfSomebody(at.first(), sentence, article))
                    && !isQuoted(at.first(), sentence, article)) {
                return Optional.of(pointed ? at.value() : mainDay(days.subList(0, i), at.value(), draft, article));
            }
        }
        return Optional.empty();
    }

    /// «Решение принято 26 февраля, а обыски прошли неделей раньше. Её отпустили»: a Russian teaser that has told its
    /// news goes back only for what it adds, and what comes of it all is of the day of the news.
    private static DateMention mainDay(List<At<DateMention>> before, DateMention last, Draft draft, Marked article) {
        boolean outcome =
                article.text().language() == Language.RU && article.isShort() && OUTCOMES.contains(draft.kind);
        for (At<DateMention> at : before) {
            boolean day = at.value().isDay() && !isAhead(at.value(), article);
            if (outcome && day && Currency.isNews(at.value(), draft, article)) {
                return at.value();
            }
        }
        return last;
    }

    /// «Приговор огласили 1 декабря. Процесс длился с сентября.»: it lasted until the day that is told.
    private static boolean isSinceWhen(int day, Marked article) {
        return article.text().language() == Language.RU
                && day > 1
                && article.is(WordList.SINCE, day - 1)
                && article.is(WordList.TAKES_PLACE, day - 2);
    }

    /// «Освободится она 15 апреля»: who tells of days to come has left the past.
    private static boolean isAhead(DateMention day, Marked article) {
        return article.text().language() == Language.RU && day.from().isAfter(article.published());
    }

    /// «Суд признал, что в феврале 2024 года они …»: the day of what was found, and not of the finding.
    private static boolean isReported(int day, Sentence sentence, Marked article) {
        for (int i = day - 1; article.text().language() == Language.RU && i > sentence.first() + 1; i--) {
            if (article.token(i).isMark(';')) {
                return false;
            }
            if (article.token(i).isMark(',') && article.is(WordList.FOUND, i - 1)) {
                return true;
            }
        }
        return false;
    }

    /// «6 шілдеде де салған еді», – деді ол: what somebody remembers aloud is not how the article goes on.
    private static boolean isQuoted(int day, Sentence sentence, Marked article) {
        int open = 0;
        for (int i = sentence.first(); article.text().language() == Language.KK && i < day; i++) {
            open += article.token(i).isMark('«') ? 1 : article.token(i).isMark('»') ? -1 : 0;
        }
        return open > 0;
    }

    /// «Что с активисткой. В прошлом году она провела 15 суток под арестом. Её снова задержали»: below a headline that
    /// tells no measure, what was done again is done now.
    private static boolean isAnew(Draft draft, Marked article) {
        Sentence title = article.text().sentences().getFirst();
        return article.isShort()
                && draft.again
                && draft.kind.core()
                && article.isTitle(title)
                && article.hits(EntryUse.EVENTS, title).isEmpty();
    }

    private static boolean isHistory(Sentence before, Draft draft, Marked article) {
        return tellsHistory(before, article)
                || opensHistory(before, draft, article)
                || KazakhPast.opensHistory(before, draft, article);
    }

    /// «Осенью её уже штрафовали. …»: the rest of a paragraph that starts so, in a long Russian article, or in a teaser
    /// whose headline tells no measure: «Активистка получила премию».
    private static boolean opensHistory(Sentence before, Draft draft, Marked article) {
        if (article.text().language() != Language.RU
                || article.isShort() && !isOfNoMeasure(before, draft, article)
                || article.layout().lineOf(before.first()) != article.layout().lineOf(draft.hit.first())) {
            return false;
        }
        for (WordHit words : article.hits(EntryUse.BACKGROUND, before)) {
            if (words.entry().weight() > 0
                    && words.entry().kinds().isEmpty()
                    && words.first() - before.first() <= HEAD
                    && !Aside.isOfSomebody(words.first(), before, article)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the headline tells no measure, the history does, and what comes behind is not said to be of today.
    private static boolean isOfNoMeasure(Sentence before, Draft draft, Marked article) {
        Sentence title = article.text().sentences().getFirst();
        return article.isTitle(title)
                && before.index() > title.index()
                && article.hits(EntryUse.EVENTS, title).isEmpty()
                && !article.hits(EntryUse.EVENTS, before).isEmpty()
                && !article.hasAny(WordList.AGAIN, draft.sentence);
    }

    private static boolean tellsHistory(Sentence sentence, Marked article) {
        for (WordHit words : article.hits(EntryUse.BACKGROUND, sentence)) {
            if (words.entry().weight() > 1
                    && !Memory.isBookBelow(words, article)
                    && !Currency.isWithinLonger(words, sentence, article)
                    && !Aside.isOfSomebody(words.first(), sentence, article)) {
                return true;
            }
        }
        return false;
    }
}
