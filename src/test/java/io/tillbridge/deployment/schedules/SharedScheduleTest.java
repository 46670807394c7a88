package io.tillbridge.deployment.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tillbridge.settings.Instance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.component.quartz.QuartzComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.TriggerKey;
import org.quartz.impl.jdbcjobstore.SchedulerStateRecord;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Schedules in the database, by one instance after another: their store outlives routes, settings and processes. */
class SharedScheduleTest {
    private static final Duration PATIENCE = Duration.ofMillis(800);
    private static final String HOURLY = "0 0 * * * ?";
    private static final String NEVER = "0 0 0 1 1 ? 2099";
    private static final String EVERY_SECOND = "* * * * * ?";

    private final DriverManagerDataSource database = new DriverManagerDataSource(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MSSQLServer;DATABASE_TO_UPPER=FALSE;"
                    + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1;"
                    + "INIT=CREATE SCHEMA IF NOT EXISTS dbo\\;SET SCHEMA dbo",
            "sa",
            "");
    private final JdbcTemplate rows = new JdbcTemplate(database);
    private final Ticks ticks = new Ticks();
    private DefaultCamelContext camel;
    private Scheduler scheduler;

    /** What the routes call. */
    public static final class Ticks {
        private final AtomicInteger polls = new AtomicInteger();
        private final AtomicInteger others = new AtomicInteger();

        public void poll() {
            polls.incrementAndGet();
        }

        public void other() {
            others.incrementAndGet();
        }
    }

    @BeforeEach
    void tables() throws Exception {
        rows.execute(Files.readString(Path.of("sql/sandbox/h2/V5__clock.sql")));
        Flyway.configure()
                .dataSource(database)
                .locations("filesystem:sql/schema")
                .defaultSchema("dbo")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(Map.of("documentIdStart", "1", "customerNoStart", "1"))
                .load()
                .migrate();
    }

    @AfterEach
    void stop() throws Exception {
        if (camel != null) {
            scheduler.shutdown(true);
            camel.stop();
        }
    }

    /** One instance with two schedules. */
    private void start(String pollCron, String otherCron) throws Exception {
        scheduler = SharedStore.scheduler(
                database, Instance.ofThisProcess(), Files.readString(Path.of("sql/schema/read-clock.sql")));
        scheduler.getListenerManager().addTriggerListener(new TickGuard(() -> camel, PATIENCE));
        QuartzComponent quartz = new QuartzComponent();
        quartz.setScheduler(scheduler);
        camel = new DefaultCamelContext();
        camel.disableJMX();
        // The store's jobs name it, so all instances and all their starts have to be called the same.
        camel.getCamelContextExtension().setName("tillbridge");
        camel.getRegistry().bind("quartz", quartz);
        camel.getRegistry().bind("ticks", ticks);
        PluginHelper.getRoutesLoader(camel)
                .loadRoutes(ResourceHelper.fromString(
                        "file:routes.camel.yaml", route("poll", pollCron) + route("other", otherCron)));
        camel.start();
    }

    private static String route(String name, String cron) {
        return """
                - route:
                    id: orders.%1$s
                    from:
                      uri: quartz:tillbridge/orders.%1$s
                      parameters: {cron: "%2$s", trigger.timeZone: UTC, stateful: "true", recoverableJob: "true"}
                      steps:
                        - bean: {ref: ticks, method: %1$s}
                """.formatted(name, cron);
    }

    @Test
    void nightOfMissedTicksIsOnePoll() throws Exception {
        start(HOURLY, NEVER);
        stop();
        rows.update(
                "UPDATE dbo.USER_QRTZ_TRIGGERS SET NEXT_FIRE_TIME = ? WHERE TRIGGER_NAME = 'orders.poll'",
                Instant.now().minus(Duration.ofHours(9)).toEpochMilli());

        start(HOURLY, EVERY_SECOND);

        await().until(() -> ticks.polls.get() == 1);
        int then = ticks.others.get();
        await().until(() -> ticks.others.get() >= then + 3);
        assertThat(ticks.polls).hasValue(1);
    }

    @Test
    void cronThatWasEditedBetweenTwoStartsIsTheOneThatCounts() throws Exception {
        start(NEVER, NEVER);
        stop();

        start(EVERY_SECOND, NEVER);

        await().until(() -> ticks.polls.get() >= 2);
        assertThat(rows.queryForList(
                        "SELECT CRON_EXPRESSION FROM dbo.USER_QRTZ_CRON_TRIGGERS WHERE TRIGGER_NAME = 'orders.poll'",
                        String.class))
                .containsExactly(EVERY_SECOND);
    }

    @Test
    void scheduleThatNoRouteHasAnyMoreIsForgotten() throws Exception {
        start(NEVER, NEVER);
        camel.getRouteController().stopRoute("orders.poll");
        camel.removeRoute("orders.poll");
        assertThat(scheduler.checkExists(new TriggerKey("orders.poll", "tillbridge")))
                .isTrue();

        scheduler.triggerJob(new JobKey("orders.poll", "tillbridge"));

        await().until(() -> !scheduler.checkExists(new JobKey("orders.poll", "tillbridge")));
        assertThat(scheduler.checkExists(new JobKey("orders.other", "tillbridge")))
                .isTrue();
    }

    @Test
    void scheduleThatAnInstanceWithOlderFilesForgotIsPutBack() throws Exception {
        start(NEVER, EVERY_SECOND);
        scheduler.deleteJob(new JobKey("orders.poll", "tillbridge"));

        await().until(() -> scheduler.checkExists(new TriggerKey("orders.poll", "tillbridge")));
        scheduler.triggerJob(new JobKey("orders.poll", "tillbridge"));
        await().until(() -> ticks.polls.get() == 1);
    }

    @Test
    void tickThatMeetsASwapOfItsRouteWaitsForIt() throws Exception {
        start(NEVER, EVERY_SECOND);
        camel.getRouteController().suspendRoute("orders.poll");
        scheduler.triggerJob(new JobKey("orders.poll", "tillbridge"));
        await().until(() -> ticks.others.get() >= 1);

        camel.getRouteController().resumeRoute("orders.poll");

        await().until(() -> ticks.polls.get() == 1);
    }

    @Test
    void routeThatIsStoppedByHandKeepsItsSchedule() throws Exception {
        start(NEVER, EVERY_SECOND);
        camel.getRouteController().stopRoute("orders.poll");
        scheduler.triggerJob(new JobKey("orders.poll", "tillbridge"));

        await().until(() -> ticks.others.get() >= 3);

        assertThat(ticks.polls).hasValue(0);
        assertThat(scheduler.checkExists(new JobKey("orders.poll", "tillbridge")))
                .isTrue();
    }

    @Test
    void instanceWhoseClockIsSlowIsNotHeldForDead() throws Exception {
        DatabaseClock store = new DatabaseClock();
        store.initialize(
                LoggerFactory.getLogger("store"),
                "dbo.USER_QRTZ_",
                "tillbridge",
                "slow",
                null,
                true,
                Files.readString(Path.of("sql/schema/read-clock.sql")));
        long slow = System.currentTimeMillis() - Duration.ofMinutes(1).toMillis();
        try (Connection connection = database.getConnection()) {
            store.insertSchedulerState(connection, "slow", slow, 3000);
            store.updateSchedulerState(connection, "slow", slow);

            assertThat(store.selectSchedulerStateRecords(connection, null))
                    .singleElement()
                    .extracting(SchedulerStateRecord::getCheckinTimestamp)
                    .satisfies(at -> assertThat(System.currentTimeMillis() - at).isLessThan(5000));
        }
    }
}
