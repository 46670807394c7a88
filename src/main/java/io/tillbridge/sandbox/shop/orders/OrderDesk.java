package io.tillbridge.sandbox.shop.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.catalogue.StockRoom;
import io.tillbridge.sandbox.shop.http.ListQuery;
import io.tillbridge.sandbox.shop.http.ShopRefusal;
import io.tillbridge.sandbox.shop.store.MetaEntries;
import io.tillbridge.sandbox.shop.store.ShopClock;
import io.tillbridge.sandbox.shop.store.ShopEvents;
import io.tillbridge.sandbox.shop.store.ShopIds;
import io.tillbridge.sandbox.shop.store.ShopJson;
import io.tillbridge.sandbox.shop.store.ShopLinks;
import io.tillbridge.sandbox.shop.store.ShopStore;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Takes orders in, changes them and throws them away. Every change moves the modified stamp, even an empty one. */
public final class OrderDesk {

    private static final List<String> PLAIN = List.of(
            "currency",
            "customer_id",
            "payment_method",
            "payment_method_title",
            "transaction_id",
            "customer_note",
            "created_via",
            "customer_ip_address",
            "customer_user_agent");

    private static final Map<String, String> SYMBOLS =
            Map.of("USD", "$", "CAD", "$", "EUR", "€", "GBP", "£", "JPY", "¥");

    private final ShopStore store;
    private final ShopClock clock;
    private final ShopLinks links;
    private final ShopEvents events;
    private final OrderLines lines;
    private final OrderTaxes taxes;
    private final OrderStatus status;

    public OrderDesk(
            ShopStore store, ShopClock clock, ShopLinks links, ShopEvents events, StockRoom stock, OrderNotes notes) {
        this.store = store;
        this.clock = clock;
        this.links = links;
        this.events = events;
        this.lines = new OrderLines(store, stock);
        this.taxes = new OrderTaxes(new TaxTable(ShopJson.form("taxes")), stock, store.ids());
        this.status = new OrderStatus(stock, notes, store.ids());
    }

    OrderStatus status() {
        return status;
    }

    /** What POST /orders does. Nothing of it stays when the request is refused. */
    public ObjectNode create(JsonNode request) {
        ObjectNode order = (ObjectNode) ShopJson.form("order");
        order.put("created_via", "rest-api");
        plainFields(order, request);
        lines.merge(order, request);
        Coupons.apply(order, request.path("coupon_lines"), store.ids());
        total(order);
        number(order, request);
        Instant now = clock.now();
        ShopClock.stamp(order, "date_created", now);
        ShopClock.stamp(order, "date_modified", now);
        String paid = request.path("set_paid").asBoolean() ? "processing" : "pending";
        String first = request.path("status").asText(paid);
        order.put("status", first);
        status.enter(order, first, now);
        store.orders().put(order);
        events.happened("order.created", order.path("id").asLong());
        return order;
    }

    /** What PUT /orders/{id} does. */
    public ObjectNode edit(long id, JsonNode request) {
        ObjectNode order = store.orders().find(id).orElseThrow(() -> ShopRefusal.invalidId("shop_order", 400));
        plainFields(order, request);
        if (request.has("line_items") || request.has("shipping_lines") || request.has("fee_lines")) {
            lines.merge(order, request);
            total(order);
        }
        String before = order.path("status").asText();
        boolean nowPaid = request.path("set_paid").asBoolean() && OrderStatus.isUnpaid(before);
        String next = request.path("status").asText(nowPaid ? "processing" : before);
        if (!next.equals(before)) {
            status.enter(order, next, clock.now());
        }
        return save(order);
    }

    /** Changes an order behind the rules' back: what is written stays as it is, but the stamp moves and webhooks fire. */
    public ObjectNode update(long id, Consumer<ObjectNode> change) {
        ObjectNode order = store.orders().find(id).orElseThrow(() -> ShopRefusal.invalidId("shop_order", 404));
        change.accept(order);
        return save(order);
    }

