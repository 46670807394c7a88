package io.tillbridge.sandbox.shop.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.store.ShopClock;
import io.tillbridge.sandbox.shop.store.ShopEvents;
import io.tillbridge.sandbox.shop.store.ShopStore;
import java.util.Optional;

/** The stock of products and variations. Orders may take it below zero (woocommerce.md, Stock). */
public final class StockRoom {

    private final ShopStore store;
    private final ShopClock clock;
    private final ShopEvents events;

    public StockRoom(ShopStore store, ShopClock clock, ShopEvents events) {
        this.store = store;
        this.clock = clock;
        this.events = events;
    }

    /** The product or, for a variation, the variation that an order line sells. */
    public Optional<ObjectNode> soldBy(JsonNode line) {
        long variation = line.path("variation_id").asLong();
        return store.products()
                .find(variation > 0 ? variation : line.path("product_id").asLong());
    }

    /** Moves the stock of what the line sells; false when its stock is not managed. */
    public boolean move(JsonNode line, int delta) {
        Optional<ObjectNode> sold = soldBy(line).map(this::stockKeeper);
        if (sold.isEmpty() || !sold.get().path("manage_stock").asBoolean()) {
            return false;
        }
        setQuantity(sold.get(), sold.get().path("stock_quantity").asInt() + delta);
        save(sold.get());
        return true;
    }

    /** A variation that says {@code manage_stock: "parent"} sells from the parent's stock. */
    private ObjectNode stockKeeper(ObjectNode sold) {
        return sold.path("manage_stock").asText().equals("parent")
                ? store.products().find(sold.path("parent_id").asLong()).orElse(sold)
                : sold;
    }

    static void setQuantity(ObjectNode product, int quantity) {
        boolean waits = !product.path("backorders").asText("no").equals("no");
        product.put("stock_quantity", quantity)
                .put("stock_status", quantity > 0 ? "instock" : waits ? "onbackorder" : "outofstock");
    }

    /** Every save moves the stamp, and a variation is announced as its product (woocommerce.md, Dates, Webhooks). */
    public void save(ObjectNode product) {
        ShopClock.stamp(product, "date_modified", clock.now());
        store.products().put(product);
        long parent = product.path("parent_id").asLong();
        events.happened(
                "product.updated", parent > 0 ? parent : product.path("id").asLong());
    }
}
