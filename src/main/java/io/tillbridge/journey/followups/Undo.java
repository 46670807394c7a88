package io.tillbridge.journey.followups;

import io.tillbridge.journey.channel.Event;
import io.tillbridge.journey.orders.OrderState;
import io.tillbridge.statements.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What taking a document back does.
 *
 * @param documents the order's and its deposit's, as far as they are there
 * @param tickets   their numbers, for who looks at the plan
 */
public record Undo(
        String shop,
        long orderId,
        String number,
        long docId,
        OrderState fromState,
        OrderState toState,
        String reasonClass,
        String reasonCode,
        String reason,
        String reasonMend,
        List<Long> documents,
        List<String> tickets,
        List<ReturnedStock> stock,
        String custNo,
        BigDecimal tot,
        String usrId,
        Instant utcTime)
        implements Row {

    /** A row for delete-header.sql. */
    public record Taken(long docId, String usrId) implements Row {}

    public List<Map<String, Object>> documentRows() {
        return Row.rows(documents.stream().map(id -> new Taken(id, usrId)).toList());
    }

    public List<Map<String, Object>> stockRows() {
        return Row.rows(stock);
    }

    public Settlement.Customer customer() {
        return new Settlement.Customer(custNo, -1, tot.negate(), utcTime);
    }

    public Event event() {
        return new Event(shop, orderId, utcTime, "documents.undo", fromState.name(), toState.name(), reason);
    }
}
