package org.dabyl.config.seal;

import org.dabyl.config.db.Database;

/// Finds out at the start, not at the first alert, that a database was sealed with another key.
public final class SealCheck {
    private static final String TEXT = "sealed by dabyl";
    private static final String CONTEXT = "check";

    private SealCheck() {}

    /// Whether the key opens what the database holds; a new database is marked with the key.
    public static boolean opens(Database database, Seal seal) {
        return database.write(handle -> {
            handle.createUpdate("INSERT INTO seal_check (id, sealed) VALUES (1, :sealed) ON CONFLICT DO NOTHING")
                    .bind("sealed", seal.seal(TEXT, CONTEXT))
                    .execute();
            byte[] sealed = handle.createQuery("SELECT sealed FROM seal_check WHERE id = 1")
                    .mapTo(byte[].class)
                    .one();
            try {
                return seal.open(sealed, CONTEXT).equals(TEXT);
            } catch (Seal.WrongKeyException e) {
                return false;
            }
        });
    }
}
