package org.dabyl.feeds.classify.whom;

import java.util.List;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.Gender;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// Whether a Russian teaser's only name is that of whom its headline means, though he only tells: «К правозащитнице
/// пришли с обыском. Унесли ноутбук, рассказала Асель Ким».
///
/// Who is brought in without a word of who he is, is known from the headline; it must speak of one person whom rights
/// outlets write about. Stateless; for any thread.
final class OnlyTeller {
    private static final String PEOPLE = "-people";
    private static final List<String> PLURAL =
            List.of("ы", "и", "ов", "ев", "ей", "ам", "ям", "ами", "ями", "ах", "ях", "ые", "их", "ых");

    private OnlyTeller() {}

    static boolean is(PersonMention mention, Draft draft, Marked article) {
        return article.text().language() == Language.RU
                && article.isShort()
                && !draft.sentence.equals(article.sentenceAt(mention.firstToken()))
                && !draft.group
                && !mention.kin()
                && (mention.role() == Role.NONE || mention.role() == Role.SPEAKER)
                && article.people().persons().size() == 1
                && !article.isTitle(article.sentenceAt(mention.firstToken()))
                && isBare(mention, article)
                && Among.any(article.hits(EntryUse.CIVIC, draft.sentence), hit -> isOne(hit, mention, article));
    }

    /// Right behind a verb of saying, «по словам», a mark or the sentence's start.
    private static boolean isBare(PersonMention mention, Marked article) {
        int before = mention.firstToken() - 1;
        return article.sentenceAt(mention.firstToken()).first() >= before
                || !article.token(before).isWord()
                || article.is(WordList.SOURCES, before)
                || Among.any(
                        article.hits(EntryUse.SAYING, article.sentenceAt(before)), saying -> saying.covers(before));
    }

    private static boolean isOne(WordHit hit, PersonMention mention, Marked article) {
        String word = article.norm(hit.first());
        boolean woman = article.is(WordList.WOMEN, hit.first());
        return hit.entry().id().endsWith(PEOPLE)
                && !article.is(WordList.BODIES, hit.first())
                && (woman ? mention.gender() != Gender.MALE : Among.none(PLURAL, word::endsWith));
    }
}
