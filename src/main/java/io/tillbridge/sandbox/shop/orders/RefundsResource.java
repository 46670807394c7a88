package io.tillbridge.sandbox.shop.orders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.http.ShopAnswer;
import io.tillbridge.sandbox.shop.http.ShopRefusal;
import io.tillbridge.sandbox.shop.http.ShopRequest;
import io.tillbridge.sandbox.shop.http.ShopRouter;
import io.tillbridge.sandbox.shop.store.ShopJson;

/** /orders/{id}/refunds. */
public final class RefundsResource {

    private final RefundDesk refunds;

    public RefundsResource(RefundDesk refunds) {
        this.refunds = refunds;
    }

    public void register(ShopRouter router) {
        router.on(
                "GET", "/orders/{id}/refunds", (request, ids) -> ShopAnswer.ok(ShopJson.array(refunds.of(ids.get(0)))));
        router.on(
                "POST",
                "/orders/{id}/refunds",
                (request, ids) -> ShopAnswer.json(201, refunds.create(ids.get(0), request.json())));
        router.on("GET", "/orders/{id}/refunds/{id}", (request, ids) -> ShopAnswer.ok(find(ids.get(0), ids.get(1))));
        router.on("DELETE", "/orders/{id}/refunds/{id}", (request, ids) -> delete(request, ids.get(0), ids.get(1)));
    }

    private ShopAnswer delete(ShopRequest request, long order, long id) {
        if (!request.flag("force")) {
            throw new ShopRefusal(501, "woocommerce_rest_trash_not_supported", "Refunds do not support trashing.");
        }
        ObjectNode refund = find(order, id);
        refunds.remove(order, id);
        return ShopAnswer.ok(refund);
    }

    private ObjectNode find(long order, long id) {
        return refunds.find(order, id)
                .orElseThrow(() ->
                        new ShopRefusal(404, "woocommerce_rest_invalid_order_refund_id", "Invalid order refund ID."));
    }
}
