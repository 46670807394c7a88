package io.tillbridge.journey.orders;

import io.tillbridge.journey.channel.Reason;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import java.time.Instant;
import java.util.Map;

/**
 * What a fresh look at an order that is staged already changes.
 *
 * @param outcome   UNCHANGED touches the stamp alone, STALE touches nothing, CHANGED takes the new content
 * @param fromState where the order stands
 * @param state     where it goes
 * @param sentence  for the timeline
 */
public record StagingDecision(
        Outcome outcome,
        long stagingId,
        String shop,
        long orderId,
        String orderNo,
        String status,
        Instant modifiedUtc,
        String contentHash,
        String payload,
        OrderState fromState,
        OrderState state,
        String knownHash,
        String reasonClass,
        String reasonCode,
        String reason,
        String reasonMend,
        String sentence,
        Instant utcTime)
        implements Row {

    public enum Outcome {
        UNCHANGED,
        STALE,
        CHANGED
    }

    /** Holds the row as it is in the database against what the shop says now. */
    public static StagingDecision of(Map<String, Object> known, StagedOrder seen) {
        Columns row = Columns.of(known);
        OrderState from = OrderState.valueOf(row.text("STATE"));
        boolean older = row.instant("MODIFIED_UTC").orElse(Instant.MIN).isAfter(seen.modifiedUtc());
        boolean same = row.text("CONTENT_HASH").equals(seen.contentHash());
        boolean sameStatus = row.text("WOO_STATUS").equals(seen.status());
        boolean posted = !row.text("CP_TKT_NO").isEmpty();
        if (older) {
            return decide(row, seen, Outcome.STALE, from, null, "");
        }
        if (posted) {
            return afterPosting(row, seen, from, same);
        }
        boolean nothingNew = same && sameStatus;
        boolean stillHeld = from == OrderState.HELD && same && seen.state() == OrderState.STAGED;
        if (nothingNew || stillHeld || from == OrderState.SKIPPED) {
            return decide(row, seen, Outcome.UNCHANGED, from, null, "");
        }
        return decide(row, seen, Outcome.CHANGED, seen.state(), null, "");
    }

    private static StagingDecision afterPosting(Columns row, StagedOrder seen, OrderState from, boolean same) {
        String ticket = row.text("CP_TKT_NO");
        boolean calledOff =
                seen.status().equals("cancelled") && !row.text("WOO_STATUS").equals("cancelled");
        boolean mayHold = from.mayBecome(OrderState.HELD);
        if (calledOff && mayHold) {
            return decide(
                    row,
                    seen,
                    Outcome.CHANGED,
                    OrderState.HELD,
                    Reason.CANCELLED_AFTER_POSTING,
                    "The shop cancelled the order after it was posted as " + ticket + ".");
        }
        if (!same && mayHold) {
            return decide(
                    row,
                    seen,
                    Outcome.CHANGED,
                    OrderState.HELD,
                    Reason.EDITED_AFTER_POSTING,
                    "The shop changed the order after it was posted as " + ticket + ".");
        }
        return decide(row, seen, Outcome.UNCHANGED, from, null, "");
    }

    private static StagingDecision decide(
            Columns row, StagedOrder seen, Outcome outcome, OrderState to, Reason reason, String why) {
        OrderState from = OrderState.valueOf(row.text("STATE"));
        boolean held = reason != null;
        return new StagingDecision(
                outcome,
                row.number("STAGING_ID"),
                seen.shop(),
                seen.orderId(),
                seen.orderNo(),
                seen.status(),
                seen.modifiedUtc(),
                seen.contentHash(),
                seen.payload(),
                from,
                to,
                row.text("CONTENT_HASH"),
                held ? reason.failureClass().name() : null,
                held ? reason.name() : null,
                held ? why : seen.reason().isEmpty() ? null : seen.reason(),
                held ? "Bring " + row.text("CP_TKT_NO") + " in line with the shop by hand, in CounterPoint." : null,
                held ? why : sentence(to, seen),
                seen.utcTime());
    }

    private static String sentence(OrderState to, StagedOrder seen) {
        return seen.reason().isEmpty()
                ? "The shop shows it as " + seen.status() + "; "
                        + (to == OrderState.STAGED ? "ready to post." : "noted.")
                : seen.reason();
    }
}
