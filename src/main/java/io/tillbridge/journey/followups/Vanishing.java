package io.tillbridge.journey.followups;

import io.tillbridge.journey.channel.Event;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.orders.OrderState;
import io.tillbridge.settings.Settings;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The step of cancellations.watch that decides: what becomes of an order whose document somebody deleted in CounterPoint. */
@Component("vanishing")
public class Vanishing {
    private final Settings settings;
    private final Clock clock;

    public Vanishing(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** An order without its document, and where it goes. */
    public record Vanished(
            String shop,
            long orderId,
            long docId,
            String tktNo,
            boolean cancels,
            OrderState fromState,
            OrderState toState,
            String reasonClass,
            String reasonCode,
            String reason,
            String reasonMend,
            Instant utcTime)
            implements Row {

        public Event event() {
            return new Event(shop, orderId, utcTime, "cancellations.watch", fromState.name(), toState.name(), reason);
        }
    }

    public Vanished judge(Map<String, Object> found) {
        Columns row = Columns.of(found);
        boolean cancels = settings.afterSale().cancelsDeleted();
        String ticket = row.text("TKT_NO");
        String deposit = row.text("DEPOSIT_TKT_NO");
        String sentence = ticket + " was deleted or cancelled in CounterPoint, which freed its stock there"
                + (deposit.isEmpty() ? "" : "; see to its deposit " + deposit)
                + (cancels ? ". The shop's order is cancelled, too." : ".");
        return new Vanished(
                row.text("SHOP"),
                row.number("WOO_ORDER_ID"),
                row.number("DOC_ID"),
                ticket,
                cancels,
                OrderState.POSTED,
                cancels ? OrderState.CANCELLED : OrderState.HELD,
                cancels ? null : Reason.GONE_FROM_COUNTERPOINT.failureClass().name(),
                cancels ? null : Reason.GONE_FROM_COUNTERPOINT.name(),
                sentence,
                cancels
                        ? null
                        : "Cancel the order in the shop; or write it anew: orders repost " + row.text("WOO_ORDER_NO")
                                + " --apply",
                clock.instant());
    }
}
