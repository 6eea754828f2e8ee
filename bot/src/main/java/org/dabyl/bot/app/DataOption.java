package org.dabyl.bot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.dabyl.config.Settings;
import org.dabyl.config.db.Database;
import picocli.CommandLine.Option;

/// `--data DIR`, as the commands for operators have it: where a bot has run, and left its database.
final class DataOption {
    static final String DATABASE = "dabyl.db";

    @Option(names = "--data", paramLabel = "DIR", description = "The bot's data folder; default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("data");

    Path folder() {
        if (!Files.isDirectory(folder)) {
            throw new Refusal("there is no folder " + folder);
        }
        return folder;
    }

    /// The folder, made where it is not there yet, readable for nobody else where the file system can say so.
    Path made() {
        try {
            if (Files.isDirectory(folder)) {
                return folder;
            }
            Path parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            return parent != null && Files.getFileStore(parent).supportsFileAttributeView("posix")
                    ? Files.createDirectory(
                            folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                    : Files.createDirectory(folder);
        } catch (IOException e) {
            throw new Refusal("cannot make the data folder " + folder + ": " + Refusal.reason(e));
        }
    }

    Path file() {
        return folder().resolve(DATABASE);
    }

    /// The database that the bot of these settings uses, only to be looked at; empty where there is none yet.
    Optional<Database> find(Settings settings) {
        if (settings.database().isPresent()) {
            return Optional.of(Database.openAsItIs(settings.database().get()));
        }
        Path file = folder.resolve(DATABASE);
        return Files.exists(file) ? Optional.of(Database.openAsItIs("jdbc:sqlite:" + file)) : Optional.empty();
    }

    /// Opens the database that the bot of these settings uses.
    Database open(Settings settings) {
        if (settings.database().isPresent()) {
            return Database.open(settings.database().get());
        }
        if (!Files.exists(file())) {
            throw new Refusal("there is no database in " + folder);
        }
        return Database.open("jdbc:sqlite:" + file());
    }
}
