package org.dabyl.bot.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.dabyl.config.db.Database;

/// A copy of a SQLite database in one file, made while the bot runs, and put back while it does not.
///
/// The copy holds what the database held at one moment, nothing of it readable by others than its owner. The
/// key is not in it: whoever restores needs both.
public final class BackupFile {
    private final Path file;

    public BackupFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /// Makes the copy; the file is there whole or not at all.
    ///
    /// @throws IOException where the file is there already or cannot be written
    public void make(Database database) throws IOException {
        if (Files.exists(file)) {
            throw new IOException(file + " is there already");
        }
        Path parent = file.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new IOException("there is no folder " + parent);
        }
        Path folder = Files.createTempDirectory(
                parent, ".dabyl", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path draft = folder.resolve("copy");
        try {
            database.copyTo(draft);
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
            Files.delete(folder);
        }
    }

    /// Puts the copy in the place of `target`, checked and migrated; what stood there is kept beside it.
    ///
    /// @return where what stood there is now, or `target` where nothing did
    public Path restore(Path target) throws IOException {
        Path draft = target.resolveSibling(target.getFileName() + ".restoring");
        Files.copy(file, draft, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        check(draft);
        Path before = target;
        if (Files.exists(target)) {
            before = target.resolveSibling(target.getFileName() + ".before-restore");
            Files.move(target, before, StandardCopyOption.REPLACE_EXISTING);
        }
        for (String journal : List.of("-wal", "-shm")) {
            moveJournal(target, before, journal);
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        return before;
    }

    /// What was not yet in the database's file is part of what stood there, and must not be laid over the copy.
    private static void moveJournal(Path target, Path before, String journal) throws IOException {
        Path from = target.resolveSibling(target.getFileName() + journal);
        if (Files.exists(from)) {
            Files.move(
                    from, before.resolveSibling(before.getFileName() + journal), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void check(Path draft) throws IOException {
        try (Database database = Database.open("jdbc:sqlite:" + draft)) {
            List<String> damages = database.damages();
            if (!damages.isEmpty()) {
                throw new IOException("the backup is damaged: " + damages.getFirst());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
