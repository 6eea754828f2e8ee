package org.dabyl.feeds.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LawRef;
import org.dabyl.config.watch.MeasureNames;
import org.dabyl.config.watch.Places;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.incident.Incident.Missed;
import org.dabyl.feeds.incident.Incident.Part;
import org.dabyl.feeds.incident.KnownIncident.Named;
import org.jdbi.v3.core.Handle;

/// Files items into incidents and says what each item changed.
///
/// Works in the caller's transaction, so that an item's incidents and the alerts they cause are stored together
/// or not at all. An item that is judged again, because it was edited or its whole text has come, stays in the
/// incidents that it was filed into, and only what it did not say before is news. For any thread; two items are
/// never filed at the same time on SQLite, and on PostgreSQL the caller sees to it.
public final class IncidentLog {
    private final Grouping grouping;
    private final IncidentStore incidents;
    private final News news;

    /// @param places says which places lie in which regions
    /// @param measures says which measures of one kind follow one another
    public IncidentLog(Places places, MeasureNames measures) {
        Membership membership = new Membership(places);
        this.grouping = new Grouping(membership);
        this.incidents = new IncidentStore(membership);
        this.news = new News(measures, membership);
    }

    /// Files what an item reports. Each incident that it touches gives one change, the main one first.
    public List<IncidentChange> file(Handle handle, long item, Report report) {
        retract(handle, item);
        List<IncidentChange> changes = new ArrayList<>(stillHeld(handle, report));
        List<Event> denied = Denial.of(report);
        if (denied.isEmpty() && changes.isEmpty()) {
            return cases(handle, item, report);
        }
        List<IncidentChange> corrections = denied.isEmpty() ? List.of() : corrections(handle, report, denied);
        if (!report.current().isEmpty()) {
            changes.addAll(cases(handle, item, report));
        }
        changes.addAll(corrections);
        return changes;
    }

    /// Before what the item tells besides: who was never told of the incident hears that alone.
    private List<IncidentChange> stillHeld(Handle handle, Report report) {
        List<Event> held = Denial.ofReleases(report);
        if (held.isEmpty()) {
            return List.of();
        }
        List<IncidentChange> changes = new ArrayList<>();
        for (KnownIncident known : incidents.of(handle, report, Set.of())) {
            List<Event> theirs = held.stream()
                    .flatMap(event -> Denial.stillHeld(event, report, known).stream())
                    .toList();
            if (!theirs.isEmpty()) {
                changes.add(new IncidentChange.StillHeld(
                        known.toIncident(Set.of()),
                        theirs.stream().map(known::shielding).toList(),
                        Denial.before(theirs, report, known)));
            }
        }
        return changes;
    }

    private List<IncidentChange> cases(Handle handle, long item, Report report) {
        Set<Long> own = IncidentStore.ofItem(handle, item);
        List<KnownIncident> candidates = incidents.of(handle, report, own);
        List<Report> cases = grouping.cases(report, candidates);
        if (cases.size() == 1) {
            return List.of(fileCase(handle, item, report, own, candidates));
        }
        List<IncidentChange> changes = new ArrayList<>();
        for (Report one : cases) {
            Set<Long> now = IncidentStore.ofItem(handle, item); // the cases before are filed
            changes.add(fileCase(handle, item, one, now, incidents.of(handle, one, now)));
        }
        return changes;
    }

    private List<IncidentChange> corrections(Handle handle, Report report, List<Event> denied) {
        List<IncidentChange> changes = new ArrayList<>();
        for (KnownIncident known : incidents.of(handle, report, Set.of())) {
            List<Event> told = denied.stream()
                    .filter(event -> Denial.concerns(event, report, known))
                    .map(known::shielding)
                    .toList();
            if (!told.isEmpty()) {
                changes.add(new IncidentChange.Corrected(known.toIncident(Set.of()), told));
            }
        }
        return changes;
    }

