package io.tillbridge.journey.followups;

import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened to an order, claimed to be carried over.
 *
 * @param sourceKey a refund's id in the shop; what else it is called elsewhere
 * @param happened  when it did in the shop, as far as it says so
 * @param reference the gateway's, of a payment; empty where there is none
 * @param payload   a refund as the shop wrote it, null elsewhere
 */
public record FollowUp(
        long id,
        String shop,
        long orderId,
        FollowUpKind kind,
        String sourceKey,
        Optional<BigDecimal> amount,
        Optional<Instant> happened,
        String reference,
        String payload) {

    static FollowUp of(Map<String, Object> claimed, String payload) {
        Columns row = Columns.of(claimed);
        return new FollowUp(
                row.number("FOLLOW_UP_ID"),
                row.text("SHOP"),
                row.number("WOO_ORDER_ID"),
                FollowUpKind.valueOf(row.text("KIND")),
                row.text("SOURCE_KEY"),
                row.decimal("AMT"),
                row.instant("HAPPENED_UTC"),
                row.text("REFERENCE"),
                payload);
    }
}
