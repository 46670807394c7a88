package io.tillbridge.sandbox.shop.catalogue;

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
import io.tillbridge.sandbox.shop.store.ShopClock;
import io.tillbridge.sandbox.shop.store.ShopEvents;
import io.tillbridge.sandbox.shop.store.ShopIds;
import io.tillbridge.sandbox.shop.store.ShopJson;
import io.tillbridge.sandbox.shop.store.ShopLinks;
import io.tillbridge.sandbox.shop.store.ShopStore;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** /products, and below each product its /variations. */
public final class ProductsResource {

    private static final List<String> ORDERS = List.of("date", "modified", "id", "include", "title");

    private final ShopStore store;
    private final StockRoom stock;
    private final ShopLinks links;
    private final ShopClock clock;
    private final ShopEvents events;
    private final LongConsumer forgetInOrders;

    /**
     * Serves products of the store.
     *
     * @param forgetInOrders told the id of a product that is gone for good
     */
    public ProductsResource(
            ShopStore store,
            StockRoom stock,
            ShopLinks links,
            ShopClock clock,
            ShopEvents events,
            LongConsumer forgetInOrders) {
        this.store = store;
        this.stock = stock;
        this.links = links;
        this.clock = clock;
        this.events = events;
        this.forgetInOrders = forgetInOrders;
    }

    public void register(ShopRouter router) {
        router.on("GET", "/products", (request, ids) -> list(request, 0));
        router.on("POST", "/products", (request, ids) -> ShopAnswer.json(201, create(request.json(), 0)));
        router.onEdit("/products/batch", (request, ids) -> batch(0).answer(request));
        router.on("GET", "/products/{id}", (request, ids) -> show(request, ids.get(0)));
        router.onEdit("/products/{id}", (request, ids) -> edit(request, ids.get(0), 0));
        router.on("DELETE", "/products/{id}", (request, ids) -> ShopAnswer.ok(delete(ids.get(0))));
        router.on("GET", "/products/{id}/variations", (request, ids) -> list(request, ids.get(0)));
        router.on(
                "POST",
                "/products/{id}/variations",
                (request, ids) -> ShopAnswer.json(201, create(request.json(), ids.get(0))));
        router.onEdit("/products/{id}/variations/batch", (request, ids) -> batch(ids.get(0))
                .answer(request));
        router.on("GET", "/products/{id}/variations/{id}", (request, ids) -> show(request, ids.get(1)));
        router.onEdit("/products/{id}/variations/{id}", (request, ids) -> edit(request, ids.get(1), ids.get(0)));
    }

    /** The plain list leaves variations out; asked by SKU, in any case, they are found (woocommerce.md, Batch). */
    private ShopAnswer list(ShopRequest request, long parent) {
        ListQuery query = ListQuery.of(request, ORDERS);
        Set<String> skus = query.values("sku").stream()
                .map(sku -> sku.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Set<String> states = query.values("status");
        Predicate<IndexCard> filter = query.dates().and(query.ids());
        filter = filter.and(skus.isEmpty() ? card -> card.parent() == parent : card -> skus.contains(card.sku()));
        filter = filter.and(card -> states.contains(card.status())
                || (!card.status().equals("trash") && (states.isEmpty() || states.contains("any"))));
        return ListAnswer.of(
                query,
                store.products(),
                filter,
                UnaryOperator.identity(),
                links.url().get());
    }

    private ShopAnswer show(ShopRequest request, long id) {
        ObjectNode product = store.products().find(id).orElseThrow(() -> ShopRefusal.invalidId("product", 404));
        return ShopAnswer.ok(FieldSelection.of(request).apply(product));
    }

    private ShopAnswer edit(ShopRequest request, long id, long parent) {
        ObjectNode change = request.json();
        ProductEdit.check(change);
        return ShopAnswer.ok(update(change.put("id", id), parent));
    }

    private Batch batch(long parent) {
        return new Batch(item -> create(item, parent), item -> update(item, parent), this::delete);
    }

    private ObjectNode update(JsonNode change, long parent) {
        ObjectNode product = store.products()
                .find(change.path("id").asLong())
                .filter(found -> found.path("parent_id").asLong() == parent)
                .orElseThrow(() -> ShopRefusal.invalidId("product", 400));
        refuseTakenSku(change, product.path("id").asLong());
        ProductEdit.apply(product, change, store.ids());
        stock.save(product);
        return product;
    }

    private ObjectNode create(JsonNode change, long parent) {
        refuseTakenSku(change, 0);
        long id = store.ids().next(ShopIds.Kind.POST);
        ObjectNode product = (ObjectNode) ShopJson.form(parent > 0 ? "variation" : "product");
        product.put("id", id).put("parent_id", parent);
        ProductEdit.apply(product, change, store.ids());
        links.put(product, parent > 0 ? "products/" + parent + "/variations/" + id : "products/" + id);
        Instant now = clock.now();
        ShopClock.stamp(product, "date_created", now);
        ShopClock.stamp(product, "date_modified", now);
        store.products().put(product);
        events.happened(parent > 0 ? "product.updated" : "product.created", parent > 0 ? parent : id);
        return product;
    }

    private ObjectNode delete(long id) {
        ObjectNode product = store.products().find(id).orElseThrow(() -> ShopRefusal.invalidId("product", 404));
        store.products().remove(id);
        forgetInOrders.accept(id);
        return product;
    }

    private void refuseTakenSku(JsonNode change, long own) {
        String sku = change.path("sku").asText("").toLowerCase(Locale.ROOT);
        Optional<IndexCard> taken = store.products()
                .cards(card -> !sku.isEmpty() && card.sku().equals(sku) && card.id() != own)
                .findFirst();
        if (taken.isPresent()) {
            ObjectNode extra = ShopJson.object().put("resource_id", taken.get().id());
            extra.put("unique_sku", change.path("sku").asText() + "-1");
            throw new ShopRefusal(400, "product_invalid_sku", "Invalid or duplicated SKU.", extra);
        }
    }
}
