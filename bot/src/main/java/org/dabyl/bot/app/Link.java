package org.dabyl.bot.app;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dabyl.bot.telegram.BotProfile;
import org.dabyl.bot.telegram.GroupAdministrators;
import org.dabyl.bot.telegram.MessageSender;
import org.dabyl.bot.telegram.TelegramCalls;
import org.dabyl.bot.telegram.TelegramSender;
import org.dabyl.bot.telegram.UpdatePolling;
import org.dabyl.config.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/// All that goes on with the other side: Telegram, or the terminal in the demo, which has no name, groups
/// or updates.
///
/// For any thread.
final class Link {
    private static final Logger LOG = LoggerFactory.getLogger(Link.class);
    private final MessageSender sender;
    private final Optional<Telegram> telegram;

    private record Telegram(
            Settings settings, TelegramClient client, BotProfile profile, GroupAdministrators administrators) {}

    private Link(MessageSender sender, Optional<Telegram> telegram) {
        this.sender = sender;
        this.telegram = telegram;
    }

    static Link terminal(MessageSender terminal) {
        return new Link(terminal, Optional.empty());
    }

    static Link telegram(Settings settings) {
        TelegramClient client = new OkHttpTelegramClient(
                TelegramCalls.sending(settings), settings.token().reveal(), TelegramCalls.url(settings));
        Telegram telegram = new Telegram(settings, client, new BotProfile(client), new GroupAdministrators(client));
        return new Link(new TelegramSender(client), Optional.of(telegram));
    }

    MessageSender sender() {
        return sender;
    }

    String botName() {
        return telegram.map(link -> link.profile().name()).orElse("");
    }

    boolean isAdministrator(long chat, long user) {
        return telegram.map(link -> link.administrators().isAdministrator(chat, user))
                .orElse(true);
    }

    /// Tells the menus of commands, by language.
    void announce(Map<String, Map<String, String>> menus) {
        telegram.ifPresent(link -> link.profile().start(menus));
    }

    /// Tells Telegram that a button's press has arrived; if that fails, the button only looks pressed for longer.
    void pressed(String query) {
        telegram.ifPresent(link -> Thread.startVirtualThread(() -> {
            try {
                link.client()
                        .execute(AnswerCallbackQuery.builder()
                                .callbackQueryId(query)
                                .build());
            } catch (TelegramApiException e) {
                LOG.debug("a press stays open: {}", e.getClass().getSimpleName());
            }
        }));
    }

    /// Reads updates until it is closed.
    AutoEnd poll(Consumer<Update> taker) {
        if (telegram.isEmpty()) {
            return () -> {};
        }
        Settings settings = telegram.get().settings();
        UpdatePolling polling = new UpdatePolling(
                settings.token(), TelegramCalls.url(settings), TelegramCalls.polling(settings), taker);
        polling.start();
        return polling::close;
    }

    /// Ends something that goes on.
    interface AutoEnd {
        void close();
    }

    void close() {
        telegram.ifPresent(link -> link.profile().close());
    }
}
