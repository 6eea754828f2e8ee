package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.fact.PlaceMention.Relation;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// A roll of names by town, as rights groups publish it: «Список задержанных | Алматы: Ерден Сапар, Мадина Кудай.
/// Караганда: Ляззат Токсан», «Ерден Сапар (Алматы), Ляззат Токсан (Караганда)», «в Шымкенте – Канат Ешмухан, в
/// Астане – Лаура Жанай».
///
/// The headline's measure was taken against everybody of the roll, each in the town that stands with the name. Only
/// where the roll is all that the article says of people. For one article.
final class TownRoll {
    /// A longer text is an article that has a list, and no roll.
    private static final int MOST_SENTENCES = 40;
    private static final int FEWEST = 2;

    private final Marked article;
    /// Where each was taken, in the order of the text.
    private final Map<Person, String> towns = new LinkedHashMap<>();

    private TownRoll(Marked article) {
        this.article = article;
    }

    /// The article's roll; empty where it has none.
    static TownRoll of(Marked article) {
        TownRoll roll = new TownRoll(article);
        boolean whole = article.people().mentions().size() >= FEWEST
                && !article.facts().places().isEmpty()
                && article.text().sentences().size() <= MOST_SENTENCES;
        for (Sentence sentence : whole ? article.text().sentences() : List.<Sentence>of()) {
            if (!roll.read(sentence)) {
                whole = false;
                break;
            }
        }
        if (!whole || roll.towns.size() < FEWEST) {
            roll.towns.clear();
        }
        return roll;
    }

    /// Gives the headline's measures everybody of the roll, beside whom the article names nobody.
    void complete(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (!towns.isEmpty() && draft.current && article.isTitle(draft.sentence)) {
                draft.persons = List.copyOf(towns.keySet());
            }
        }
    }

    /// The draft by towns, those first of whom the roll says one.
    List<Draft> apart(Draft draft) {
        if (towns.isEmpty() || draft.persons.isEmpty()) {
            return List.of(draft);
        }
        Map<String, Set<Person>> byTown = new LinkedHashMap<>();
        for (Person person : draft.persons) {
            byTown.computeIfAbsent(towns.getOrDefault(person, draft.place), town -> new LinkedHashSet<>())
                    .add(person);
        }
        List<Draft> apart = new ArrayList<>();
        byTown.forEach((town, persons) -> {
            Draft there = ManyPlaces.at(town, draft);
            there.persons = List.copyOf(persons);
            there.direct = true;
            there.rules.add(ManyPlaces.GAPPED);
            apart.add(there);
        });
        return apart;
    }

    /// Reads the names of a sentence; whether each of them has a town, here or before.
    private boolean read(Sentence sentence) {
        List<PersonMention> named = article.people().within(sentence.first(), sentence.last());
        if (named.isEmpty()) {
            return true;
        }
        List<At<PlaceMention>> places = article.facts().places().stream()
                .filter(at -> at.first() >= sentence.first() && at.first() < sentence.last())
                .filter(at -> at.value().place().isSettlement())
                .toList();
        boolean told = !article.hits(EntryUse.EVENTS, sentence).isEmpty();
        boolean whole = true;
        for (PersonMention mention : named) {
            String town = behind(mention, places);
            if (town.isEmpty()) {
                town = before(mention, places, at -> isDashed(at) || !told && isHead(at, sentence));
            }
            if (!town.isEmpty()) {
                towns.putIfAbsent(mention.person(), town);
            }
            whole &= towns.containsKey(mention.person());
        }
        return whole;
    }

    /// The last town before the name that heads names.
    private static String before(
            PersonMention mention, List<At<PlaceMention>> places, Predicate<At<PlaceMention>> heads) {
        return places.stream()
                .filter(at -> at.last() <= mention.firstToken())
                .filter(heads)
                .reduce((first, second) -> second)
                .map(at -> at.value().name())
                .orElse("");
    }

    /// «Алматы: », at the sentence's start or behind a semicolon.
    private boolean isHead(At<PlaceMention> at, Sentence sentence) {
        // A short name before a full stop looks like an abbreviation, behind which no sentence ends.
        boolean starts = at.first() == sentence.first() || isMark(';', at.first() - 1) || isMark('.', at.first() - 1);
        return starts && isMark(':', at.last());
    }

    /// «в Шымкенте – »: the verb stands before.
    private boolean isDashed(At<PlaceMention> at) {
        return at.value().locative()
                && at.last() < article.text().length()
                && article.token(at.last()).isDash();
    }

    /// «Ерден Сапар (Алматы)», «Ерден Сапар, Алматы;», «Ерден Сапар из Алматы».
    private String behind(PersonMention mention, List<At<PlaceMention>> places) {
        int next = mention.lastToken();
        for (At<PlaceMention> at : places) {
            boolean bracketed = isMark('(', next) && isMark(')', at.last());
            boolean closed = isMark(',', next) && (isMark(';', at.last()) || isMark('.', at.last()));
            if (at.first() == next + 1 && (bracketed || closed || at.value().relation() == Relation.FROM)) {
                return at.value().name();
            }
        }
        return "";
    }

    private boolean isMark(char mark, int token) {
        return token < article.text().length() && article.token(token).isMark(mark);
    }
}
