package org.dabyl.config.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The key that an operator did not set: made once, kept beside the database, readable by its owner alone.
///
/// Whoever takes the disk then has both the key and what it seals; the log says so when the key is made.
public final class KeyFile {
    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final String NAME = "dabyl.key";

    private KeyFile() {}

    /// The key in the folder; made where there is none.
    public static Secret readOrMake(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return new Secret(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("the key file " + file + " cannot be read or made", e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        Path draft = Files.createTempFile(
                file.getParent(),
                NAME,
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(draft, Base64.getEncoder().encodeToString(random) + "\n", StandardOpenOption.SYNC);
            Files.createLink(
                    file, draft); // whole or not at all, and never over a key that another start made meanwhile
        } catch (FileAlreadyExistsException e) {
            LOG.debug("another start made the key first");
        } finally {
            Files.delete(draft);
        }
        LOG.warn(
                "DABYL_KEY is not set: a key was made and kept in {}. Who takes this disk has the key and what it seals.",
                NAME);
    }
}
