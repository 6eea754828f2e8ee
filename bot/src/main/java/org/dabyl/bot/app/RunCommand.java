package org.dabyl.bot.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.Settings;
import org.dabyl.config.SettingsReader;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.config.outlet.OutletsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/// The bot: runs until it is told to end. Everything that is wrong with its configuration is said at once.
@Command(name = "run", description = "Runs the bot. Its token stands in DABYL_TELEGRAM_TOKEN.")
final class RunCommand implements Callable<Integer> {
    private final Running.Starter starter;

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Mixin
    private DataOption data = new DataOption();

    RunCommand(Running.Starter starter) {
        this.starter = starter;
    }

    @Override
    public Integer call() throws InterruptedException {
        ConfigFiles files = config.files();
        Problems problems = new Problems();
        Settings settings = SettingsReader.read(files, System.getenv(), problems);
        List<Outlet> outlets = OutletsFile.read(files, problems);
        Refusal.ifAny(problems);
        if (settings.token().isEmpty()) {
            throw new Refusal("there is no token; get one from @BotFather in Telegram (/newbot) and set"
                    + " DABYL_TELEGRAM_TOKEN to it");
        }
        try (Running running =
                starter.start(new Running.Start(settings, files, outlets, data.made(), Optional.empty()))) {
            // What reading the lists left behind would otherwise stay in memory for as long as little happens.
            System.gc();
            running.await();
        }
        return ExitCode.OK;
    }
}