    /// What a report would do to an incident of somebody whom it names, if it were filed; empty where there is none.
    public Optional<IncidentChange> unfiled(Handle handle, Report report) {
        return grouping.match(report, incidents.of(handle, report, Set.of()), Set.of())
                .filter(known -> Membership.people(report.current()).stream().anyMatch(known::holds))
                .map(known -> {
                    Report shielded = report.shieldedBy(known);
                    return change(known.with(shielded, false).toIncident(Set.of()), shielded, known);
                });
    }

    /// Whether an item that is no concern of ours by its own words goes on with what was told hours ago: it would be
    /// filed into an incident of which somebody was taken in that place.
    public boolean goesOn(Handle handle, long item, Report report) {
        Set<Long> own = IncidentStore.ofItem(handle, item);
        return grouping.match(report, incidents.of(handle, report, own), own)
                .filter(known -> grouping.isOfLastHours(report, known))
                .isPresent();
    }

    /// Takes back what an item told, so that nobody who looks back is shown it: it tells something else now, or
    /// nothing. That it was told stays known, so that an entry that changes to and fro is not news each time.
    public void retract(Handle handle, long item) {
        handle.execute("UPDATE incident_event SET retracted = 1 WHERE item = ? AND retracted = 0", item);
    }

    /// A measure as it was told of, for looking back.
    ///
    /// @param people to whom it was done, in the nominative
    /// @param measure in the article's own words
    /// @param shielded whether they must not be named by now
    public record Told(
            long incident,
            long item,
            EventKind kind,
            List<String> people,
            String place,
            String measure,
            boolean shielded) {
        public Told {
            people = List.copyOf(people);
        }
    }

    /// The measures of items that were published since then.
    public List<Told> since(Handle handle, Instant since) {
        return handle.createQuery("SELECT incident, item, kind, people, place, measure, shielded FROM incident_event"
                        + " WHERE published >= :since AND retracted = 0 ORDER BY id")
                .bind("since", since.toEpochMilli())
                .map((row, _) -> new Told(
                        row.getLong(1),
                        row.getLong(2),
                        EventKind.findById(row.getString(3)).orElseThrow(),
                        row.getString(4).lines().toList(),
                        row.getString(5),
                        row.getString(6),
                        row.getInt(7) > 0))
                .list();
    }

    private IncidentChange fileCase(
            Handle handle, long item, Report report, Set<Long> own, List<KnownIncident> candidates) {
        var match = grouping.match(report, candidates, own);
        if (match.isEmpty()) {
            KnownIncident opened = KnownIncident.opened(insert(handle, report), report.published())
                    .with(report, true);
            store(handle, item, opened, KnownIncident.opened(opened.id(), report.published()), report);
            return new IncidentChange.Opened(opened.toIncident(Set.of()), report.current());
        }
        KnownIncident before = match.get();
        Report shielded = report.shieldedBy(before).grownSince(before);
        return grouping.oneWith(before.with(report, false), report, candidates)
                .map(other -> join(handle, item, shielded.shieldedBy(other), before, other))
                .orElseGet(() -> widen(handle, item, shielded, before));
    }

    private IncidentChange widen(Handle handle, long item, Report report, KnownIncident before) {
        boolean anew = !news.of(report, before).isEmpty() || News.namesWhomItWas(report, before);
        Set<Part> parts = before.parts().size() == 1 ? Set.of() : partsOf(before, report, Map.of());
        KnownIncident after = before.with(
                report, anew || parts.stream().anyMatch(part -> !part.news().isEmpty()));
        store(handle, item, after, before, report);
        return change(after.toIncident(parts), report, before);
    }

