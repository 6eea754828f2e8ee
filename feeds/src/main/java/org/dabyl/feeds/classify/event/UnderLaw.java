package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LawRef;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Entry;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// Under which articles of law a measure was done.
///
/// An article belongs to the measures of its sentence; where there is none that it fits, to those of the
/// sentences beside it, and to one further away where its sentence tells of nobody else. In a list it stays in
/// its entry. Stateless; for any thread.
final class UnderLaw {
    private static final Set<EventKind> RULINGS =
            EnumSet.of(EventKind.ADMINISTRATIVE_ARREST, EventKind.FINE, EventKind.EXTRADITION, EventKind.APPEAL);
    private static final Set<EventKind> CRIMINAL = EnumSet.of(
            EventKind.CRIMINAL_CASE,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.SENTENCE,
            EventKind.TRIAL,
            EventKind.APPEAL,
            EventKind.EXTRADITION,
            EventKind.RELEASE);

    private static final Set<EventKind> CUSTODY =
            EnumSet.of(EventKind.PRETRIAL_ARREST, EventKind.HOUSE_ARREST, EventKind.EXTRADITION);

    /// The first article of the administrative code's list of offences; in the criminal code it is the 99th.
    private static final int SPECIAL_PART = 73;

    private static final int FAR = 6;
    private static final int NEXT = 1;

    /// So many words at most part a detention from what somebody is held under.
    private static final int HELD = 10;
    private static final int NEAR_LIST = 2;

    private UnderLaw() {}

    static void fill(Draft draft, List<Draft> all, Marked article) {
        if (draft.kind == EventKind.DETENTION) {
            ofDetention(draft, all, article);
            return;
        }
        if (!RULINGS.contains(draft.kind) && !CRIMINAL.contains(draft.kind)) {
            return;
        }
        for (At<LawRef> law : article.facts().laws()) {
            if (takes(draft.kind, law.value()) && owns(draft, law, all, article)) {
                add(law.value(), draft, article);
            }
        }
        if (draft.law.isEmpty() && isOfTheCase(draft, article)) {
            draft.law.addAll(onlyArticle(draft, article));
        }
        dropVaguer(draft.law);
    }

    private static void add(LawRef law, Draft draft, Marked article) {
        LawRef told = article.facts().codes().apply(law, draft.kind);
        if (!draft.law.contains(told) && !isOfRights(law, article)) {
            draft.law.add(told);
        }
    }

    /// «задержан по статье 174», «увезли в отдел и составили протокол по статье 434»: what somebody is held
    /// under, where no other measure of the article stands under it. Mostly one does, and readers give it to that
    /// alone.
    private static void ofDetention(Draft draft, List<Draft> all, Marked article) {
        if (!draft.current || !draft.happened) {
            return;
        }
        for (At<LawRef> law : article.facts().laws()) {
            if (article.token(law.first()).sentence() == draft.sentence.index()
                    && article.layout().concern(draft.hit.first(), law.first())
                    && Slots.isUnparted(draft, law, article)
                    && Slots.distance(draft, law, article) <= HELD
                    && !isForeign(law.value())
                    && !isOfAnother(law, all, article)) {
                add(law.value(), draft, article);
            }
        }
        dropVaguer(draft.law);
    }

    /// Police here hold nobody under the code of another country: that is why it wants somebody.
    private static boolean isForeign(LawRef law) {
        return law.code().indexOf(' ') > 0;
    }

    private static boolean isOfAnother(At<LawRef> law, List<Draft> all, Marked article) {
        int sentence = article.token(law.first()).sentence();
        return Among.any(
                all,
                other -> other.kind != EventKind.DETENTION
                        && takes(other.kind, law.value())
                        && (article.isShort() || Math.abs(sentence - other.sentence.index()) <= NEXT));
    }

    /// «Article 3, paragraph 8, obliges it», «Article 20 of the constitution»: no measure is under the first articles
    /// of a code, which are about the code itself; what an English article so quotes is a convention or the
    /// constitution.
    private static boolean isOfRights(LawRef law, Marked article) {
        String number = law.article();
        return article.text().language() == Language.EN
                && law.code().isEmpty()
                && number.length() <= 2
                && number.chars().allMatch(Character::isDigit)
                && Integer.parseInt(number) < SPECIAL_PART;
    }

    /// A case of today, or who is wanted in one; in a long article also what holds somebody for it.
    private static boolean isOfTheCase(Draft draft, Marked article) {
        return draft.current
                && article.text().language() != Language.EN
                && (draft.kind == EventKind.CRIMINAL_CASE
                        || draft.kind == EventKind.EXTRADITION && article.text().language() == Language.RU
                        || !article.isShort() && CUSTODY.contains(draft.kind))
                && !draft.persons.isEmpty();
    }

    /// The one article of the criminal code that a text names, however far from the measure, in sentences of
    /// nobody else.
    private static List<LawRef> onlyArticle(Draft draft, Marked article) {
        List<LawRef> only = new ArrayList<>();
        boolean own = false;
        for (At<LawRef> at : article.facts().laws()) {
            LawRef law = at.value();
            if (!law.code().startsWith("УК")) {
                continue;
            }
            if (!only.isEmpty() && !isOneArticle(only.getFirst(), law)) {
                return List.of();
            }
            if (!only.contains(law)) {
                only.add(law);
            }
            own = own || Slots.isOfNobodyElse(draft, at, article);
        }
        return own ? only : List.of();
    }

