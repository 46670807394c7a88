package io.tillbridge.architecture.examples.journey.orders;

import java.sql.Connection;
import java.sql.SQLException;

class AsksTheDatabase {
    boolean isThere(Connection connection) throws SQLException {
        return connection.isValid(1);
    }
}
