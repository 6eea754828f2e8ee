package org.dabyl.feeds.classify.event;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Frame;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.current.Currency;
import org.dabyl.feeds.classify.fact.DateMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.whom.Antecedent;

/// Whether a measure far down in an article, without a day of its own, is the course of the case and no news.
///
/// News comes first: what the lead does not tell, and nobody named beside it or nobody named at all, is
/// history, circumstances or general talk. What history leads to (a release, an appeal) is spared, and so is
/// what the same sentence tells of somebody whom it names. Kazakh and English only lose the barest nouns.
/// Stateless; for any thread.
final class FarDown {
    /// Says that it was taken back only for where it stands.
    static final String RULE = "-far-down";

    /// Frames of words that are verbs, or stand for one.
    private static final Set<Frame> VERBAL = EnumSet.of(Frame.SUBJECT, Frame.OBJECT, Frame.ATTRIBUTE, Frame.TO);
    /// The last sentence that still belongs to what an article is about.
    private static final int LEAD = 3;
    /// More sentences than a headline with a teaser has.
    private static final int TEASER = 4;
    /// More sentences than a news agency writes: a report, a digest, an essay.
    private static final int LONG = 14;
    /// From so many sentences to so many an article has one lead and the case's history behind it.
    private static final int SHORTEST = 6;

    private static final int LONGEST = 12;
    /// So many sentences a story goes on without naming the day again, unless they are one paragraph of a long article.
    private static final int STORY = 4;
    /// No paragraph has so many; a hostile one does.
    private static final int PARAGRAPH = 20;

    private static final Set<EventKind> OUTCOMES =
            EnumSet.of(EventKind.RELEASE, EventKind.SEARCH, EventKind.APPEAL, EventKind.HOUSE_ARREST);

    private FarDown() {}

    static void judge(Draft draft, List<Draft> all, Marked article) {
        if (draft.current && !draft.dated && Interview.isAnswer(draft, article)) {
            draft.noNews(RULE);
        }
        if (!draft.current || !article.isShort() && goesOnFresh(draft, article)) {
            return;
        }
        boolean open = article.text().language() == Language.RU
                && !draft.dated
                && !draft.direct
                && !isNamed(draft, article)
                && article.layout().entryAt(draft.hit.first()).isEmpty();
        open = open
                && !(Antecedent.hasPronoun(draft, article) && goesOnFresh(draft, article))
                && !isConfirmed(draft, article);
        if (isBare(draft, all, article) || open && (isVague(draft, all, article) || isCourse(draft, all, article))) {
            draft.noNews(RULE);
        }
    }

