package org.dabyl.feeds.classify.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.config.watch.PeopleWords;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.people.Relatives.Owner;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Span;
import org.dabyl.feeds.classify.text.Token;
import org.dabyl.feeds.classify.text.Token.Shape;

/// Finds everybody whom an article names, in Russian, Kazakh and English, with names in the nominative.
///
/// Lists of given names and rules of endings, no dictionary. All mentions of a person decide together what the
/// name is: «Асета Абишева» and «Абишев» make Асет Абишев. Headlines in capitals are read last, by what the
/// text has taught. Pronouns are not looked at. The answer depends on the article and the lists alone; one
/// instance serves all threads.
public final class PeopleFinder {
    private static final int MOST_DRAFTS = 20_000;

    private final NameLexicon lexicon;

    public PeopleFinder(PeopleWords words, GivenNames names) {
        this.lexicon = new NameLexicon(words, names);
    }

    /// What reads names that somebody typed, by the same lists.
    public TypedPeople typed() {
        return new TypedPeople(this, lexicon);
    }

    /// Everybody whom the article names, and where, without knowing which words are places.
    public People find(ArticleText article) {
        return find(article, List.of());
    }

    /// Everybody whom the article names, and where.
    ///
    /// @param places what the gazetteer takes for places, in the order of the text; no surnames by
    /// themselves
    public People find(ArticleText article, List<Span> places) {
        ArticleWords words = new ArticleWords(article, lexicon);
        Families families = new Families(article, words);
        NameReader reader = new NameReader(article, words, tokensOf(article, places), families);
        Grouping grouping = new Grouping();
        List<Sentence> loud = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (isLoud(article, sentence, words)) {
                loud.add(sentence);
            } else if (drafts.size() < MOST_DRAFTS) {
                drafts.addAll(reader.read(sentence));
            }
        }
        grouping.addAll(families.named(drafts));
        List<Draft> headlines = new ArrayList<>();
        for (Sentence sentence : loud) {
            if (headlines.size() < MOST_DRAFTS) {
                headlines.addAll(reader.readLoud(sentence, grouping::isTold));
            }
        }
        grouping.addAll(families.named(headlines));
        return people(article, words, grouping, families);
    }

    /// The same people with some whom nobody knows for names, each called as the article writes it: «Блогера «Чёрную
    /// Кошку» задержали». Only where a person may stand: at a sentence's beginning, behind a role or a verb.
    public People with(People known, ArticleText article, List<Span> called) {
        ArticleWords words = new ArticleWords(article, lexicon);
        RoleFinder roles = new RoleFinder(article, words);
        List<Person> persons = new ArrayList<>(known.persons());
        List<PersonMention> mentions = new ArrayList<>(known.mentions());
        for (Span span : called) {
            List<Token> tokens = article.tokens().stream()
                    .filter(token -> token.start() >= span.start() && token.end() <= span.end())
                    .toList();
            if (tokens.isEmpty() || !mayStand(tokens.getFirst().index(), article, words)) {
                continue;
            }
            int from = tokens.getFirst().index();
            int to = tokens.getLast().index() + 1;
            Role role = roles.role(from, to, Cases.ANY) == Role.SPEAKER ? Role.SPEAKER : Role.NONE;
            Person person = new Person(article.text().substring(span.start(), span.end()), List.of(span));
            persons.add(person);
            mentions.add(new PersonMention(span, from, to, person, Cases.set(Cases.ANY), Gender.UNKNOWN, role, false));
        }
        mentions.sort(Comparator.comparingInt(PersonMention::firstToken));
        return new People(persons, mentions);
    }

    private static boolean mayStand(int token, ArticleText article, ArticleWords words) {
        int first = article.sentenceOf(article.token(token)).first();
        int before = token - 1;
        if (before >= first && "«“\"„".indexOf(article.token(before).norm().charAt(0)) >= 0) {
            before--;
        }
        if (before < first) {
            return true;
        }
        Token word = article.token(before);
        if (words.cue(word) != null) {
            return before == first || !words.isSaying(article.token(before - 1));
        }
        boolean english = article.language() == Language.EN && word.norm().endsWith("ed");
        return words.isDoing(word) || words.asksAccusative(word) || english;
    }

    private static BitSet tokensOf(ArticleText article, List<Span> places) {
        BitSet out = new BitSet();
        int i = 0;
        List<Token> tokens = article.tokens();
        for (Span place : places) {
            while (i < tokens.size() && tokens.get(i).end() <= place.start()) {
                i++;
            }
            while (i < tokens.size() && tokens.get(i).start() < place.end()) {
                out.set(i++);
            }
        }
        return out;
    }

    /// Whether capitals tell nothing: all words have them, or nearly all in an English headline. “Journalist Sean
    /// Harris detained in Almaty” has many and is none such: its verb has no capital.
    private static boolean isLoud(ArticleText article, Sentence sentence, ArticleWords words) {
        int counted = 0;
        int upper = 0;
        int capital = 0;
        boolean told = false;
        for (int i = sentence.first(); i < sentence.last(); i++) {
            Token token = article.token(i);
            if (token.isWord() && token.end() - token.start() > 2) {
                counted++;
                upper += token.shape() == Shape.UPPER ? 1 : 0;
                capital += token.isCapital() ? 1 : 0;
                told |= token.shape() == Shape.LOWER
                        && (words.isSayingOrDoing(token) || words.is(ListedAs.UNDERGOING, token));
            }
        }
        boolean english = article.language() == Language.EN
                && counted > 3
                && !told
                && article.inTitle(article.token(sentence.first()));
        return counted > 1 && upper * 10 >= counted * 7 || english && capital * 10 >= counted * 7;
    }

    private People people(ArticleText article, ArticleWords words, Grouping grouping, Families families) {
        Relatives relatives = new Relatives(article, words);
        RoleFinder roles = new RoleFinder(article, words);
        List<Person> persons = new ArrayList<>();
        List<PersonMention> mentions = new ArrayList<>();
        List<Grouping.Group> groups = inOneScript(grouping.groups());
        groups.forEach(group -> group.drafts().sort(Comparator.comparingInt(Draft::first)));
        groups.sort(Comparator.comparingInt(group -> group.drafts().getFirst().first()));
        List<Owner> owners = owners(groups, families);
        for (Grouping.Group group : groups) {
            Option who = group.best();
            Span[] spans = new Span[group.drafts().size()];
            for (int i = 0; i < spans.length; i++) {
                spans[i] = span(article, group.drafts().get(i));
            }
            boolean member = group.drafts().stream().anyMatch(families::isMember);
            Person person = new Person(who.name(), List.of(spans), supposed(group, member, relatives, owners));
            persons.add(person);
            boolean leader = lexicon.isLeader(who);
            for (int i = 0; i < spans.length; i++) {
                mentions.add(mention(spans[i], roles, group.drafts().get(i), who, person, leader));
            }
        }
        mentions.sort(Comparator.comparingInt(PersonMention::firstToken));
        return new People(persons, mentions, members(groups, persons, families));
    }

    /// Those of a family who are named, by the one who stands for all of it.
    private static Map<Person, List<Person>> members(
            List<Grouping.Group> groups, List<Person> persons, Families families) {
        Map<Person, List<Person>> out = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            Draft family = groups.get(i).drafts().getFirst();
            List<Person> members = new ArrayList<>();
            for (int k = 0; k < groups.size() && families.isJoint(family); k++) {
                String surname = groups.get(k).best().surname().text();
                if (k != i && !surname.isEmpty() && families.isOne(surname, family)) {
                    members.add(persons.get(k));
                }
            }
            if (families.isJoint(family)) {
                out.put(persons.get(i), members);
            }
        }
        return out;
    }

    /// Those who are named with a surname of their own, in the order of the text.
    private static List<Owner> owners(List<Grouping.Group> groups, Families families) {
        List<Owner> owners = new ArrayList<>();
        for (Grouping.Group group : groups) {
            String surname = group.best().surname().text();
            if (!surname.isEmpty() && !families.isJoint(group.drafts().getFirst())) {
                group.drafts().forEach(draft -> owners.add(new Owner(draft.first(), draft.last(), surname)));
            }
        }
        owners.sort(Comparator.comparingInt(Owner::first));
        return owners;
    }

    /// The whole name of somebody whose surname stands with another's name alone.
    private static String supposed(Grouping.Group group, boolean member, Relatives relatives, List<Owner> owners) {
        if (member) {
            boolean whole = group.drafts().stream().anyMatch(draft -> draft.last() - draft.first() > 1);
            return whole ? "" : group.best().name();
        }
        return relatives.isGivenAlone(group) ? relatives.name(group, owners).orElse("") : "";
    }

    /// «Махамбет Абжан» and «Mahambet Abzhan» in one article are one person, called as in Cyrillic.
    private static List<Grouping.Group> inOneScript(List<Grouping.Group> groups) {
        List<Grouping.Group> out = new ArrayList<>();
        List<Grouping.Group> latin = new ArrayList<>();
        List<Grouping.Group> full = new ArrayList<>();
        for (Grouping.Group group : groups) {
            String name = group.best().name();
            boolean inLatin = isLatin(name);
            boolean whole = name.indexOf(' ') > 0;
            (whole && inLatin ? latin : out).add(group);
            if (whole && !inLatin) {
                full.add(group);
            }
        }
        if (latin.isEmpty() || full.isEmpty()) {
            out.addAll(latin);
            return out;
        }
        Map<String, Grouping.Group> cyrillic = new HashMap<>();
        for (Grouping.Group group : full) {
            cyrillic.put(LatinKey.of(group.best().key()), group);
        }
        for (Grouping.Group group : latin) {
            Grouping.Group same = cyrillic.get(LatinKey.of(group.best().key()));
            if (same == null) {
                out.add(group);
            } else {
                same.drafts().addAll(group.drafts());
            }
        }
        return out;
    }

    private static boolean isLatin(String name) {
        return name.charAt(0) < 0x250;
    }

    private static Span span(ArticleText article, Draft draft) {
        return new Span(
                article.token(draft.first()).start(),
                article.token(draft.last() - 1).end());
    }

    private static PersonMention mention(
            Span span, RoleFinder roles, Draft draft, Option who, Person person, boolean leader) {
        int cases = Grouping.cases(draft, who);
        return new PersonMention(
                span,
                draft.first(),
                draft.last(),
                person,
                Cases.set(cases),
                who.gender(),
                leader ? Role.LEADER : roles.role(draft.first(), draft.last(), cases),
                roles.isKin(draft.first(), cases, who.gender()));
    }
}
