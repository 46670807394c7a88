package io.tillbridge.sandbox.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TillsTogetherTest {

    private static final long FIRST = 990000000000000L;
    private static final BigDecimal PAID = new BigDecimal("60.20");

    private static TillDatabase database;

    @BeforeAll
    static void create() {
        database = TillDatabase.fresh("together");
    }

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void twoTillsAtOnceDoEverythingOnce() {
        int orders = 20;
        int sales = 10;
        IntStream.range(0, orders).forEach(n -> OpenOrder.write(database, FIRST + 10L * n, "W" + n, PAID));
        List<CompletableFuture<Void>> work = List.of(
                CompletableFuture.runAsync(() -> rounds(till(), 6)),
                CompletableFuture.runAsync(() -> rounds(till(), 6)),
                CompletableFuture.runAsync(() -> sell(till(), sales)));
        work.forEach(CompletableFuture::join);
        Till last = till();
        await().atMost(Duration.ofSeconds(20)).until(() -> last.round() == 0);

        assertThat(database.count("dbo.PS_DOC_HDR")).isZero();
        assertThat(database.count("dbo.PS_ORD_HIST")).isEqualTo(orders);
        assertThat(database.count("dbo.PS_TKT_HIST")).isEqualTo(2 * orders + sales);
        assertThat(database.count("(SELECT DISTINCT TKT_NO FROM dbo.PS_TKT_HIST) AS T"))
                .isEqualTo(2 * orders + sales);
        assertThat(database.count("dbo.IM_INV WHERE QTY_COMMIT <> 0 OR QTY_ON_ORD <> 0"))
                .isZero();
        assertThat(database.amount("SELECT SUM(QTY_ON_HND) FROM dbo.IM_INV WHERE LOC_ID = '01'")
                        .add(soldInStockUnits()))
                .isEqualByComparingTo(TillDatabase.STOCK_AT_THE_STORE);
        assertThat(database.count("dbo.AR_CUST WHERE CUST_NO = '10022' AND ORD_BAL = 0 AND NO_OF_ORDS = 0"))
                .isEqualTo(1);
    }

    @Test
    void anOrderWhoseStockIsLockedWaitsForALaterRound() throws SQLException {
        OpenOrder.write(database, FIRST, "W306", PAID);
        Till till = till();
        till.round();
        CompletableFuture<Integer> round;
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeUpdate("UPDATE dbo.IM_INV SET MIN_QTY = 1 WHERE ITEM_NO = 'ITEM-0002' AND LOC_ID = '01'");
            round = CompletableFuture.supplyAsync(till::round);
            assertThat(round.completeOnTimeout(0, 5, TimeUnit.SECONDS).join()).isZero();
            other.rollback();
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            till.round();
            return database.count("dbo.PS_ORD_HIST") == 1;
        });
        assertThat(database.stock("ITEM-0002")).isEqualTo("hand 99997 commit 0 order 0 avail 99997");
        assertThat(database.count("dbo.PS_TKT_HIST")).isEqualTo(2);
    }

    private BigDecimal soldInStockUnits() {
        return database.amount("SELECT SUM(L.QTY_SOLD * L.QTY_NUMER / L.QTY_DENOM) FROM dbo.PS_TKT_HIST_LIN L"
                + " JOIN dbo.IM_ITEM I ON I.ITEM_NO = L.ITEM_NO WHERE I.ITEM_TYP = 'I'");
    }

    private static void rounds(Till till, int times) {
        IntStream.range(0, times).forEach(n -> till.round());
    }

    private static void sell(Till till, int times) {
        Random random = new Random(11);
        IntStream.range(0, times).forEach(n -> till.sell(random));
    }

    private Till till() {
        return new Till(database.dataSource(), Path.of("."), ZoneId.of("America/New_York"), TillSettings.immediate());
    }
}
