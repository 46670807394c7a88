package io.tillbridge.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Two services, the database and the shop, each a process of its own, in a storm of kills and faults. When it is over,
 * every row is held against what the shop sold.
 */
class ChaosIT {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int QUIET_SECONDS = 10;

    private final Plan plan = Plan.asked();
    private final Storm storm = new Storm(plan);
    private final Faults faults = new Faults();
    private final Instant began = Instant.now();
    private final Path folder = Path.of("target", "chaos", Long.toString(System.currentTimeMillis()));

    @Test
    void whateverFailsEveryPaidOrderHasOneDocumentToTheCentAndPiece() throws Exception {
        Files.createDirectories(folder);
        say("Fault harness: seed " + plan.seed() + ", " + plan.orders() + " orders, " + plan.kills()
                + " kills, logs in " + folder);
        try (DatabaseServer database = new DatabaseServer(folder.toAbsolutePath(), plan);
                Courier courier = new Courier(plan.seed() + 1, faults);
                Shop shop = new Shop(folder, courier.url())) {
            together(List.of(database::create, shop::start));
            Duration clock = Duration.ofMinutes(plan.seed() % 2 == 0 ? 1 : -1);
            try (Instance one = new Instance("one", folder, database, shop, Duration.ZERO);
                    Instance two = new Instance("two", folder, database, shop, clock);
                    Crowd crowd = new Crowd(plan, storm, shop, () -> decided(database.rows()))) {
                List<Instance> instances = List.of(one, two);
                together(instances.stream()
                        .<Runnable>map(instance -> instance::serve)
                        .toList());
                Ledger ledger = Ledger.open(database.rows());
                courier.serve(instances);
                Weather weather = new Weather(plan, storm, database, shop, instances, faults);
                database.becomeUnlucky();
                rage(crowd, weather, instances, database.rows());
                Map<Long, Sale> sales = crowd.goHome();
                courier.becomeReliable();
                weather.clear();
                together(instances.stream()
                        .<Runnable>map(instance -> instance::serve)
                        .toList());
                settle(new Settling(database.rows(), shop, one));
                conclude(database.rows(), shop, sales, ledger);
            }
        }
    }

    private void rage(Crowd crowd, Weather weather, List<Instance> instances, JdbcTemplate rows) throws Exception {
        List<Runnable> troubles = new ArrayList<>(List.of(crowd::buy, weather::rage, () -> watch(rows)));
        instances.forEach(instance -> {
            Killer killer = new Killer(
                    instance, storm, faults, plan.seed() + instance.name().hashCode());
            troubles.add(killer::kill);
        });
        together(troubles);
    }

    /** Ends the storm when all has happened, or it has lasted long enough. */
    private void watch(JdbcTemplate rows) {
        Instant end = Instant.now().plus(Duration.ofMinutes(plan.minutes()));
        for (int seconds = 1; !storm.isComplete() && Instant.now().isBefore(end); seconds++) {
            if (!storm.goesOn(SECOND)) {
                return;
            }
            if (seconds % QUIET_SECONDS == 0) {
                say(storm.placed() + " orders, " + documents(rows) + " documents, " + storm.kills() + " kills, "
                        + faults.total() + " other faults");
            }
        }
        storm.end();
    }

    private void settle(Settling settling) {
        Instant end = Instant.now().plus(plan.patience());
        Storm calm = new Storm(plan);
        Map<String, Integer> open = settling.open();
        for (int seconds = 1; !open.isEmpty() && Instant.now().isBefore(end); seconds++) {
            settling.sendRefusedAgain();
            if (plan.isShort()) {
                settling.hurry();
            }
            if (seconds % QUIET_SECONDS == 1) {
                say("Settling: " + open);
            }
            calm.goesOn(SECOND);
            open = settling.open();
        }
        say("Settled: " + open);
    }

    private void conclude(JdbcTemplate rows, Shop shop, Map<Long, Sale> sales, Ledger ledger) {
        List<String> findings = new ArrayList<>();
        List<JsonNode> posted = new ArrayList<>();
        Map<Long, Booked> booked = Booked.all(rows);
        List<JsonNode> orders = shop.orders();
        for (JsonNode order : orders) {
            long id = order.path("id").asLong();
            OrderBooks books =
                    new OrderBooks(sales.get(id), order, booked.getOrDefault(id, Booked.nothing()), shop.notes(id));
            findings.addAll(books.findings());
            books.posted().ifPresent(posted::add);
        }
        findings.addAll(ledger.findings(posted));
        Report report = new Report(
                plan,
                orders.size(),
                documents(rows),
                storm.kills(),
                faults.kinds(),
                findings,
                Duration.between(began, Instant.now()));
        say(report.text());
        assertThat(orders).hasSize(sales.size());
        assertThat(findings).isEmpty();
        assertThat(storm.isComplete())
                .as("all orders placed and all kills done within %d minutes", plan.minutes())
                .isTrue();
    }

    /** How many orders are posted; while the database is away nobody knows, and nobody need hurry. */
    private static int documents(JdbcTemplate rows) {
        try {
            return rows.queryForObject("SELECT COUNT(*) FROM dbo.USER_ORDER_DOCUMENT", Integer.class);
        } catch (DataAccessException e) {
            return 0;
        }
    }

    /** How many orders nobody works on any more: posted, called off, or left to a person. */
    private static int decided(JdbcTemplate rows) {
        try {
            return rows.queryForObject(
                    "SELECT COUNT(*) FROM dbo.USER_ORDER_STAGING WHERE STATE NOT IN ('STAGED', 'WAITING')",
                    Integer.class);
        } catch (DataAccessException e) {
            return 0;
        }
    }

    private static void together(List<Runnable> works) {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            CompletableFuture.allOf(works.stream()
                            .map(work -> CompletableFuture.runAsync(work, threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
