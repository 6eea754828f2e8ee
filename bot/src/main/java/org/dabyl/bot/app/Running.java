package org.dabyl.bot.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dabyl.bot.telegram.MessageSender;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Settings;
import org.dabyl.config.outlet.Outlet;

/// The program while it runs, as the commands see it.
interface Running extends AutoCloseable {
    /// What it is started with.
    ///
    /// @param terminal where messages go instead of Telegram; then nobody asks Telegram for updates either
    record Start(
            Settings settings, ConfigFiles files, List<Outlet> outlets, Path data, Optional<MessageSender> terminal) {
        public Start {
            outlets = List.copyOf(outlets);
        }
    }

    /// Wires the program and sets it going.
    interface Starter {
        Running start(Start start);
    }

    /// Takes a text as if somebody had written it in a private chat.
    ///
    /// @param language of that person's Telegram
    void hear(long chat, String language, String text);

    /// Whether every item that was stored has been judged and every message that is due has been sent.
    boolean owesNothing();

    /// Blocks until the program is told to end.
    void await() throws InterruptedException;

    @Override
    void close();
}
