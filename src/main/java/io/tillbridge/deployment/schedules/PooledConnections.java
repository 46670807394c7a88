package io.tillbridge.deployment.schedules;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.quartz.utils.ConnectionProvider;

/** The service's own pool, for Quartz. It is opened and closed elsewhere. */
record PooledConnections(DataSource pool) implements ConnectionProvider {

    @Override
    public Connection getConnection() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public void initialize() {
        // the pool is there before
    }

    @Override
    public void shutdown() {
        // others use it, and Spring closes it
    }
}
