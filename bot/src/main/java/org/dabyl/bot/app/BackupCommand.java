package org.dabyl.bot.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dabyl.bot.operation.BackupFile;
import org.dabyl.config.Problems;
import org.dabyl.config.Settings;
import org.dabyl.config.SettingsReader;
import org.dabyl.config.db.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Copies the database while the bot runs.
@Command(name = "backup", description = "Copies the database into FILE, also while the bot runs (SQLite).")
final class BackupCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE", description = "Must not exist yet.")
    private Path file = Path.of("");

    BackupCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Settings settings = SettingsReader.read(config.files(), System.getenv(), problems);
        Refusal.ifAny(problems);
        try (Database database = data.open(settings)) {
            if (!database.isSqlite()) {
                throw new Refusal("PostgreSQL is copied with pg_dump; see bot/OPERATION.md");
            }
            new BackupFile(file).make(database);
        } catch (IOException e) {
            throw new Refusal("no backup: " + Refusal.reason(e));
        }
        streams.err()
                .println("Keep the key with it, in another place: without DABYL_KEY (or data/dabyl.key) subscribers"
                        + " cannot be read.");
        return ExitCode.OK;
    }
}
