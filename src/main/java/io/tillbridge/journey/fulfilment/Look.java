package io.tillbridge.journey.fulfilment;

import io.tillbridge.statements.Row;
import java.time.Instant;

/**
 * One look at an order's documents in CounterPoint.
 *
 * @param stampsSeen  what they bore when they were looked at last, stamps what they bear now
 * @param shipmentNo  of what is to be told; the last one's where nothing is
 * @param completes   Y where this is what completes the order in the shop: at most once in its life
 * @param content     all that has left, as JSON
 * @param isNews      more has left than was known
 * @param isClosed    CounterPoint has closed the document
 */
public record Look(
        String shop,
        long orderId,
        String state,
        long docId,
        String tktNo,
        String stampsSeen,
        String stamps,
        int shipmentNo,
        String evidence,
        String completes,
        String content,
        String sentence,
        boolean isNews,
        boolean isClosed,
        Instant utcTime)
        implements Row {}
