package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.fact.TermMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// Gives each of several people of one sentence the length that is theirs.
///
/// «Абаев, Ким и Ли получили 5, 10 и 20 суток»: in their order; «Абаев (7 суток), Ким (5 суток)» and «десять
/// суток – Абаеву, пять – Киму»: those beside whom it stands. Where names and lengths do not come out even,
/// nobody gets any of a row of lengths («получили 5 и 10 суток» of three), and nothing else changes. Stateless; for any
/// thread.
final class Respective {
    private static final Set<EventKind> MEASURED = EnumSet.of(
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.FINE,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.SENTENCE);
    private static final Set<Role> OTHERS = EnumSet.of(Role.OFFICIAL, Role.LAWYER, Role.SPEAKER, Role.RELATIVE);

    /// «5 и 10 суток», «5, 10»: from a length that has no unit of its own to the next.
    private static final int BETWEEN = 2;

    private final List<Draft> drafts;
    private final Marked article;

    private Respective(List<Draft> drafts, Marked article) {
        this.drafts = new ArrayList<>(drafts);
        this.article = article;
    }

    /// The drafts, those of several people with several lengths taken apart.
    static List<Draft> apart(List<Draft> drafts, Marked article) {
        if (article.facts().terms().size() < 2) {
            return drafts;
        }
        Respective respective = new Respective(drafts, article);
        for (EventKind kind : MEASURED) {
            BitSet sentences = new BitSet();
            for (Draft draft : drafts) {
                int sentence = draft.sentence.index();
                if (draft.kind == kind && draft.current && !sentences.get(sentence)) {
                    sentences.set(sentence);
                    respective.split(kind, sentence);
                }
            }
        }
        return respective.drafts;
    }

    private void split(EventKind kind, int sentence) {
        List<At<TermMention>> terms = terms(kind, sentence);
        if (Among.all(
                terms, at -> at.value().term().equals(terms.getFirst().value().term()))) {
            return;
        }
        List<Draft> those = drafts.stream()
                .filter(draft -> draft.kind == kind && draft.sentence.index() == sentence && draft.current)
                .toList();
        if (article.layout().entryAt(those.getFirst().hit.first()).isPresent()) {
            return;
        }
        List<PersonMention> names = names(those);
        Map<Term, Set<Person>> shares = shares(terms, names);
        if (shares.size() < 2) {
            leaveOpen(those, terms, names);
            return;
        }
        drafts.removeAll(those);
        Set<Person> all = new LinkedHashSet<>();
        shares.values().forEach(all::addAll);
        drafts.removeIf(draft -> draft.kind == kind
                && draft.current
                && !draft.direct
                && !draft.persons.isEmpty()
                && Among.any(draft.persons, all::contains));
        shares.forEach((term, persons) -> drafts.add(share(those, term, persons)));
        leaveToOthers(sentence, kind, shares);
    }

    /// «Абаев, Ким и Ли получили 5 и 10 суток»: whose is which nobody says, and the longest is not everybody's.
    private void leaveOpen(List<Draft> those, List<At<TermMention>> terms, List<PersonMention> names) {
        boolean row = true;
        for (int i = 1; i < terms.size(); i++) {
            row &= terms.get(i).first() - terms.get(i - 1).last() <= BETWEEN;
        }
        if (row && names.size() > 1) {
            Set<Person> all = new LinkedHashSet<>();
            names.forEach(name -> all.add(name.person()));
            drafts.stream()
                    .filter(draft -> draft.kind == those.getFirst().kind && draft.persons.size() > 1)
                    .filter(draft -> all.containsAll(draft.persons))
                    .forEach(draft -> draft.term = Term.NONE);
        }
    }

    private List<At<TermMention>> terms(EventKind kind, int sentence) {
        List<At<TermMention>> terms = new ArrayList<>();
        for (At<TermMention> at : article.facts().terms()) {
            if (article.token(at.first()).sentence() == sentence
                    && Slots.measures(kind, at.value().term())) {
                terms.add(at);
            }
        }
        return terms;
    }

