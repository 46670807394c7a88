package io.tillbridge.sandbox.shop.customers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.http.FieldSelection;
import io.tillbridge.sandbox.shop.http.ListAnswer;
import io.tillbridge.sandbox.shop.http.ListQuery;
import io.tillbridge.sandbox.shop.http.ShopAnswer;
import io.tillbridge.sandbox.shop.http.ShopRefusal;
import io.tillbridge.sandbox.shop.http.ShopRequest;
import io.tillbridge.sandbox.shop.http.ShopRouter;
import io.tillbridge.sandbox.shop.store.IndexCard;
import io.tillbridge.sandbox.shop.store.ShopStore;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** /customers: accounts only; guests never appear here (woocommerce.md, Paging). */
public final class CustomersResource {

    /** Not by modified: the shop refuses that here, and ignores modified_after without a word. */
    private static final List<String> ORDERS = List.of("name", "id", "include", "registered_date");

    /** Accounts of any other role, those of a roles plug-in among them, are not the API's to delete (journey.md §2.9). */
    private static final Set<String> DELETABLE = Set.of("customer", "subscriber");

    private final ShopStore store;
    private final Accounts accounts;

    public CustomersResource(ShopStore store, Accounts accounts) {
        this.store = store;
        this.accounts = accounts;
    }

    public void register(ShopRouter router) {
        router.on("GET", "/customers", (request, ids) -> list(request));
        router.on("POST", "/customers", (request, ids) -> ShopAnswer.json(201, accounts.create(request.json())));
        router.on("GET", "/customers/{id}", (request, ids) -> show(request, ids.get(0)));
        router.onEdit(
                "/customers/{id}",
                (request, ids) -> ShopAnswer.ok(accounts.update(request.json().put("id", ids.get(0)))));
        router.on("DELETE", "/customers/{id}", (request, ids) -> delete(request, ids.get(0)));
    }

    private ShopAnswer list(ShopRequest request) {
        ListQuery query = ListQuery.of(ascendingByDefault(request), ORDERS);
        String role = request.query("role", "customer");
        String email = request.query("email", "").toLowerCase(Locale.ROOT);
        Predicate<IndexCard> filter = query.ids()
                .and(card -> role.equals("all") || card.type().equals(role))
                .and(card -> email.isEmpty() || card.email().equals(email));
        return ListAnswer.of(
                query,
                store.customers(),
                filter,
                UnaryOperator.identity(),
                accounts.links().url().get());
    }

    private static ShopRequest ascendingByDefault(ShopRequest request) {
        Map<String, String> query = new HashMap<>(request.query());
        query.putIfAbsent("order", "asc");
        return new ShopRequest(request.method(), request.path(), query, request.authorization(), request.body());
    }

    private ShopAnswer show(ShopRequest request, long id) {
        ObjectNode customer = store.customers()
                .find(id)
                .orElseThrow(() -> new ShopRefusal(404, Accounts.INVALID_ID, "Invalid resource ID."));
        return ShopAnswer.ok(FieldSelection.of(request).apply(customer));
    }

    private ShopAnswer delete(ShopRequest request, long id) {
        if (!request.flag("force")) {
            throw new ShopRefusal(501, "woocommerce_rest_trash_not_supported", "Customers do not support trashing.");
        }
        ObjectNode customer = store.customers()
                .find(id)
                .orElseThrow(() -> new ShopRefusal(400, Accounts.INVALID_ID, "Invalid resource id."));
        if (!DELETABLE.contains(customer.path("role").asText())) {
            throw new ShopRefusal(
                    403, "woocommerce_rest_cannot_delete", "Sorry, users with this role cannot be deleted.");
        }
        accounts.remove(id);
        return ShopAnswer.ok(customer);
    }
}
