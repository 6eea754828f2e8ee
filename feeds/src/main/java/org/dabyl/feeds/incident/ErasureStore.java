package org.dabyl.feeds.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// Takes a person out of the incidents in the database, wherever the name stands there. No state.
final class ErasureStore {
    private ErasureStore() {}

    /// Takes a person out: incidents that were about nobody else are deleted, in others the name is.
    ///
    /// @return the ids of the incidents that named the person, or mentioned somebody so called
    static List<Long> erase(Handle handle, PersonKey person) {
        List<Map.Entry<Long, String>> named = handle.createQuery(
                        "SELECT incident, name FROM incident_person WHERE person_key IN (<keys>)")
                .bindList("keys", person.indexes())
                .map((row, _) -> Map.entry(row.getLong(1), row.getString(2)))
                .filter(row -> isErasedAs(PersonKey.of(row.getValue()), person))
                .list();
        named.forEach(row -> erase(handle, row.getKey(), row.getValue(), person));
        Stream<Long> mentioning = eraseMention(handle, person).stream();
        person.words().forEach(word -> eraseName(handle, word));
        eraseName(handle, String.join("", person.words()));
        eraseName(handle, String.join("", person.words().reversed()));
        return Stream.concat(named.stream().map(Map.Entry::getKey), mentioning)
                .distinct()
                .toList();
    }

    private static List<Long> eraseMention(Handle handle, PersonKey person) {
        List<Map.Entry<Long, String>> found = new ArrayList<>();
        for (String key : person.indexes()) {
            handle.createQuery("SELECT incident, name FROM incident_mention WHERE person_key LIKE :key")
                    .bind("key", key + "%") // a headline's word has its ending: «с Абдирасиловым»
                    .map((row, _) -> Map.entry(row.getLong(1), row.getString(2)))
                    .filter(row -> isMentionOf(PersonKey.of(row.getValue()), person))
                    .forEach(found::add);
        }
        found.forEach(row -> handle.execute(
                "DELETE FROM incident_mention WHERE incident = ? AND name = ?", row.getKey(), row.getValue()));
        return found.stream().map(Map.Entry::getKey).toList();
    }

    private static boolean isMentionOf(PersonKey mention, PersonKey person) {
        return mention.resembles(person) || mention.isFormOfSurname(person);
    }

    /// A pseudonym or a bare surname must not take everybody with it whose surname it is.
    private static boolean isErasedAs(PersonKey named, PersonKey person) {
        return named.resembles(person)
                && (person.words().size() > 1 || named.words().size() == 1);
    }

    /// Nor must the name stand among those that were not seen to be a person's.
    private static void eraseName(Handle handle, String word) {
        if (word.length() >= Report.SHORTEST) {
            handle.createQuery("SELECT incident, name FROM incident_name WHERE name_key = :key")
                    .bind("key", IncidentStore.nameKey(word))
                    .map((row, _) -> Map.entry(row.getLong(1), row.getString(2)))
                    .filter(row -> SharedName.isOneName(word, row.getValue()))
                    .list()
                    .forEach(row -> handle.execute(
                            "DELETE FROM incident_name WHERE incident = ? AND name = ?", row.getKey(), row.getValue()));
        }
    }

    private static void erase(Handle handle, long incident, String name, PersonKey person) {
        handle.execute("DELETE FROM incident_person WHERE incident = ? AND name = ?", incident, name);
        handle.execute("DELETE FROM incident_name WHERE incident = ?", incident); // a pseudonym may be among them
        handle.createQuery("SELECT id, people FROM incident_event WHERE incident = :incident")
                .bind("incident", incident)
                .map((row, _) -> Map.entry(row.getLong(1), row.getString(2)))
                .list()
                .forEach(event -> handle.execute(
                        "UPDATE incident_event SET people = ? WHERE id = ?",
                        event.getValue()
                                .lines()
                                .filter(line -> !line.equals(name) && !isErasedAs(PersonKey.of(line), person))
                                .collect(Collectors.joining("\n")),
                        event.getKey()));
        handle.execute(
                "DELETE FROM incident WHERE id = ? AND NOT EXISTS (SELECT 1 FROM incident_person WHERE incident = ?)",
                incident,
                incident);
    }
}