    private static boolean isOneArticle(LawRef one, LawRef other) {
        return one.code().equals(other.code()) && one.article().equals(other.article());
    }

    /// «статья 174» and «часть 1 статьи 174» are one.
    static void dropVaguer(List<LawRef> law) {
        if (law.size() < 2) {
            return;
        }
        law.removeIf(ref -> ref.part().isEmpty()
                && Among.any(
                        law,
                        other -> !other.part().isEmpty()
                                && other.article().equals(ref.article())
                                && (other.code().equals(ref.code())
                                        || ref.code().isEmpty())));
    }

    /// «Суд освободил Абишева. Весной он получил два года по статье 174»: what he had been convicted of.
    private static boolean isOldVerdict(Draft other, Draft draft, Marked article) {
        return article.text().language() == Language.RU
                && draft.kind == EventKind.RELEASE
                && other.kind == EventKind.SENTENCE
                && other.happened;
    }

    private static boolean owns(Draft draft, At<LawRef> law, List<Draft> all, Marked article) {
        if (!article.layout().concern(draft.hit.first(), law.first())) {
            return isForAllEntries(draft, law, article);
        }
        if (Slots.sharesEntry(draft, law, article)) {
            return Slots.isUnparted(draft, law, article);
        }
        int sentence = article.token(law.first()).sentence();
        int between = Math.abs(sentence - draft.sentence.index());
        if (between == 0) {
            return nearest(draft, law, all, article);
        }
        if (between > (article.isShort() ? 3 : FAR)) {
            return false;
        }
        return (between <= 1 || article.isShort() || Slots.isOfNobodyElse(draft, law, article))
                && !isTaken(draft, law, all, article);
    }

    /// Whether a measure of the law's own sentence takes it, or one that stands nearer, of other people.
    private static boolean isTaken(Draft draft, At<LawRef> law, List<Draft> all, Marked article) {
        int sentence = article.token(law.first()).sentence();
        int between = Math.abs(sentence - draft.sentence.index());
        for (Draft other : all) {
            int away = Math.abs(sentence - other.sentence.index());
            if (away >= between || !takes(other.kind, law.value())) {
                continue;
            }
            boolean here = away == 0
                    && (other.current
                            || !draft.current
                            || other.rules.contains(FarDown.RULE)
                            || isOldVerdict(other, draft, article))
                    && !leaves(other, draft, article);
            if (here || other.current == draft.current && !other.persons.equals(draft.persons)) {
                return true;
            }
        }
        return false;
    }

    /// An appeal is about the case of the measure, and custody is in the case that another sentence tells of:
    /// neither keeps a law from the other. Of custody this does not hold for Russian, whose sentences are long.
    private static boolean leaves(Draft other, Draft draft, Marked article) {
        boolean same = other.kind == EventKind.APPEAL
                || other.kind == EventKind.CRIMINAL_CASE
                        && CUSTODY.contains(draft.kind)
                        && article.text().language() != Language.RU;
        return same && other.persons.equals(draft.persons) && !draft.persons.isEmpty();
    }

    /// «Всем вменили статью 488» beside a list whose entries name no law.
    private static boolean isForAllEntries(Draft draft, At<LawRef> law, Marked article) {
        Optional<Entry> entry = article.layout().entryAt(draft.hit.first()).filter(Entry::apart);
        if (entry.isEmpty() || article.layout().entryAt(law.first()).isPresent()) {
            return false;
        }
        boolean said = Among.any(article.facts().laws(), at -> entry.get().holds(at.first()));
        int sentence = article.token(law.first()).sentence();
        int before = article.token(entry.get().rollFirst()).sentence() - sentence;
        int behind = sentence - article.token(entry.get().rollLast() - 1).sentence();
        return !said && (before > 0 ? before <= NEAR_LIST : behind <= NEAR_LIST);
    }

    /// In a sentence of several people the article belongs to the measure that it stands beside.
    private static boolean nearest(Draft draft, At<LawRef> law, List<Draft> all, Marked article) {
        return leadsIn(law, draft, article)
                || Among.none(
                        all,
                        other -> other.sentence.equals(draft.sentence)
                                && takes(other.kind, law.value())
                                && !other.persons.equals(draft.persons)
                                && Slots.distance(other, law, article) < Slots.distance(draft, law, article));
    }

    /// «обоих признали виновными (статья 667): ей дали сутки, ему штраф»: of all that comes behind the colon.
    private static boolean leadsIn(At<LawRef> law, Draft draft, Marked article) {
        int next = law.last();
        int size = article.text().length();
        if (next < size && article.token(next).isMark(')')) {
            next++;
        }
        return next < draft.hit.first() && article.token(next).isMark(':');
    }

    private static boolean takes(EventKind kind, LawRef law) {
        return law.code().isEmpty()
                ? RULINGS.contains(kind) || CRIMINAL.contains(kind)
                : (law.code().startsWith("КоАП") ? RULINGS : CRIMINAL).contains(kind);
    }
}
