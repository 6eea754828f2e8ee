package org.dabyl.bot.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.dabyl.bot.app.InANewsroom;
import org.dabyl.bot.app.Newsroom;
import org.dabyl.config.text.Tongue;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What stands in memory is what the database says: never what was rolled back, always what another node changed.
class BookRefreshIT extends InANewsroom {
    private static final long CHAT = 7;
    private static final Chat NEW = new Chat(CHAT, false, Tongue.RU, true, Chat.State.ACTIVE, Newsroom.NOW);

    private BookRefresh refresh;
    private String hash = "";

    @BeforeEach
    void open() {
        refresh = new BookRefresh(newsroom.database(), newsroom.store(), newsroom.book());
        hash = newsroom.outbox().chatHash(CHAT);
    }

    private void subscribe(Handle handle, String group) {
        newsroom.store().save(handle, NEW);
        newsroom.store().add(handle, CHAT, new Watch.Kinds(group, ""));
        refresh.afterCommit(handle, hash);
    }

    private List<Watch> known() {
        return newsroom.book().findByHash(hash).stream()
                .flatMap(follower -> follower.subscribed().watches().stream())
                .toList();
    }

    @Test
    void whatWasRolledBackIsNotSeen() {
        assertThrows(
                IllegalStateException.class,
                () -> newsroom.database().<Void, RuntimeException>write(handle -> {
                    subscribe(handle, "searches");
                    throw new IllegalStateException("the disk is full");
                }));
        assertEquals(List.of(), known());
    }

    @Test
    void whatIsNotCommittedYetIsNotSeen() {
        newsroom.database().<Void, RuntimeException>write(handle -> {
            subscribe(handle, "searches");
            assertEquals(List.of(), known());
            return null;
        });
        assertEquals(List.of(new Watch.Kinds("searches", "")), known());
    }

    @Test
    void whatAnotherNodeChangedIsSeenWithItsNotice() {
        newsroom.type(CHAT, "/subscribe Ерлан Токтасынов");
        newsroom.database().<Void, RuntimeException>write(handle -> {
            newsroom.store().forget(handle, CHAT);
            newsroom.store().save(handle, NEW);
            newsroom.store().add(handle, CHAT, new Watch.Kinds("fines", ""));
            return null;
        });
        assertEquals(1, known().size());
        refresh.one(hash);
        assertEquals(List.of(new Watch.Kinds("fines", "")), known());
        newsroom.database().<Void, RuntimeException>write(handle -> {
            newsroom.store().forget(handle, CHAT);
            return null;
        });
        refresh.all();
        assertEquals(List.of(), known());
    }
}
