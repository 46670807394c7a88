package io.tillbridge.health;

import io.tillbridge.contract.Writers;
import io.tillbridge.journey.pricing.CurrentPrices;
import io.tillbridge.settings.Settings;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of /actuator/health that are ours, by the names under which they stand there. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(HealthConfiguration.class);

    private final Standings standings;
    private final Settings settings;
    private final Clock clock;
    private final Instant started;

    HealthConfiguration(Standings standings, Settings settings, Clock clock) {
        this.standings = standings;
        this.settings = settings;
        this.clock = clock;
        this.started = clock.instant();
    }

    @Bean
    HealthIndicator shopsHealthIndicator() {
        return indicator((standing, now) ->
                Findings.shops(standing, settings.shops().keySet(), settings.health(), started, now));
    }

    @Bean
    HealthIndicator scheduleHealthIndicator() {
        return indicator((standing, now) ->
                Findings.schedule(standing, settings.shops().keySet(), settings.health(), started, now));
    }

    @Bean
    HealthIndicator ordersHealthIndicator() {
        return indicator((standing, now) -> Findings.orders(standing, settings.health(), now));
    }

    @Bean
    HealthIndicator rejectsHealthIndicator() {
        return indicator((standing, now) -> Findings.rejects(standing, settings.health(), now));
    }

    @Bean
    HealthIndicator accountsHealthIndicator() {
        return indicator((standing, now) -> Findings.accounts(standing, settings.health(), now));
    }

    @Bean
    HealthIndicator counterpointHealthIndicator(Writers writers) {
        return () -> Findings.counterpoint(writers.last());
    }

    @Bean
    HealthIndicator outboxHealthIndicator() {
        return indicator((standing, now) -> Findings.outbox(standing, settings.health(), now));
    }

    @Bean
    HealthIndicator pricesHealthIndicator(CurrentPrices prices) {
        return () -> PriceFindings.prices(
                prices.asOf(), prices.book().problems(), settings.pricing().stale(), started, clock.instant());
    }

    private HealthIndicator indicator(BiFunction<Standing, Instant, Health> finding) {
        return () -> {
            try {
                return finding.apply(standings.now(), clock.instant());
            } catch (IllegalStateException e) {
                LOG.debug("No standing", e);
                return Health.unknown()
                        .withDetail("sentence", "Cannot be read now; db and camelHealth say why.")
                        .build();
            }
        };
    }
}
