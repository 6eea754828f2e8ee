package org.dabyl.feeds.classify.whom;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.current.Moods;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.Language;

/// Whether a measure hit several people whom its words do not name: «dozens were held», «остальных отпустили».
///
/// By a word for a group near the measure, by the verb's number, or by how the sentence opens; those who did it
/// («by masked men») are no such group. Stateless; for any thread.
final class Several {
    /// Groups so called are none of those whom the article names.
    private static final String REST = "-the-rest";
    private static final String FOR = "за";
    private static final Set<String> ONE_PERSON = Set.of("ним", "ней", "нею", "мной", "мною");
    /// «Абишева арестовали, а ещё двоих оштрафовали»: it parts two deeds.
    private static final String BUT = "а";
    /// «среди них журналистка Асель Ким»
    private static final int AMONG_WITHIN = 6;

    private Several() {}

    static boolean areHit(Draft draft, Marked article) {
        return areTold(draft, article) && !isForOne(draft.hit, article)
                || Newcomer.areSeveral(draft.hit, article)
                || KazakhVoice.arePlural(draft.hit, article)
                || EnglishSubjects.isCrowd(draft.hit, article);
    }

    /// «за ним приехали люди в штатском»: the measure's own words say that they came for one.
    private static boolean isForOne(WordHit hit, Marked article) {
        for (int i = hit.first(); i < hit.last(); i++) {
            if (article.norm(i).equals(FOR) && ONE_PERSON.contains(article.norm(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /// «остальных отпустили», «большинство отпустили»: none of those whom the article names.
    static boolean areTheRest(Draft draft, Marked article) {
        for (WordHit group : article.hits(EntryUse.GROUPS, draft.sentence)) {
            if (isOfTheRest(group, draft, article)
                    && !OneMore.isTerm(group, article)
                    && OneMore.named(group, article).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words for others than those named before are of the measure.
    static boolean isOfTheRest(WordHit group, Draft draft, Marked article) {
        return group.entry().id().endsWith(REST)
                && (group.entry().kinds().isEmpty() || group.entry().kinds().contains(draft.kind))
                && (!article.is(WordList.AND, group.first() - 1)
                        || article.norm(group.first() - 1).equals(BUT))
                && !isNamed(group.last() + 1, article)
                && (isBeside(group, draft, article) || opensFor(group, draft, article));
    }

    private static boolean isBeside(WordHit group, Draft draft, Marked article) {
        int first = Math.min(group.first(), draft.hit.first());
        int last = Math.max(group.last(), draft.hit.last());
        return Moods.reaches(group, draft) && Clauses.isUnbroken(article, first, last);
    }

    /// «Остальных женщин, вынесенных из здания министерства, отпустили»: the sentence opens with them, and neither a
    /// name nor a verb comes before the measure.
    private static boolean opensFor(WordHit group, Draft draft, Marked article) {
        if (article.text().language() != Language.RU
                || group.first() != draft.sentence.first()
                || !article.people()
                        .within(draft.sentence.first(), draft.sentence.last())
                        .isEmpty()) {
            return false;
        }
        for (int i = group.last() + 1; i < draft.hit.first(); i++) {
            if (Grammar.looksFinite(article.norm(i)) || article.token(i).isMark(';')) {
                return false;
            }
        }
        return group.last() < draft.hit.first();
    }

    /// «одного из них, Марата Ли, арестовали»: the rest have a name.
    private static boolean isNamed(int next, Marked article) {
        int name = article.token(Math.min(next, article.text().length() - 1)).isMark(',') ? next + 1 : next;
        return article.isNamed(name);
    }

    /// «attacked by masked men»: those who did it.
    private static boolean isActor(WordHit group, Marked article) {
        int first = article.sentenceAt(group.first()).first();
        return article.says("by", Math.max(first, group.first() - 2), group.first());
    }

    /// «told reporters that», «jailed for urging people to come»: those who listen.
    private static boolean listens(WordHit group, Marked article) {
        if (article.text().language() != Language.EN) {
            return false;
        }
        int doing = group.first() - 1;
        boolean urged = doing > article.sentenceAt(group.first()).first()
                && article.norm(doing).endsWith("ing")
                && article.is(WordList.CAUSE, doing - 1);
        for (WordHit saying : article.hits(EntryUse.SAYING, article.sentenceAt(group.first()))) {
            urged |= saying.last() == group.first() - 1;
        }
        return urged;
    }

    /// «мать троих детей», «воспитывает троих детей»: one is hit, whose children are counted.
    private static boolean areOffspring(WordHit group, Marked article) {
        int last = article.sentenceAt(group.first()).last();
        int before = group.first() - 1;
        return article.text().language() == Language.RU
                && before >= 0
                && (article.is(WordList.RAISING, before)
                        || group.last() + 1 < last
                                && article.is(WordList.KIN, group.last() + 1)
                                && article.is(WordList.KIN, before));
    }

    private static boolean areTold(Draft draft, Marked article) {
        for (WordHit group : article.hits(EntryUse.GROUPS, draft.sentence)) {
            if (isOf(group, draft)
                    && !isActor(group, article)
                    && !listens(group, article)
                    && !areOffspring(group, article)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words for a group stand near enough and may be of such a measure.
    private static boolean isOf(WordHit group, Draft draft) {
        LexiconEntry words = group.entry();
        int apart = Math.min(group.distance(draft.hit.first()), group.distance(draft.hit.last()));
        return (apart <= words.reach() || draft.hit.touches(group))
                && (words.kinds().isEmpty() || words.kinds().contains(draft.kind))
                && (words.frames().isEmpty()
                        || !Collections.disjoint(
                                words.frames(), draft.hit.entry().frames()));
    }

    /// «14 адам ұсталды, арасында белсенді Бибігүл Сейіт бар»: whom the same sentence picks out of the group.
    static void pickOut(Draft draft, List<PersonMention> near, Marked article) {
        if (article.text().language() == Language.EN) {
            return;
        }
        boolean russian = article.text().language() == Language.RU;
        for (int i = russian ? draft.sentence.first() : draft.hit.last() + 1; i < draft.sentence.last(); i++) {
            int among = i;
            boolean listed = (!russian || i > draft.hit.last() && !article.isShort())
                    && article.token(i).isMark(':')
                    && article.isNamed(i + 1);
            Optional<PersonMention> named = !listed && !article.is(WordList.AMONG, i)
                    ? Optional.empty()
                    : near.stream()
                            .filter(mention -> mention.firstToken() > among)
                            .filter(mention -> russian && !listed
                                    ? mention.firstToken() - among <= AMONG_WITHIN
                                    : russian || mention.mayBe(GrammaticalCase.NOM))
                            .findFirst();
            if (named.isPresent()) {
                draft.persons = Listing.around(named.get(), near, article);
                draft.direct = true;
                draft.rules.add("who:among-them");
                return;
            }
        }
    }
}
