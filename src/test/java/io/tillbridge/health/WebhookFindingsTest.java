package io.tillbridge.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.health.WebhookFindings.Webhooks;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;

/** What the standing of webhooks means for somebody who looks after it. */
class WebhookFindingsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static Health health(Webhooks webhooks) {
        return WebhookFindings.of(Map.of("woodys", Optional.empty()), Map.of("woodys", webhooks), 3, NOW);
    }

    private static Instant before(Duration time) {
        return NOW.minus(time);
    }

    @Test
    void pollsThatFindOrdersOfWhichNobodyToldAreForTheNextWorkingDay() {
        Instant looked = before(Duration.ofMinutes(5));
        Health silent = health(new Webhooks(looked, "", Optional.of(looked), 3, 7));

        assertThat(silent.getStatus()).isEqualTo(Findings.ATTENTION);
        assertThat(silent.getDetails().get("woodys").toString())
                .startsWith("The last 3 polls with new orders found 7, and no webhook told of any")
                .endsWith("webhooks check --shop woodys");
        assertThat(health(new Webhooks(looked, "", Optional.of(looked), 2, 7)).getStatus())
                .as("a poll may be quicker than a webhook")
                .isEqualTo(Status.UP);
    }

    @Test
    void aLookThatFailedOnceIsForgivenAndOneThatNeverWentWellIsNot() {
        Instant looked = before(Duration.ofMinutes(5));
        Optional<Instant> hourAgo = Optional.of(before(Duration.ofHours(1)));
        Optional<Instant> dayAgo = Optional.of(before(Duration.ofDays(1)));

        assertThat(health(new Webhooks(looked, "The shop refused.", hourAgo, 0, 0))
                        .getStatus())
                .isEqualTo(Status.UP);
        assertThat(health(new Webhooks(looked, "The shop refused.", dayAgo, 0, 0))
                        .getStatus())
                .isEqualTo(Findings.ATTENTION);
        Health never = health(new Webhooks(looked, "The shop refused.", Optional.empty(), 0, 0));
        assertThat(never.getStatus()).isEqualTo(Findings.ATTENTION);
        assertThat(never.getDetails().get("woodys").toString())
                .startsWith("The last look failed 5 min ago: The shop refused.");
    }

    @Test
    void aShopWithoutWebhooksIsSaidAndNoTrouble() {
        Health none = WebhookFindings.of(Map.of("yard", Optional.of("No webhooks.")), Map.of(), 3, NOW);

        assertThat(none.getStatus()).isEqualTo(Status.UP);
        assertThat(none.getDetails()).containsEntry("yard", "No webhooks. Orders come with the poll.");
    }
}
