package io.tillbridge.sandbox.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database in a file, ended without a word: what was committed is there, what was not is not. */
class KilledTillTest {

    private static final long DOC_ID = 990000000000010L;

    @TempDir
    private Path folder;

    private TillDatabase database;

    @BeforeEach
    void open() {
        database = TillDatabase.inFile(folder.resolve("sandbox"));
        OpenOrder.write(database, DOC_ID, "W306", new BigDecimal("60.20"));
    }

    @Test
    void aKillBetweenRoundsLosesNothing() {
        for (int step = 1; step <= 3; step++) {
            kill();
            assertThat(till().round()).isEqualTo(1);
        }
        kill();
        assertEverythingHappenedOnce();
    }

    @Test
    void aKillInTheMiddleOfAReleaseTakesItBackWhole() throws SQLException {
        till().round();
        CompletableFuture<Integer> release;
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeUpdate("UPDATE dbo.IM_INV SET MIN_QTY = 1 WHERE ITEM_NO = 'ITEM-0002' AND LOC_ID = '01'");
            release = CompletableFuture.supplyAsync(() -> till().round());
            // It has the order and the first item, and waits for the second.
            assertThatThrownBy(() -> release.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            kill();
        } catch (SQLException killed) {
            assertThat(killed.getSQLState()).isIn("90098", "90067", "90121");
        }
        assertThat(
                        database.count(
                                "dbo.PS_DOC_HDR WHERE DOC_ID = 990000000000010 AND HAS_PCKD_LINS = 'Y' AND HAS_RLSD_LINS IS NULL"))
                .isEqualTo(1);
        assertThat(database.count("dbo.PS_DOC_HDR WHERE TKT_NO = 'W306-01'")).isZero();
        assertThat(database.stock("01-10251")).isEqualTo("hand 100000 commit 12 order 12 avail 99988");

        till().round();
        till().round();
        assertEverythingHappenedOnce();
    }

    private void assertEverythingHappenedOnce() {
        assertThat(database.count("dbo.PS_DOC_HDR")).isZero();
        assertThat(database.count("dbo.PS_ORD_HIST")).isEqualTo(1);
        assertThat(database.count("dbo.PS_TKT_HIST")).isEqualTo(2);
        assertThat(database.stock("01-10251")).isEqualTo("hand 99988 commit 0 order 0 avail 99988");
        assertThat(database.stock("ITEM-0002")).isEqualTo("hand 99997 commit 0 order 0 avail 99997");
        assertThat(database.count("dbo.AR_CUST WHERE CUST_NO = '10022' AND ORD_BAL = 0 AND NO_OF_ORDS = 0"))
                .isEqualTo(1);
    }

    private void kill() {
        database.run("SHUTDOWN IMMEDIATELY");
    }

    private Till till() {
        return new Till(database.dataSource(), Path.of("."), ZoneId.of("America/New_York"), TillSettings.immediate());
    }
}
