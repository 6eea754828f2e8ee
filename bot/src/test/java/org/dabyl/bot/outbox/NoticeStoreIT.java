package org.dabyl.bot.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.seal.Seal;
import org.dabyl.config.seal.Secret;
import org.junit.jupiter.api.Test;

class NoticeStoreIT extends OnADatabase {
    private static final Instant NOW = Instant.parse("2026-03-18T06:00:00Z");

    private final Seal seal = Seal.of(new Secret("a key for tests"));
    private final Outbox outbox = new Outbox(seal);
    private final NoticeStore store = new NoticeStore(seal);

    @Test
    void noticesThatComeWhileOneWaitsAreOneMessage() {
        put(7, "o1 fails", NOW.plusSeconds(20));
        assertTrue(extend(7, "o2 fails", NOW.plusSeconds(5)));
        assertTrue(extend(7, "o1 is well", NOW.plusSeconds(9)));
        assertEquals(List.of("o1 fails\no2 fails\no1 is well"), texts());
    }

    @Test
    void aNoticeThatMayBeUnderWayIsNotTouched() {
        put(7, "o1 fails", NOW.plusSeconds(20));
        assertFalse(extend(7, "o2 fails", NOW.plusSeconds(20)));
        assertEquals(List.of("o1 fails"), texts());
    }

    @Test
    void anotherOperatorsNoticeIsNotTouched() {
        put(7, "o1 fails", NOW.plusSeconds(20));
        assertFalse(extend(8, "o2 fails", NOW));
    }

    @Test
    void aNoticeIsNotMadeLongerThanAMessageMayBe() {
        put(7, "o1 fails", NOW.plusSeconds(20));
        assertFalse(extend(7, "x".repeat(Message.LONGEST - 5), NOW));
    }

    private void put(long chat, String text, Instant due) {
        Message message = new Message(SafeHtml.text(text), List.of(), true);
        database.<Boolean, RuntimeException>write(
                handle -> outbox.put(handle, new Draft(chat, text, "", Urgency.DIGEST, message, due), NOW));
    }

    private boolean extend(long chat, String text, Instant now) {
        return database.write(handle -> store.extend(handle, chat, SafeHtml.text(text), now));
    }

    private List<String> texts() {
        return database.read(handle -> outbox.waiting(handle, 0, 10).stream()
                .map(row -> outbox.find(handle, row.id())
                        .orElseThrow()
                        .message()
                        .text()
                        .html())
                .toList());
    }
}
