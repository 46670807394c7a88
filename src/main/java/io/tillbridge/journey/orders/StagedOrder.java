package io.tillbridge.journey.orders;

import io.tillbridge.statements.Row;
import java.time.Instant;

/**
 * An order on its way into USER_ORDER_STAGING.
 *
 * @param payload  the order exactly as the shop wrote it
 * @param reason   why it waits, empty where it does not
 */
public record StagedOrder(
        String shop,
        long orderId,
        String orderNo,
        String status,
        Instant modifiedUtc,
        String contentHash,
        OrderState state,
        String reason,
        String payload,
        Instant utcTime)
        implements Row {}
