package io.tillbridge.bench;

import io.tillbridge.Tillbridge;
import io.tillbridge.journey.quotes.PriceDesk;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How fast prices are told with 2,000 rules and 50,000 items, the client beside the service on the same cores. Prints, and
 * asserts nothing.
 */
class PriceBench {
    private static final int SECONDS = Integer.getInteger("tillbridge.bench.seconds", 20);
    private static final int WARM_UP = 3 * SECONDS;
    private static final int RATE = 200;
    private static final int BATCH = 500;
    private static final int ROUNDS = 20_000;

    private final Random random = new Random(7);

    private final Report report = new Report("prices measured");

    @Test
    void measure() throws Exception {
        report.text(
                "2,000 rules, 50,000 items, 200 questions a second, after a minute's warm-up; the one who asks is on the same 2 cores:");
        try (ConfigurableApplicationContext service = start()) {
            JdbcTemplate rows = service.getBean(JdbcTemplate.class);
            PriceBenchRows.fill(rows);
            long began = System.nanoTime();
            service.getBean(ProducerTemplate.class).sendBody("direct:prices.load", null);
            long readWhole = System.nanoTime() - began;
            overHttp(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            report.header("And besides", "");
            processorTime(service.getBean(PriceDesk.class));
            report.row("all rules, items and prices read", "%d ms".formatted(readWhole / 1_000_000));
            report.row("heap that they take", bookSize(service, rows) + " MB");
        }
        report.tell();
    }

    /** The embedded database is in the same heap, so it is emptied first, and the book next. */
    private static long bookSize(ConfigurableApplicationContext service, JdbcTemplate rows) {
        rows.update("DELETE FROM dbo.IM_PRC WHERE ITEM_NO LIKE 'B-%'");
        rows.update("DELETE FROM dbo.IM_ITEM WHERE ITEM_NO LIKE 'B-%'");
        long full = Vitals.heap();
        service.getBean(ProducerTemplate.class).sendBody("direct:prices.load", null);
        return full - Vitals.heap();
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Tillbridge.class)
                .profiles("sandbox")
                .run(
                        "--server.port=0",
                        "--sandbox.shop.enabled=false",
                        "--sandbox.till.enabled=false",
                        "--tillbridge.schedule.prices=1h",
                        "--tillbridge.pricing.per-minute=10000000",
                        "--tillbridge.shops.woodys.url=http://localhost:1",
                        "--tillbridge.schedule.orders=0 0 0 1 1 ? 2099",
                        "--tillbridge.schedule.retry=0 0 0 1 1 ? 2099",
                        "--camel.main.shutdown-timeout=1",
                        "--logging.level.io.tillbridge=warn",
                        "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()
                                + ";MODE=MSSQLServer;DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                                + ";IGNORECASE=TRUE;DB_CLOSE_DELAY=-1;INIT=CREATE SCHEMA IF NOT EXISTS dbo\\;SET SCHEMA dbo");
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
        PriceLoad load = new PriceLoad(port);
        // A service runs for months: what its first minute costs, while the JVM compiles, is no part of the answer.
        load.run(RATE, WARM_UP, i -> i % 20 == 0 ? batch() : single(), "contract-price");
        report.header("Answer to a question", "p50", "p95", "p99", "Not answered");
        PriceLoad.tell(report, "single ones alone", load.run(RATE, SECONDS, i -> single(), "contract-price"));
        PriceLoad.tell(
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