    /// The first mention of each who may have been hit.
    private List<PersonMention> names(List<Draft> those) {
        List<PersonMention> names = new ArrayList<>();
        Set<Person> seen = new LinkedHashSet<>();
        for (PersonMention mention : article.people()
                .within(
                        those.getFirst().sentence.first(),
                        those.getFirst().sentence.last())) {
            boolean meant = Among.any(those, draft -> draft.persons.contains(mention.person()));
            if (isBehind(mention, those) || !meant && isAnothers(mention, those)) {
                continue;
            }
            if ((meant || !OTHERS.contains(mention.role())) && seen.add(mention.person())) {
                names.add(mention);
            }
        }
        return names;
    }

    /// «… 10 тәулікке қамалған, Айгүл Сейітке айыппұл салынған»: in Kazakh whom the verb means stands before it.
    private boolean isBehind(PersonMention mention, List<Draft> those) {
        return article.text().language() == Language.KK
                && Among.none(those, draft -> draft.attribute || draft.hit.last() > mention.firstToken());
    }

    /// «Абаева приговорили к 4 годам, Тау оправдали, Киму назначили два года»: who was acquitted has no length.
    private boolean isAnothers(PersonMention mention, List<Draft> those) {
        return Among.any(
                drafts,
                draft -> draft.direct
                        && draft.current
                        && (draft.kind == EventKind.RELEASE || draft.kind == EventKind.DETENTION)
                        && draft.sentence.equals(those.getFirst().sentence)
                        && draft.persons.contains(mention.person())
                        && Among.none(those, draft::sharesSomebody));
    }

    /// Who gets which length; empty where they do not come out even.
    private static Map<Term, Set<Person>> shares(List<At<TermMention>> terms, List<PersonMention> names) {
        if (names.size() < 2) {
            return Map.of();
        }
        boolean apart = names.getLast().firstToken() < terms.getFirst().first()
                || terms.getLast().first() < names.getFirst().firstToken();
        Map<Term, Set<Person>> shares = new LinkedHashMap<>();
        if (apart) {
            for (int i = 0; names.size() == terms.size() && i < names.size(); i++) {
                give(shares, terms.get(i), names.get(i));
            }
            return shares;
        }
        boolean nameFirst = names.getFirst().firstToken() < terms.getFirst().first();
        for (int i = 0; i < terms.size(); i++) {
            int from = nameFirst
                    ? i == 0 ? 0 : terms.get(i - 1).first()
                    : terms.get(i).first();
            int to = nameFirst
                    ? terms.get(i).first()
                    : i + 1 < terms.size() ? terms.get(i + 1).first() : Integer.MAX_VALUE;
            List<PersonMention> own = names.stream()
                    .filter(name -> name.firstToken() >= from && name.firstToken() < to)
                    .toList();
            if (own.isEmpty()) {
                return Map.of();
            }
            for (PersonMention name : own) {
                give(shares, terms.get(i), name);
            }
        }
        return shares;
    }

    private static void give(Map<Term, Set<Person>> shares, At<TermMention> term, PersonMention name) {
        shares.computeIfAbsent(term.value().term(), _ -> new LinkedHashSet<>()).add(name.person());
    }

    private static Draft share(List<Draft> those, Term term, Set<Person> persons) {
        Draft of = those.getFirst();
        Draft draft = new Draft(of.hit, of.kind, of.sentence);
        draft.persons = List.copyOf(persons);
        draft.direct = true;
        draft.dated = of.dated;
        those.stream().filter(other -> !other.place.isEmpty()).findFirst().ifPresent(other -> {
            draft.place = other.place;
            draft.placeOdds = other.placeOdds;
        });
        those.stream()
                .flatMap(other -> other.law.stream())
                .filter(law -> !draft.law.contains(law))
                .forEach(draft.law::add);
        draft.term = term;
        draft.rules.clear();
        draft.rules.addAll(of.rules);
        draft.rules.add("who:each-own-term");
        return draft;
    }

    /// «отправил под арест Абаева (7 суток), Кима (5 суток), а Ли оштрафовал»: the fine is the third's alone.
    private void leaveToOthers(int sentence, EventKind kind, Map<Term, Set<Person>> shares) {
        Set<Person> taken = new LinkedHashSet<>();
        shares.values().forEach(taken::addAll);
        for (Draft draft : drafts) {
            boolean other = draft.sentence.index() == sentence && draft.kind != kind && MEASURED.contains(draft.kind);
            List<Person> rest = draft.persons.stream()
                    .filter(person -> !taken.contains(person))
                    .toList();
            if (other && !rest.isEmpty()) {
                draft.persons = rest;
            }
        }
    }
}
