package org.dabyl.feeds.classify.whom;

import java.util.EnumSet;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.KnownFor;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// Whether somebody is named only as whose something else is: «задержаны сторонники Абишева», «увезли перед
/// акцией памяти Абишева».
///
/// For measures that hit a body, and for Russian, where the genitive of the owner looks like the accusative of
/// the one detained. Stateless; for any thread.
final class Belonging {
    private static final Set<EventKind> OF_THE_BODY = EnumSet.of(
            EventKind.DETENTION,
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.FINE,
            EventKind.RELEASE,
            EventKind.SUMMONS,
            EventKind.ASSEMBLY,
            EventKind.CRIMINAL_CASE,
            EventKind.SENTENCE,
            EventKind.EXTRADITION);

    /// So many words, the name of the body among them.
    private static final int BODY = 9;

    private Belonging() {}

    static boolean is(PersonMention mention, Draft draft, Marked article) {
        if (article.text().language() != Language.RU || !OF_THE_BODY.contains(draft.kind)) {
            return false;
        }
        int before = mention.firstToken() - 1;
        boolean owner = mention.mayBe(GrammaticalCase.GEN);
        return isOfBody(mention, article)
                || owner && isThing(before, draft, article)
                || owner && mention.role() != Role.NONE && isThing(before - 1, draft, article);
    }

    /// «движение «Тау» бизнесмена Абишева»: whose a movement or a party is, told of nobody who was hit; but
    /// «лидера движения «Тау» Абишева» is one of it.
    static boolean isOfBody(PersonMention mention, Marked article) {
        int first = Math.max(article.sentenceAt(mention.firstToken()).first(), mention.firstToken() - BODY);
        boolean quoted = false;
        for (int i = mention.firstToken() - 1; i >= first; i--) {
            boolean mark = !article.token(i).isWord();
            if (quoted && !mark && article.is(WordList.MOVEMENT, i)) {
                return true;
            }
            quoted |= i < mention.firstToken() - 1
                    && mark
                    && "»\"”".indexOf(article.norm(i).charAt(0)) >= 0;
            if (mark && !quoted) {
                return false;
            }
        }
        return false;
    }

    /// Whether all that an article says of somebody is whose supporters, portrait or memory others stand for.
    static boolean isOnlyOthers(Person person, Draft draft, Marked article) {
        return article.text().language() == Language.RU
                && OF_THE_BODY.contains(draft.kind)
                && !Antecedent.hasPronoun(draft, article)
                && !isOnlyNamed(person, draft, article)
                && Among.all(
                        article.people().of(person),
                        mention -> Supported.isSupported(mention, article)
                                || mention.firstToken() > 0
                                        && article.is(WordList.BELONGING, mention.firstToken() - 1));
    }

    /// «Схвачен лидер партии. Соратники Абишева узнали об этом …»: the only one named is who the headline means.
    private static boolean isOnlyNamed(Person person, Draft draft, Marked article) {
        return article.isShort()
                && article.isTitle(draft.sentence)
                && !draft.group
                && article.people().persons().size() == 1
                && !article.text()
                        .inTitle(article.token(
                                article.people().of(person).getFirst().firstToken()));
    }

    /// «Сторонники Абишева»; but «обвинившего полицию в пытках Абишева» is what he did.
    private static boolean isThing(int token, Draft draft, Marked article) {
        return token >= draft.sentence.first()
                && article.is(WordList.BELONGING, token)
                && !KnownFor.governs(token, token, article);
    }

    /// «арестовал её коллегу Тимура Ли», «sentenced Omar to a year over his role»: whose it is, and no object.
    static boolean isOwner(int pronoun, Draft draft, Marked article) {
        return switch (article.text().language()) {
            case RU ->
                pronoun + 2 < draft.sentence.last()
                        && !article.isNamed(pronoun + 1)
                        && article.mentionAt(pronoun + 2)
                                .filter(mention -> mention.firstToken() == pronoun + 2 && mention.role() != Role.NONE)
                                .isPresent();
            case EN ->
                pronoun > draft.hit.last()
                        && article.is(WordList.POSSESSIVE, pronoun)
                        && !article.people()
                                .within(draft.hit.first(), draft.hit.last())
                                .isEmpty();
            case KK -> false;
        };
    }
}
