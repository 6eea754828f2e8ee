package org.dabyl.feeds.classify.whom;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.Gender;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;

/// The nearest name that a measure without people of its own may mean.
///
/// No lawyer, official, relative or mere teller, unless the measure's words call its person what the name is
/// called; what went before is nearer than what comes after, and a target's name than any other. Stateless; for
/// any thread.
final class Nearest {
    private static final int FAR = 3;
    /// A subject is meant before any other of its sentence.
    private static final double OBLIQUE = 0.2;
    /// So many words may say who a source is.
    private static final int SOURCE = 9;

    /// «editor charged»: the editor, before any other who is near.
    private static final double CALLED_SO = 1.5;
    /// Less than this speaks for a name, be it a target called so in the headline.
    private static final double MOST_SPOKEN_FOR = 4;
    /// «Police detain an opposition editor»
    private static final int OBJECT_WITHIN = 5;

    private static final Set<EventKind> HURT =
            EnumSet.of(EventKind.ILL_TREATMENT, EventKind.ATTACK, EventKind.HUNGER_STRIKE);
    private static final Set<Role> ELIGIBLE = Set.of(Role.TARGET, Role.NONE, Role.SPEAKER);

    private Nearest() {}

    static Optional<PersonMention> find(Draft draft, Gender gender, Marked article) {
        PersonMention nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (PersonMention mention : inReach(draft, article)) {
            double reach = reach(draft, mention, article);
            if (reach - MOST_SPOKEN_FOR >= least || reach > FAR && !article.isShort()) {
                continue;
            }
            double cost = cost(reach, draft, mention, article);
            if (cost < least && fits(mention, draft, gender, article)) {
                nearest = mention;
                least = cost;
            }
        }
        return nearest != null ? Optional.of(nearest) : lawyer(draft, article);
    }

    /// In a long article, those of the sentences around.
    private static List<PersonMention> inReach(Draft draft, Marked article) {
        if (article.isShort()) {
            return article.people().mentions();
        }
        List<Sentence> sentences = article.text().sentences();
        Sentence first = sentences.get(Math.max(0, draft.sentence.index() - FAR));
        Sentence last = sentences.get(Math.min(sentences.size() - 1, draft.sentence.index() + FAR));
        return article.people().within(first.first(), last.last());
    }

    /// «Saule Kim, an attorney, learned that she is a suspect»: in English, where nobody else may be meant and
    /// the lawyer does not tell.
    private static Optional<PersonMention> lawyer(Draft draft, Marked article) {
        if (article.text().language() != Language.EN || !article.isShort()) {
            return Optional.empty();
        }
        List<PersonMention> all = article.people().mentions();
        boolean others = Among.any(all, mention -> mention.role() != Role.LAWYER && mention.role() != Role.OFFICIAL);
        return others
                ? Optional.empty()
                : all.stream()
                        .filter(mention -> mention.role() == Role.LAWYER && mention.lastToken() <= draft.hit.first())
                        .filter(mention -> !draft.notThem.contains(mention.person()) && !isSomebodys(mention, article))
                        .filter(mention -> Among.none(all, other -> tells(other, article)))
                        .findFirst();
    }

    /// «his lawyer», «Kim, the lawyer of the editor»: somebody else's.
    private static boolean isSomebodys(PersonMention mention, Marked article) {
        int first = article.sentenceAt(mention.firstToken()).first();
        return article.hasAny(WordList.POSSESSIVE, Math.max(first, mention.firstToken() - FAR), mention.firstToken());
    }

    /// Asked only of a name nearer than any so far: what it looks at is the whole article.
    private static boolean fits(PersonMention mention, Draft draft, Gender gender, Marked article) {
        return article.layout().concern(draft.hit.first(), mention.firstToken())
                && !isIntroducedLater(mention, draft, article)
                && !draft.notThem.contains(mention.person())
                && !isCalledVictim(mention, draft, article)
                && !Belonging.isOnlyOthers(mention.person(), draft, article)
                && (!KazakhTellers.isQuoted(mention, article)
                        || KazakhTellers.isHimself(mention, draft, article)
                        || isOnlyOneCalledSo(mention, draft, article)
                        || KazakhTellers.isPointedAt(mention, draft, article))
                && !KazakhTellers.isOfClause(mention, article)
                && !EnglishAsides.isOne(mention, draft, article)
                && (gender == Gender.UNKNOWN || Antecedent.agrees(mention.person(), gender, article))
                && mayBeMeant(mention, draft, article)
                && (isEligible(mention.person(), article)
                        || isSought(mention, draft)
                        || isSaidSo(mention, draft, article)
                        || isOnlyLawyerNamed(mention, article));
    }

