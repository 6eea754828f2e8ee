package org.dabyl.bot.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import org.dabyl.config.db.Database;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;

/// How Quartz shares its triggers between nodes: its clustered store in our PostgreSQL, over our pool.
///
/// A node checks in every 4 s; one that has not for about 12 s is taken for dead, and what it ran is free again.
final class QuartzCluster {
    private QuartzCluster() {}

    static Properties properties(Database database) {
        String name = "dabyl-" + UUID.randomUUID(); // the provider's registry is one for the whole process
        DBConnectionManager.getInstance().addConnectionProvider(name, new Pooled(database));
        Properties properties = new Properties();
        properties.setProperty(
                "org.quartz.scheduler.instanceId", UUID.randomUUID().toString());
        properties.setProperty("org.quartz.jobStore.class", JobStoreTX.class.getName());
        properties.setProperty("org.quartz.jobStore.driverDelegateClass", PostgreSQLDelegate.class.getName());
        properties.setProperty("org.quartz.jobStore.useProperties", "true");
        properties.setProperty("org.quartz.jobStore.dataSource", name);
        properties.setProperty("org.quartz.jobStore.isClustered", "true");
        properties.setProperty("org.quartz.jobStore.clusterCheckinInterval", "4000");
        properties.setProperty("org.quartz.jobStore.acquireTriggersWithinLock", "true");
        properties.setProperty("org.quartz.scheduler.idleWaitTime", "2000");
        return properties;
    }

    /// Our pool, which we close ourselves.
    private record Pooled(Database database) implements ConnectionProvider {
        @Override
        public Connection getConnection() throws SQLException {
            return database.dataSource().getConnection();
        }

        @Override
        public void shutdown() {}

        @Override
        public void initialize() {}
    }
}
