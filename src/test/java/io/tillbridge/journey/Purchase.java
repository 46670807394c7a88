package io.tillbridge.journey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.util.concurrent.atomic.AtomicInteger;

/** What somebody buys in the sandbox shop; nobody else buys with the same e-mail address unless a test says so. */
final class Purchase {
    private static final AtomicInteger BUYERS = new AtomicInteger();
    private static final int FIRST_PRODUCT = 9;

    private final ObjectNode order = ShopJson.object();

    private Purchase() {}

    /** Of {@code ITEM-0001} and its likes, paid by card. */
    static Purchase of(int item, int quantity) {
        Purchase purchase = new Purchase();
        purchase.order.put("payment_method", "stripe").put("status", "processing");
        purchase.order.put("transaction_id", "ch_" + BUYERS.incrementAndGet());
        purchase.order
                .putObject("billing")
                .put("first_name", "Ada")
                .put("last_name", "Buyer")
                .put("address_1", "1 Canal St")
                .put("city", "New York")
                .put("state", "NY")
                .put("postcode", "10013")
                .put("country", "US")
                .put("email", "buyer" + BUYERS.get() + "@example.com");
        ObjectNode shipping = purchase.order.putArray("shipping_lines").addObject();
        shipping.put("method_id", "flat_rate").put("method_title", "Flat rate").put("total", "7.95");
        return purchase.and(item, quantity);
    }

    Purchase and(int item, int quantity) {
        order.withArrayProperty("line_items")
                .addObject()
                .put("product_id", FIRST_PRODUCT + item)
                .put("quantity", quantity);
        return this;
    }

    /** A line that names no product of the shop. */
    Purchase andNamed(String name, String total) {
        order.withArrayProperty("line_items")
                .addObject()
                .put("name", name)
                .put("quantity", 1)
                .put("subtotal", total)
                .put("total", total);
        return this;
    }

    Purchase by(String email) {
        order.withObjectProperty("billing").put("email", email);
        return this;
    }

    /** Of the shop's account of that id. */
    Purchase ofAccount(long id) {
        order.put("customer_id", id);
        return this;
    }

    /** By card, with that reference of the gateway. */
    Purchase paidWith(String transaction) {
        order.put("transaction_id", transaction);
        return this;
    }

    /** Cash on delivery: the money is not in hand. */
    Purchase paidLater() {
        order.put("payment_method", "cod").put("transaction_id", "");
        return this;
    }

    Purchase withFee(String name, String total) {
        order.withArrayProperty("fee_lines")
                .addObject()
                .put("name", name)
                .put("total", total)
                .put("tax_status", "taxable");
        return this;
    }

    Purchase as(String status) {
        order.put("status", status);
        return this;
    }

    ObjectNode json() {
        return order;
    }
}
