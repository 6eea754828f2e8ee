package org.dabyl.bot.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.dabyl.bot.outbox.Draft;
import org.dabyl.bot.outbox.OnADatabase;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.bot.outbox.Urgency;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.seal.Seal;
import org.dabyl.config.seal.Secret;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.config.watch.MeasureNames;
import org.dabyl.config.watch.NameContext;
import org.dabyl.config.watch.Places;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.name.WatchIndex;
import org.dabyl.feeds.incident.IncidentLog;
import org.dabyl.feeds.incident.PersonKey;
import org.dabyl.feeds.item.ItemLog;
import org.junit.jupiter.api.Test;

/// Whoever asks to be erased is also where others are told of.
class ErasureIT extends OnADatabase {
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private final Outbox outbox = new Outbox(Seal.of(new Secret("a key that only this test knows")));

    @Test
    void whatWasSentOfAnIncidentThatOnlyMentionsWhoIsErasedIsBlankedToo() {
        insert(1, "Санжар Бокаев: моего сына задержали", "Айгуль Иванова");
        insert(2, "Задержали кого-то ещё", "Самат Есенжарасов");
        execute("INSERT INTO incident_item (incident, item) VALUES (1, 1), (2, 2)");
        execute("INSERT INTO incident (revision, opened, latest, place) VALUES (1, ?, ?, '')", 0, 0);
        execute(
                "INSERT INTO incident_mention (incident, person_key, name) VALUES (1, 'ивн', 'иванова'),"
                        + " (3, ?, 'Санжар Бокаев')",
                PersonKey.of("Санжар Бокаев").index());
        for (int i = 1; i <= 3; i++) {
            Message sent = Message.of(SafeHtml.text("text"));
            Draft draft = new Draft(7, "cause " + i, "incident " + i, Urgency.TOPIC, sent, NOW);
            database.write(handle -> outbox.put(handle, draft, NOW));
        }
        execute("UPDATE delivery SET state = 'sent'");
        Problems problems = new Problems();
        WatchIndex index = new WatchIndex(
                GivenNames.read(ConfigFiles.builtIn(), problems), NameContext.read(ConfigFiles.builtIn(), problems));
        IncidentLog incidents = new IncidentLog(
                Places.read(ConfigFiles.builtIn(), problems), MeasureNames.read(ConfigFiles.builtIn(), problems));
        new Erasure(database, new ItemLog(), incidents, outbox, index).erase(WatchedName.parse("Санжар Бокаев"));
        assertEquals(List.of("incident 2"), texts("SELECT thread FROM delivery WHERE LENGTH(sealed) > 0"));
        assertEquals(List.of(), texts("SELECT name FROM incident_mention"));
        assertEquals(
                List.of("Айгуль Иванова", "Самат Есенжарасов"),
                texts("SELECT name FROM incident_person ORDER BY name"));
    }

    private void insert(int number, String title, String name) {
        execute(
                "INSERT INTO item (outlet, link, title, summary, body, published, dated, fetched, fingerprint, state)"
                        + " VALUES ('o1', ?, ?, '', '', 1, 1, 1, '', 'judged')",
                "link " + number,
                title);
        execute("INSERT INTO incident (revision, opened, latest, place) VALUES (1, 1, 1, '')");
        String key = PersonKey.of(name).index();
        execute("INSERT INTO incident_person (incident, person_key, name) VALUES (?, ?, ?)", number, key, name);
    }

    private void execute(String sql, Object... arguments) {
        database.<Integer, RuntimeException>write(handle -> handle.execute(sql, arguments));
    }

    private List<String> texts(String sql) {
        return database.read(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
