package io.tillbridge.journey.desk;

import io.tillbridge.statements.Columns;
import java.time.Instant;
import java.util.Map;

/**
 * An order in a list. What it does not have yet is null.
 *
 * @param orderId  the shop's own id; number is what the customer sees
 * @param status   in the shop
 * @param reason   null where nothing is to be said
 */
public record OrderLine(
        String shop,
        String number,
        long orderId,
        String status,
        String state,
        String ticket,
        Long documentId,
        String customer,
        Why reason,
        long attempts,
        Instant nextAttempt,
        Instant stagedAt,
        Instant updatedAt) {

    static OrderLine of(Map<String, Object> row) {
        Columns columns = Columns.of(row);
        return new OrderLine(
                columns.text("SHOP"),
                columns.text("WOO_ORDER_NO"),
                columns.number("WOO_ORDER_ID"),
                columns.text("WOO_STATUS"),
                columns.text("STATE"),
                textOrNull(columns, "CP_TKT_NO"),
                numberOrNull(columns, "CP_DOC_ID"),
                textOrNull(columns, "CUST_NO"),
                Why.of(row),
                columns.number("ATTEMPTS"),
                columns.instant("NEXT_ATTEMPT_UTC").orElse(null),
                columns.instant("STAGED_UTC").orElse(null),
                columns.instant("UPDATED_UTC").orElse(null));
    }

    static String textOrNull(Columns columns, String name) {
        String text = columns.text(name);
        return text.isEmpty() ? null : text;
    }

    static Long numberOrNull(Columns columns, String name) {
        return columns.value(name).isPresent() ? columns.number(name) : null;
    }
}
