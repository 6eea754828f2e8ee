package org.dabyl.feeds.classify.whom;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Entry;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.InOrder;
import org.dabyl.feeds.classify.text.Language;

/// The list of names that a measure to several people means: «обоих отпустили», «Изъяли телефоны у троих. Марат
/// Ли и …».
///
/// Looks at the last list before it, or the first of the next sentence. Stateless; for any thread.
final class Listed {
    /// So many sentences further down the list may start.
    private static final int INTRODUCES = 2;
    /// So many words may say who the first of them is.
    private static final int HEAD = 4;

    /// The weight of «обоих», «всех троих».
    private static final int POINTING = 2;
    /// More than «всех шестерых» counts.
    private static final int MANY = 7;

    private Listed() {}

    /// «екеуін де жіберді», «обоих отпустили»: those who were listed before.
    private static boolean pointsBack(Draft draft, Marked article) {
        return draft.group
                && Among.any(
                        article.hits(EntryUse.GROUPS, draft.sentence),
                        group -> group.entry().weight() > 1 && group.distance(draft.hit.first()) <= 4);
    }

    /// «Изъяли телефоны у троих активисток. Дильназ Сапарбай, Юлию Горелых и …»: the list of names that the
    /// next sentence gives.
    static List<Person> next(Draft draft, Marked article) {
        List<PersonMention> next = article.people().mentions().stream()
                .filter(mention -> article.token(mention.firstToken()).sentence() == draft.sentence.index() + 1)
                .toList();
        boolean among =
                !next.isEmpty() && isAmong(article.sentenceAt(next.getFirst().firstToken()), article);
        for (PersonMention mention : next) {
            List<Person> list = (mention.role() == Role.TARGET || mention.role() == Role.NONE)
                    ? Listing.around(mention, next, article)
                    : List.of();
            if (list.size() > (among ? 0 : 1)) {
                return list;
            }
        }
        return List.of();
    }

    /// «Перед судом предстали трое. Марат Ли, Дина Ким и …»: whether a long Russian article's next sentence starts
    /// with several names.
    static boolean headsNext(Draft draft, Marked article) {
        int next = draft.sentence.last();
        if (article.text().language() != Language.RU
                || !draft.current
                || next >= article.text().length()) {
            return false;
        }
        List<PersonMention> named =
                article.people().within(next, article.sentenceAt(next).last());
        return named.size() > 1
                && named.getFirst().firstToken() - next <= HEAD
                && named.getFirst().mayBe(GrammaticalCase.NOM)
                && Listing.around(named.getFirst(), named, article).size() > 1;
    }

    /// «Задержаны: 1. Марат Ли 2. Дина Ким»: the heads of the list that comes next, but for those of whom their
    /// own entry tells a measure.
    static List<Person> introduced(Draft draft, Marked article) {
        if (!article.layout().hasEntries()) {
            return List.of();
        }
        int end = article.text().length();
        Set<Person> heads = new LinkedHashSet<>();
        for (int i = draft.hit.last() + 1; i < end; i++) {
            Optional<Entry> entry = article.layout().entryAt(i);
            boolean named = entry.isEmpty() && article.isNamed(i);
            if (named || heads.isEmpty() && article.token(i).sentence() > draft.sentence.index() + INTRODUCES) {
                return List.copyOf(heads);
            }
            if (entry.isEmpty() && !heads.isEmpty()) {
                break;
            }
            if (entry.isPresent() && entry.get().apart()) {
                Entry of = entry.get();
                if (Among.all(
                                InOrder.within(article.hits(EntryUse.EVENTS), WordHit::first, of.first(), of.last()),
                                hit -> hit.entry().kinds().equals(List.of(EventKind.RELEASE)))
                        && InOrder.within(article.hits(EntryUse.LISTED), WordHit::first, of.first(), of.last())
                                .isEmpty()) {
                    heads.addAll(of.heads());
                }
                i = of.last() - 1;
            }
        }
        return List.copyOf(heads);
    }

    /// «Среди них – журналист Марат Ли.»
    private static boolean isAmong(Sentence sentence, Marked article) {
        return article.is(WordList.AMONG, sentence.first())
                || sentence.first() + 1 < sentence.last() && article.is(WordList.AMONG, sentence.first() + 1);
    }

    /// The list of names that «both of them» and the like point back at; empty where nothing does.
    static List<Person> pointedAt(Draft draft, Marked article) {
        if (!pointsBack(draft, article)) {
            return List.of();
        }
        List<Person> all = named(draft, article);
        return all.isEmpty() ? before(draft, article) : all;
    }

    /// «Ким и Абаев пришли к акимату, Сеитов ждал их у входа. Всех троих увезли»: all three, though no list
    /// names them together.
    private static List<Person> named(Draft draft, Marked article) {
        if (article.text().language() != Language.RU || !article.isShort()) {
            return List.of();
        }
        boolean more = Among.any(
                article.hits(EntryUse.GROUPS, draft.sentence),
                group -> group.entry().weight() == POINTING && group.size() > 1);
        List<Person> named = article.people().mentions().stream()
                .filter(mention -> mention.firstToken() < draft.hit.first()
                        && (mention.role() == Role.NONE || mention.role() == Role.TARGET)
                        && Nearest.isEligible(mention.person(), article))
                .map(PersonMention::person)
                .distinct()
                .toList();
        return more && named.size() > 2 && named.size() < MANY || named.size() == 2 ? named : List.of();
    }

    /// The last list of names before the measure.
    private static List<Person> before(Draft draft, Marked article) {
        List<PersonMention> before = article.people().mentions().stream()
                .filter(mention -> mention.firstToken() < draft.hit.first()
                        && (article.isShort()
                                || Antecedent.isNear(Antecedent.sentencesBetween(draft, mention, article))))
                .toList();
        for (PersonMention mention : before.reversed()) {
            List<Person> list = Listing.around(mention, before, article);
            if (list.size() > 1) {
                return withOthers(list, mention, before, article);
            }
        }
        return List.of();
    }

    /// «А и Б получили по четыре года, В и Г – по три. Всех четверых …»: those of the same sentence too.
    private static List<Person> withOthers(
            List<Person> list, PersonMention of, List<PersonMention> before, Marked article) {
        if (article.text().language() != Language.RU || article.isShort()) {
            return list;
        }
        int sentence = article.token(of.firstToken()).sentence();
        Set<Person> all = new LinkedHashSet<>();
        for (PersonMention mention : before) {
            boolean beside = article.token(mention.firstToken()).sentence() == sentence
                    && Listing.around(mention, before, article).size() > 1;
            if (beside || list.contains(mention.person())) {
                all.add(mention.person());
            }
        }
        return List.copyOf(all);
    }
}
