package org.dabyl.bot.app;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dabyl.bot.demo.Story;
import org.dabyl.bot.demo.TerminalChat;
import org.dabyl.bot.demo.TerminalSender;
import org.dabyl.config.Problems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/// Shows the whole program with nothing to set up: invented outlets publish while one watches, and the terminal
/// is the chat.
@Command(
        name = "demo",
        description = "The whole program on invented outlets; the terminal is the chat. Commands as in Telegram.")
final class DemoCommand implements Callable<Integer> {
    /// In a script the story is told so many times as fast.
    private static final int HASTE = 4;

    private final Streams streams;
    private final Running.Starter starter;

    @Option(
            names = "--script",
            paramLabel = "FILE",
            description = "Take commands from here and end when it ends; `wait 5s` waits, # opens a remark.")
    private @Nullable Path script;

    @Option(names = "--language", paramLabel = "ru|kk|en", description = "What the bot speaks; else as LANG says.")
    private @Nullable String language;

    DemoCommand(Streams streams, Running.Starter starter) {
        this.streams = streams;
        this.starter = starter;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (script != null && !Files.isReadable(script)) {
            throw new Refusal("cannot read " + script);
        }
        Problems problems = new Problems();
        Story story = Story.read(problems);
        Refusal.ifAny(problems);
        TerminalSender terminal = new TerminalSender(streams.out(), colours());
        try (DemoRun run = DemoRun.start(story, terminal, spoken(), starter)) {
            TerminalChat chat = new TerminalChat(terminal, run::say, DemoCommand::pause);
            run.begin(script == null ? 1 : HASTE);
            if (script == null) {
                chat.read(streams.in(), false);
            } else {
                try (BufferedReader lines = Files.newBufferedReader(script)) {
                    chat.read(lines, true);
                }
                run.awaitEnd();
            }
        }
        return ExitCode.OK;
    }

    private String spoken() {
        String wanted =
                language == null ? Locale.getDefault(Locale.Category.DISPLAY).getLanguage() : language;
        return List.of("ru", "kk", "en").contains(wanted) ? wanted : "en";
    }

    private static boolean colours() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
                && System.getenv("NO_COLOR") == null
                && !"dumb".equals(System.getenv("TERM"));
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
