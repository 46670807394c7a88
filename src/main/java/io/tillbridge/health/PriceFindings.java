package io.tillbridge.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;

/** Whether shops are told the prices that CounterPoint has now. Orders go on without, so it is never worse than attention. */
final class PriceFindings {

    private PriceFindings() {}

    /** @param asOf when the prices were looked at last, empty where they never were */
    static Health prices(Optional<Instant> asOf, List<String> problems, Duration stale, Instant started, Instant now) {
        boolean late = asOf.orElse(started).plus(stale).isBefore(now);
        String sentence = asOf.map(at ->
                        "Prices are as CounterPoint had them " + Findings.words(Duration.between(at, now)) + " ago.")
                .orElse("Prices were not read yet.");
        if (late) {
            sentence += " They are looked for every few seconds: see the log.";
        }
        if (!problems.isEmpty()) {
            sentence += " " + problems.size() + " rules or filters cannot be used; see which with: prices check";
        }
        return Health.status(late || !problems.isEmpty() ? Findings.ATTENTION : Status.UP)
                .withDetail("sentence", sentence)
                .build();
    }
}
