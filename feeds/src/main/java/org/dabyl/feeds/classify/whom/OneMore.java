package org.dabyl.feeds.classify.whom;

import java.util.ArrayList;
import java.util.List;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Among;

/// Whether «ещё двоих», «тағы екі адам» are people whom the sentence goes on to name, or no people at all.
///
/// «Ещё 15 суток» counts days. «Ещё двоих: Абишева и Кима», «ещё одну активистку Асель Ким» bring in the names of just
/// these, and of nobody who stands before; where a number and no name follows, they stay unnamed. Stateless; for any
/// thread.
final class OneMore {
    /// «ещё двоих: активистку Асель Ким»: so many words behind the mark the name may stand.
    private static final int BEHIND_MARK = 5;
    /// «ещё одну молодую активистку Асель Ким»
    private static final int BEHIND_COUNT = 4;

    private OneMore() {}

    /// «ещё 15 суток», «ещё 50 МРП»
    static boolean isTerm(WordHit group, Marked article) {
        return Among.any(article.facts().terms(), term -> term.first() <= group.last() && group.first() < term.last());
    }

    /// Those whom the words of a group bring in; none where they leave them unnamed.
    static List<PersonMention> named(WordHit group, Marked article) {
        if (!article.is(WordList.MORE, group.first())) {
            return List.of();
        }
        List<PersonMention> behind = article.people()
                .within(group.last() + 1, article.sentenceAt(group.first()).last());
        for (PersonMention mention : behind) {
            boolean own = mention.role() != Role.SPEAKER && mention.role() != Role.OFFICIAL && !mention.kin();
            if (own && (isBehindMark(group, mention, article) || isBeside(group, mention, article))) {
                return behind.stream()
                        .filter(other -> other.firstToken() >= mention.firstToken())
                        .toList();
            }
        }
        return List.of();
    }

    /// The names to weigh for the measure: beside such words only those whom they bring in.
    static List<PersonMention> among(List<PersonMention> near, Draft draft, Marked article) {
        for (WordHit group : article.hits(EntryUse.GROUPS, draft.sentence)) {
            if (Several.isOfTheRest(group, draft, article)) {
                List<PersonMention> named = new ArrayList<>(near);
                named.retainAll(named(group, article));
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        return near;
    }

    /// «ещё двоих: …», «тағы екі адам ұсталды: …»: the first mark behind them that opens a list.
    private static boolean isBehindMark(WordHit group, PersonMention mention, Marked article) {
        int mark = mention.firstToken() - 1;
        while (mark > group.last() && mention.firstToken() - mark <= BEHIND_MARK && !opens(mark, article)) {
            if (!article.token(mark).isWord() || Grammar.looksFinite(article.norm(mark))) {
                return false;
            }
            mark--;
        }
        return mark > group.last()
                && opens(mark, article)
                && Among.none(article.people().within(group.last() + 1, mark), _ -> true);
    }

    private static boolean opens(int token, Marked article) {
        return article.token(token).isMark(':')
                || "–—".indexOf(article.norm(token).charAt(0)) >= 0;
    }

    /// «ещё одну активистку Асель Ким», «ещё одна активистка, Асель Ким»; «ещё двоих, Асель Ким ждёт суда» names
    /// nobody of them, nor does a lone name more than one.
    private static boolean isBeside(WordHit group, PersonMention mention, Marked article) {
        int comma = 0;
        for (int i = group.last() + 1; i < mention.firstToken(); i++) {
            boolean mark = article.token(i).isMark(',') && i == mention.firstToken() - 1;
            if (!mark && !article.token(i).isWord()
                    || Grammar.looksFinite(article.norm(i))
                    || article.is(WordList.PREPOSITIONS, i)) {
                return false;
            }
            comma += mark ? 1 : 0;
        }
        boolean goesOn = mention.lastToken() < article.sentenceAt(group.first()).last()
                && Grammar.looksFinite(article.norm(mention.lastToken()));
        return mention.firstToken() - group.last() <= BEHIND_COUNT + comma
                && !(comma > 0 && goesOn)
                && (isOne(group, article) || isListed(mention, article));
    }

    private static boolean isOne(WordHit group, Marked article) {
        return article.is(WordList.ONE, group.last());
    }

    private static boolean isListed(PersonMention mention, Marked article) {
        int next = mention.lastToken();
        return article.is(WordList.AND, next)
                || article.token(Math.min(next, article.text().length() - 1)).isMark(',');
    }
}
