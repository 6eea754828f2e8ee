package org.dabyl.bot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dabyl.bot.operation.BackupFile;
import org.dabyl.config.db.FolderLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts a backup in the database's place, while the bot does not run.
@Command(name = "restore", description = "Puts a backup in the database's place. Stop the bot before (SQLite).")
final class RestoreCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--replace", description = "Where there is a database already: it is kept beside the new one.")
    private boolean replace;

    @Parameters(paramLabel = "FILE", description = "What `dabyl backup` wrote.")
    private Path file = Path.of("");

    RestoreCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Path target = data.file();
        if (!Files.isRegularFile(file)) {
            throw new Refusal("there is no file " + file);
        }
        if (Files.exists(target) && !replace) {
            throw new Refusal("there is a database already; --replace puts the backup in its place");
        }
        try (FolderLock _ =
                FolderLock.take(data.folder()).orElseThrow(() -> new Refusal("the bot runs; stop it before"))) {
            Path before = new BackupFile(file).restore(target);
            if (!before.equals(target)) {
                streams.err().println("What was there is kept as " + before);
            }
            return ExitCode.OK;
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new Refusal("not restored: " + e.getMessage());
        }
    }
}
