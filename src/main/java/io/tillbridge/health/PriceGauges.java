package io.tillbridge.health;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.tillbridge.journey.pricing.CurrentPrices;
import io.tillbridge.journey.quotes.PriceLog;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Prices in numbers: how old they are, what is wrong with their rules, and what the log had no room for. */
@Component
class PriceGauges implements MeterBinder {
    private final CurrentPrices prices;
    private final PriceLog log;
    private final Clock clock;

    PriceGauges(CurrentPrices prices, PriceLog log, Clock clock) {
        this.prices = prices;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("tillbridge.prices.age", prices, this::age)
                .baseUnit("seconds")
                .description("How long ago the prices were looked at")
                .register(meters);
        Gauge.builder("tillbridge.prices.problems", prices, book -> book.book()
                        .problems()
                        .size())
                .description("Price rules and filters that cannot be used")
                .register(meters);
        FunctionCounter.builder("tillbridge.prices.log.dropped", log, PriceLog::dropped)
                .description("Questions for prices that were not written down, for want of room")
                .register(meters);
    }

    /** Never looked at is not zero. */
    private double age(CurrentPrices book) {
        return book.asOf()
                .map(at -> (double) Duration.between(at, clock.instant()).toSeconds())
                .orElse(Double.NaN);
    }
}
