package io.tillbridge.sandbox.till;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A CounterPoint look-alike with sample data, made from sql/sandbox in an empty database of either engine. */
public final class SandboxCounterpoint {

    private static final String HISTORY_TABLE = "SANDBOX_SCHEMA_HISTORY";

    private SandboxCounterpoint() {}

    /** Creates what is missing, with sql/sandbox of the working directory. */
    public static void create(DataSource dataSource) {
        create(dataSource, Path.of("."));
    }

    /**
     * Creates what is missing. A database that holds a CounterPoint which is not ours is left alone.
     *
     * @param home the folder that holds sql/sandbox
     */
    public static void create(DataSource dataSource, Path home) {
        if (hasTable(dataSource, "PS_DOC_HDR") && !isPresent(dataSource)) {
            throw new IllegalStateException(
                    "This database holds a CounterPoint that is not the sandbox's: nothing was created."
                            + " Set sandbox.counterpoint.enabled=false to work with it, or give an empty database.");
        }
        flyway(dataSource, home).migrate();
    }

    /**
     * Empties the schema dbo of a database in which {@link #create} built the look-alike, everything that others keep
     * there included; of any other database it touches nothing.
     */
    public static void drop(DataSource dataSource) {
        if (!isPresent(dataSource)) {
            throw new IllegalStateException(
                    "This database does not hold the sandbox's CounterPoint: nothing was dropped.");
        }
        flyway(dataSource, Path.of(".")).clean();
    }

    /** Whether the look-alike is there. */
    public static boolean isPresent(DataSource dataSource) {
        return hasTable(dataSource, HISTORY_TABLE);
    }

    private static Flyway flyway(DataSource dataSource, Path home) {
        Path folder = home.resolve("sql").resolve("sandbox");
        return Flyway.configure()
                .dataSource(dataSource)
                .defaultSchema("dbo")
                .table(HISTORY_TABLE)
                .locations(
                        "filesystem:" + folder.resolve("schema"),
                        "filesystem:" + folder.resolve(engine(dataSource)),
                        "filesystem:" + folder.resolve("data"))
                // Our own tables may be there first: the sandbox then starts from nothing of its own.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .failOnMissingLocations(true)
                .placeholderReplacement(false)
                .cleanDisabled(false)
                .load();
    }

    private static String engine(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return "H2".equals(connection.getMetaData().getDatabaseProductName()) ? "h2" : "sqlserver";
        } catch (SQLException e) {
            throw new IllegalStateException("The sandbox's database does not answer.", e);
        }
    }

    private static boolean hasTable(DataSource dataSource, String table) {
        try (Connection connection = dataSource.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, "dbo", table, null)) {
            return tables.next();
        } catch (SQLException e) {
            throw new IllegalStateException("The sandbox's database does not answer.", e);
        }
    }
}
