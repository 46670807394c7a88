package io.tillbridge.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;

class PriceFindingsTest {
    private static final Instant NOW = Instant.parse("2026-11-15T10:00:00Z");
    private static final Duration STALE = Duration.ofMinutes(5);

    private static Health health(Instant asOf, Instant started, String... problems) {
        return PriceFindings.prices(Optional.ofNullable(asOf), List.of(problems), STALE, started, NOW);
    }

    @Test
    void freshPricesAreWell() {
        Health health = health(NOW.minusSeconds(12), Instant.EPOCH);

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsEntry("sentence", "Prices are as CounterPoint had them 12 s ago.");
    }

    @Test
    void oldPricesAndThoseThatWereNeverReadWantAttention() {
        assertThat(health(NOW.minusSeconds(301), NOW).getStatus()).isEqualTo(Findings.ATTENTION);
        assertThat(health(null, NOW.minusSeconds(10)).getStatus()).isEqualTo(Status.UP);
        assertThat(health(null, NOW.minusSeconds(301)).getStatus()).isEqualTo(Findings.ATTENTION);
    }

    @Test
    void rulesThatCannotBeUsedWantAttention() {
        Health health = health(NOW, NOW, "one", "two");

        assertThat(health.getStatus()).isEqualTo(Findings.ATTENTION);
        assertThat(health.getDetails().get("sentence").toString())
                .endsWith("2 rules or filters cannot be used; see which with: prices check");
    }
}