    /// Who was told of one alone hears also what the other had.
    private IncidentChange join(Handle handle, long item, Report report, KnownIncident before, KnownIncident other) {
        KnownIncident whole = JoinStore.join(handle, before, other);
        KnownIncident after = whole.with(report, false);
        store(handle, item, after, whole, report);
        Map<Long, List<Missed>> missed = MissedStore.of(handle, after, report.published(), news);
        Set<Part> parts = new HashSet<>(partsOf(before, report, missed));
        parts.addAll(partsOf(other, report, missed));
        return change(after.toIncident(parts), report, before);
    }

    /// What of the report is new to the followers of each part of an incident.
    private Set<Part> partsOf(KnownIncident known, Report report, Map<Long, List<Missed>> missed) {
        return known.parts().stream()
                .map(part -> {
                    KnownIncident heard = known.asToldTo(part);
                    return new Part(
                            part,
                            known.id(),
                            news.of(report, heard),
                            News.named(report, heard),
                            missed.getOrDefault(part, List.of()));
                })
                .collect(Collectors.toSet());
    }

    private IncidentChange change(Incident after, Report report, KnownIncident before) {
        return IncidentChange.of(after, report.current(), news.of(report, before), News.named(report, before));
    }

    private static long insert(Handle handle, Report report) {
        return handle.createQuery("""
                        INSERT INTO incident (revision, opened, latest, place) VALUES (0, :at, :at, :place) RETURNING id""")
                .bind("at", report.published().toEpochMilli())
                .bind("place", report.current().getFirst().place())
                .mapTo(Long.class)
                .one();
    }

    private static void store(Handle handle, long item, KnownIncident after, KnownIncident before, Report report) {
        update(handle, after);
        before.people().stream()
                .filter(named -> !after.people().contains(named))
                .forEach(named -> handle.execute(
                        "DELETE FROM incident_person WHERE incident = ? AND name = ?", after.id(), named.name()));
        after.people().stream()
                .filter(named -> !before.people().contains(named))
                .forEach(named -> insertPerson(handle, after, named));
        report.names().forEach(name -> insertName(handle, after.id(), name));
        if (after.mentioned().isEmpty() && !before.mentioned().isEmpty()) {
            handle.execute("DELETE FROM incident_mention WHERE incident = ?", after.id());
        }
        after.mentioned().stream()
                .filter(name -> !before.mentioned().contains(name))
                .forEach(name -> insertMention(handle, after.id(), name));
        report.current().forEach(event -> putEvent(handle, after, item, event, report.published()));
        handle.createUpdate(
                        "INSERT INTO incident_item (incident, item) VALUES (:incident, :item) ON CONFLICT DO NOTHING")
                .bind("incident", after.id())
                .bind("item", item)
                .execute();
    }

    private static void update(Handle handle, KnownIncident after) {
        handle.createUpdate(
                        "UPDATE incident SET revision = :revision, opened = :opened, latest = :latest, walks = :walks, sexes = :sexes"
                                + " WHERE id = :id")
                .bind("revision", after.revision())
                .bind("opened", after.opened().toEpochMilli())
                .bind("latest", after.latest().toEpochMilli())
                .bind("walks", KnownIncidentStore.written(after.walks()))
                .bind("sexes", KnownIncidentStore.written(after.sexes()))
                .bind("id", after.id())
                .execute();
    }

    static void insertPerson(Handle handle, KnownIncident incident, Named named) {
        handle.createUpdate("""
                        INSERT INTO incident_person (incident, person_key, name) VALUES (:incident, :key, :name)
                        ON CONFLICT DO NOTHING""")
                .bind("incident", incident.id())
                .bind("key", named.key().index())
                .bind("name", named.name())
                .execute();
    }

    private static void insertName(Handle handle, long incident, String name) {
        handle.createUpdate("""
                        INSERT INTO incident_name (incident, name_key, name) VALUES (:incident, :key, :name)
                        ON CONFLICT DO NOTHING""")
                .bind("incident", incident)
                .bind("key", IncidentStore.nameKey(name))
                .bind("name", name)
                .execute();
    }

