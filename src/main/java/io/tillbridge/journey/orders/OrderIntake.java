package io.tillbridge.journey.orders;

import io.tillbridge.journey.channel.Decision;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.settings.Settings;
import io.tillbridge.woocommerce.Order;
import io.tillbridge.woocommerce.OrderReader;
import io.tillbridge.woocommerce.Unreadable;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The steps of orders.stage that decide: reading what the shop wrote, and what it means for the staged row. */
@Component("orderIntake")
public class OrderIntake {
    private final Settings settings;
    private final Clock clock;

    public OrderIntake(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The row to stage; null for what is not an order yet, such as a draft. */
    public StagedOrder read(String shop, String json) {
        Order order = order(json).orThrow();
        StateRule.Verdict verdict = StateRule.of(order, settings.orders());
        return verdict.state()
                .map(state -> staged(shop, order, state, verdict.reason(), json, clock.instant()))
                .orElse(null);
    }

    /** Reads an order, or says in one sentence all that is wrong with it. */
    public static Decision<Order> order(String json) {
        OrderReader.Reading reading = OrderReader.read(json);
        Optional<Order> order = reading.order();
        if (order.isPresent()) {
            return Decision.accept(order.get());
        }
        String faults = reading.faults().stream()
                .map(fault -> fault.field() + ": " + fault.sentence())
                .collect(Collectors.joining("; "));
        String fields = reading.faults().stream().map(Unreadable::field).collect(Collectors.joining(", "));
        return Decision.refuse(
                Rejection.of(
                        Reason.UNREADABLE_ORDER,
                        "The order cannot be read. " + faults + ".",
                        fields,
                        "Open the order in the shop and save it; if it looks right there, a plug-in or cache changes the answer."));
    }

    private static StagedOrder staged(
            String shop, Order order, OrderState state, String reason, String json, Instant now) {
        return new StagedOrder(
                shop,
                order.id(),
                order.number(),
                order.status(),
                order.modified(),
                ContentHash.of(order),
                state,
                reason,
                json,
                now);
    }

    /** What a fresh look changes on a row that exists. */
    public StagingDecision compare(Map<String, Object> known, StagedOrder seen) {
        return StagingDecision.of(known, seen);
    }
}
