package io.tillbridge.bench;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the service costs while it works off a large backlog by itself, and while there is nothing to do. */
final class Standing {
    private static final List<Integer> QUARTERS = List.of(25, 50, 75, 100);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final BenchService service;

    Standing(BenchService service) {
        this.service = service;
    }

    void tell(Report report, Sizes sizes, long firstId) throws IOException {
        int before = service.posted();
        // Nothing is taken until all are there: the sweep looks for what is due.
        new Backlog(service.rows).stage(sizes.backlog(), firstId);
        Instant start = Instant.now();
        List<Object> heap = new ArrayList<>(
                List.of("heap in use, of " + Runtime.getRuntime().maxMemory() / (1 << 20)));
        for (int percent : QUARTERS) {
            service.awaitPosted(before + (int) (sizes.backlog() * (long) percent / 100));
            heap.add(Vitals.heap() + " MB");
        }
        Duration took = Duration.between(start, Instant.now());
        report.header("Backlog of " + sizes.backlog(), "25 %", "50 %", "75 %", "100 %");
        report.row(heap.toArray());
        report.header("And besides", "");
        report.row(
                "the backlog worked off by the sweep, 2 workers",
                "%.0f/s".formatted(sizes.backlog() * 1000.0 / took.toMillis()));
        report.row("resident memory, the tests included", Vitals.resident() + " MB");
        tellIdle(report, Duration.ofSeconds(sizes.idle()));
    }

    /** Orders that stand open are looked at several times a minute: with many and with none there is not the same to do. */
    private void tellIdle(Report report, Duration period) {
        await().atMost(LONGEST).pollInterval(Duration.ofSeconds(2)).until(() -> service.unseen() == 0);
        report.row(
                "processor, nothing new for %d s and %d orders open".formatted(period.toSeconds(), service.posted()),
                idle(period));
        service.rows.update("UPDATE dbo.USER_ORDER_STAGING SET STATE = 'FULFILLED', UPDATED_UTC = '2026-01-02'"
                + " WHERE STATE = 'POSTED'");
        report.row("processor, nothing to do for %d s".formatted(period.toSeconds()), idle(period));
    }

    private static String idle(Duration period) {
        Duration cpu = Vitals.cpu();
        Instant end = Instant.now().plus(period);
        await().pollInterval(Duration.ofSeconds(1))
                .atMost(period.plusMinutes(1))
                .until(() -> Instant.now().isAfter(end));
        return "%.2f %% of a core".formatted(100.0 * Vitals.cpu().minus(cpu).toMillis() / period.toMillis());
    }
}
