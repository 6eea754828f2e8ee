package org.dabyl.feeds.classify.event;

import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.fact.TermMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Language;

/// Whether a length of an English text is only what the law threatens with: «which may bring seven years», «a
/// charge that carries up to ten years», «faces five years».
///
/// No measure has it. Also what lasted before the measure, or until it ended. Looks at the few words beside the
/// length. Stateless; for any thread.
final class EnglishTerms {
    private static final int WITHIN = 6;

    private EnglishTerms() {}

    /// «stood there for eleven minutes before they took him», «half an hour into the screening»: what lasted so long
    /// was over when the measure began. Minutes that another sentence tells are of something else, and so are
    /// nights of whatever but days in jail.
    static boolean isOver(At<TermMention> at, Draft draft, Marked article) {
        if (article.text().language() != Language.EN) {
            return false;
        }
        if (!at.value().term().isHours()) {
            return draft.kind != EventKind.ADMINISTRATIVE_ARREST
                    && article.norm(at.last() - 1).equals("nights");
        }
        boolean here = article.token(at.first()).sentence() == draft.sentence.index();
        boolean into =
                at.last() < article.text().length() && article.norm(at.last()).equals("into");
        boolean before = here
                && at.last() < draft.hit.first()
                && (article.says("before", at.last(), draft.hit.first())
                        || article.says("until", at.last(), draft.hit.first())
                        || article.says("when", at.last(), draft.hit.first()));
        return into || before || !here && at.value().unit() == TermMention.Unit.MINUTE;
    }

    /// «They were let go three hours later»: told of the release, and the length of what it ended.
    static boolean isEndLater(At<TermMention> at, Marked article) {
        return article.text().language() == Language.EN
                && at.value().term().isHours()
                && at.last() < article.text().length()
                && article.norm(at.last()).equals("later");
    }

    static boolean isThreat(At<TermMention> at, Marked article) {
        return isThreat(at.first(), article);
    }

    /// Whether a word of threatening stands before the token, with no mark between.
    static boolean isThreat(int token, Marked article) {
        if (article.text().language() != Language.EN) {
            return false;
        }
        int first = Math.max(article.sentenceAt(token).first(), token - WITHIN);
        for (int i = token - 1; i >= first && article.token(i).isWord(); i--) {
            if (article.is(WordList.THREATENING, i)) {
                return true;
            }
        }
        return false;
    }
}
