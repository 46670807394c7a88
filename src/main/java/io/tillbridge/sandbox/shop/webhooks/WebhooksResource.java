package io.tillbridge.sandbox.shop.webhooks;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/** /webhooks. */
public final class WebhooksResource {

    private final ShopStore store;
    private final Webhooks webhooks;
    private final ShopLinks links;
    private final LongConsumer ping;

    /**
     * Serves webhooks of the store.
     *
     * @param ping sends the ping of a new webhook
     */
    public WebhooksResource(ShopStore store, Webhooks webhooks, ShopLinks links, LongConsumer ping) {
        this.store = store;
        this.webhooks = webhooks;
        this.links = links;
        this.ping = ping;
    }

    public void register(ShopRouter router) {
        router.on("GET", "/webhooks", (request, ids) -> list(request));
        router.on("POST", "/webhooks", (request, ids) -> create(request));
        router.on("GET", "/webhooks/{id}", (request, ids) -> ShopAnswer.ok(Webhooks.shown(find(ids.get(0)))));
        router.onEdit(
                "/webhooks/{id}",
                (request, ids) -> ShopAnswer.ok(Webhooks.shown(webhooks.update(ids.get(0), request.json()))));
        router.on("DELETE", "/webhooks/{id}", (request, ids) -> delete(request, ids.get(0)));
    }

    private ShopAnswer list(ShopRequest request) {
        ListQuery query = ListQuery.of(request, List.of("date", "id", "title"));
        String status = request.query("status", "all");
        Predicate<IndexCard> filter =
                card -> status.equals("all") || card.status().equals(status);
        return ListAnswer.of(
                query, store.webhooks(), filter, Webhooks::shown, links.url().get());
    }

    private ShopAnswer create(ShopRequest request) {
        ObjectNode webhook = webhooks.create(request.json());
        ping.accept(webhook.path("id").asLong());
        return ShopAnswer.json(201, Webhooks.shown(webhook));
    }

    private ShopAnswer delete(ShopRequest request, long id) {
        if (!request.flag("force")) {
            throw new ShopRefusal(501, "woocommerce_rest_trash_not_supported", "Webhooks do not support trashing.");
        }
        ObjectNode webhook = find(id);
        store.webhooks().remove(id);
        return ShopAnswer.ok(Webhooks.shown(webhook));
    }

    private ObjectNode find(long id) {
        return store.webhooks().find(id).orElseThrow(() -> ShopRefusal.invalidId("shop_webhook", 404));
    }
}
