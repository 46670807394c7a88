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
 * @param posted    the order has its document
 * @param nowPaid   the shop has the money, and had it not when it was looked at before
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
        Instant paidUtc,
        boolean posted,
        boolean nowPaid,
        Instant utcTime)
        implements Row {

    private static final int LONGEST_REASON = 1000;

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
        if (isReopened(row, seen, from)) {
            return decide(
                    row,
                    seen,
                    Outcome.CHANGED,
                    OrderState.HELD,
                    Reason.REOPENED,
                    "The shop reopened the order after its document " + ticket + " was closed.");
        }
        if (isTakenBack(row, seen, from)) {
            return decide(row, seen, Outcome.CHANGED, OrderState.POSTED, null, "The shop took its change back.");
        }
        boolean mayHold = from == OrderState.HELD || from == OrderState.POSTED;
        if (!same && mayHold) {
            return decide(
                    row,
                    seen,
                    Outcome.CHANGED,
                    OrderState.HELD,
                    Reason.EDITED_AFTER_POSTING,
                    "The shop changed the order after it was posted as " + ticket + ".");
        }
        boolean calledOff = seen.status().equals("cancelled")
                && !row.text("WOO_STATUS").equals("cancelled")
                && from == OrderState.POSTED;
        if (calledOff) {
            return decide(
                    row,
                    seen,
                    Outcome.CHANGED,
                    from,
                    null,
                    "The shop cancelled the order after it was posted as " + ticket + ".");
        }
        return decide(row, seen, Outcome.UNCHANGED, from, null, "");
    }

    /** An order that was deleted in CounterPoint is cancelled here before the shop knows it: that is no change of the shop's. */
    private static boolean isReopened(Columns row, StagedOrder seen, OrderState from) {
        return from == OrderState.CANCELLED
                && seen.state() == OrderState.STAGED
                && !row.text("WOO_STATUS").equals(seen.status());
    }

    private static boolean isTakenBack(Columns row, StagedOrder seen, OrderState from) {
        return from == OrderState.HELD
                && row.text("REASON_CODE").equals(Reason.EDITED_AFTER_POSTING.name())
                && row.text("POSTED_HASH").equals(seen.contentHash());
    }

    /** With what the shop changed, in words. */
    StagingDecision explained(String differences) {
        String said = sentence + " " + differences;
        return new StagingDecision(
                outcome,
                stagingId,
                shop,
                orderId,
                orderNo,
                status,
                modifiedUtc,
                contentHash,
                payload,
                fromState,
                state,
                knownHash,
                reasonClass,
                reasonCode,
                said.length() > LONGEST_REASON ? said.substring(0, LONGEST_REASON - 1) + "…" : said,
                reasonMend,
                said,
                paidUtc,
                posted,
                nowPaid,
                utcTime);
    }

    public boolean isEdited() {
        return Reason.EDITED_AFTER_POSTING.name().equals(reasonCode);
    }

    private static StagingDecision decide(
            Columns row, StagedOrder seen, Outcome outcome, OrderState to, Reason reason, String why) {
        OrderState from = OrderState.valueOf(row.text("STATE"));
        boolean held = reason != null;
        boolean posted = !row.text("CP_TKT_NO").isEmpty();
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
                !why.isEmpty() ? why : seen.reason().isEmpty() ? null : seen.reason(),
                held ? mend(reason, row, seen) : null,
                why.isEmpty() ? sentence(to, seen) : why,
                seen.paidUtc(),
                posted,
                seen.paidUtc() != null && row.instant("PAID_UTC").isEmpty(),
                seen.utcTime());
    }

    private static String mend(Reason reason, Columns row, StagedOrder seen) {
        String ticket = row.text("CP_TKT_NO");
        return reason == Reason.REOPENED
                ? "Enter the order in CounterPoint by hand, then: orders accept " + seen.orderNo() + " --apply"
                : "Write " + ticket + " anew as the shop has it: orders repost " + seen.orderNo()
                        + " --apply; or bring it in line by hand in CounterPoint, then: orders accept "
                        + seen.orderNo() + " --apply";
    }

    private static String sentence(OrderState to, StagedOrder seen) {
        return seen.reason().isEmpty()
                ? "The shop shows it as " + seen.status() + "; "
                        + (to == OrderState.STAGED ? "ready to post." : "noted.")
                : seen.reason();
    }
}
