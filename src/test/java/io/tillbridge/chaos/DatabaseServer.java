package io.tillbridge.chaos;

import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.tillbridge.sandbox.till.SandboxCounterpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** CounterPoint's database in a process of its own. What was committed before a kill is there after it. */
final class DatabaseServer implements AutoCloseable {
    private static final String URL = "jdbc:h2:tcp://localhost:%d/./chaos;MODE=MSSQLServer;DATABASE_TO_UPPER=FALSE;"
            + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;IGNORECASE=TRUE;WRITE_DELAY=0;DB_CLOSE_DELAY=-1;"
            + "INIT=CREATE SCHEMA IF NOT EXISTS dbo\\;SET SCHEMA dbo";

    /** Tables that posting writes, and the look-up of orders. */
    private static final List<String> UNLUCKY = List.of(
            "PS_DOC_HDR",
            "PS_DOC_LIN",
            "PS_DOC_HDR_TOT",
            "PS_DOC_PMT",
            "IM_INV",
            "AR_CUST",
            "USER_CUSTOMER_MAP",
            "USER_ORDER_DOCUMENT",
            "USER_ORDER_STAGING",
            "USER_OUTBOX",
            "USER_CURSOR");

    private final int port = JavaProcess.freePort();
    private final JavaProcess process;
    private final Path faults;
    private final JdbcTemplate rows = new JdbcTemplate(new DriverManagerDataSource(url(port), "sa", ""));

    DatabaseServer(Path folder, Plan plan) {
        faults = folder.resolve("database-faults.txt");
        process = new JavaProcess(
                "database",
                folder,
                List.of(
                        "-Xmx512m",
                        "-D" + UnluckyRow.LOG + "=" + faults,
                        "-D" + UnluckyRow.ODDS + "=" + plan.odds(),
                        "-D" + UnluckyRow.SEED + "=" + plan.seed()),
                "org.h2.tools.Server",
                List.of("-tcp", "-tcpPort", Integer.toString(port), "-ifNotExists", "-baseDir", folder.toString()));
    }

    static String url(int somePort) {
        return URL.formatted(somePort);
    }

    void create() {
        ((Logger) LoggerFactory.getLogger("org.flywaydb")).setLevel(Level.WARN);
        start();
        SandboxCounterpoint.create(rows.getDataSource());
    }

    void start() {
        process.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> JavaProcess.listens(port));
    }

    void kill() {
        process.kill();
    }

    int port() {
        return port;
    }

    /** Past the wires that are cut. */
    JdbcTemplate rows() {
        return rows;
    }

    /** From now on rows are refused now and then. Our own tables must be there. */
    void becomeUnlucky() {
        UNLUCKY.forEach(table -> rows.execute("CREATE TRIGGER dbo.UNLUCKY_" + table + " BEFORE INSERT, UPDATE ON dbo."
                + table + " FOR EACH ROW CALL '" + UnluckyRow.class.getName() + "'"));
    }

    void recover() {
        UNLUCKY.forEach(table -> await().atMost(Duration.ofMinutes(1))
                .ignoreException(DataAccessException.class)
                .untilAsserted(() -> rows.execute("DROP TRIGGER IF EXISTS dbo.UNLUCKY_" + table)));
    }

    /** Rows refused so far, by kind. */
    Map<String, Integer> refused() {
        Map<String, Integer> kinds = new TreeMap<>();
        if (Files.exists(faults)) {
            try (Stream<String> lines = Files.lines(faults)) {
                lines.forEach(line -> kinds.merge(line, 1, Integer::sum));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return kinds;
    }

    @Override
    public void close() {
        process.close();
    }
}
