package io.tillbridge.bench;

import io.tillbridge.bench.CountedDatabase.Count;
import java.time.Duration;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** {@code mvn -Pbench verify}: how fast orders go from the shop into CounterPoint. It prints tables and asserts nothing. */
class JourneyBench {
    private static final List<Integer> WORKERS = List.of(1, 2, 4);
    private static final int COUNTED = 200;
    // Where the clock runs for one thing alone, nothing else happens by itself.
    private static final String[] ALONE = {
        "--tillbridge.schedule.sweep=1h", "--tillbridge.schedule.history=" + BenchService.NEVER
    };
    private static final long BACKLOG_IDS = 10_000_000;
    private static final long WARM_UP_IDS = 40_000_000;
    private static final long BY_HAND_IDS = 50_000_000;

    private final Sizes sizes = Sizes.asked();
    private final Report report = new Report("measured");
    private final Speeds speeds = new Speeds();

    @Test
    void measure() throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC")); // as the service's own main does
        try (Database database = Database.asked();
                ShopProcess shop = ShopProcess.start()) {
            database.empty();
            warmUp(database, shop);
            speeds(database, shop);
            counts(database, shop);
            hints(database, shop);
            backlog(database, shop);
        }
        report.tell();
    }

    /** Makes the database and the buyers, and lets the compiler do its work before the clock runs. */
    private void warmUp(Database database, ShopProcess shop) throws Exception {
        try (BenchService service =
                BenchService.start(database, shop.url(), 2, null, ALONE).withoutTelling()) {
            shop.place(2 * Sizes.TEMPLATES, Sizes.TEMPLATES, "buyer");
            service.poll();
            service.drain();
            Backlog backlog = new Backlog(service.rows);
            backlog.stage(sizes.orders(), WARM_UP_IDS);
            service.drain();
            new FloorRun(database, new FloorOrders(service, backlog), WARM_UP_IDS + sizes.orders())
                    .write(sizes.staged(), 1);
        }
    }

    private void speeds(Database database, ShopProcess shop) throws Exception {
        FloorRun floor = null;
        for (int workers : WORKERS) {
            try (BenchService service = BenchService.start(database, shop.url(), workers, null, ALONE)
                    .withoutTelling()) {
                shop.place(sizes.orders(), Sizes.TEMPLATES, "buyer");
                int before = service.posted();
                long start = System.nanoTime();
                service.poll();
                Duration staged = Duration.ofNanos(System.nanoTime() - start);
                service.drain();
                service.awaitPosted(before + sizes.orders());
                Duration journey = Duration.ofNanos(System.nanoTime() - start);
                Backlog backlog = new Backlog(service.rows);
                backlog.stage(sizes.staged(), BACKLOG_IDS + (long) workers * sizes.staged());
                start = System.nanoTime();
                Duration cpu = Vitals.cpu();
                service.drain();
                Duration posting = Duration.ofNanos(System.nanoTime() - start);
                Duration postingCpu = Vitals.cpu().minus(cpu);
                if (floor == null) {
                    floor = new FloorRun(database, new FloorOrders(service, backlog), BY_HAND_IDS);
                }
                speeds.add(new Speeds.Speed(
                        workers, sizes, staged, journey, posting, postingCpu, floor.write(sizes.staged(), workers)));
            }
        }
        speeds.tell(report, database.engine());
    }

    private void counts(Database database, ShopProcess shop) throws Exception {
        CountedDatabase counts = new CountedDatabase();
        try (BenchService service =
                BenchService.start(database, shop.url(), 1, counts, ALONE).withoutTelling()) {
            report.header("Per order", "Statements", "Round trips");
            service.camel.getCamelContext().getRouteController().stopRoute("documents.take");
            shop.place(COUNTED, Sizes.TEMPLATES, "buyer");
            Count before = counts.count();
            service.poll();
            tell("staged", counts.count().since(before));
            before = counts.count();
            service.drain();
            tell("posted, the buyer known", counts.count().since(before));
            shop.place(COUNTED, COUNTED, "new" + System.nanoTime() + "x");
            service.poll();
            before = counts.count();
            service.drain();
            tell("posted, the buyer new", counts.count().since(before));
        }
    }

    private void tell(String what, Count count) {
        report.row(
                what,
                "%.1f".formatted((double) count.statements() / COUNTED),
                "%.1f".formatted((double) count.roundTrips() / COUNTED));
    }

    private void hints(Database database, ShopProcess shop) throws Exception {
        CountedDatabase counts = new CountedDatabase();
        try (BenchService service = BenchService.start(database, shop.url(), 2, counts)) {
            service.rows.update("UPDATE dbo.USER_OUTBOX SET STATE = 'SENT' WHERE STATE = 'DUE'");
            new Hints(service, counts).tell(report, shop.place(sizes.hints(), Sizes.TEMPLATES, "buyer"), sizes);
        }
    }

    private void backlog(Database database, ShopProcess shop) throws Exception {
        try (BenchService service =
                BenchService.start(database, shop.url(), 2, null).withoutTelling()) {
            new Standing(service).tell(report, sizes, BACKLOG_IDS * 2);
        }
    }
}