    static void insertMention(Handle handle, long incident, String name) {
        handle.createUpdate("""
                        INSERT INTO incident_mention (incident, person_key, name) VALUES (:incident, :key, :name)
                        ON CONFLICT DO NOTHING""")
                .bind("incident", incident)
                .bind("key", PersonKey.of(name).index())
                .bind("name", name)
                .execute();
    }

    /// An event that the item told before is told still, and by now to whoever follows any part of the incident. Where
    /// it has several, all are written: a part is known by the events that have its number.
    private static void putEvent(Handle handle, KnownIncident after, long item, Event event, Instant published) {
        Set<Long> numbers = after.parts();
        String parts = (numbers.size() == 1 ? Parts.all() : Parts.of(numbers)).written();
        boolean known = handle.createUpdate("""
                        UPDATE incident_event SET retracted = 0, parts = :parts,
                            shielded = CASE WHEN :shielded = 1 AND shielded = 0 THEN 2 ELSE shielded END
                        WHERE item = :item AND incident = :incident AND kind = :kind AND people = :people
                            AND place = :place AND law = :law AND term = :term AND measure = :measure""")
                        .bind("item", item)
                        .bind("incident", after.id())
                        .bind("parts", parts)
                        .bind("shielded", event.shielded() ? 1 : 0)
                        .bindMap(columns(event))
                        .execute()
                > 0;
        if (!known) {
            handle.createUpdate("""
                            INSERT INTO incident_event
                                (incident, item, kind, people, place, law, term, measure, shielded, published, parts, telling, heads)
                            VALUES (:incident, :item, :kind, :people, :place, :law, :term, :measure, :shielded, :published,
                                :parts, :telling, :heads)""")
                    .bind("incident", after.id())
                    .bind("item", item)
                    .bind("parts", parts)
                    .bindMap(columns(event))
                    .bind("shielded", event.shielded() ? 1 : 0)
                    .bind("published", published.toEpochMilli())
                    .bind("telling", KnownIncidentStore.written(event.when().telling()))
                    .bind("heads", event.when().heads())
                    .execute();
        }
    }

    private static Map<String, String> columns(Event event) {
        return Map.of(
                "kind", event.kind().id(),
                "people", String.join("\n", event.names()),
                "place", event.place(),
                "law", event.law().stream().map(LawRef::toString).collect(Collectors.joining("; ")),
                "term", event.term().iso(),
                "measure", event.measure());
    }

    /// Deletes the incidents whose latest report was published before `before`.
    public int deleteBefore(Handle handle, Instant before) {
        return handle.createUpdate("DELETE FROM incident WHERE latest < :before")
                .bind("before", before.toEpochMilli())
                .execute();
    }

    /// Deletes the words and names of nameless reports that no rule asks for any more, and those whose texts are
    /// deleted: of incidents whose latest report is as old.
    ///
    /// @param texts since when texts are kept
    public int deleteMentions(Handle handle, Instant texts, Instant now) {
        Instant asked = now.minus(Course.FOLLOWS);
        return handle.createUpdate("""
                        DELETE FROM incident_mention
                        WHERE incident IN (SELECT id FROM incident WHERE latest < :before)""")
                .bind("before", (texts.isAfter(asked) ? texts : asked).toEpochMilli())
                .execute();
    }

    /// The incidents that these items were filed into; what stood in the items is forgotten there.
    public Set<Long> forgetItems(Handle handle, List<Long> items) {
        Set<Long> told = items.stream()
                .flatMap(item -> IncidentStore.ofItem(handle, item).stream())
                .collect(Collectors.toSet());
        told.forEach(incident -> handle.execute("DELETE FROM incident_mention WHERE incident = ?", incident));
        return told;
    }

    /// Takes a person out: incidents that were about nobody else are deleted, in others the name is.
    ///
    /// @return the ids of the incidents that named the person, or mentioned somebody so called
    public List<Long> erase(Handle handle, PersonKey person) {
        return ErasureStore.erase(handle, person);
    }
}
