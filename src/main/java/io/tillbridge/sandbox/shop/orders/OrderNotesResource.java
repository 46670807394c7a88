package io.tillbridge.sandbox.shop.orders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.http.ShopAnswer;
import io.tillbridge.sandbox.shop.http.ShopRefusal;
import io.tillbridge.sandbox.shop.http.ShopRequest;
import io.tillbridge.sandbox.shop.http.ShopRouter;
import io.tillbridge.sandbox.shop.store.ShopJson;
import io.tillbridge.sandbox.shop.store.ShopStore;
import java.util.List;

/** /orders/{id}/notes. */
public final class OrderNotesResource {

    private final ShopStore store;
    private final OrderNotes notes;

    public OrderNotesResource(ShopStore store, OrderNotes notes) {
        this.store = store;
        this.notes = notes;
    }

    public void register(ShopRouter router) {
        router.on("GET", "/orders/{id}/notes", (request, ids) -> list(request, ids.get(0)));
        router.on("POST", "/orders/{id}/notes", (request, ids) -> create(request, ids.get(0)));
        router.on("GET", "/orders/{id}/notes/{id}", (request, ids) -> ShopAnswer.ok(find(ids.get(0), ids.get(1))));
        router.on("DELETE", "/orders/{id}/notes/{id}", (request, ids) -> delete(request, ids.get(0), ids.get(1)));
    }

    private ShopAnswer list(ShopRequest request, long order) {
        mustExist(order);
        String type = request.query("type", "any");
        List<ObjectNode> found = notes.of(order).stream()
                .filter(note -> type.equals("any")
                        || type.equals("customer") == note.path("customer_note").asBoolean())
                .toList();
        return ShopAnswer.ok(ShopJson.array(found));
    }

    private ShopAnswer create(ShopRequest request, long order) {
        mustExist(order);
        ObjectNode asked = request.json();
        if (asked.path("note").asText("").isEmpty()) {
            throw new ShopRefusal(400, "rest_missing_callback_param", "Missing parameter(s): note");
        }
        String author = asked.path("added_by_user").asBoolean() ? "admin" : "system";
        boolean forCustomer = asked.path("customer_note").asBoolean();
        return ShopAnswer.json(201, notes.add(order, author, asked.path("note").asText(), forCustomer));
    }

    private ShopAnswer delete(ShopRequest request, long order, long id) {
        if (!request.flag("force")) {
            throw new ShopRefusal(501, "woocommerce_rest_trash_not_supported", "Notes do not support trashing.");
        }
        ObjectNode note = find(order, id);
        notes.remove(id);
        return ShopAnswer.ok(note);
    }

    private ObjectNode find(long order, long id) {
        return notes.find(order, id)
                .orElseThrow(() -> new ShopRefusal(404, "woocommerce_rest_invalid_id", "Invalid resource ID."));
    }

    private void mustExist(long order) {
        if (store.orders().find(order).isEmpty()) {
            throw new ShopRefusal(404, "woocommerce_rest_order_invalid_id", "Invalid order ID.");
        }
    }
}
