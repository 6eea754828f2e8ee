package org.dabyl.feeds.classify.whom;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Token;

/// Whose words «мне предъявили обвинение», «they came for me» are: the one who tells it was hit.
///
/// The name beside a verb of saying in the same sentence, else the one whom the headline quotes, else the
/// nearest who speaks, else the only one whom a short article names. Stateless; for any thread.
final class Speaker {
    private static final int BESIDE = 3;
    /// So many words before the name its verb may stand.
    private static final int BEFORE = 6;

    private Speaker() {}

    /// Whether a word of the first person stands beside the measure, with no mark between.
    static boolean isMeant(Draft draft, Marked article) {
        int from = Math.max(draft.sentence.first(), draft.hit.first() - BESIDE);
        int to = Math.min(draft.sentence.last(), draft.hit.last() + BESIDE + 1);
        for (int i = from; i < to; i++) {
            int edge = Math.min(Math.max(i, draft.hit.first()), draft.hit.last());
            if (article.is(WordList.MYSELF, i) && Clauses.isUnbroken(article, Math.min(i, edge), Math.max(i, edge))) {
                return true;
            }
        }
        return false;
    }

    static Optional<PersonMention> find(Draft draft, Marked article) {
        List<PersonMention> all = article.people().mentions().stream()
                .filter(mention -> !draft.notThem.contains(mention.person()))
                .toList();
        Optional<PersonMention> here = all.stream()
                .filter(mention -> article.token(mention.firstToken()).sentence() == draft.sentence.index())
                .filter(mention -> Speaker.speaks(mention, article) || isQuoted(mention, article))
                .findFirst();
        Optional<PersonMention> quoted = here.or(
                () -> all.stream().filter(mention -> isQuoted(mention, article)).findFirst());
        Optional<PersonMention> speaking = quoted.or(() -> all.stream()
                .filter(mention -> mention.role() == Role.SPEAKER || Speaker.speaks(mention, article))
                .filter(mention -> mention.role() != Role.LAWYER && mention.role() != Role.OFFICIAL)
                .min(Comparator.comparingInt(
                        mention -> Math.abs(article.token(mention.firstToken()).sentence() - draft.sentence.index()))));
        boolean alone = article.people().persons().size() == 1;
        return speaking.or(() -> alone ? all.stream().findFirst() : Optional.empty());
    }

    /// «Марат Ли: «За мной пришли утром»».
    static boolean isQuoted(PersonMention mention, Marked article) {
        int next = mention.lastToken();
        if (next + 1 >= article.text().length()) {
            return false;
        }
        Token mark = article.token(next);
        return mark.isMark(':') && "«\"“„".indexOf(article.norm(next + 1).charAt(0)) >= 0;
    }

    /// «сообщила редактор Инна Бельская», «Инна Бельская рассказала».
    static boolean speaks(PersonMention mention, Marked article) {
        for (WordHit saying : article.hits(EntryUse.SAYING, article.sentenceAt(mention.firstToken()))) {
            int behind = saying.first() - mention.lastToken();
            boolean said = behind >= 0
                    ? behind <= 1 && !(behind > 0 && article.is(WordList.BEING, mention.lastToken()))
                    : mention.firstToken() - saying.last() <= BEFORE
                            && Clauses.isUnbroken(article, saying.last() + 1, mention.firstToken());
            if (said) {
                return true;
            }
        }
        return false;
    }
}
