package io.tillbridge.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.tillbridge.journey.orders.OrderState;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** How the journey stands in numbers. Looked up when somebody asks, never in between. */
@Component
class JourneyGauges implements MeterBinder {
    private final Standings standings;
    private final Clock clock;

    JourneyGauges(Standings standings, Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (OrderState state : OrderState.values()) {
            Gauge.builder("tillbridge.orders", standings, value(standing -> standing.orders()
                            .getOrDefault(state.name(), 0L)))
                    .tag("state", state.name())
                    .description("Orders in a state")
                    .register(meters);
        }
        Gauge.builder("tillbridge.orders.oldest.unposted", standings, value(this::oldestUnposted))
                .baseUnit("seconds")
                .description("How long the oldest order is ready and not posted")
                .register(meters);
        Gauge.builder("tillbridge.outbox.due", standings, value(standing -> standing.effects("DUE")
                        .count()))
                .description("Documents that their shop was not told of yet")
                .register(meters);
        Gauge.builder("tillbridge.outbox.given.up", standings, value(standing -> standing.effects("GIVEN_UP")
                        .count()))
                .description("Documents that their shop cannot be told of")
                .register(meters);
    }

    private double oldestUnposted(Standing standing) {
        return standing.oldestUnposted()
                .map(since -> (double) Duration.between(since, clock.instant()).toSeconds())
                .orElse(0.0);
    }

    /** Unknown is not zero: a number that cannot be read is NaN. */
    private static ToDoubleFunction<Standings> value(ToDoubleFunction<Standing> number) {
        return standings -> {
            try {
                return number.applyAsDouble(standings.now());
            } catch (IllegalStateException e) {
                return Double.NaN;
            }
        };
    }
}
