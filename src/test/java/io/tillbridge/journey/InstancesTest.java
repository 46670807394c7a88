package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tillbridge.sandbox.shop.SandboxShop;
import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour;
import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two instances in processes of their own, on one database and one shop. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstancesTest {
    private static final String OPTIONS = ";MODE=MSSQLServer;DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;"
            + "IGNORECASE=TRUE;DB_CLOSE_DELAY=-1;INIT=CREATE SCHEMA IF NOT EXISTS dbo\\;SET SCHEMA dbo";
    private static final String SECRET = "wh_sandbox";
    private static final Duration TAKEN_OVER = Duration.ofSeconds(15);

    @TempDir
    private static Path logs;

    private static final SandboxShop SHOP = new SandboxShop();
    private static Server server;
    private static JdbcTemplate rows;
    private static List<ServiceProcess> instances;
    private static ServiceProcess survivor;

    @BeforeAll
    static void start() throws SQLException {
        SHOP.start(0);
        String name = "mem:" + UUID.randomUUID();
        rows = new JdbcTemplate(new DriverManagerDataSource("jdbc:h2:" + name + OPTIONS, "sa", ""));
        rows.execute("SELECT 1");
        String port = String.valueOf(ServiceProcess.freePort());
        String url = "jdbc:h2:tcp://localhost:" + port + "/" + name + OPTIONS;
        instances = Stream.of("one.log", "two.log")
                .map(log -> ServiceProcess.start(
                        url,
                        SHOP,
                        logs.resolve(log),
                        "--tillbridge.schedule.orders=0/2 * * * * ?",
                        "--tillbridge.schedule.retry=0 0 0 1 1 ? 2099",
                        "--tillbridge.schedule.sweep=500ms",
                        "--spring.datasource.hikari.connection-timeout=2000"))
                .toList();
        // They are there before the database, which then is an empty one, for both at once.
        instances.get(0).awaitWords("waits for its database");
        server = Server.createTcpServer("-tcpPort", port).start();
        instances.forEach(ServiceProcess::awaitHealth);
        // Health answers a little earlier than routes and schedules are there.
        await().atMost(Duration.ofMinutes(2))
                .until(() -> count("SELECT COUNT(*) FROM dbo.USER_QRTZ_SCHEDULER_STATE") == 2
                        && count("SELECT COUNT(*) FROM dbo.USER_SYNC_LOG") > 0);
    }

    @AfterAll
    static void stop() {
        instances.forEach(ServiceProcess::kill);
        server.stop();
        rows.execute("SHUTDOWN");
        SHOP.close();
    }

    @Test
    @Order(1)
    void eachTickIsOneInstancesAndPollsThatAreLongerThanTheirPeriodDoNotOverlap() {
        LocalDateTime from = utc(Instant.now());
        await().pollDelay(Duration.ofSeconds(9)).atMost(Duration.ofSeconds(10)).until(() -> true);
        assertThat(pollsSince(from))
                .as("ticks of nine seconds, one every other")
                .hasSizeBetween(1, 9); // those that a busy machine missed come after it, one by one

        SHOP.misbehaviours().add(Misbehaviour.always(Kind.LATENCY, "orders$").lasting(1500));
        LocalDateTime slowFrom = utc(Instant.now());
        await().atMost(Duration.ofSeconds(40)).until(() -> pollsSince(slowFrom).size() >= 4);
        SHOP.misbehaviours().clear();
        List<Map<String, Object>> slow = pollsSince(slowFrom);
        IntStream.range(1, slow.size())
                .forEach(i -> assertThat(slow.get(i).get("START_UTC").toString())
                        .as("start of %s after the end of %s", slow.get(i), slow.get(i - 1))
                        .isGreaterThanOrEqualTo(slow.get(i - 1).get("END_UTC").toString()));
    }

    @Test
    @Order(2)
    void rehearsalOfRoutesLeavesTheSharedSchedulesAlone() {
        String schedules = schedules();

        assertThat(instances.get(0).post("/api/routes/check")).contains("SOUND");

        assertThat(schedules()).isEqualTo(schedules);
    }

    private static String schedules() {
        return rows.queryForList("SELECT SCHED_NAME, TRIGGER_NAME FROM dbo.USER_QRTZ_TRIGGERS ORDER BY TRIGGER_NAME")
                .toString();
    }

    @Test
    @Order(3)
    void webhookThatBothHearIsOneDocument() {
        long order = place();

        CompletableFuture.allOf(instances.stream()
                        .map(instance -> CompletableFuture.runAsync(() -> instance.hint(order, SECRET)))
                        .toArray(CompletableFuture[]::new))
                .join();

        await().atMost(TAKEN_OVER).until(() -> documents() == 1);
    }

    @Test
    @Order(4)
    void postingIsShared() {
        int before = documents();
        IntStream.range(0, 80).forEach(i -> place());

        await().atMost(Duration.ofSeconds(60)).until(() -> documents() == before + 80);

        assertThat(instances).extracting(ServiceProcess::posted).allSatisfy(posted -> assertThat(posted)
                .isPositive());
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(count("SELECT COUNT(*) FROM dbo.USER_OUTBOX WHERE STATE <> 'SENT'"))
                        .isZero());
        assertThat(SHOP.orders())
                .allSatisfy(order -> assertThat(SHOP.notes(order.path("id").asLong()))
                        .filteredOn(note -> note.path("note").asText().startsWith("CounterPoint"))
                        .hasSize(1));
    }

    @Test
    @Order(5)
    void instanceThatIsKilledInTheMiddleOfAPollIsTakenOverWithinFifteenSeconds() {
        int before = documents();
        SHOP.misbehaviours().add(Misbehaviour.always(Kind.LATENCY, "orders$").lasting(20_000));
        String polls = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> rows
                                .queryForList(
                                        "SELECT INSTANCE FROM dbo.USER_SYNC_LOG WHERE END_UTC IS NULL", String.class)
                                .stream()
                                .findFirst()
                                .orElse(""),
                        name -> !name.isEmpty());
        ServiceProcess dies = instances.get(instances.get(0).isCalled(polls) ? 0 : 1);
        IntStream.range(0, 20).forEach(i -> place());

        survivor = instances.get(instances.get(0).isCalled(polls) ? 1 : 0);
        dies.kill();
        Instant killed = Instant.now();
        SHOP.misbehaviours().clear();

        await().atMost(TAKEN_OVER)
                .until(() -> count("SELECT COUNT(*) FROM dbo.USER_SYNC_LOG WHERE START_UTC > ?", utc(killed)) > 0);
        await().atMost(Duration.ofSeconds(30)).until(() -> documents() == before + 20);
        assertThat(count(
                        "SELECT COUNT(*) FROM dbo.USER_SYNC_LOG WHERE START_UTC > ? AND INSTANCE = ?",
                        utc(killed),
                        polls))
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM dbo.USER_ORDER_STAGING WHERE STATE <> 'POSTED'"))
                .isZero();
    }

    @Test
    @Order(6)
    void instanceThatIsStoppedInTheMiddleOfABacklogEndsWhatItHasBegunAndLeavesTheRest() throws IOException {
        int before = documents();
        int staged = stageCopies(20_000);
        await().atMost(Duration.ofSeconds(30)).until(() -> documents() > before);

        String said = survivor.stop();

        assertThat(said).doesNotContain("Forcing the routes");
        assertThat(count("SELECT COUNT(*) FROM dbo.USER_ORDER_STAGING WHERE STATE = 'POSTED'"))
                .isEqualTo(documents())
                .isLessThan(before + staged);
        assertThat(count("SELECT COUNT(*) FROM dbo.USER_ORDER_STAGING WHERE STATE = 'STAGED' AND ATTEMPTS = 0"))
                .isEqualTo(before + staged - documents());
    }

    /** Orders that are as one that was posted, under numbers of their own. */
    private static int stageCopies(int copies) {
        return rows.update("""
                INSERT INTO dbo.USER_ORDER_STAGING (SHOP, WOO_ORDER_ID, WOO_ORDER_NO, WOO_STATUS, MODIFIED_UTC, STATE,
                       CONTENT_HASH, PAYLOAD, STAGED_UTC, UPDATED_UTC)
                SELECT S.SHOP, N.X, CAST(N.X AS VARCHAR(40)), S.WOO_STATUS, S.MODIFIED_UTC, 'STAGED', S.CONTENT_HASH,
                       REPLACE(REPLACE(S.PAYLOAD, CONCAT('"id":', S.WOO_ORDER_ID, ','), CONCAT('"id":', N.X, ',')),
                               CONCAT('"number":"', S.WOO_ORDER_ID, '"'), CONCAT('"number":"', N.X, '"')),
                       S.STAGED_UTC, S.UPDATED_UTC
                  FROM dbo.USER_ORDER_STAGING S, SYSTEM_RANGE(100001, ?) N
                 WHERE S.STAGING_ID = (SELECT MIN(STAGING_ID) FROM dbo.USER_ORDER_STAGING)""", 100_000 + copies);
    }

    private static long place() {
        return SHOP.place(Purchase.of(61, 1).json()).path("id").asLong();
    }

    private static List<Map<String, Object>> pollsSince(LocalDateTime from) {
        return rows.queryForList(
                "SELECT * FROM dbo.USER_SYNC_LOG WHERE OPERATION_TYPE = 'orders.poll' AND START_UTC >= ?"
                        + " AND END_UTC IS NOT NULL ORDER BY START_UTC",
                from);
    }

    private static int documents() {
        return count("SELECT COUNT(*) FROM dbo.USER_ORDER_DOCUMENT");
    }

    private static int count(String sql, Object... arguments) {
        return rows.queryForObject(sql, Integer.class, arguments);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
