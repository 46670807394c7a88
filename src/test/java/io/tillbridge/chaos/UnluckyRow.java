package io.tillbridge.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.h2.api.Trigger;

/** Refuses a row now and then with what SQL Server says in such a case. Runs in the database's process. */
public final class UnluckyRow implements Trigger {
    static final String LOG = "chaos.faults";
    static final String ODDS = "chaos.odds";
    static final String SEED = "chaos.seed";
    /** What somebody's own trigger raises: the one refusal that waits for a person. */
    static final String RAISED = "rows refused by a raising trigger";

    private record Refusal(String kind, String state, int error) {}

    /** State and number as mssql-jdbc gives them. */
    private static final List<Refusal> REFUSALS = List.of(
            new Refusal("deadlock victims (1205)", "40001", 1205),
            new Refusal("deadlock victims (1205)", "40001", 1205),
            new Refusal("deadlock victims (1205)", "40001", 1205),
            new Refusal("lock time-outs (1222)", "S0051", 1222),
            new Refusal("lock time-outs (1222)", "S0051", 1222),
            new Refusal("statement time-outs", "HYT00", 50200),
            new Refusal("log full (9002)", "S0002", 9002),
            new Refusal(RAISED, "S0001", 50000));

    // One process, one row of dice: all triggers throw the same ones.
    private static final Random RANDOM = new Random(Long.getLong(SEED, 1L));
    private static final int OF_THOUSAND = Integer.getInteger(ODDS, 0);

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        Refusal refusal;
        synchronized (RANDOM) {
            if (RANDOM.nextInt(1000) >= OF_THOUSAND) {
                return;
            }
            refusal = REFUSALS.get(RANDOM.nextInt(REFUSALS.size()));
            write(refusal.kind());
        }
        throw new SQLException("Refused on purpose", refusal.state(), refusal.error());
    }

    /** To a file: a table would forget it with the transaction. */
    private static void write(String kind) {
        try {
            Files.writeString(
                    Path.of(System.getProperty(LOG)),
                    kind + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
