package io.tillbridge.journey.quotes;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.tillbridge.journey.pricing.CurrentPrices;
import io.tillbridge.settings.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whether prices can be relied on now, in the words that monitors of the plug-ins know (journey.md §2.2). */
@Component("priceHealth")
public class PriceHealth {
    private static final Duration SLOW = Duration.ofSeconds(1);
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final CurrentPrices prices;
    private final Settings settings;
    private final Clock clock;

    public PriceHealth(CurrentPrices prices, Settings settings, Clock clock) {
        this.prices = prices;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param queryLatencyMs null where the database did not answer
     * @param pricesVersion  another one means that prices a shop has kept may be others now
     * @param pricesAsOf     null where none were read yet
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Standing(
            String status,
            String database,
            Long queryLatencyMs,
            Instant timestamp,
            String pricesVersion,
            Instant pricesAsOf) {

        public int httpStatus() {
            return status.equals("ok") ? OK : UNAVAILABLE;
        }
    }

    public Instant began() {
        return clock.instant();
    }

    /** After the database has answered a question that was put to it at that moment. */
    public Standing connected(Instant began) {
        Duration latency = Duration.between(began, clock.instant());
        return standing("connected", latency.toMillis(), latency.compareTo(SLOW) <= 0 && isFresh());
    }

    public Standing disconnected() {
        return standing("disconnected", null, false);
    }

    private boolean isFresh() {
        return prices.asOf()
                .filter(at -> at.plus(settings.pricing().stale()).isAfter(clock.instant()))
                .isPresent();
    }

    private Standing standing(String database, Long latency, boolean good) {
        return new Standing(
                good ? "ok" : "degraded",
                database,
                latency,
                clock.instant(),
                prices.book().version(),
                prices.asOf().orElse(null));
    }
}
