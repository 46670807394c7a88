package io.tillbridge.counterpoint;

import io.tillbridge.statements.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * Stock that a document promises: one item at one location, in stocking units. What is taken back is below zero.
 *
 * @param stocked    whether the item has a stock row at the location already
 * @param onOrderQty goes to QTY_ON_ORD: what customer orders promise; 0 on a ticket
 * @param commitQty  goes to QTY_COMMIT: everything promised (counterpoint.md §5.2)
 */
public record Reservation(
        long docId,
        String itemNo,
        String locationId,
        boolean stocked,
        BigDecimal onOrderQty,
        BigDecimal commitQty,
        String userId,
        LocalDateTime siteTime,
        Instant utcTime)
        implements Row {}
