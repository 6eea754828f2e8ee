package org.dabyl.feeds.classify.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dabyl.feeds.classify.people.Draft.Kind;
import org.jspecify.annotations.Nullable;

/// Brings the drafts of one article together by person, and lets all mentions of a person decide on the name.
///
/// Full names first, then initials, then single words: a single word that nothing speaks for counts only where
/// a fuller name has it. What two mentions can both mean stays possible, and the likeliest of that wins. Cost
/// grows with the drafts, not with their pairs. For one article, one thread.
final class Grouping {
    private static final int MOST = 24;
    /// In the order in which they are added, given names with the surnames.
    private static final List<Kind> KINDS =
            Stream.of(Kind.values()).filter(kind -> kind != Kind.GIVEN).toList();

    /// The mentions of one person, and what the person may be called.
    static final class Group {
        private final List<Draft> drafts = new ArrayList<>();
        private final TreeSet<Integer> places = new TreeSet<>();
        private List<Option> options;

        private Group(List<Option> options) {
            this.options = options;
        }

        List<Draft> drafts() {
            return drafts;
        }

        /// What all mentions together say the person is called.
        Option best() {
            Option best = options.getFirst();
            for (Option option : options) {
                best = option.weight() > best.weight() ? option : best;
            }
            return best;
        }

        private void add(Draft draft) {
            drafts.add(draft);
            places.add(draft.first());
        }

        /// How far before the place the person was last named; after it counts as farther than anything before.
        private int distance(int place) {
            Integer before = places.floor(place);
            return before != null ? place - before : 1_000_000 + places.first();
        }
    }

    private final List<Group> groups = new ArrayList<>();
    private final Map<String, List<Group>> byWord = new HashMap<>();

    List<Group> groups() {
        return groups;
    }

    /// Whether a word may be part of a name that is known by now.
    boolean isTold(NameWord word) {
        return word.any().stream().anyMatch(reading -> byWord.containsKey(reading.key(word.norm())));
    }

    void addAll(Collection<Draft> drafts) {
        List<Draft> inOrder = new ArrayList<>(drafts);
        inOrder.sort(Comparator.comparingInt(Draft::first));
        List<Draft> byFather = new ArrayList<>();
        for (Kind kind : KINDS) {
            if (kind == Kind.SURNAME) {
                byFather.forEach(this::addByFather);
            }
            for (Draft draft : inOrder) {
                if (draft.kind() == kind && isByFather(draft)) {
                    byFather.add(draft);
                } else if (kind == Kind.SHARED && draft.kind() == kind) {
                    addShared(draft);
                } else if (draft.kind() == kind || kind == Kind.SURNAME && draft.kind() == Kind.GIVEN) {
                    add(draft);
                }
            }
        }
    }

    /// «Марат Сакенович»: a given name and a father's, and no surname.
    private static boolean isByFather(Draft draft) {
        return draft.kind() == Kind.FULL
                && draft.last() - draft.first() == 2
                && draft.options().stream()
                        .allMatch(o ->
                                o.surnameKey().endsWith("вич") || o.surnameKey().endsWith("вна"));
    }

    /// «Марат Сакенович сказал, что впервые видит»: the only Марат whom the article names in full.
    private void addByFather(Draft draft) {
        long named = draft.options().stream()
                .flatMap(o -> byWord.getOrDefault(o.givenKey(), List.of()).stream())
                .distinct()
                .count();
        if (named == 1) {
            addShared(draft);
        } else {
            add(draft);
        }
    }

    /// The given name of somebody known already is that person's.
    private void addShared(Draft draft) {
        List<Option> alone = draft.options().stream()
                .map(o -> new Option(o.given(), "", o.gender(), o.cases(), o.weight()))
                .toList();
        if (!join(new Draft(draft.first(), draft.last(), alone, Kind.GIVEN, false, draft.loud()))) {
            add(draft);
        }
    }

    private void add(Draft draft) {
        if (!join(draft) && draft.sure()) {
            open(draft);
        }
    }

