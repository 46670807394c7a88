package io.tillbridge.sandbox.shop.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.http.ShopRefusal;
import io.tillbridge.sandbox.shop.store.MetaEntries;
import io.tillbridge.sandbox.shop.store.ShopClock;
import io.tillbridge.sandbox.shop.store.ShopIds;
import io.tillbridge.sandbox.shop.store.ShopJson;
import io.tillbridge.sandbox.shop.store.ShopLinks;
import io.tillbridge.sandbox.shop.store.ShopStore;
import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** Pays money back: by line, by amount, or wholly by the status refunded (woocommerce.md, Refunds). */
public final class RefundDesk {
    private static final List<String> PARTS = List.of("line_items", "shipping_lines", "fee_lines");

    private final ShopStore store;
    private final ShopClock clock;
    private final ShopLinks links;
    private final OrderDesk orders;

    public RefundDesk(ShopStore store, ShopClock clock, ShopLinks links, OrderDesk orders) {
        this.store = store;
        this.clock = clock;
        this.links = links;
        this.orders = orders;
    }

    /** Moves the order's stamp; a refund of all that was left sets the order to refunded. */
    public ObjectNode create(long id, JsonNode request) {
        ObjectNode order = store.orders()
                .find(id)
                .orElseThrow(() -> new ShopRefusal(404, "woocommerce_rest_invalid_order", "Invalid order ID."));
        ObjectNode parts = ShopJson.object();
        BigDecimal ofLines = BigDecimal.ZERO;
        for (String list : PARTS) {
            ArrayNode lines = refundLines(order.path(list), request);
            parts.set(list, lines);
            ofLines = ofLines.subtract(Money.sum(lines, "total")).subtract(Money.sum(lines, "total_tax"));
        }
        BigDecimal amount = request.has("amount") ? Money.of(request.path("amount")) : ofLines;
        BigDecimal left = left(order);
        if (amount.signum() <= 0 || amount.compareTo(left) > 0) {
            throw ShopRefusal.invalidRefund();
        }
        ObjectNode refund = refund(id, amount, request.path("reason").asText(""), amount.compareTo(left) == 0);
        refund.setAll(parts);
        keep(order, refund);
        restock(order, request);
        if (amount.compareTo(left) == 0) {
            orders.status().enter(order, "refunded", clock.now());
        }
        orders.save(order);
        return shown(refund);
    }

    /** Whether an edit sets the status to refunded, and what that does. */
    private void payBackOn(long id, JsonNode change) {
        store.orders()
                .find(id)
                .filter(order -> change.path("status").asText().equals("refunded"))
                .filter(order -> !order.path("status").asText().equals("refunded"))
                .ifPresent(this::payBackByStatus);
    }

    /** Edits an order; one whose status is set to refunded is paid back first. */
    public ObjectNode edit(long id, JsonNode change) {
        payBackOn(id, change);
        return orders.edit(id, change);
    }

    /** What setting the status does: all that is left, without lines, and nothing goes back into stock. */
    private void payBackByStatus(ObjectNode order) {
        BigDecimal left = left(order);
        if (left.signum() > 0) {
            keep(order, refund(order.path("id").asLong(), left, "Order fully refunded.", true));
            store.orders().put(order);
        }
    }

    public List<ObjectNode> of(long order) {
        List<ObjectNode> refunds = store.refunds().select(card -> card.parent() == order);
        refunds.forEach(RefundDesk::shown);
        return refunds;
    }

    Optional<ObjectNode> find(long order, long id) {
        return store.refunds()
                .find(id)
                .filter(refund -> refund.path("parent_id").asLong() == order)
                .map(RefundDesk::shown);
    }

    /** Writes into a refund past all rules. */
    public ObjectNode change(long id, Consumer<ObjectNode> change) {
        ObjectNode refund = store.refunds()
                .find(id)
                .orElseThrow(() -> new NoSuchElementException("The sandbox shop has no refund " + id));
        change.accept(refund);
        store.refunds().put(refund);
        return refund;
    }

    /** Does not move the order's stamp (woocommerce.md, Dates). */
    public boolean remove(long orderId, long id) {
        store.refunds().remove(id);
        store.orders().find(orderId).ifPresent(order -> {
            ArrayNode kept = ShopJson.array();
            order.path("refunds").forEach(entry -> {
                if (entry.path("id").asLong() != id) {
                    kept.add(entry);
                }
            });
            order.set("refunds", kept);
            store.orders().put(order);
        });
        return true;
    }

    /** The order's own total never shrinks; what was paid back stands in its list of refunds. */
    private static BigDecimal left(JsonNode order) {
        return Money.of(order.path("total")).add(Money.sum(order.path("refunds"), "total"));
    }

