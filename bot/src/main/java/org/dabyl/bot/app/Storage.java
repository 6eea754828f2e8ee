package org.dabyl.bot.app;

import org.dabyl.config.Settings;
import org.dabyl.config.db.Database;
import org.dabyl.config.db.FolderLock;
import org.dabyl.config.seal.KeyFile;
import org.dabyl.config.seal.Seal;
import org.dabyl.config.seal.SealCheck;

/// Where the program keeps everything: its database and the key that seals what is in it.
///
/// A database in the data folder is ours alone: the folder stays locked until [#close]. What another program
/// works in, or what was sealed with another key, is not opened, and a [Refusal] tells the operator so. For any
/// thread.
final class Storage implements AutoCloseable {
    private static final String FILE = "jdbc:sqlite:";

    private final Seal seal;
    private final Database database;
    private final Runnable unlock;

    private Storage(Seal seal, Database database, Runnable unlock) {
        this.seal = seal;
        this.database = database;
        this.unlock = unlock;
    }

    /// Opens it, with a new key where there is none yet.
    static Storage open(Running.Start start) {
        Settings settings = start.settings();
        boolean ours = settings.database().filter(url -> !url.startsWith(FILE)).isEmpty();
        Runnable unlock = ours ? lock(start)::close : () -> {};
        try {
            return open(start, unlock);
        } catch (RuntimeException e) {
            unlock.run();
            throw e;
        }
    }

    private static Storage open(Running.Start start, Runnable unlock) {
        Settings settings = start.settings();
        Seal seal = Seal.of(settings.key().isEmpty() ? KeyFile.readOrMake(start.data()) : settings.key());
        Database database =
                Database.open(settings.database().orElse(FILE + start.data().resolve(DataOption.DATABASE)));
        if (!SealCheck.opens(database, seal)) {
            database.close();
            throw new Refusal("the database was sealed with another key; set DABYL_KEY to that one");
        }
        return new Storage(seal, database, unlock);
    }

    private static FolderLock lock(Running.Start start) {
        return FolderLock.take(start.data()).orElseThrow(() -> new Refusal("another dabyl works in " + start.data()));
    }

    Seal seal() {
        return seal;
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
        unlock.run();
    }
}
