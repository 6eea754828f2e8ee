package org.dabyl.bot.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dabyl.bot.chat.BookRefresh;
import org.dabyl.bot.command.CommandDesk;
import org.dabyl.bot.command.Incoming;
import org.dabyl.bot.outbox.ChatFate;
import org.dabyl.bot.outbox.Draft;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.bot.outbox.Urgency;
import org.dabyl.bot.telegram.GrowingPause;
import org.dabyl.bot.telegram.Message;
import org.dabyl.config.db.Database;
import org.dabyl.config.db.Notices;
import org.dabyl.config.db.Outage;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;

/// Takes what comes in from Telegram: each update once, what it changes and what it is answered in one transaction.
///
/// Who dies in between gets the update again from Telegram; whoever has answered it already does not answer
/// twice. While the database is out of reach an update waits, because Telegram gives it only until it is confirmed.
/// For one thread at a time.
final class Updates {
    private static final Logger LOG = LoggerFactory.getLogger(Updates.class);
    private static final Set<String> GONE = Set.of("kicked", "left");
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private final UpdateLog log = new UpdateLog();
    private final Database database;
    private final CommandDesk desk;
    private final Outbox outbox;
    private final ChatFate fate;
    private final BookRefresh refresh;
    private final Notices notices;
    private final Consumer<String> pressed;
    private final Runnable courierWake;
    private final InstantSource clock;

    /// @param pressed tells Telegram that a button's press has arrived, by the query's id
    Updates(
            Database database,
            CommandDesk desk,
            Outbox outbox,
            ChatFate fate,
            BookRefresh refresh,
            Notices notices,
            Consumer<String> pressed,
            Runnable courierWake,
            InstantSource clock) {
        this.database = database;
        this.desk = desk;
        this.outbox = outbox;
        this.fate = fate;
        this.refresh = refresh;
        this.notices = notices;
        this.pressed = pressed;
        this.courierWake = courierWake;
        this.clock = clock;
    }

    /// Takes an update of any kind; what is not for us is passed over.
    void take(Update update) {
        if (update.getMyChatMember() != null) {
            membership(update.getUpdateId(), update.getMyChatMember());
        } else if (update.getMessage() != null && update.getMessage().getMigrateToChatId() != null) {
            long from = update.getMessage().getChatId();
            long to = update.getMessage().getMigrateToChatId();
            once(update.getUpdateId(), from, handle -> fate.moved(handle, from, to));
        } else {
            if (update.getCallbackQuery() != null) {
                pressed.accept(update.getCallbackQuery().getId());
            }
            incoming(update).ifPresent(this::hear);
        }
    }

    /// Answers what somebody wrote or pressed.
    void hear(Incoming incoming) {
        once(incoming.update(), incoming.chat(), handle -> answer(handle, incoming));
        courierWake.run();
    }

    private interface Work {
        void in(Handle handle);
    }

    private void once(long update, long chat, Work work) {
        GrowingPause pause = new GrowingPause(FIRST_PAUSE, LONGEST_PAUSE);
        while (!isTaken(update, chat, work)) {
            try {
                pause.sleep();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("told to end before update " + update + " was taken", e);
            }
        }
    }

    /// Takes an update; false where the database is out of reach.
    private boolean isTaken(long update, long chat, Work work) {
        try {
            take(update, chat, work);
            return true;
        } catch (RuntimeException e) {
            if (!Outage.caused(e)) {
                throw e;
            }
            LOG.error("update {} waits for the database: {}", update, e.toString());
            return false;
        }
    }

    private void take(long update, long chat, Work work) {
        Instant now = clock.instant();
        database.<Void, RuntimeException>write(handle -> {
            if (log.isFirst(handle, update, now)) {
                work.in(handle);
                String hash = outbox.chatHash(chat);
                refresh.afterCommit(handle, hash);
                notices.tell(handle, hash);
            }
            return null;
        });
    }

    private void answer(Handle handle, Incoming incoming) {
        Instant now = clock.instant();
        List<Message> messages = desk.answer(handle, incoming);
        for (int i = 0; i < messages.size(); i++) {
            String cause = "update " + incoming.update() + (i == 0 ? "" : " part " + i);
            Draft draft = new Draft(incoming.chat(), cause, "", Urgency.ANSWER, messages.get(i), now);
            outbox.put(handle, draft, now);
        }
    }

    /// Somebody blocked the bot, or took it out of a group.
    private void membership(long update, ChatMemberUpdated change) {
        String status = change.getNewChatMember().getStatus();
        if (GONE.contains(status)) {
            String hash = outbox.chatHash(change.getChat().getId());
            once(update, change.getChat().getId(), handle -> fate.gone(handle, hash, status));
        }
    }

    private static Optional<Incoming> incoming(Update update) {
        if (update.getCallbackQuery() != null) {
            return pressed(update.getUpdateId(), update.getCallbackQuery());
        }
        var message = update.getMessage();
        if (message == null || message.getFrom() == null) {
            return Optional.empty();
        }
        String text = Optional.ofNullable(message.getText())
                .or(() -> Optional.ofNullable(message.getCaption()))
                .orElse("");
        boolean group = !message.getChat().isUserChat();
        return Optional.of(incoming(update.getUpdateId(), message.getChatId(), group, message.getFrom(), text));
    }

    private static Optional<Incoming> pressed(long update, CallbackQuery query) {
        if (query.getMessage() == null || query.getData() == null) {
            return Optional.empty();
        }
        long chat = query.getMessage().getChatId();
        boolean group = chat != query.getFrom().getId();
        return Optional.of(incoming(update, chat, group, query.getFrom(), query.getData()));
    }

    private static Incoming incoming(long update, long chat, boolean group, User from, String text) {
        String language = from.getLanguageCode() == null ? "" : from.getLanguageCode();
        return new Incoming(update, chat, group, from.getId(), language, text);
    }
}
