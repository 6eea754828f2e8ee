package org.dabyl.feeds.classify.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Span;

/// Who of an article must not be named: the minors, where the article says of each by name that he is one, else
/// everybody, as where it tells of sexual violence.
///
/// «16-летний Абаев», "16-year-old Abayev", «16 жастағы Абаев», «Абаев, 16 лет»: the age stands beside the name. A
/// word of a minor that stands beside none («подросток», «один из них несовершеннолетний») may mean anybody. When in
/// doubt, all are hidden. Immutable; for one article.
final class Minors {
    private static final String SEXUAL = "-sexual";
    /// «16-летний», "16-year-old", «16-жастағы»: a number of years made one's own.
    private static final Pattern AGED =
            Pattern.compile("(?iu).*летн(?:ий|яя|его|ей|ему|юю)|.*-year-old|(?:.*-)?жастағы");

    private static final int BETWEEN = 2;

    private final boolean any;
    private final boolean doubtful;
    private final Set<Person> minors;

    private Minors(boolean any, boolean doubtful, Set<Person> minors) {
        this.any = any;
        this.doubtful = doubtful;
        this.minors = minors;
    }

    static Minors of(List<Draft> drafts, Marked article) {
        Set<Person> hit =
                drafts.stream().flatMap(draft -> draft.persons.stream()).collect(Collectors.toSet());
        Set<Person> minors = withAge(hit, drafts, article);
        boolean told = Underage.isTold(article);
        boolean doubtful = told;
        List<WordHit> words = article.hits(EntryUse.SHIELD).stream()
                .filter(word -> word.size() == 1 || !isTerm(word.last() - 1, drafts, article))
                .filter(word -> !looksOn(word, article))
                .toList();
        for (WordHit word : words) {
            Set<Person> beside = beside(word, article);
            doubtful |= beside.isEmpty() || !hit.containsAll(beside);
            minors.addAll(beside);
        }
        return new Minors(told || !words.isEmpty() || !minors.isEmpty(), doubtful, minors);
    }

    /// «Задержали на глазах у ребёнка»: a word of no weight that takes the child's back, or that one itself.
    private static boolean looksOn(WordHit word, Marked article) {
        return article.hits(EntryUse.SHIELD).stream()
                .anyMatch(other -> other.entry().weight() == 0 && other.touches(word));
    }

    /// Whether one of them, or who is not named, must not be.
    boolean shield(List<Person> persons) {
        return any && (doubtful || persons.isEmpty() || persons.stream().anyMatch(this::isOne));
    }

    /// Those of them who may be named all the same.
    ///
    /// @param measure the words that are quoted: not with a name that is hidden
    Set<Person> open(List<Person> persons, Span measure) {
        if (!any) {
            return Set.of();
        }
        boolean quoted = minors.stream().anyMatch(minor -> minor.isNamedAt(measure));
        return doubtful || quoted || !shield(persons)
                ? Set.of()
                : persons.stream().filter(person -> !isOne(person)).collect(Collectors.toSet());
    }

    /// A given name alone may be that of a minor whom the article names in full as well.
    private boolean isOne(Person person) {
        return minors.contains(person)
                || !person.name().contains(" ")
                        && minors.stream()
                                .anyMatch(minor ->
                                        List.of(minor.name().split(" ")).contains(person.name()));
    }

    /// Whom a word surely means; nobody where that is in doubt.
    private static Set<Person> beside(WordHit word, Marked article) {
        if (word.entry().id().contains(SEXUAL) || !isOfOne(word.last(), article)) {
            return Set.of();
        }
        for (PersonMention mention : article.people().within(word.last() + 1, word.last() + 2 + BETWEEN)) {
            boolean called = IntStream.range(word.last() + 1, mention.firstToken())
                    .allMatch(token -> article.is(WordList.CALLED_YOUNG, token) || isKinOfOwner(word, token, article));
            return called && !mention.kin() && !isOneOfSeveral(mention, article) ? Set.of(mention.person()) : Set.of();
        }
        return Set.of();
    }

    /// One, and not several: of plurals nobody knows how many of the names they mean.
    private static boolean isOfOne(int token, Marked article) {
        String word = article.norm(token);
        return article.is(WordList.ONE_MINOR, token) || AGED.matcher(word).matches();
    }

    /// In Russian «сына Абаева» is as well the son of Abayev, unless he is somebody's already.
    private static boolean isKinOfOwner(WordHit word, int token, Marked article) {
        return article.is(WordList.SOMEBODYS_CHILD, token)
                && word.first() > 0
                && article.is(WordList.OWNERS, word.first() - 1);
    }

    /// «16 жастағы Абаев пен Ким» may both be sixteen; Russian has a singular.
    private static boolean isOneOfSeveral(PersonMention mention, Marked article) {
        int next = mention.lastToken();
        boolean joined = next < article.text().length()
                && (article.is(WordList.JOINING, next) || article.token(next).isMark(','));
        return article.text().language() != Language.RU
                && joined
                && !article.people().within(next + 1, next + 2 + BETWEEN).isEmpty();
    }

    /// «Абаев, 16 лет», "Abayev, 16,": a sentence of as many years is no age.
    private static Set<Person> withAge(Set<Person> hit, List<Draft> drafts, Marked article) {
        Set<Person> minors = new HashSet<>();
        for (PersonMention mention : article.people().within(0, article.text().length())) {
            int next = mention.lastToken();
            boolean parted = next < article.text().length()
                    && (article.token(next).isMark(',') || article.token(next).isMark('('));
            int at = parted ? next + 1 : next;
            if (hit.contains(mention.person())
                    && Underage.isBehindName(at, parted, article)
                    && !isTerm(at, drafts, article)) {
                minors.add(mention.person());
            }
        }
        return minors;
    }

    private static boolean isTerm(int at, List<Draft> drafts, Marked article) {
        return drafts.stream().anyMatch(draft -> draft.term.iso().equals("P" + article.norm(at) + "Y"));
    }
}