    /// A long Russian article names first in a later paragraph whom no measure before it means, but for its lead.
    private static boolean isIntroducedLater(PersonMention mention, Draft draft, Marked article) {
        return ToldElsewhere.isOfLaterParagraph(mention.firstToken(), draft, article)
                && article.people().of(mention.person()).getFirst().firstToken() > draft.hit.last()
                && article.layout().lineOf(draft.hit.first())
                        > article.layout()
                                .lineOf(article.text().sentences().get(1).first());
    }

    /// «Мать Азамата Ли обходит больницы»: whose relatives look for somebody is the one who is missing.
    private static boolean isSought(PersonMention mention, Draft draft) {
        return draft.kind == EventKind.DISAPPEARANCE && mention.kin();
    }

    /// «Потерпевший Абишев узнал об этом»: another was tried or let go.
    private static boolean isCalledVictim(PersonMention mention, Draft draft, Marked article) {
        return Victim.is(mention, draft, article)
                || article.text().language() == Language.RU
                        && !HURT.contains(draft.kind)
                        && mention.firstToken() > 0
                        && article.is(WordList.VICTIMS, mention.firstToken() - 1);
    }

    /// «адвокат Оспанның кеңсесінде не болды?»: a Kazakh article that names nobody but a lawyer.
    private static boolean isOnlyLawyerNamed(PersonMention mention, Marked article) {
        return article.text().language() == Language.KK
                && mention.role() == Role.LAWYER
                && article.text().inTitle(article.token(mention.firstToken()))
                && article.people().persons().size() == 1;
    }

    /// How far away the name is, and how little its role speaks for it.
    private static double cost(double reach, Draft draft, PersonMention mention, Marked article) {
        return reach
                + (mention.role() == Role.RELATIVE && !isSought(mention, draft) ? 2 : 0)
                - (mention.role() == Role.TARGET ? 1 : 0)
                + (mention.role() == Role.SPEAKER ? 1.5 : 0)
                + (article.text().language() == Language.RU && !mention.mayBe(GrammaticalCase.NOM) ? OBLIQUE : 0)
                + (KazakhTellers.tells(mention, article) || KazakhOthers.isOther(mention, article) ? 2 : 0)
                - (isCalledSo(mention, draft, article) ? CALLED_SO : 0)
                - (article.text().inTitle(article.token(mention.firstToken())) ? 0.5 : 0);
    }

    /// Who tells of a measure in no word of himself is not hit by it, unless it hurts: «Эколог Ли считает
    /// …»; in English only where somebody else is named.
    private static boolean mayBeMeant(PersonMention mention, Draft draft, Marked article) {
        if (OnlyTeller.is(mention, draft, article)) {
            return true;
        }
        if (isLaterSource(mention, draft, article) || isOnlyWordOfTitle(mention, article)) {
            return false;
        }
        if (article.text().language() == Language.KK) {
            return HURT.contains(draft.kind)
                    || !KazakhOthers.isDead(mention.person(), article)
                            && !KazakhOthers.isVictim(mention, article)
                            && (Antecedent.hasPronoun(draft, article) && !isSomebodyElse(mention.person(), article)
                                    || KazakhTellers.isHimself(mention, draft, article)
                                    || isOnlyOneCalledSo(mention, draft, article)
                                    || KazakhTellers.isPointedAt(mention, draft, article)
                                    || !KazakhTellers.onlyTells(mention.person(), article));
        }
        return HURT.contains(draft.kind)
                || Antecedent.hasPronoun(draft, article)
                || isSaidSo(mention, draft, article)
                || !onlyTells(mention.person(), article)
                || article.text().language() == Language.EN
                        && (mention.firstToken() < draft.hit.first() || article.isTitle(draft.sentence) && !draft.group)
                        && article.people().persons().stream()
                                .filter(other -> !other.equals(mention.person()))
                                .noneMatch(other -> isEligible(other, article) && !onlyTells(other, article));
    }

    /// «По словам сотрудницы управления Айман Ли»: who is first named below as a source is not whom it hit.
    private static boolean isLaterSource(PersonMention mention, Draft draft, Marked article) {
        int said = mention.firstToken();
        if (article.text().language() != Language.RU
                || article.token(said).sentence() <= draft.sentence.index()
                || article.people().of(mention.person()).getFirst().firstToken() < said) {
            return false;
        }
        int first = article.sentenceAt(said).first();
        for (int i = said - 1;
                i > first && i >= said - SOURCE && article.token(i).isWord();
                i--) {
            if (article.is(WordList.SOURCES, i)) {
                return article.norm(i - 1).equals("по") || article.norm(i - 1).equals("со");
            }
        }
        return false;
    }

