package io.tillbridge.journey.followups;

import io.tillbridge.journey.desk.Refusal;
import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * Something that happened to an order, in a list.
 *
 * @param source  a refund's id in the shop; what else it is called elsewhere
 * @param outcome what became of it; null while it waits
 * @param reason  what there is to say of it, null where there is nothing
 * @param mend    what to do about it, null where there is nothing to do
 */
public record FollowUpLine(
        long id,
        String shop,
        String order,
        long orderId,
        String kind,
        String source,
        String state,
        String outcome,
        BigDecimal amount,
        Instant happenedAt,
        String ticket,
        String code,
        String reason,
        String mend) {

    static FollowUpLine of(Map<String, Object> row) {
        Columns columns = Columns.of(row);
        return new FollowUpLine(
                columns.number("FOLLOW_UP_ID"),
                columns.text("SHOP"),
                columns.text("WOO_ORDER_NO"),
                columns.number("WOO_ORDER_ID"),
                columns.text("KIND"),
                columns.text("SOURCE_KEY"),
                columns.text("STATE"),
                orNull(columns, "OUTCOME"),
                columns.decimal("AMT").orElse(null),
                columns.instant("HAPPENED_UTC").orElse(null),
                orNull(columns, "TKT_NO"),
                orNull(columns, "REASON_CODE"),
                orNull(columns, "REASON"),
                orNull(columns, "REASON_MEND"));
    }

    private static String orNull(Columns columns, String name) {
        String text = columns.text(name);
        return text.isEmpty() ? null : text;
    }

    /** Whether it waits for a person. */
    public boolean isAside() {
        return state.equals("HELD") || state.equals("REJECTED");
    }

    /** Where only what was set aside may be moved. */
    FollowUpLine orRefuse() {
        if (isAside()) {
            return this;
        }
        throw Refusal.notAllowed(
                "state", "Follow-up " + id + " is " + state + "; only what is held or rejected waits for a person.");
    }
}
