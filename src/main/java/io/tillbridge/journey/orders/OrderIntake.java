package io.tillbridge.journey.orders;

import io.tillbridge.journey.channel.Decision;
import io.tillbridge.journey.channel.Event;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.RejectedException;
import io.tillbridge.journey.channel.Rejection;
import io.tillbridge.journey.runs.Run;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
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

    /**
     * What to stage of an order as the shop wrote it.
     *
     * @param answeredAt the shop's own clock when it answered, as HTTP writes it
     */
    public StagedOrder read(String shop, String json, String answeredAt) {
        Order order = order(json).orThrow();
        Instant known = KnownUpTo.of(order.modified(), answeredAt);
        return staged(shop, order, known, StateRule.of(order, settings.orders()), json, clock.instant());
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
            String shop, Order order, Instant known, StateRule.Verdict verdict, String json, Instant now) {
        return new StagedOrder(
                shop,
                order.id(),
                order.number(),
                order.status(),
                known,
                ContentHash.of(order),
                verdict.state().isPresent(),
                verdict.state().orElse(OrderState.CANCELLED),
                verdict.reason(),
                json,
                order.paid().orElse(null),
                order.transactionId(),
                order.refunds(),
                now);
    }

    /** What staging would do, for a person who looks at the plan first. */
    public void plan(Run run, StagedOrder seen, Map<String, Object> known) {
        String action = "nothing";
        if (known == null || known.isEmpty()) {
            action = seen.order() ? "stage as " + seen.state() : "nothing, it is not an order yet";
        } else {
            StagingDecision decision = StagingDecision.of(known, seen);
            if (decision.outcome() == StagingDecision.Outcome.CHANGED) {
                action = decision.fromState() + " to " + decision.state();
            }
        }
        run.plan(new Run.PlanLine(seen.shop(), seen.orderNo(), seen.status(), action));
        (action.startsWith("nothing") ? run.skipped() : run.updated()).incrementAndGet();
    }

    /** The timeline's first line. */
    public Event event(StagedOrder staged) {
        String then = staged.reason().isEmpty() ? "ready to post." : staged.reason();
        return new Event(
                staged.shop(),
                staged.orderId(),
                staged.utcTime(),
                "orders.stage",
                null,
                staged.state().name(),
                "Seen in the shop as " + staged.status() + "; " + then);
    }

    /** The timeline's line about a change. */
    public Event change(StagingDecision decision) {
        return new Event(
                decision.shop(),
                decision.orderId(),
                decision.utcTime(),
                "orders.stage",
                decision.fromState().name(),
                decision.state().name(),
                decision.sentence());
    }

    /**
     * The timeline's line about an order that the shop deleted for good.
     *
     * @param known the staged row
     */
    public Event gone(String shop, long orderId, Map<String, Object> known) {
        return new Event(
                shop,
                orderId,
                clock.instant(),
                "orders.stage",
                Columns.of(known).text("STATE"),
                OrderState.CANCELLED.name(),
                "Deleted in the shop before it was posted.");
    }

    /** A compared row that was not there any more as it had been: somebody posted or changed it in between. */
    public void refuseStale(int touched) {
        if (touched != 1) {
            throw new RejectedException(
                    Rejection.of(Reason.BUSY, "The order moved on while it was compared.", "", "Nothing to do."));
        }
    }

    /** What the shop changed since the document was made, in words. */
    public StagingDecision explain(StagingDecision decision, String posted) {
        return order(posted)
                .then(before -> order(decision.payload())
                        .then(now -> Decision.accept(decision.explained(String.join(" ", OrderDiff.of(before, now))))))
                .orThrow();
    }

    /** What a fresh look changes on a row that exists. */
    public StagingDecision compare(Map<String, Object> known, StagedOrder seen) {
        return StagingDecision.of(known, seen);
    }
}
