package org.dabyl.config.db;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.dabyl.config.Unusable;
import org.sqlite.SQLiteException;

/// Tells an operator why a database cannot be opened. Stateless; for any thread.
final class DatabaseFailure {
    private static final String SQLITE = "jdbc:sqlite:";

    /// SQLite's result codes; the lowest byte of an extended one is the code that it extends.
    private static final int CORRUPT = 11;

    private static final int CANNOT_OPEN = 14;
    private static final int NO_DATABASE = 26;

    private DatabaseFailure() {}

    /// The failure with a sentence, where the database failed; else, as a bug, itself.
    static RuntimeException explain(String url, RuntimeException failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return cause instanceof SQLException refused
                ? new Unusable("DABYL_DATABASE: " + withoutPassword(url) + " " + reason(url, refused), failure)
                : failure;
    }

    private static String reason(String url, SQLException refused) {
        if (!(refused instanceof SQLiteException file)) {
            return "does not answer: " + firstLine(refused);
        }
        return switch (file.getResultCode().code & 0xff) {
            case CANNOT_OPEN -> {
                Path folder =
                        Path.of(url.substring(SQLITE.length())).toAbsolutePath().getParent();
                yield folder != null && !Files.isDirectory(folder)
                        ? "cannot be opened: there is no folder " + folder
                        : "cannot be opened; may this user write there?";
            }
            case CORRUPT, NO_DATABASE ->
                "is broken, or no database; put a backup in its place with `dabyl restore FILE`";
            default -> "cannot be used: " + firstLine(refused);
        };
    }

    private static String firstLine(SQLException refused) {
        return String.valueOf(refused.getMessage()).lines().findFirst().orElse("no reason given");
    }

    /// PostgreSQL's user and password may stand behind `?`, or before `@`.
    private static String withoutPassword(String url) {
        String place = url.split("\\?", 2)[0];
        int at = place.lastIndexOf('@');
        return at < 0 ? place : place.substring(0, place.indexOf("//") + 2) + place.substring(at + 1);
    }
}
