package io.tillbridge.bench;

import static org.awaitility.Awaitility.await;

import io.tillbridge.sandbox.till.SandboxCounterpoint;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database to measure: the one that was asked for, else H2 next door, whose work and memory are not the service's, and
 * which is reached over a wire, as CounterPoint's is.
 *
 * @param process H2's, null where another database was asked for
 */
record Database(String url, String user, String password, Process process) implements AutoCloseable {
    private static final String NEXT_DOOR =
            "jdbc:h2:tcp://localhost:%d/./%s;MODE=MSSQLServer;DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;"
                    + "IGNORECASE=TRUE;CACHE_SIZE=262144;QUERY_CACHE_SIZE=256;DB_CLOSE_DELAY=-1;"
                    + "INIT=CREATE SCHEMA IF NOT EXISTS dbo\\;SET SCHEMA dbo";
    private static final Duration START = Duration.ofSeconds(30);

    static Database asked() throws IOException {
        String url = System.getProperty("tillbridge.test.url", "");
        return url.isEmpty()
                ? nextDoor()
                : new Database(
                        url,
                        System.getProperty("tillbridge.test.user", ""),
                        System.getProperty("tillbridge.test.password", ""),
                        null);
    }

    private static Database nextDoor() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "bench"));
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.h2.tools.Server",
                        "-tcp",
                        "-tcpPort",
                        Integer.toString(port),
                        "-ifNotExists",
                        "-baseDir",
                        folder.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("database.log").toFile())
                .start();
        Database database = new Database(NEXT_DOOR.formatted(port, UUID.randomUUID()), "sa", "", process);
        await().atMost(START).ignoreException(SQLException.class).untilAsserted(() -> database.connect()
                .close());
        return database;
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
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
        return process != null ? "H2 next door" : url.replaceAll("^jdbc:(\\w+):.*", "$1");
    }
}
