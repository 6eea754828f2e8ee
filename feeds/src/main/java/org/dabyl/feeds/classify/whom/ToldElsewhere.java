package org.dabyl.feeds.classify.whom;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Digest;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.Gender;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;
import org.jspecify.annotations.Nullable;

/// Which other measure of the article tells to whom one was done whose own sentence does not say.
///
/// It is sure of its own people, near enough, of the same kind before another, and may be of the same people:
/// no attack where a penalty is meant, nobody's wife, nobody whom the pronoun does not fit. Stateless; for any
/// thread.
final class ToldElsewhere {
    /// What is done to those who attacked, and not to their victim, unless the words say so.
    private static final Set<EventKind> PENALTIES =
            EnumSet.of(EventKind.FINE, EventKind.SENTENCE, EventKind.ADMINISTRATIVE_ARREST, EventKind.PRETRIAL_ARREST);

    /// What a sentence opens with that tells of others besides.
    private static final Set<String> BESIDES = Set.of("вместе", "помимо", "кроме", "заодно");

    private static final int TAKEN_WITHIN = 3;

    private ToldElsewhere() {}

    /// The nearest measure that is sure of its people and may be of the same: of the same kind, else of any,
    /// but for a group in a long article.
    static Optional<Draft> nearest(Draft draft, List<Draft> all, Gender gender, Marked article) {
        boolean anyKind = !draft.group || article.isShort();
        boolean opens = Digest.opens(draft.hit.first(), article);
        Draft nearest = null;
        for (Draft other : all) {
            if (other.direct
                    && isNearer(other, nearest, draft)
                    && reaches(draft, other, article)
                    && !isOfLaterParagraph(other.hit.first(), draft, article)
                    && !isOfMore(other, draft, article)
                    && (anyKind || other.kind == draft.kind || areLetGo(draft, other, article))
                    && !(opens && isOfOtherParagraph(other, draft, article))
                    && fits(other, gender, draft, article)) {
                nearest = other;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// In a digest, whose paragraphs are news of their own, no other paragraph tells whom this one means.
    private static boolean isOfOtherParagraph(Draft other, Draft draft, Marked article) {
        return article.layout().lineOf(other.hit.first()) != article.layout().lineOf(draft.hit.first());
    }

    /// A long Russian article does not tell whom it means before the paragraph that names him, but in its lead.
    static boolean isOfLaterParagraph(int token, Draft draft, Marked article) {
        return article.text().language() == Language.RU
                && !article.isShort()
                && draft.sentence.index() > 1
                && token > draft.hit.last()
                && article.layout().lineOf(token) > article.layout().lineOf(draft.hit.first());
    }

    /// «Активистов задержали утром. Вместе с ними в полицию доставили Сауле Ким»: she is none of those.
    private static boolean isOfMore(Draft other, Draft draft, Marked article) {
        int first = other.sentence.first();
        return article.text().language() == Language.RU
                && other.sentence.index() > draft.sentence.index()
                && first + 2 < other.hit.first()
                && BESIDES.contains(article.norm(first))
                && (Grammar.isPronoun(article.norm(first + 1), Language.RU)
                        || Grammar.isPronoun(article.norm(first + 2), Language.RU)
                        || article.norm(first + 1).equals("них")
                        || article.norm(first + 2).equals("ними"));
    }

    /// «Ли и Ким доставили в отдел. Через час женщин отпустили»: those who were taken right before, all of them.
    private static boolean areLetGo(Draft draft, Draft other, Marked article) {
        int back = draft.sentence.index() - other.sentence.index();
        return article.text().language() == Language.RU
                && draft.kind == EventKind.RELEASE
                && other.kind == EventKind.DETENTION
                && other.persons.size() > 1
                && back >= 0
                && back <= TAKEN_WITHIN
                && article.hasAny(
                        WordList.TAKEN, Math.max(draft.sentence.first(), draft.hit.first() - 2), draft.hit.last() + 2);
    }

    private static boolean isNearer(Draft one, @Nullable Draft other, Draft draft) {
        boolean same = one.kind == draft.kind;
        if (other == null || same != (other.kind == draft.kind)) {
            return other == null || same;
        }
        return distance(draft, one) < distance(draft, other);
    }

    private static boolean reaches(Draft draft, Draft other, Marked article) {
        return (article.isShort() || Antecedent.isNear(draft.sentence.index() - other.sentence.index()))
                && article.layout().concern(draft.hit.first(), other.hit.first());
    }

    private static boolean fits(Draft other, Gender gender, Draft draft, Marked article) {
        boolean others = !draft.notThem.isEmpty() && draft.notThem.containsAll(other.persons);
        if (others && (draft.group || article.text().language() == Language.EN)) {
            return false;
        }
        if (draft.group) {
            return (other.persons.size() > 1 || isEverybody(other, draft, article))
                    && (other.kind == draft.kind || !Newcomer.areMore(draft, other, article));
        }
        boolean attacker = article.text().language() == Language.RU
                && draft.kind == EventKind.DETENTION
                && article.isShort()
                && Antecedent.hasPronoun(draft, article);
        if (other.kind == EventKind.ATTACK && (PENALTIES.contains(draft.kind) || attacker)
                || isOfKin(other, draft, article)) {
            return false;
        }
        if (others) {
            return false;
        }
        return gender == Gender.UNKNOWN
                || other.persons.size() > 1
                || Among.all(other.persons, person -> Antecedent.agrees(person, gender, article));
    }

    /// «Увезли пятерых, среди них Абишева. Всех отпустили»: her too.
    private static boolean isEverybody(Draft other, Draft draft, Marked article) {
        int from = Math.max(draft.sentence.first(), draft.hit.first() - 2);
        int to = Math.min(draft.sentence.last(), draft.hit.last() + 2);
        return article.text().language() == Language.RU
                && other.kind == EventKind.DETENTION
                && (article.hasAny(WordList.ALL, from, to) || article.hasAny(WordList.BOTH, from, to));
    }

    /// «Его жену Гульнар Ли допросили»: what was done to a relative says nothing of whom the rest is about.
    private static boolean isOfKin(Draft other, Draft draft, Marked article) {
        return article.text().language() == Language.RU
                && other.kind != draft.kind
                && Among.all(
                        other.persons,
                        person -> Among.all(article.people().of(person), mention -> mention.role() == Role.RELATIVE))
                && !isToldByKin(other, article);
    }

    /// «Серова утверждает, что её сына держали без адвоката»: she tells it, and his is the story.
    private static boolean isToldByKin(Draft other, Marked article) {
        int first = other.sentence.first();
        int last = other.sentence.last();
        for (int i = first; i < last; i++) {
            if (Grammar.isPronoun(article.norm(i), Language.RU) && Pronoun.ownsKin(i, article)) {
                return Among.any(article.people().within(first, i), mention -> Speaker.speaks(mention, article));
            }
        }
        return false;
    }

    /// What went before is nearer than what comes after.
    private static double distance(Draft draft, Draft other) {
        int between = draft.sentence.index() - other.sentence.index();
        double history = draft.current && !other.current ? 3 : 0;
        return (between >= 0 ? between : 0.5 - between) + (other.happened ? 0 : 0.2) + history;
    }
}