    /** Changes nothing of the first order that the query finds, but its stamp. */
    public Optional<ObjectNode> touchFirst(ListQuery query) {
        return store.orders().cards(query.dates()).min(query.order()).map(card -> update(card.id(), order -> {}));
    }

    /** Takes a recorded order as it is; ids in it are not given to others. */
    public ObjectNode add(ObjectNode recorded) {
        store.ids().seen(ShopIds.Kind.POST, recorded.path("id").asLong());
        for (String list : List.of("line_items", "tax_lines", "shipping_lines", "fee_lines", "coupon_lines")) {
            recorded.path(list).forEach(entry -> store.ids()
                    .seen(ShopIds.Kind.ITEM, entry.path("id").asLong()));
        }
        recorded.path("refunds").forEach(entry -> store.ids()
                .seen(ShopIds.Kind.POST, entry.path("id").asLong()));
        boolean known = store.orders().find(recorded.path("id").asLong()).isPresent();
        store.orders().put(recorded);
        events.happened(
                known ? "order.updated" : "order.created", recorded.path("id").asLong());
        return recorded;
    }

    /** Stock stays where it is (woocommerce.md, Stock); only this way of deleting is told to webhooks. */
    public ObjectNode trash(long id) {
        ObjectNode order = store.orders().find(id).orElseThrow(() -> ShopRefusal.invalidId("shop_order", 404));
        order.put("status", "trash");
        ShopClock.stamp(order, "date_modified", clock.now());
        store.orders().put(order);
        events.happened("order.deleted", id);
        return order;
    }

    public ObjectNode remove(long id) {
        ObjectNode order = store.orders().find(id).orElseThrow(() -> ShopRefusal.invalidId("shop_order", 404));
        store.orders().remove(id);
        return order;
    }

    /** Orders look their product up when they are read: one that is gone leaves its name (woocommerce.md, Types). */
    public void forgetProduct(long product) {
        store.orders().select(card -> true).forEach(order -> {
            boolean touched = false;
            for (JsonNode line : order.path("line_items")) {
                if (line.path("product_id").asLong() == product
                        || line.path("variation_id").asLong() == product) {
                    ((ObjectNode) line)
                            .put("product_id", 0)
                            .put("variation_id", 0)
                            .putNull("sku");
                    touched = true;
                }
            }
            if (touched) {
                store.orders().put(order);
            }
        });
    }

    ObjectNode save(ObjectNode order) {
        ShopClock.stamp(order, "date_modified", clock.now());
        status.flags(order);
        store.orders().put(order);
        events.happened("order.updated", order.path("id").asLong());
        return order;
    }

    private void plainFields(ObjectNode order, JsonNode request) {
        PLAIN.stream().filter(request::has).forEach(field -> order.set(field, request.get(field)));
        order.put("currency_symbol", SYMBOLS.getOrDefault(order.path("currency").asText(), "$"));
        for (String part : List.of("billing", "shipping")) {
            request.path(part).properties().forEach(field -> order.withObjectProperty(part)
                    .set(field.getKey(), field.getValue()));
        }
        MetaEntries.merge(order, request.path("meta_data"), store.ids());
    }

    private void total(ObjectNode order) {
        taxes.apply(order);
        OrderTotals.apply(order);
    }

    private void number(ObjectNode order, JsonNode request) {
        long id = store.ids().next(ShopIds.Kind.POST);
        String key = request.path("order_key")
                .asText("wc_order_" + UUID.randomUUID().toString().substring(0, 13));
        order.put("id", id).put("number", String.valueOf(id)).put("order_key", key.toLowerCase(Locale.ROOT));
        String pay = "/checkout/order-pay/" + id + "/?pay_for_order=true&key="
                + order.path("order_key").asText();
        order.put("payment_url", links.url().get() + pay);
        links.put(order, "orders/" + id);
    }
}
