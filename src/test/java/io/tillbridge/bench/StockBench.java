package io.tillbridge.bench;

import io.tillbridge.journey.runs.Runs;
import io.tillbridge.journey.stock.StockCheck;
import io.tillbridge.journey.stock.StockTally;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a hundred thousand products cost: reconciled, told, changed and left alone. Prints, and asserts nothing. */
class StockBench {
    private static final int PRODUCTS = Integer.getInteger("tillbridge.bench.products", 100_000);
    private static final int CHANGES = 1_000;
    private static final int BLOCK = 10_000;
    private static final String OLD = "'2026-01-01T00:00:00'";

    private final Report report = new Report("stock measured");

    @Test
    void measure() throws Exception {
        try (Database database = Database.asked();
                StockBenchShop shop = new StockBenchShop(PRODUCTS);
                BenchService service = BenchService.start(
                        database,
                        shop.url(),
                        1,
                        null,
                        "--tillbridge.schedule.stock=0 0 0 1 1 ? 2099",
                        "--tillbridge.schedule.reconcile=0 0 0 1 1 ? 2099")) {
            fill(service);
            report.text(PRODUCTS + " products, the shop and the database on the same 2 cores:");
            report.header("What", "Seconds", "Calls to the shop", "Heap before, at most, after (MB)");
            measure("all told for the first time", shop, () -> push(service));
            measure("all seen", shop, () -> push(service));
            settle(service);
            StockTally tally = service.bean(StockCheck.class).tally();
            measure("all reconciled", shop, () -> reconcile(service, tally));
            report.row("which differ", tally.drifted() + " of " + tally.items(), "", "");
            service.rows.update("UPDATE dbo.IM_INV SET QTY_ON_HND = QTY_ON_HND - 1, RS_UTC_DT = SYSUTCDATETIME() WHERE"
                    + " ITEM_NO IN (SELECT ITEM_NO FROM dbo.USER_PRODUCT_MAP WHERE WOO_PRODUCT_ID <= " + CHANGES + ")");
            measure(CHANGES + " changes told", shop, () -> push(service));
            measure(CHANGES + " changes seen", shop, () -> push(service));
            settle(service);
            measure("nothing changed", shop, () -> push(service));
        }
        report.tell();
    }

    private static void fill(BenchService service) {
        for (int from = 1; from <= PRODUCTS; from += BLOCK) {
            List<Object[]> numbers = IntStream.rangeClosed(from, Math.min(PRODUCTS, from + BLOCK - 1))
                    .mapToObj(number -> new Object[] {"B-" + number})
                    .toList();
            service.rows.batchUpdate(
                    "INSERT INTO dbo.IM_ITEM (ITEM_NO, DESCR, DESCR_UPR, CATEG_COD, STK_UNIT, REG_PRC, PRC_1, RS_UTC_DT)"
                            + " VALUES (?, 'Bench', 'BENCH', 'TOOLS', 'EA', 1, 1, " + OLD + ")",
                    numbers);
            service.rows.batchUpdate(
                    "INSERT INTO dbo.IM_INV (ITEM_NO, LOC_ID, QTY_ON_HND, QTY_COMMIT, QTY_ON_PO, QTY_ON_BO,"
                            + " QTY_ON_XFER_OUT, QTY_ON_XFER_IN, QTY_ON_ORD, QTY_ON_LWY, QTY_ON_SO, MIN_QTY, MAX_QTY,"
                            + " DROPSHIP_QTY_ON_CUST_ORD, DROPSHIP_QTY_ON_PO, LST_AVG_COST, LST_COST, STD_COST,"
                            + " COST_OF_SLS_PCT, GL_VAL, RS_STAT, RS_UTC_DT) VALUES (?, '01', 100, 0, 0, 0, 0, 0, 0, 0, 0,"
                            + " 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, " + OLD + ")",
                    numbers);
            service.rows.batchUpdate(
                    "INSERT INTO dbo.USER_PRODUCT_MAP (SHOP, MAP_KEY, WOO_PRODUCT_ID, ITEM_NO, MAPPING_SOURCE,"
                            + " CREATED_UTC, UPDATED_UTC) SELECT 'woodys', ITEM_NO, CAST(SUBSTRING(ITEM_NO, 3, 9) AS BIGINT),"
                            + " ITEM_NO, 'AUTO', " + OLD + ", " + OLD + " FROM dbo.IM_ITEM WHERE ITEM_NO = ?",
                    numbers);
        }
    }

    private static void push(BenchService service) {
        Runs runs = service.bean(Runs.class);
        service.camel.send("direct:stock.push-shop", exchange -> {
            exchange.setVariable("shop", BenchService.SHOP);
            exchange.setVariable("through", true);
            exchange.setVariable("run", runs.open("stock.push", "CP_TO_WOO", BenchService.SHOP, false));
        });
    }

    private static void reconcile(BenchService service, StockTally tally) {
        Runs runs = service.bean(Runs.class);
        Map<String, Object> variables = Map.of(
                "shop",
                BenchService.SHOP,
                "tally",
                tally,
                "repairs",
                false,
                "run",
                runs.open("stock.reconcile", "BOTH", BenchService.SHOP, true));
        service.camel.send("direct:stock.reconcile-shop", exchange -> variables.forEach(exchange::setVariable));
    }

    private static void settle(BenchService service) {
        service.rows.update("UPDATE dbo.IM_INV SET RS_UTC_DT = " + OLD);
    }

    private void measure(String what, StockBenchShop shop, Runnable work) throws InterruptedException {
        HeapWatch heap = new HeapWatch();
        shop.takeCalls();
        long began = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - began) / 1e9;
        heap.stop();
        report.row(
                what,
                "%.2f".formatted(seconds),
                shop.takeCalls(),
                heap.before() + ", " + heap.highest() + ", " + Vitals.heap());
    }
}
