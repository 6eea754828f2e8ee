package org.dabyl.bot.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/// What Telegram knows of the bot: its name, which it is asked for, and its menu of commands, which it is told.
///
/// Both happen in the background, tried until they succeed: nothing else waits for them. For any thread.
public final class BotProfile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BotProfile.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private final TelegramClient client;
    private volatile String name = "";
    private volatile boolean closed;

    public BotProfile(TelegramClient client) {
        this.client = client;
    }

    /// The name without `@`; empty until Telegram has told it.
    public String name() {
        return name;
    }

    /// @param menus a menu by language code, as command and description; the one under `""` is for
    /// everybody else
    public void start(Map<String, Map<String, String>> menus) {
        Thread.ofVirtual().name("profile").start(() -> run(menus));
    }

    private void run(Map<String, Map<String, String>> menus) {
        GrowingPause pause = new GrowingPause(Duration.ofSeconds(1), LONGEST_PAUSE);
        while (!closed) {
            try {
                if (name.isEmpty()) {
                    name = client.execute(new GetMe()).getUserName();
                    LOG.info("the bot is @{}", name);
                }
                for (Map.Entry<String, Map<String, String>> menu : menus.entrySet()) {
                    client.execute(call(menu.getKey(), menu.getValue()));
                }
                return;
            } catch (TelegramApiException | RuntimeException e) {
                LOG.warn(
                        "Telegram takes no menu of commands: {}; again in {} s",
                        e.getClass().getSimpleName(),
                        pause.next().toSeconds());
            }
            try {
                pause.sleep();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static SetMyCommands call(String language, Map<String, String> menu) {
        List<BotCommand> commands = menu.entrySet().stream()
                .map(line -> new BotCommand(line.getKey(), line.getValue()))
                .toList();
        var call = SetMyCommands.builder().commands(commands);
        return language.isEmpty() ? call.build() : call.languageCode(language).build();
    }

    @Override
    public void close() {
        closed = true;
    }
}
