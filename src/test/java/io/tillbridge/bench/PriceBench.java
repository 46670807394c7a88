package io.tillbridge.bench;

import io.tillbridge.journey.quotes.PriceDesk;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How fast prices are told with 2,000 rules and 50,000 items, the client beside the service on the same cores. Prints, and
 * asserts nothing.
 */
class PriceBench {
    private static final int SECONDS = Integer.getInteger("tillbridge.bench.seconds", 60);
    private static final int WARM_UP = 3 * SECONDS;
    private static final int RATE = 200;
    private static final int BATCH = 500;
    private static final int ROUNDS = 20_000;

    private final Random random = new Random(7);

    private final Report report = new Report("prices measured");

    @Test
    void measure() throws Exception {
        report.text(
                "2,000 rules, 50,000 items, %d questions a second, %d s of each kind after %d s of warm-up; the one who asks and the database are on the same 2 cores:"
                        .formatted(RATE, SECONDS, WARM_UP));
        try (Database database = Database.asked();
                BenchService service = start(database)) {
            JdbcTemplate rows = service.rows;
            PriceBenchRows.fill(rows);
            long began = System.nanoTime();
            service.camel.sendBody("direct:prices.load", null);
            long readWhole = System.nanoTime() - began;
            overHttp(service.port());
            report.header("And besides", "");
            processorTime(service.bean(PriceDesk.class));
            report.row("all rules, items and prices read", "%d ms".formatted(readWhole / 1_000_000));
            report.row("heap that they take", bookSize(service, rows) + " MB");
        }
        report.tell();
    }

    private static long bookSize(BenchService service, JdbcTemplate rows) {
        rows.update("DELETE FROM dbo.IM_PRC WHERE ITEM_NO LIKE 'B-%'");
        rows.update("DELETE FROM dbo.IM_ITEM WHERE ITEM_NO LIKE 'B-%'");
        long full = Vitals.heap();
        service.camel.sendBody("direct:prices.load", null);
        return full - Vitals.heap();
    }

    private static BenchService start(Database database) throws Exception {
        database.empty();
        return BenchService.start(
                database,
                "http://localhost:1",
                1,
                null,
                "--tillbridge.schedule.prices=1h",
                "--tillbridge.pricing.per-minute=10000000");
    }

    /** Without HTTP, on one thread: what does not depend on who else is on the machine. */
    private void processorTime(PriceDesk desk) {
        for (int warmUp = 0; warmUp < ROUNDS; warmUp++) {
            desk.one("bench", single());
        }
        long began = cpu();
        for (int i = 0; i < ROUNDS; i++) {
            desk.one("bench", single());
        }
        report.row("processor time of a price", "%.1f us".formatted((cpu() - began) / 1e3 / ROUNDS));
        int batches = ROUNDS / 100;
        for (int warmUp = 0; warmUp < batches; warmUp++) {
            desk.several("bench", batch());
        }
        began = cpu();
        for (int i = 0; i < batches; i++) {
            desk.several("bench", batch());
        }
        report.row(
                "processor time of %d prices in one question".formatted(BATCH),
                "%.1f ms".formatted((cpu() - began) / 1e6 / batches));
    }

    private void overHttp(int port) {
        PriceLoad load = new PriceLoad(port, "sandbox", 200);
        PriceLoad stranger = new PriceLoad(port, "nobody's", 401);
        // A service runs for months: what its first minutes cost, while the JVM compiles, is no part of the answer.
        load.run(RATE, WARM_UP, i -> i % 20 == 0 ? batch() : single(), "contract-price");
        stranger.run(RATE, SECONDS, i -> single(), "contract-price");
        report.header("Answer to a question", "p50", "p95", "p99", "Not answered");
        stranger.tell(
                report,
                "for comparison, one refused at the door",
                stranger.run(RATE, SECONDS, i -> single(), "contract-price"));
        load.tell(report, "single ones alone", load.run(RATE, SECONDS, i -> single(), "contract-price"));
        load.tell(
                report,
                "every 20th a batch of 500",
                load.run(RATE, SECONDS, i -> i % 20 == 0 ? batch() : single(), "contract-price"));
    }

    private byte[] single() {
        return ("{\"ncr_bid_no\":\"" + bid() + "\"," + line() + "}").getBytes(StandardCharsets.UTF_8);
    }

    private byte[] batch() {
        List<String> lines =
                IntStream.range(0, BATCH).mapToObj(i -> "{" + line() + "}").toList();
        return ("{\"ncr_bid_no\":\"" + bid() + "\",\"items\":[" + lines.stream().collect(Collectors.joining(","))
                        + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private int bid() {
        return PriceBenchRows.FIRST_BID + random.nextInt(PriceBenchRows.CONTRACTS);
    }

    private String line() {
        return "\"item_no\":\"B-" + random.nextInt(PriceBenchRows.ITEMS) + "\",\"quantity\":"
                + BigDecimal.valueOf(1 + random.nextInt(100));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
