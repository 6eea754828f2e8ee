package org.dabyl.bot.alert;

import java.io.IOException;
import java.sql.SQLException;
import org.dabyl.bot.app.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// The same where the database is PostgreSQL. Each test has one of its own on one server.
class PausedOnPostgresIT extends PausedIT {
    private static PostgresServer postgres;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = PostgresServer.start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    @Override
    protected String database() throws SQLException {
        return postgres.newDatabase();
    }
}
