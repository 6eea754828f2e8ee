package org.dabyl.config.db;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Tells trouble of the database from a bug: where it was out of reach, locked for long, full or read-only, the same
/// work succeeds when that is over, and must not be given up.
public final class Outage {
    /// Busy, locked, read-only, read or write error, full, cannot be opened, locking protocol.
    private static final Set<Integer> SQLITE = Set.of(5, 6, 8, 10, 13, 14, 15);

    /// PostgreSQL's classes of states: connection, rollback by the server, resources, an operator, the system.
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    /// A statement that writes came to a node that only reads, as while another one is being promoted.
    private static final String READ_ONLY = "25006";

    private Outage() {}

    /// Whether the failure, or what caused it, is the database's trouble.
    public static boolean caused(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && isOne(sql));
    }

    private static boolean isOne(SQLException failure) {
        if (failure instanceof SQLiteException sqlite) {
            SQLiteErrorCode code = sqlite.getResultCode();
            return SQLITE.contains(code.code & 0xff); // the rest of the number says more exactly what it was
        }
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || failure instanceof SQLNonTransientConnectionException
                || state.equals(READ_ONLY)
                || state.length() == 5 && CLASSES.contains(state.substring(0, 2));
    }
}