    /// Adds the draft to the person whom it fits best, if there is one.
    private boolean join(Draft draft) {
        Group found = null;
        List<Option> joined = List.of();
        int bestWeight = Integer.MIN_VALUE;
        for (Group group : candidates(draft)) {
            List<Option> options = joined(group, draft);
            if (options.isEmpty()) {
                continue;
            }
            int weight = weight(draft, options);
            boolean nearer = found != null && group.distance(draft.first()) < found.distance(draft.first());
            if (weight > bestWeight || weight == bestWeight && nearer) {
                found = group;
                joined = options;
                bestWeight = weight;
            }
        }
        if (found == null) {
            return false;
        }
        found.options = joined;
        found.add(draft);
        return true;
    }

    /// Two people of one surname: the one whose gender and case fit the place better.
    private static int weight(Draft draft, List<Option> joined) {
        int best = Integer.MIN_VALUE;
        for (Option mine : draft.options()) {
            for (Option theirs : joined) {
                if (join(theirs, mine, draft.kind()) != null) {
                    best = Math.max(best, mine.weight());
                }
            }
        }
        return best / 3;
    }

    private void open(Draft draft) {
        Group group = new Group(draft.options());
        group.add(draft);
        groups.add(group);
        for (Option option : draft.options()) {
            index(option.surnameKey(), group);
            index(option.givenKey(), group);
        }
    }

    private void index(String key, Group group) {
        if (!key.isEmpty()) {
            List<Group> list = byWord.computeIfAbsent(key, _ -> new ArrayList<>(2));
            if (list.isEmpty() || list.getLast() != group) {
                list.add(group);
            }
        }
    }

    private Set<Group> candidates(Draft draft) {
        Set<Group> found = new LinkedHashSet<>();
        for (Option option : draft.options()) {
            String key = option.surname().isEmpty() ? option.givenKey() : option.surnameKey();
            List<Group> groups = byWord.getOrDefault(key, List.of());
            found.addAll(groups.size() > MOST ? groups.subList(groups.size() - MOST, groups.size()) : groups);
        }
        return found;
    }

    private static List<Option> joined(Group group, Draft draft) {
        List<Option> out = new ArrayList<>();
        for (Option theirs : group.options) {
            Option best = null;
            for (Option mine : draft.options()) {
                Option both = join(theirs, mine, draft.kind());
                best = both != null && (best == null || both.weight() > best.weight()) ? both : best;
            }
            if (best != null) {
                out.add(best);
            }
        }
        return out;
    }

    /// What both can mean; null where they are two people.
    private static @Nullable Option join(Option theirs, Option mine, Kind kind) {
        if (!theirs.gender().agrees(mine.gender())) {
            return null;
        }
        Gender gender = theirs.gender() == Gender.UNKNOWN ? mine.gender() : theirs.gender();
        int weight = theirs.weight() + mine.weight();
        if (kind == Kind.SURNAME || kind == Kind.GIVEN) {
            String key = mine.surname().isEmpty() ? mine.givenKey() : mine.surnameKey();
            boolean same = key.equals(theirs.surnameKey()) || key.equals(theirs.givenKey());
            return same ? new Option(theirs.given(), theirs.surname(), gender, theirs.cases(), weight) : null;
        }
        boolean straight = theirs.surnameKey().equals(mine.surnameKey()) && sameGiven(theirs, mine);
        boolean crossed =
                theirs.surnameKey().equals(mine.givenKey()) && theirs.givenKey().equals(mine.surnameKey());
        if (!straight && !crossed) {
            return null;
        }
        boolean fuller = theirs.given().isEmpty() || theirs.isInitials() && !mine.isInitials();
        return new Option(
                fuller && straight ? mine.given() : theirs.given(), theirs.surname(), gender, theirs.cases(), weight);
    }

    private static boolean sameGiven(Option a, Option b) {
        if (a.given().isEmpty() || b.given().isEmpty() || a.givenKey().equals(b.givenKey())) {
            return true;
        }
        return (a.isInitials() || b.isInitials())
                && a.givenKey().charAt(0) == b.givenKey().charAt(0);
    }

    /// The cases of a mention, once it is known who is meant.
    static int cases(Draft draft, Option who) {
        int cases = 0;
        int all = 0;
        for (Option option : draft.options()) {
            all |= option.cases();
            if (join(who, option, draft.kind()) != null) {
                cases |= option.cases();
            }
        }
        return cases == 0 ? all : cases;
    }
}
