package org.dabyl.feeds.classify.whom;

import java.util.Set;
import org.dabyl.config.watch.Frame;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.Language;

/// What a «который», «who» behind or before a name says of whom a measure hit.
///
/// «Абишев, которого задержали» tells of him; «мужчину, который пришёл к дому акима Абишева, арестовали» does
/// not. Looks at commas and at the pronoun's gender and number. Stateless; for any thread.
final class RelativeClause {
    private static final Set<String> WHICH_ONE =
            Set.of("который", "которого", "которому", "которая", "которую", "которой");

    /// «судья, которая оштрафовала»: the one of the clause did it.
    private static final Set<String> DOES = Set.of("который", "которая", "которые");

    /// «Omar, a human rights activist from Taraz who»
    private static final int APPOSED = 9;

    private RelativeClause() {}

    /// «Абишев, которого задержали»: the name right before the comma.
    static boolean tellsOf(PersonMention mention, Draft draft, Marked article) {
        int comma = mention.lastToken();
        if (comma < draft.hit.first() && "»\"”)".indexOf(article.norm(comma).charAt(0)) >= 0) {
            comma++;
        }
        boolean english = article.text().language() == Language.EN;
        for (int i = comma; i < draft.hit.first() && i <= comma + (english ? APPOSED : 3); i++) {
            if (english && i > comma && (!article.token(i).isWord() || article.isNamed(i))) {
                return false;
            }
            String word = article.norm(i);
            boolean pronoun = word.startsWith("котор") || word.equals("who") || word.equals("whom");
            if (pronoun && article.token(comma).isMark(',')) {
                if (english && article.norm(i + 1).equals("were") && EnglishFrames.isOther(mention, article)) {
                    return false;
                }
                if (DOES.contains(word) && !draft.hit.entry().frames().contains(Frame.SUBJECT)) {
                    return false;
                }
                return Clauses.isUnbroken(article, i, draft.hit.first())
                        && Grammar.genderOfRelative(word).agrees(mention.gender());
            }
        }
        return false;
    }

    /// «Ким и Абишев, которого обвинили»: the pronoun means one.
    static boolean meansOne(PersonMention mention, Marked article) {
        int comma = mention.lastToken();
        return article.text().language() == Language.RU
                && comma + 1 < article.text().length()
                && article.token(comma).isMark(',')
                && WHICH_ONE.contains(article.norm(comma + 1));
    }

    /// «the singer, whose producer Omar was fined in May, was handcuffed»: the producer was not.
    private static boolean closesOverWhose(PersonMention mention, Draft draft, Marked article) {
        for (int i = mention.firstToken() - 1;
                i > draft.sentence.first()
                        && mention.lastToken() <= draft.hit.first()
                        && article.token(i).isWord();
                i--) {
            if (article.norm(i).equals("whose")) {
                return article.token(i - 1).isMark(',')
                        && !Clauses.isUnbroken(article, mention.lastToken(), draft.hit.first());
            }
        }
        return false;
    }

    /// «мужчину, который пришёл к дому акима Абишева, арестовали»: named in a clause that is closed before
    /// the measure.
    static boolean closesOver(PersonMention mention, Draft draft, Marked article) {
        if (article.text().language() == Language.EN) {
            return closesOverWhose(mention, draft, article);
        }
        if (article.text().language() != Language.RU || mention.lastToken() > draft.hit.first()) {
            return false;
        }
        for (int i = mention.firstToken() - 1;
                i > draft.sentence.first() && article.token(i).isWord();
                i--) {
            if (article.norm(i).startsWith("котор")) {
                return article.token(i - 1).isMark(',')
                        && !Clauses.isUnbroken(article, mention.lastToken(), draft.hit.first());
            }
        }
        return false;
    }
}
