package io.tillbridge.sandbox.shop.shoppers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.util.List;
import java.util.Random;

/** Fills in an ordinary order as somebody at the checkout would. */
final class Basket {

    /** Gateway, its title, and the status an order has right after the checkout. */
    private record Gateway(String id, String title, String status) {}

    private static final List<Gateway> GATEWAYS = List.of(
            new Gateway("stripe", "Credit card", "processing"),
            new Gateway("stripe", "Credit card", "processing"),
            new Gateway("stripe", "Credit card", "processing"),
            new Gateway("cod", "Cash on delivery", "processing"),
            new Gateway("bacs", "Direct bank transfer", "on-hold"),
            new Gateway("cheque", "Check payments", "on-hold"));

    private static final List<String> NOTES =
            List.of("Leave at the door — «señor» 🚪", "Please call before delivery", "Für Élise: bitte nicht knicken");

    private Basket() {}

    static ObjectNode ordinary(Random random, Person person) {
        ObjectNode order = ShopJson.object().put("created_via", "store-api");
        order.put("customer_ip_address", "127.0.0.1").put("customer_user_agent", "sandbox");
        order.set("billing", person.billing());
        order.set("shipping", person.address().deepCopy());
        order.put("customer_note", random.nextInt(6) == 0 ? Person.pick(random, NOTES) : "");
        lines(order, random, 1 + random.nextInt(5));
        ship(order, random);
        pay(order, random);
        if (random.nextInt(6) == 0) {
            coupon(order, random.nextInt(3) == 0 ? "fiveoff" : "save10");
        }
        if (random.nextInt(8) == 0) {
            fee(order, "Handling", "3.35", "taxable");
        }
        return order;
    }

    static void lines(ObjectNode order, Random random, int count) {
        order.putArray("line_items");
        for (int i = 0; i < count; i++) {
            ObjectNode line = order.withArrayProperty("line_items").addObject();
            line.put("product_id", product(random));
            line.put("quantity", random.nextInt(10) == 0 ? 12 : 1 + random.nextInt(3));
            if (line.path("product_id").asLong() >= 213
                    && line.path("product_id").asLong() <= 215) {
                line.put("variation_id", line.path("product_id").asLong()).put("product_id", 212);
                ObjectNode meta = line.putArray("meta_data").addObject();
                meta.put("key", "Engraving").put("value", "Für Élise");
            }
        }
    }

    /** Mostly the two hundred items; sometimes a shirt, the service, or the site's own articles. */
    private static long product(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> 213L + random.nextInt(3);
            case 1 -> 220L + random.nextInt(6);
            case 2 -> 210L;
            // Items 198 and 199 have no ordinary stock in the till: they are bought on purpose only.
            default -> 10L + random.nextInt(196);
        };
    }

    private static void ship(ObjectNode order, Random random) {
        ObjectNode shipping = order.putArray("shipping_lines").addObject();
        switch (random.nextInt(4)) {
            case 0 ->
                shipping.put("method_id", "local_pickup")
                        .put("method_title", "Store pickup")
                        .put("instance_id", "3")
                        .put("total", "0.00");
            case 1 ->
                shipping.put("method_id", "free_shipping")
                        .put("method_title", "Free shipping")
                        .put("instance_id", "2")
                        .put("total", "0.00");
            default ->
                shipping.put("method_id", "flat_rate")
                        .put("method_title", "Flat rate")
                        .put("instance_id", "1")
                        .put("total", "7.95");
        }
    }

    private static void pay(ObjectNode order, Random random) {
        Gateway gateway = Person.pick(random, GATEWAYS);
        order.put("payment_method", gateway.id()).put("payment_method_title", gateway.title());
        order.put("status", gateway.status());
        if (gateway.id().equals("stripe")) {
            order.put("transaction_id", "ch_" + Long.toString(random.nextLong() >>> 1, 36));
        }
    }

    static void coupon(ObjectNode order, String code) {
        order.putArray("coupon_lines").addObject().put("code", code);
    }

    static void fee(ObjectNode order, String name, String total, String taxStatus) {
        ObjectNode fee = order.withArrayProperty("fee_lines").addObject();
        fee.put("name", name).put("total", total).put("tax_status", taxStatus);
    }
}
