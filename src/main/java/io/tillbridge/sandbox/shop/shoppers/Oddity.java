package io.tillbridge.sandbox.shop.shoppers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.catalogue.Catalogue;
import java.util.Random;

/** What makes an order odd: the cases a connector meets sooner or later. */
public enum Oddity {
    /** Left at the payment page, paid later. */
    PAID_LATER,
    /** A bank transfer whose money has not come yet. */
    ON_HOLD,
    /** One product was deleted since: no product, no SKU. */
    DELETED_PRODUCT,
    NO_SKU,
    NEGATIVE_FEE,
    ZERO_TOTAL,
    THIRTY_LINES,
    /** Changed their mind shortly after. */
    CANCELLED_SOON,
    /** The shop sells it, the till does not know it. */
    UNKNOWN_SKU,
    FOREIGN_CURRENCY;

    void applyTo(ObjectNode order, Random random) {
        switch (this) {
            case PAID_LATER -> order.put("status", "pending");
            case ON_HOLD ->
                order.put("status", "on-hold")
                        .put("payment_method", "bacs")
                        .put("payment_method_title", "Direct bank transfer");
            case DELETED_PRODUCT ->
                line(order, 0, 2)
                        .put("name", "Discontinued " + random.nextInt(10))
                        .put("subtotal", "24.68");
            case NO_SKU -> line(order, Catalogue.NO_SKU, 3);
            case NEGATIVE_FEE -> {
                // A coupon might leave less than the fee takes.
                order.remove("coupon_lines");
                Basket.fee(order, "Goodwill", "-1.00", "none");
            }
            case ZERO_TOTAL -> giveAway(order);
            case THIRTY_LINES -> Basket.lines(order, random, 30);
            case CANCELLED_SOON -> order.put("status", "processing");
            case UNKNOWN_SKU -> line(order, Catalogue.UNKNOWN_TO_THE_TILL, 1);
            case FOREIGN_CURRENCY -> order.put("currency", "EUR");
        }
    }

    private static void giveAway(ObjectNode order) {
        Basket.coupon(order, "free100");
        order.putArray("shipping_lines");
        order.putArray("fee_lines");
        order.put("payment_method", "").put("payment_method_title", "").put("status", "processing");
    }

    private static ObjectNode line(ObjectNode order, long product, int quantity) {
        return order.withArrayProperty("line_items")
                .addObject()
                .put("product_id", product)
                .put("quantity", quantity);
    }
}
