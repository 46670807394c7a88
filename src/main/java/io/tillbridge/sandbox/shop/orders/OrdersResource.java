package io.tillbridge.sandbox.shop.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.http.Batch;
import io.tillbridge.sandbox.shop.http.FieldSelection;
import io.tillbridge.sandbox.shop.http.ListAnswer;
import io.tillbridge.sandbox.shop.http.ListQuery;
import io.tillbridge.sandbox.shop.http.ShopAnswer;
import io.tillbridge.sandbox.shop.http.ShopRefusal;
import io.tillbridge.sandbox.shop.http.ShopRequest;
import io.tillbridge.sandbox.shop.http.ShopRouter;
import io.tillbridge.sandbox.shop.store.IndexCard;
import io.tillbridge.sandbox.shop.store.ShopLinks;
import io.tillbridge.sandbox.shop.store.ShopStore;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** /orders. */
public final class OrdersResource {

    private static final List<String> ORDERS = List.of("date", "modified", "id", "include", "title");
    private static final Set<String> UNLISTED = Set.of("trash", "auto-draft", "draft", "checkout-draft");

    private final ShopStore store;
    private final OrderDesk desk;
    private final RefundDesk refunds;
    private final ShopLinks links;

    public OrdersResource(ShopStore store, OrderDesk desk, RefundDesk refunds, ShopLinks links) {
        this.store = store;
        this.desk = desk;
        this.refunds = refunds;
        this.links = links;
    }

    public void register(ShopRouter router) {
        router.on("GET", "/orders", (request, ids) -> list(request));
        router.on("POST", "/orders", (request, ids) -> ShopAnswer.json(201, desk.create(request.json())));
        router.onEdit(
                "/orders/batch", (request, ids) -> new Batch(desk::create, this::edit, desk::remove).answer(request));
        router.on("GET", "/orders/{id}", (request, ids) -> show(request, ids.get(0)));
        router.onEdit(
                "/orders/{id}",
                (request, ids) -> ShopAnswer.ok(
                        FieldSelection.of(request).apply(edit(request.json().put("id", ids.get(0))))));
        router.on("DELETE", "/orders/{id}", (request, ids) -> delete(request, ids.get(0)));
    }

    private ShopAnswer list(ShopRequest request) {
        ListQuery query = ListQuery.of(request, ORDERS);
        Predicate<IndexCard> filter = query.dates().and(query.ids()).and(states(query.values("status")));
        String customer = request.query("customer", "");
        if (!customer.isEmpty()) {
            filter = filter.and(card -> String.valueOf(card.customer()).equals(customer));
        }
        return ListAnswer.of(
                query,
                store.orders(),
                filter,
                UnaryOperator.identity(),
                links.url().get());
    }

    private static Predicate<IndexCard> states(Set<String> wanted) {
        return wanted.isEmpty() || wanted.contains("any")
                ? card -> !UNLISTED.contains(card.status())
                : card -> wanted.contains(card.status());
    }

    private ShopAnswer show(ShopRequest request, long id) {
        ObjectNode order = store.orders().find(id).orElseThrow(() -> ShopRefusal.invalidId("shop_order", 404));
        return ShopAnswer.ok(FieldSelection.of(request).apply(order));
    }

    private ObjectNode edit(JsonNode change) {
        long id = change.path("id").asLong();
        return refunds.edit(id, change);
    }

    private ShopAnswer delete(ShopRequest request, long id) {
        if (request.flag("force")) {
            return ShopAnswer.ok(desk.remove(id));
        }
        ObjectNode order = store.orders().find(id).orElseThrow(() -> ShopRefusal.invalidId("shop_order", 404));
        if (order.path("status").asText().equals("trash")) {
            throw new ShopRefusal(410, "woocommerce_rest_already_trashed", "The order has already been deleted.");
        }
        return ShopAnswer.ok(desk.trash(id));
    }
}
