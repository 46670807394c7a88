package io.tillbridge.journey.orders;

import io.tillbridge.woocommerce.Order;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A fingerprint of what was sold, to whom and for how much. Stamps, the shop's meta data and its status are left out:
 * our own note and meta move the stamp, and must not look like a change (design.md §3, Echo). So are refunds and the
 * date and reference of the payment: they happen to an order, they do not edit it.
 */
public final class ContentHash {
    private ContentHash() {}

    public static String of(Order order) {
        return of(String.join(
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

    public static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
