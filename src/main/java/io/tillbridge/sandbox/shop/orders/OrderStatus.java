package io.tillbridge.sandbox.shop.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.catalogue.StockRoom;
import io.tillbridge.sandbox.shop.store.MetaEntries;
import io.tillbridge.sandbox.shop.store.ShopClock;
import io.tillbridge.sandbox.shop.store.ShopIds;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What a status means for an order's dates, flags and stock. */
final class OrderStatus {

    private static final String REDUCED = "_reduced_stock";
    private static final Set<String> TAKES_STOCK = Set.of("processing", "completed", "on-hold");
    private static final Set<String> GIVES_STOCK_BACK = Set.of("cancelled", "pending");
    private static final Set<String> EDITABLE = Set.of("pending", "on-hold", "auto-draft");

    private final StockRoom stock;
    private final OrderNotes notes;
    private final ShopIds ids;

    OrderStatus(StockRoom stock, OrderNotes notes, ShopIds ids) {
        this.stock = stock;
        this.notes = notes;
        this.ids = ids;
    }

    void enter(ObjectNode order, String status, Instant now) {
        String before = order.path("status").asText();
        order.put("status", status);
        dates(order, status, now);
        stock(order, status);
        flags(order);
        if (!before.equals(status) && order.path("id").asLong() > 0) {
            notes.add(
                    order.path("id").asLong(),
                    "WooCommerce",
                    "Order status changed from " + name(before) + " to " + name(status) + ".",
                    false);
        }
    }

    /** Still to be paid for, whoever set it aside. */
    static boolean isUnpaid(String status) {
        return Set.of("pending", "failed", "on-hold", "cancelled").contains(status);
    }

    /** Flags that the shop derives from the rest. */
    void flags(ObjectNode order) {
        String status = order.path("status").asText();
        boolean unpaid = status.equals("pending") || status.equals("failed");
        order.put("is_editable", EDITABLE.contains(status));
        order.put("needs_payment", unpaid && Money.of(order.path("total")).signum() > 0);
        order.put(
                "needs_processing",
                StreamSupport.stream(order.path("line_items").spliterator(), false)
                        .anyMatch(line -> stock.soldBy(line)
                                .map(product -> !product.path("virtual").asBoolean())
                                .orElse(false)));
    }

    /** Cash on delivery is paid when it is completed, the rest when it is processed. */
    private static void dates(ObjectNode order, String status, Instant now) {
        boolean cashOnDelivery = order.path("payment_method").asText().equals("cod");
        boolean paid = status.equals("completed") || (status.equals("processing") && !cashOnDelivery);
        if (paid && order.path("date_paid_gmt").isNull()) {
            ShopClock.stamp(order, "date_paid", now);
        }
        if (status.equals("completed") && order.path("date_completed_gmt").isNull()) {
            ShopClock.stamp(order, "date_completed", now);
        }
    }

    /** The line remembers what it took, so that nothing is taken or given back twice (woocommerce.md, Stock). */
    private void stock(ObjectNode order, String status) {
        for (JsonNode entry : order.path("line_items")) {
            ObjectNode line = (ObjectNode) entry;
            int quantity = line.path("quantity").asInt();
            int reduced = MetaEntries.find(line, "key", REDUCED)
                    .map(meta -> meta.path("value").asInt())
                    .orElse(0);
            boolean known = MetaEntries.find(line, "key", REDUCED).isPresent();
            if (TAKES_STOCK.contains(status) && !known && stock.move(line, -quantity)) {
                MetaEntries.putShown(line, REDUCED, String.valueOf(quantity), ids);
            } else if (GIVES_STOCK_BACK.contains(status) && known) {
                stock.move(line, reduced);
                MetaEntries.remove(line, REDUCED);
            }
        }
    }

    /** A refunded line gives back at most what it took, and remembers both. */
    void restock(ObjectNode line, int quantity) {
        MetaEntries.find(line, "key", REDUCED).ifPresent(meta -> {
            int back = Math.min(quantity, meta.path("value").asInt());
            if (back > 0 && stock.move(line, back)) {
                MetaEntries.putShown(
                        line, REDUCED, String.valueOf(meta.path("value").asInt() - back), ids);
                MetaEntries.putShown(line, "_restock_refunded_items", String.valueOf(back), ids);
            }
        });
    }

    private static String name(String status) {
        return status.equals("pending")
                ? "Pending payment"
                : status.substring(0, Math.min(1, status.length())).toUpperCase(Locale.ROOT)
                        + status.substring(Math.min(1, status.length())).replace('-', ' ');
    }
}
