package io.tillbridge;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database of a test: embedded in memory, or the one that {@code -Dtillbridge.test.url} names (with {@code .user} and
 * {@code .password}). A named one is a database for this alone: its schema dbo is emptied for each Spring context.
 */
public record TestDatabase(String url, String user, String password) {
    static final String GENERATION_OF_CONTEXT = "test.database.generation";
    private static final String URL = "tillbridge.test.url";
    private static final String H2_OPTIONS =
            ";MODE=MSSQLServer;DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;IGNORECASE=TRUE;DB_CLOSE_DELAY=-1"
                    + ";INIT=CREATE SCHEMA IF NOT EXISTS dbo\\;SET SCHEMA dbo";
    /** Counts how often the named database was emptied. */
    private static final AtomicInteger GENERATION = new AtomicInteger();
    /** Beside our own USER_* tables, what a database holds that an earlier run has left. */
    private static final String MARK = "SANDBOX_SCHEMA_HISTORY";

    /** Whether the tests run on a server instead of the embedded database. */
    public static boolean onServer() {
        return !System.getProperty(URL, "").isBlank();
    }

    /** A database with an empty schema dbo. */
    public static TestDatabase empty() {
        return empty(UUID.randomUUID().toString());
    }

    /** As {@link #empty()}, embedded under this name: who asks for the name again finds the same database. */
    public static TestDatabase empty(String name) {
        if (!onServer()) {
            return new TestDatabase("jdbc:h2:mem:" + name + H2_OPTIONS, "sa", "");
        }
        TestDatabase server = server();
        server.clear();
        GENERATION.incrementAndGet();
        return server;
    }

    /** The named database as it is, else an embedded one of this name: for tables that a test makes and drops itself. */
    public static TestDatabase beside(String name) {
        return onServer() ? server() : empty(name);
    }

    /** Changes when a test empties the named database; who built something in it before has lost it. */
    static int generation() {
        return GENERATION.get();
    }

    static TestDatabase server() {
        return new TestDatabase(
                System.getProperty(URL),
                System.getProperty("tillbridge.test.user", ""),
                System.getProperty("tillbridge.test.password", ""));
    }

    public DataSource dataSource() {
        return new DriverManagerDataSource(url, user, password);
    }

    /** As a Spring application is told. */
    public List<String> settings() {
        return List.of(
                "spring.datasource.url=" + url,
                "spring.datasource.username=" + user,
                "spring.datasource.password=" + password,
                GENERATION_OF_CONTEXT + "=" + GENERATION.get());
    }

    /** Drops every table and sequence of schema dbo; refused where somebody else's tables are. */
    void clear() {
        JdbcTemplate database = new JdbcTemplate(dataSource());
        Set<String> tables = names(database, "TABLES", "TABLE_NAME", "TABLE_SCHEMA", " AND TABLE_TYPE LIKE '%TABLE'");
        refuseStrangers(tables);
        dropAll(database, "TABLE", new ArrayList<>(tables));
        dropAll(
                database,
                "SEQUENCE",
                new ArrayList<>(names(database, "SEQUENCES", "SEQUENCE_NAME", "SEQUENCE_SCHEMA", "")));
    }

    private void refuseStrangers(Set<String> tables) {
        boolean ours = tables.contains(MARK) || tables.stream().allMatch(name -> name.startsWith("USER_"));
        if (!ours) {
            throw new IllegalStateException(
                    "The database of " + URL
                            + " holds tables that no run of these tests has made. Give an empty database: all of it is dropped.");
        }
    }

    private static Set<String> names(JdbcTemplate database, String view, String column, String schema, String more) {
        return new TreeSet<>(database.queryForList(
                "SELECT " + column + " FROM INFORMATION_SCHEMA." + view + " WHERE " + schema + " = 'dbo'" + more,
                String.class));
    }

    /** Tables that others refer to cannot go before them: what resists is tried again, as long as something gives way. */
    private static void dropAll(JdbcTemplate database, String kind, List<String> names) {
        DataAccessException last = null;
        List<String> left = names;
        while (!left.isEmpty()) {
            List<String> resisting = new ArrayList<>();
            for (String name : left) {
                try {
                    database.execute("DROP " + kind + " dbo.[" + name + "]");
                } catch (DataAccessException e) {
                    resisting.add(name);
                    last = e;
                }
            }
            if (resisting.size() == left.size()) {
                throw new IllegalStateException("These stay: " + resisting, last);
            }
            left = resisting;
        }
    }

    /** Whether the server answers at all. */
    void mustAnswer() {
        try (Connection connection = dataSource().getConnection()) {
            if (!connection.isValid(10)) {
                throw new IllegalStateException("The database of " + URL + " does not answer.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database of " + URL + " cannot be reached.", e);
        }
    }
}
