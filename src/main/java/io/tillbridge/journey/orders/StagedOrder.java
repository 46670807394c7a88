package io.tillbridge.journey.orders;

import io.tillbridge.statements.Row;
import io.tillbridge.woocommerce.RefundMention;
import java.time.Instant;
import java.util.List;

/**
 * An order on its way into USER_ORDER_STAGING.
 *
 * @param order   false for what is no order in the shop, such as a draft or one in the trash: it is never staged, but
 *                calls off a row that exists
 * @param payload  the order exactly as the shop wrote it
 * @param reason   why it waits, empty where it does not
 * @param paidUtc  when the shop had the money, null while it does not
 * @param reference the gateway's, of the payment
 * @param refunds  that the shop names
 */
public record StagedOrder(
        String shop,
        long orderId,
        String orderNo,
        String status,
        Instant modifiedUtc,
        String contentHash,
        boolean order,
        OrderState state,
        String reason,
        String payload,
        Instant paidUtc,
        String reference,
        List<RefundMention> refunds,
        Instant utcTime)
        implements Row {}
