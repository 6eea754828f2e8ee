package org.dabyl.feeds.classify.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.text.Span;

/// Gathers what was found in one text, and settles the surnames that stand alone by the rest of the text.
///
/// Where the text names the person in full, the surname alone is certain as well; where it names only somebody
/// else of that surname, it is let go. For one thread.
final class Mentions {
    private static final Comparator<NameMatch> ORDER = Comparator.comparingInt(
                    (NameMatch match) -> match.span().start())
            .thenComparingInt(match -> match.span().end())
            .thenComparing(match -> match.name().name());

    private final List<NameMatch> full = new ArrayList<>();
    private final List<Alone> alone = new ArrayList<>();
    private final Set<Form> namedInFull = new HashSet<>();

    private List<Initial> initials = List.of();
    private List<Namesake> namesakes = List.of();

    /// Somebody named in full who bears the surname and another given name.
    private record Namesake(Form surname, char initial) {}

    private record Initial(WatchedName name, Namesake rival, Span span) {}

    private record Alone(WatchedName name, Form surname, Span span) {}

    void full(WatchedName name, Span span, Confidence confidence) {
        full.add(new NameMatch(name, confidence, span));
    }

    /// One of another patronymic than the watched one.
    void otherFather(WatchedName name, Span span, String father) {
        full.add(new NameMatch(name, Confidence.POSSIBLE, span, father));
    }

    void surname(WatchedName name, Form surname, Span span) {
        alone.add(new Alone(name, surname, span));
    }

    /// Somebody of that surname is named in full.
    void person(Form surname) {
        namedInFull.add(surname);
    }

    /// A surname with the initial of the watched given name.
    void initial(WatchedName name, Form surname, char initial, Span span) {
        if (initials.isEmpty()) {
            initials = new ArrayList<>();
        }
        initials.add(new Initial(name, new Namesake(surname, initial), span));
    }

    /// A surname with a given name that is not the watched one.
    void namesake(Form surname, char initial) {
        if (namesakes.isEmpty()) {
            namesakes = new ArrayList<>();
        }
        namesakes.add(new Namesake(surname, initial));
    }

    /// «М. Бекенова» may be Марат where the text has no Мария Бекенова.
    private void settleInitials() {
        Set<WatchedName> certain = Collections.newSetFromMap(new IdentityHashMap<>());
        full.stream()
                .filter(match -> match.confidence() == Confidence.CERTAIN)
                .forEach(match -> certain.add(match.name()));
        for (Initial initial : initials) {
            boolean sure = certain.contains(initial.name()) || !namesakes.contains(initial.rival());
            full.add(new NameMatch(initial.name(), sure ? Confidence.CERTAIN : Confidence.POSSIBLE, initial.span()));
        }
    }

    List<NameMatch> found() {
        if (!initials.isEmpty()) {
            settleInitials();
        }
        if (full.isEmpty() && alone.isEmpty()) {
            return List.of();
        }
        List<NameMatch> out = new ArrayList<>(full);
        Set<WatchedName> certain = Collections.newSetFromMap(new IdentityHashMap<>());
        for (NameMatch match : full) {
            if (match.confidence() == Confidence.CERTAIN) {
                certain.add(match.name());
            }
        }
        for (Alone mention : alone) {
            boolean sure = certain.contains(mention.name());
            if (sure || !namedInFull.contains(mention.surname())) {
                Confidence confidence = sure ? Confidence.CERTAIN : Confidence.POSSIBLE;
                out.add(new NameMatch(mention.name(), confidence, mention.span()));
            }
        }
        out.sort(ORDER);
        return withoutDoubles(out);
    }

    /// Both readings of a name find it in the same place.
    private static List<NameMatch> withoutDoubles(List<NameMatch> sorted) {
        List<NameMatch> out = new ArrayList<>(sorted.size());
        for (NameMatch match : sorted) {
            if (out.isEmpty() || !out.getLast().equals(match)) {
                out.add(match);
            }
        }
        return List.copyOf(out);
    }
}
