package org.dabyl.feeds.classify.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dabyl.feeds.classify.people.Draft.Kind;
import org.dabyl.feeds.classify.people.Option.Name;
import org.dabyl.feeds.classify.people.OptionMaker.Part;
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
        /// Where the drafts start, from the first question on how far they are: few groups are asked.
        private @Nullable TreeSet<Integer> places;
        private List<Option> options;
        /// The number of the draft that it was last a candidate for.
        private int candidateFor;

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
            if (places != null) {
                places.add(draft.first());
            }
        }

        /// How far before the place the person was last named; after it counts as farther than anything before.
        private int distance(int place) {
            if (places == null) {
                places = new TreeSet<>();
                for (Draft draft : drafts) {
                    places.add(draft.first());
                }
            }
            Integer before = places.floor(place);
            return before != null ? place - before : 1_000_000 + places.first();
        }
    }

    private final List<Group> groups = new ArrayList<>();
    private final Map<String, List<Group>> byWord = new HashMap<>();
    private final List<Group> candidates = new ArrayList<>();
    private int joining;

    List<Group> groups() {
        return groups;
    }

    /// Whether a word may be part of a name that is known by now.
    boolean isTold(NameWord word) {
        return hasAny(word.keys());
    }

    private boolean hasAny(List<String> keys) {
        for (String key : keys) {
            if (byWord.containsKey(key)) {
                return true;
            }
        }
        return false;
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
        if (draft.kind() != Kind.FULL || draft.last() - draft.first() != 2) {
            return false;
        }
        for (Option option : draft.options()) {
            if (!option.surnameKey().endsWith("вич") && !option.surnameKey().endsWith("вна")) {
                return false;
            }
        }
        return true;
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
                .map(o -> new Option(o.given(), Name.NONE, o.gender(), o.cases(), o.weight()))
                .toList();
        if (!join(Draft.of(draft.first(), draft.last(), alone, Kind.GIVEN, false, draft.loud()))) {
            add(draft);
        }
    }

    private void add(Draft draft) {
        if ((draft.sure() || mayBeTold(draft)) && !join(draft) && draft.sure()) {
            open(draft);
        }
    }

    /// Whether somebody may be called as the unsure draft; nobody is as most are.
    private boolean mayBeTold(Draft draft) {
        Part word = draft.word();
        return word == null || word.isMixed() || hasAny(word.word().keys());
    }

    /// Adds the draft to the person whom it fits best, if there is one.
    private boolean join(Draft draft) {
        Group found = null;
        List<Option> joined = List.of();
        int bestWeight = Integer.MIN_VALUE;
        findCandidates(draft);
        for (Group group : candidates) {
            List<Option> options = joined(group, draft);
            if (options.isEmpty()) {
                continue;
            }
            int weight = weight(draft, options);
            boolean nearer = found != null
                    && weight == bestWeight
                    && group.distance(draft.first()) < found.distance(draft.first());
            if (weight > bestWeight || nearer) {
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
                if (mine.weight() > best && mayBeOne(theirs, mine, draft.kind())) {
                    best = mine.weight();
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

    /// Those whose names have a word that the draft's may be, each once.
    private void findCandidates(Draft draft) {
        candidates.clear();
        joining++;
        String before = "";
        for (Option option : draft.options()) {
            String key = option.mainKey();
            List<Group> found = key.equals(before) ? null : byWord.get(key);
            before = key;
            for (int i = found == null ? 0 : Math.max(0, found.size() - MOST); found != null && i < found.size(); i++) {
                Group group = found.get(i);
                if (group.candidateFor != joining) {
                    group.candidateFor = joining;
                    candidates.add(group);
                }
            }
        }
    }

    private static List<Option> joined(Group group, Draft draft) {
        List<Option> out = new ArrayList<>();
        for (Option theirs : group.options) {
            Option best = null;
            for (Option mine : draft.options()) {
                boolean likelier = best == null || mine.weight() > best.weight();
                best = likelier && mayBeOne(theirs, mine, draft.kind()) ? mine : best;
            }
            if (best != null) {
                out.add(both(theirs, best, draft.kind()));
            }
        }
        return out;
    }

    /// Whether both can mean one person.
    private static boolean mayBeOne(Option theirs, Option mine, Kind kind) {
        if (!theirs.gender().agrees(mine.gender())) {
            return false;
        }
        if (kind == Kind.SURNAME || kind == Kind.GIVEN) {
            String key = mine.mainKey();
            return key.equals(theirs.surnameKey()) || key.equals(theirs.givenKey());
        }
        return isStraight(theirs, mine)
                || theirs.surnameKey().equals(mine.givenKey())
                        && theirs.givenKey().equals(mine.surnameKey());
    }

    private static boolean isStraight(Option theirs, Option mine) {
        return theirs.surnameKey().equals(mine.surnameKey()) && sameGiven(theirs, mine);
    }

    /// What both mean, who may be one.
    private static Option both(Option theirs, Option mine, Kind kind) {
        Gender gender = theirs.gender() == Gender.UNKNOWN ? mine.gender() : theirs.gender();
        boolean fuller = kind != Kind.SURNAME
                && kind != Kind.GIVEN
                && (theirs.given().isEmpty() || theirs.isInitials() && !mine.isInitials())
                && isStraight(theirs, mine);
        return new Option(
                fuller ? mine.given() : theirs.given(),
                theirs.surname(),
                gender,
                theirs.cases(),
                theirs.weight() + mine.weight());
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
            if (mayBeOne(who, option, draft.kind())) {
                cases |= option.cases();
            }
        }
        return cases == 0 ? all : cases;
    }
}
