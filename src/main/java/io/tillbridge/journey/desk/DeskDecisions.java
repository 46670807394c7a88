package io.tillbridge.journey.desk;

import io.tillbridge.journey.channel.Event;
import io.tillbridge.journey.orders.OrderState;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a person may decide for an order: that it goes through posting again, or that it is left out. */
@Component("deskDecisions")
public class DeskDecisions {
    private static final int LONGEST_WHY = 500;
    private static final Set<OrderState> REPLAYABLE =
            EnumSet.of(OrderState.REJECTED, OrderState.HELD, OrderState.SKIPPED);

    private final Clock clock;

    public DeskDecisions(Clock clock) {
        this.clock = clock;
    }

    /** The order as it was found, if it may go through posting again. */
    public Map<String, Object> replayable(Map<String, Object> found) {
        Columns row = Columns.of(found);
        OrderState state = OrderState.valueOf(row.text("STATE"));
        if (row.value("CP_DOC_ID").isPresent()) {
            throw refuse(row, "it has its document " + row.text("CP_TKT_NO") + " already, and is never posted twice");
        }
        if (!REPLAYABLE.contains(state)) {
            throw refuse(row, "it is " + state + "; only rejected, held and skipped orders are sent again");
        }
        return found;
    }

    public Skip skip(Map<String, Object> found, String why) {
        Columns row = Columns.of(found);
        String reason = why == null ? "" : why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_WHY) {
            throw Refusal.badQuestion(
                    "why", "Say why the order is left out, in at most " + LONGEST_WHY + " characters.");
        }
        OrderState state = OrderState.valueOf(row.text("STATE"));
        if (row.value("CP_DOC_ID").isPresent()) {
            throw refuse(row, "it has its document " + row.text("CP_TKT_NO") + "; void that in CounterPoint instead");
        }
        if (!state.mayBecome(OrderState.SKIPPED)) {
            throw refuse(row, "it is " + state);
        }
        return new Skip(
                row.number("STAGING_ID"),
                row.text("SHOP"),
                row.number("WOO_ORDER_ID"),
                state.name(),
                reason,
                clock.instant());
    }

    /** After a statement that should have touched the order, and did not. */
    public void refuseMoved(int touched) {
        if (touched != 1) {
            throw Refusal.notAllowed("state", "The order moved on meanwhile; look at it again with: orders show");
        }
    }

    private static Refusal refuse(Columns row, String reason) {
        return Refusal.notAllowed(
                "state",
                "Order " + row.text("WOO_ORDER_NO") + " (" + row.text("SHOP") + ") stays as it is: " + reason + ".");
    }

    /** A row for skip-order.sql. */
    public record Skip(long stagingId, String shop, long orderId, String fromState, String why, Instant utcTime)
            implements Row {

        public Event event() {
            return new Event(
                    shop,
                    orderId,
                    utcTime,
                    "desk.skip-order",
                    fromState,
                    OrderState.SKIPPED.name(),
                    "Left out by a person: " + why);
        }
    }
}
