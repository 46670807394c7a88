package io.tillbridge.journey.desk;

import io.tillbridge.statements.Columns;
import java.time.Instant;
import java.util.Map;

/**
 * An account in a list. What it does not have yet is null.
 *
 * @param customer the customer's number in CounterPoint
 * @param reason   null where nothing is to be said
 */
public record CustomerLine(
        String shop,
        String account,
        String state,
        String customer,
        Why reason,
        long attempts,
        Instant nextAttempt,
        Instant stagedAt,
        Instant updatedAt) {

    static CustomerLine of(Map<String, Object> row) {
        Columns columns = Columns.of(row);
        return new CustomerLine(
                columns.text("SHOP"),
                columns.text("SOURCE_KEY"),
                columns.text("STATE"),
                OrderLine.textOrNull(columns, "CUST_NO"),
                Why.of(row),
                columns.number("ATTEMPTS"),
                columns.instant("NEXT_ATTEMPT_UTC").orElse(null),
                columns.instant("STAGED_UTC").orElse(null),
                columns.instant("UPDATED_UTC").orElse(null));
    }
}
