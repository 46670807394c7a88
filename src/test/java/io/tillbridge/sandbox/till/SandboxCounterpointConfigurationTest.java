package io.tillbridge.sandbox.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SandboxCounterpointConfigurationTest {

    private static final long DOC_ID = 990000000000010L;

    private final TillDatabase database = TillDatabase.fresh("configured");
    private final ApplicationContextRunner sandbox = new ApplicationContextRunner()
            .withPropertyValues("spring.profiles.active=sandbox")
            .withUserConfiguration(SandboxCounterpointConfiguration.class)
            .withBean(DataSource.class, database::dataSource);

    @Test
    void theTillFinishesAnOrderByItself() {
        OpenOrder.write(database, DOC_ID, "W306", new BigDecimal("60.20"));
        sandbox.withPropertyValues(
                        "sandbox.till.period=50ms", "sandbox.till.pick-after=0s", "sandbox.till.sales-per-minute=600")
                .run(context -> {
                    await().atMost(Duration.ofSeconds(10))
                            .until(() -> database.count("dbo.PS_ORD_HIST WHERE DOC_ID = " + DOC_ID) == 1);
                    await().atMost(Duration.ofSeconds(10))
                            .until(() -> database.count("dbo.PS_TKT_HIST WHERE TKT_NO LIKE 'T1%'") > 0);
                });
    }

    @Test
    void aCommandLooksButDoesNotSell() {
        sandbox.withPropertyValues("tillbridge.mode=command").run(context -> assertThat(context)
                .doesNotHaveBean(TillTimer.class)
                .hasSingleBean(FlywayMigrationStrategy.class));
    }

    @Test
    void withoutTheLookAlikeThereIsNoTillEither() {
        sandbox.withPropertyValues("sandbox.counterpoint.enabled=false").run(context -> assertThat(context)
                .doesNotHaveBean(TillTimer.class)
                .doesNotHaveBean(FlywayMigrationStrategy.class));
    }

    @Test
    void theLookAlikeStandsBeforeOurTablesDo() {
        SandboxCounterpoint.drop(database.dataSource());
        Flyway ours = Flyway.configure()
                .dataSource(database.dataSource())
                .defaultSchema("dbo")
                .locations("filesystem:sql/schema")
                .placeholders(Map.of("documentIdStart", "990000000000000", "customerNoStart", "100001"))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        sandbox.withPropertyValues("sandbox.till.enabled=false")
                .run(context -> context.getBean(FlywayMigrationStrategy.class).migrate(ours));
        assertThat(database.count("dbo.AR_CUST WHERE CUST_NO = 'TEMPLATE'")).isEqualTo(1);
        assertThat(database.count("dbo.USER_ORDER_STAGING")).isZero();
    }
}
