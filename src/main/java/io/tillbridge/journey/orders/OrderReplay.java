package io.tillbridge.journey.orders;

import io.tillbridge.journey.channel.Event;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The steps of orders.replay that decide: an order that was set aside goes through posting again. */
@Component("orderReplay")
public class OrderReplay {
    private final Clock clock;
    private final Instant started;

    public OrderReplay(Clock clock) {
        this.clock = clock;
        this.started = clock.instant();
    }

    /** When this process began to run: whatever waits for a setting may have got it by the restart. */
    public Instant started() {
        return started;
    }

    /** @param aside a row with STAGING_ID, SHOP, WOO_ORDER_ID and STATE of an order that was set aside */
    public Restage restage(Map<String, Object> aside) {
        Columns row = Columns.of(aside);
        return new Restage(row.number("STAGING_ID"), row.text("STATE"), clock.instant());
    }

    public Event event(Map<String, Object> aside, String why) {
        Columns row = Columns.of(aside);
        return new Event(
                row.text("SHOP"),
                row.number("WOO_ORDER_ID"),
                clock.instant(),
                "orders.replay",
                row.text("STATE"),
                OrderState.STAGED.name(),
                why);
    }

    public record Restage(long stagingId, String fromState, Instant utcTime) implements Row {}
}
