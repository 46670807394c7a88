package io.tillbridge.journey.orders;

import io.tillbridge.journey.channel.Fingerprint;
import io.tillbridge.woocommerce.Order;

/**
 * A fingerprint of what was sold, to whom and for how much. Stamps, the shop's meta data and its status are left out:
 * our own note and meta move the stamp, and must not look like a change (design.md §3, Echo). So are refunds and the
 * date and reference of the payment: they happen to an order, they do not edit it.
 */
public final class ContentHash {
    private ContentHash() {}

    public static String of(Order order) {
        return Fingerprint.of(String.join(
                "\u001f",
                order.number(),
                order.currency(),
                order.total().toPlainString(),
                order.totalTax().toPlainString(),
                Long.toString(order.customerId()),
                order.billing().toString(),
                order.shipping().toString(),
                order.paymentMethod(),
                order.customerNote(),
                order.lines().toString(),
                order.taxLines().toString(),
                order.shippingLines().toString(),
                order.feeLines().toString(),
                order.coupons().toString()));
    }
}