    /// «Накануне она вышла с плакатом. К ней подошли полицейские. Её доставили в отдел»: what goes on from a
    /// fresh day, with nothing of history between.
    static boolean goesOnFresh(Draft draft, Marked article) {
        for (int i = draft.sentence.index(); i > 0; i--) {
            Sentence said = article.text().sentences().get(i);
            if (i <= draft.sentence.index() - STORY && !isOfParagraph(said, draft, article)) {
                return false;
            }
            if (isBackground(said, article)) {
                return false;
            }
            boolean dated = false;
            for (At<DateMention> day : article.facts().daysWithin(said.first(), said.last())) {
                if (article.text().language() != Language.RU || !Currency.isEnd(day, article)) {
                    dated = true;
                    if (!Currency.isNews(day.value(), draft, article)) {
                        return false;
                    }
                }
            }
            if (dated) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBackground(Sentence said, Marked article) {
        for (WordHit words : article.hits(EntryUse.BACKGROUND, said)) {
            if (words.entry().weight() > 0) {
                return true;
            }
        }
        return false;
    }

    /// «Возбуждено дело, подтвердили в полиции»: what those who lead the case say of it in a short report is news.
    private static boolean isConfirmed(Draft draft, Marked article) {
        return draft.kind == EventKind.CRIMINAL_CASE
                && article.isShort()
                && !article.hits(EntryUse.SAYING, draft.sentence).isEmpty()
                && article.hasAny(WordList.OFFICERS, draft.sentence.first(), draft.sentence.last());
    }

    private static boolean isOfParagraph(Sentence said, Draft draft, Marked article) {
        return !article.isShort()
                && draft.sentence.index() - said.index() < PARAGRAPH
                && article.layout().lineOf(said.first()) == article.layout().lineOf(draft.hit.first());
    }

    /// «Абишеву она оштрафовала»: named in the sentence, though a pronoun stands nearer.
    private static boolean isNamed(Draft draft, Marked article) {
        if (draft.persons.isEmpty()) {
            return false;
        }
        for (PersonMention mention : article.people().within(draft.sentence.first(), draft.sentence.last())) {
            if (draft.persons.contains(mention.person())) {
                return true;
            }
        }
        return false;
    }

    /// Far down in a long article, «штрафы», «задержания» without a day or a name beside them, measures to
    /// nobody, and trials, rallies or blows that no day says to be new.
    private static boolean isBare(Draft draft, List<Draft> all, Marked article) {
        if (draft.dated
                || article.isShort()
                || draft.sentence.index() <= LEAD
                || article.layout().entryAt(draft.hit.first()).isPresent()) {
            return false;
        }
        boolean nobody = draft.persons.isEmpty()
                && !draft.group
                && article.hits(EntryUse.GROUPS, draft.sentence).isEmpty();
        return article.text().sentences().size() > LONG && !draft.kind.core()
                || !draft.direct
                        && (nobody || Collections.disjoint(draft.hit.entry().frames(), VERBAL))
                        && !isOutcome(draft, all)
                        && !isOnTorture(draft, all);
    }

    /// Nobody told of, or only whoever other sentences name nearest, where the lead tells nothing of the kind.
    private static boolean isVague(Draft draft, List<Draft> all, Marked article) {
        if (article.text().sentences().size() <= TEASER || article.isTitle(draft.sentence)) {
            return false;
        }
        boolean nobody = draft.persons.isEmpty()
                && !draft.group
                && belowTitle(draft, article) >= LEAD
                && !isOutcome(draft, all)
                && !isOnTorture(draft, all);
        boolean guessed = draft.rules.contains(Antecedent.NEAREST)
                && draft.sentence.index() > 1
                && !(article.isShort() && goesOnFresh(draft, article));
        return nobody || guessed && !isTold(draft, all);
    }

    /// How far down it stands, counting the headline as one sentence: «Как шли выборы? Онлайн» is two.
    private static int belowTitle(Draft draft, Marked article) {
        int more = 0;
        while (more + 1 < draft.sentence.index()
                && article.isTitle(article.text().sentences().get(more + 1))) {
            more++;
        }
        return draft.sentence.index() - more;
    }

    /// «4 марта Абишева перехватили на остановке. … Судья назначил десять суток»: what a ruling follows on.
    private static boolean leadsTo(Draft other, Draft draft) {
        return other.current
                && other.dated
                && Outcome.MINOR.contains(draft.kind)
                && other.hit.first() < draft.hit.first()
                && !draft.persons.isEmpty()
                && other.persons.equals(draft.persons);
    }

    /// «Троих посадили в автозак. К вечеру их отпустили»: what became of those just taken.
    private static boolean isOutcome(Draft draft, List<Draft> all) {
        return draft.kind == EventKind.RELEASE
                && Among.any(
                        all,
                        other -> other.kind == EventKind.DETENTION
                                && other.current
                                && other.persons.isEmpty()
                                && other.hit.first() < draft.hit.first()
                                && draft.sentence.index() - other.sentence.index() == 1);
    }

    /// A case on the torture that the lead tells of names nobody yet.
    private static boolean isOnTorture(Draft draft, List<Draft> all) {
        return draft.kind == EventKind.CRIMINAL_CASE
                && Among.any(
                        all,
                        other -> other.kind == EventKind.ILL_TREATMENT
                                && other.current
                                && other.sentence.index() < LEAD);
    }

    /// Behind a lead that tells other news, what is told of those whom other sentences name.
    private static boolean isCourse(Draft draft, List<Draft> all, Marked article) {
        int sentences = article.text().sentences().size();
        return sentences >= SHORTEST
                && sentences <= LONGEST
                && draft.sentence.index() > 1
                && !draft.group
                && !OUTCOMES.contains(draft.kind)
                && Among.any(all, other -> other.current && other.sentence.index() <= 1)
                && !isTold(draft, all)
                && !(goesOnFresh(draft, article) && Among.any(all, other -> leadsTo(other, draft)))
                && Among.none(all, other -> tellsOn(other, draft));
    }

    /// Whether the lead tells of the kind, or an earlier sentence of the same people by name.
    private static boolean isTold(Draft draft, List<Draft> all) {
        int lead = Math.min(LEAD, draft.sentence.index());
        return Among.any(
                all,
                other -> other != draft
                        && other.current
                        && other.kind == draft.kind
                        && (other.sentence.index() < lead
                                || other.direct
                                        && other.hit.first() < draft.hit.first()
                                        && other.persons.equals(draft.persons)));
    }

    /// «Абишева забрали утром, вечером суд назначил ему 20 суток»
    private static boolean tellsOn(Draft other, Draft draft) {
        return other != draft
                && other.direct
                && other.current
                && other.sentence.equals(draft.sentence)
                && other.persons.equals(draft.persons);
    }
}