    /// Whether the Kazakh article names somebody else who does more than tell.
    private static boolean isSomebodyElse(Person teller, Marked article) {
        return KazakhTellers.onlyTells(teller, article)
                && Among.any(
                        article.people().persons(),
                        other -> !other.equals(teller)
                                && isEligible(other, article)
                                && !KazakhTellers.onlyTells(other, article));
    }

    /// «"I will read Abai": activist jailed», where the text names others.
    private static boolean isOnlyWordOfTitle(PersonMention mention, Marked article) {
        return article.text().language() == Language.EN
                && mention.lastToken() - mention.firstToken() == 1
                && mention.person().name().indexOf(' ') < 0
                && Among.all(
                        article.people().of(mention.person()),
                        one -> article.text().inTitle(article.token(one.firstToken())))
                && Among.any(article.people().persons(), other -> other.name().indexOf(' ') > 0);
    }

    private static boolean onlyTells(Person person, Marked article) {
        for (PersonMention mention : article.people().of(person)) {
            if (!mention.mayBe(GrammaticalCase.NOM) || !tells(mention, article)) {
                return false;
            }
        }
        return true;
    }

    private static boolean tells(PersonMention mention, Marked article) {
        return Speaker.speaks(mention, article) || EnglishTellers.tells(mention, article);
    }

    /// «Rival complains, editor charged»: the one whom the text calls an editor.
    private static boolean isCalledSo(PersonMention mention, Draft draft, Marked article) {
        return article.text().language() == Language.EN
                && article.isTitle(draft.sentence)
                && mention.role() == Role.TARGET
                && isSaidSo(mention, draft, article);
    }

    /// «Lawyer threatened. Lawyer Abishev says…»: what the measure calls its person is what the name is called.
    private static boolean isSaidSo(PersonMention mention, Draft draft, Marked article) {
        int before = mention.firstToken() - 1;
        if (before < 0
                || !article.token(before).isWord()
                || article.token(before).sentence() == draft.sentence.index()) {
            return false;
        }
        String role = article.norm(before);
        String stem = role.substring(0, Math.min(5, role.length()));
        int end = article.text().language() == Language.EN
                ? Math.min(draft.sentence.last(), draft.hit.last() + OBJECT_WITHIN)
                : draft.hit.first();
        for (int i = draft.sentence.first(); stem.length() == 5 && i < end; i++) {
            if (article.norm(i).startsWith(stem)
                    || article.is(WordList.LAWYERS, i) && article.is(WordList.LAWYERS, before)) {
                return true;
            }
        }
        return false;
    }

    /// «Журналистің пәтері тінтілді. Журналист Оспанның айтуынша …»: the only one named tells of himself.
    private static boolean isOnlyOneCalledSo(PersonMention mention, Draft draft, Marked article) {
        return article.text().language() == Language.KK
                && article.people().persons().size() == 1
                && !draft.group
                && isSaidSo(mention, draft, article)
                && !article.hasAny(
                        WordList.OTHERS,
                        mention.lastToken(),
                        article.sentenceAt(mention.firstToken()).last());
    }

    private static double reach(Draft draft, PersonMention mention, Marked article) {
        int between = Antecedent.sentencesBetween(draft, mention, article);
        return between >= 0 ? between : 0.3 - between;
    }

    /// «сестра Абишева рассказала»: his is the story.
    private static boolean isToldOf(PersonMention mention, Marked article) {
        return Speaker.isQuoted(mention, article)
                || !article.hits(EntryUse.SAYING, article.sentenceAt(mention.firstToken()))
                        .isEmpty();
    }

    /// Somebody who is nowhere in the article told as a lawyer, official, relative or speaker, or somewhere as
    /// a target; of a family only a measure's own sentence tells.
    static boolean isEligible(Person person, Marked article) {
        boolean himself = false;
        boolean target = false;
        boolean eligible = true;
        for (PersonMention mention : article.people().of(person)) {
            himself = himself || !mention.kin() || isToldOf(mention, article);
            target |= mention.role() == Role.TARGET;
            eligible &= ELIGIBLE.contains(mention.role());
        }
        return himself && (target || eligible) && !article.people().isFamily(person);
    }
}
