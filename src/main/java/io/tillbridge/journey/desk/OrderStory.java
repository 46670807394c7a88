package io.tillbridge.journey.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that is known of one order.
 *
 * @param payload the order as the shop wrote it, only where it was asked for: it holds personal data
 */
public record OrderStory(
        @JsonUnwrapped OrderLine order,
        Long depositDocumentId,
        String depositTicket,
        BigDecimal total,
        Instant postedAt,
        List<Moment> timeline,
        List<Telling> outbox,

        @JsonRawValue @JsonInclude(JsonInclude.Include.NON_NULL)
        String payload) {

    /** A line of the timeline. */
    public record Moment(Instant at, String step, String from, String to, String sentence) {

        static Moment of(Map<String, Object> row) {
            Columns columns = Columns.of(row);
            return new Moment(
                    columns.instant("AT_UTC").orElseThrow(),
                    columns.text("STEP"),
                    OrderLine.textOrNull(columns, "FROM_STATE"),
                    columns.text("TO_STATE"),
                    columns.text("SENTENCE"));
        }
    }

    /** Something the shop was told, or is still to be told. */
    public record Telling(
            String effect,
            String state,
            long attempts,
            Instant nextAttempt,
            String reason,
            Instant createdAt,
            Instant sentAt) {

        static Telling of(Map<String, Object> row) {
            Columns columns = Columns.of(row);
            return new Telling(
                    columns.text("EFFECT"),
                    columns.text("STATE"),
                    columns.number("ATTEMPTS"),
                    columns.instant("NEXT_ATTEMPT_UTC").orElse(null),
                    OrderLine.textOrNull(columns, "REASON"),
                    columns.instant("CREATED_UTC").orElseThrow(),
                    columns.instant("SENT_UTC").orElse(null));
        }
    }

    static OrderStory of(
            Map<String, Object> found, List<Map<String, Object>> timeline, List<Map<String, Object>> outbox) {
        Columns columns = Columns.of(found);
        return new OrderStory(
                OrderLine.of(found),
                OrderLine.numberOrNull(columns, "DEPOSIT_DOC_ID"),
                OrderLine.textOrNull(columns, "DEPOSIT_TKT_NO"),
                columns.decimal("TOT").orElse(null),
                columns.instant("POSTED_UTC").orElse(null),
                timeline.stream().map(Moment::of).toList(),
                outbox.stream().map(Telling::of).toList(),
                null);
    }

    OrderStory with(String text) {
        return new OrderStory(order, depositDocumentId, depositTicket, total, postedAt, timeline, outbox, text);
    }
}
