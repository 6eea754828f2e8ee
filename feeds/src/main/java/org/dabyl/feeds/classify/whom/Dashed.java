package org.dabyl.feeds.classify.whom;

import java.util.List;
import java.util.Optional;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// Whom a measure without a verb was done to: the one named right before its dash or colon.
///
/// «Ли — 15 суток ареста, Ким — штраф», «Ли и Киму — по пять суток», "Lee: 15 days, Kim: fine": numbers alone may
/// stand between. Lawyers and officials are named so where they speak. Stateless; for any thread.
final class Dashed {
    /// A comma and the words of a place.
    private static final int PLACE = 4;

    private Dashed() {}

    static Optional<PersonMention> before(Draft draft, List<PersonMention> near, Marked article) {
        int dash = draft.hit.first() - 1;
        Language language = article.text().language();
        if (language == Language.KK || language == Language.EN && !isList(draft, near, article)) {
            return Optional.empty();
        }
        while (dash > draft.sentence.first()
                && (article.token(dash).kind() == Token.Kind.NUMBER
                        || article.norm(dash).equals("по"))) {
            dash--;
        }
        if (dash <= draft.sentence.first() || !isDash(article.token(dash), article)) {
            return Optional.empty();
        }
        for (PersonMention mention : near) {
            if (isBefore(mention, dash, article)
                    && (mention.mayBe(GrammaticalCase.NOM) || mention.mayBe(GrammaticalCase.DAT))
                    && mention.role() != Role.LAWYER
                    && mention.role() != Role.OFFICIAL) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /// "Lee: 15 days, Kim: fine": one name before a colon may be that of a speaker, two are a list.
    private static boolean isList(Draft draft, List<PersonMention> near, Marked article) {
        return near.stream()
                        .filter(mention -> mention.lastToken() < draft.sentence.last()
                                && isDash(article.token(mention.lastToken()), article))
                        .count()
                > 1;
    }

    /// «Ли — штраф», «Асет Ли, Семей — штраф»: nothing but a comma and a place between.
    private static boolean isBefore(PersonMention mention, int dash, Marked article) {
        if (mention.lastToken() > dash || dash - mention.lastToken() > PLACE) {
            return false;
        }
        for (int i = mention.lastToken(); i < dash; i++) {
            if (!article.token(i).isMark(',') && !article.facts().isPlace(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDash(Token mark, Marked article) {
        return mark.isDash()
                || mark.isMark('-')
                || mark.isMark(':') && article.text().language() == Language.EN;
    }
}
