package io.tillbridge.bench;

import io.tillbridge.sandbox.till.SandboxCounterpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database to measure: the one that was asked for, else an embedded one in a file of its own. */
record Database(String url, String user, String password) {
    private static final String EMBEDDED =
            "jdbc:h2:file:%s;MODE=MSSQLServer;DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;IGNORECASE=TRUE;"
                    + "CACHE_SIZE=65536;QUERY_CACHE_SIZE=256;INIT=CREATE SCHEMA IF NOT EXISTS dbo\\;SET SCHEMA dbo";

    static Database asked() throws IOException {
        String url = System.getProperty("tillbridge.test.url", "");
        if (url.isEmpty()) {
            Path folder = Path.of("target", "bench");
            Files.createDirectories(folder);
            return new Database(
                    EMBEDDED.formatted(
                            folder.toAbsolutePath().resolve(UUID.randomUUID().toString())),
                    "sa",
                    "");
        }
        return new Database(
                url,
                System.getProperty("tillbridge.test.user", ""),
                System.getProperty("tillbridge.test.password", ""));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Empties a database that an earlier run has used, and no other. */
    void empty() {
        DataSource source = new DriverManagerDataSource(url, user, password);
        if (SandboxCounterpoint.isPresent(source)) {
            SandboxCounterpoint.drop(source);
        }
    }

    /** As the service is told of it. */
    List<String> settings() {
        return List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + password);
    }

    /** What the table says of it: nobody's host or name. */
    String engine() {
        return url.startsWith("jdbc:h2:file:") ? "embedded H2" : url.replaceAll("^jdbc:(\\w+):.*", "$1");
    }
}