    private ObjectNode refund(long order, BigDecimal amount, String reason, boolean whole) {
        long id = store.ids().next(ShopIds.Kind.POST);
        ObjectNode refund = ShopJson.object().put("id", id);
        ShopClock.stamp(refund, "date_created", clock.now());
        refund.put("amount", Money.text(amount)).put("reason", reason);
        refund.put("refunded_by", 1).put("refunded_payment", false).putArray("meta_data");
        MetaEntries.put(refund, "_refund_type", refund.textNode(whole ? "full" : "partial"), store.ids());
        for (String list : List.of("line_items", "shipping_lines", "tax_lines", "fee_lines")) {
            refund.putArray(list);
        }
        links.put(refund, "orders/" + order + "/refunds/" + id);
        return refund.put("parent_id", order);
    }

    private void keep(ObjectNode order, ObjectNode refund) {
        BigDecimal tax = BigDecimal.ZERO;
        for (String list : PARTS) {
            tax = tax.add(Money.sum(refund.path(list), "total_tax"));
        }
        refund.set("tax_lines", taxLines(order, refund));
        ObjectNode entry = order.withArrayProperty("refunds").insertObject(0);
        entry.set("id", refund.get("id"));
        entry.put("reason", refund.path("reason").asText());
        entry.put("total", "-" + refund.path("amount").asText()).put("total_tax", Money.text(tax));
        store.refunds().put(refund);
    }

    /** Products, shipping and fees are all asked for as line items, by their ids. */
    private ArrayNode refundLines(JsonNode sold, JsonNode request) {
        ArrayNode lines = ShopJson.array();
        for (JsonNode asked : request.path("line_items")) {
            line(sold, asked.path("id").asLong()).ifPresent(line -> lines.add(refundLine(line, asked)));
        }
        return lines;
    }

    private ObjectNode refundLine(ObjectNode sold, JsonNode asked) {
        ObjectNode line = sold.deepCopy();
        line.put("id", store.ids().next(ShopIds.Kind.ITEM));
        String total = Money.text(Money.of(asked.path("refund_total")).negate());
        line.put("total", total);
        if (sold.has("quantity")) {
            line.put("quantity", -asked.path("quantity").asInt());
            line.put("subtotal", total);
        }
        ArrayNode taxes = line.putArray("taxes");
        for (JsonNode tax : asked.path("refund_tax")) {
            String back = Money.text(Money.of(tax.path("refund_total")).negate());
            taxes.addObject()
                    .put("id", tax.path("id").asLong())
                    .put("total", back)
                    .put("subtotal", back);
        }
        String tax = Money.text(Money.sum(taxes, "total"));
        if (sold.has("subtotal_tax")) {
            line.put("subtotal_tax", tax);
        }
        line.put("total_tax", tax).putArray("meta_data");
        MetaEntries.putShown(line, "_refunded_item_id", sold.path("id").asText(), store.ids());
        return line;
    }

    private ArrayNode taxLines(JsonNode order, JsonNode refund) {
        ArrayNode taxLines = ShopJson.array();
        for (JsonNode charged : order.path("tax_lines")) {
            long rate = charged.path("rate_id").asLong();
            BigDecimal goods = ofRate(refund.path("line_items"), rate).add(ofRate(refund.path("fee_lines"), rate));
            BigDecimal shipping = ofRate(refund.path("shipping_lines"), rate);
            if (goods.signum() != 0 || shipping.signum() != 0) {
                ObjectNode taxLine = charged.deepCopy();
                taxLine.put("id", store.ids().next(ShopIds.Kind.ITEM)).put("tax_total", Money.text(goods));
                taxLines.add(taxLine.put("shipping_tax_total", Money.text(shipping)));
            }
        }
        return taxLines;
    }

    private static BigDecimal ofRate(JsonNode lines, long rate) {
        return StreamSupport.stream(lines.spliterator(), false)
                .flatMap(line -> StreamSupport.stream(line.path("taxes").spliterator(), false))
                .filter(tax -> tax.path("id").asLong() == rate)
                .map(tax -> Money.of(tax.path("total")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void restock(ObjectNode order, JsonNode request) {
        if (!request.path("api_restock").asBoolean(true)) {
            return;
        }
        for (JsonNode asked : request.path("line_items")) {
            line(order.path("line_items"), asked.path("id").asLong()).ifPresent(line -> orders.status()
                    .restock(line, asked.path("quantity").asInt()));
        }
    }

    private static Optional<ObjectNode> line(JsonNode lines, long id) {
        return StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.path("id").asLong() == id)
                .map(ObjectNode.class::cast)
                .findFirst();
    }

    private static ObjectNode shown(ObjectNode refund) {
        refund.remove("parent_id");
        return refund;
    }
}
