package io.tillbridge.sandbox.shop.customers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.Optional;
import java.util.Set;

/** Opens and changes customer accounts. */
public final class Accounts {

    static final String INVALID_ID = "woocommerce_rest_invalid_id";

    private static final List<String> TEXTS = List.of("email", "first_name", "last_name", "username", "role");

    /** Roles that only a person may give. */
    private static final Set<String> GUARDED = Set.of("administrator", "shop_manager", "reseller");

    private final ShopStore store;
    private final ShopClock clock;
    private final ShopLinks links;
    private final ShopEvents events;

    public Accounts(ShopStore store, ShopClock clock, ShopLinks links, ShopEvents events) {
        this.store = store;
        this.clock = clock;
        this.links = links;
        this.events = events;
    }

    ShopLinks links() {
        return links;
    }

    public ObjectNode create(JsonNode change) {
        String email = change.path("email").asText("");
        if (email.isEmpty()) {
            throw new ShopRefusal(400, "rest_missing_callback_param", "Missing parameter(s): email");
        }
        if (byEmail(email).isPresent()) {
            throw new ShopRefusal(
                    400, "registration-error-email-exists", "An account is already registered with that e-mail.");
        }
        ObjectNode customer = (ObjectNode) ShopJson.form("customer");
        long id = store.ids().next(ShopIds.Kind.CUSTOMER);
        customer.put("id", id).put("role", "customer");
        customer.put("username", email.substring(0, Math.max(email.indexOf('@'), 0)));
        apply(customer, change);
        Instant now = clock.now();
        ShopClock.stamp(customer, "date_created", now);
        ShopClock.stamp(customer, "date_modified", now);
        links.put(customer, "customers/" + id);
        store.customers().put(customer);
        events.happened("customer.created", id);
        return customer;
    }

    public ObjectNode update(JsonNode change) {
        long id = change.path("id").asLong();
        ObjectNode customer =
                store.customers().find(id).orElseThrow(() -> new ShopRefusal(400, INVALID_ID, "Invalid resource ID."));
        boolean guarded = GUARDED.contains(change.path("role").asText());
        if (guarded && !change.path("role").equals(customer.path("role"))) {
            throw new ShopRefusal(403, "woocommerce_rest_cannot_edit", "Sorry, you may not give that role.");
        }
        apply(customer, change);
        ShopClock.stamp(customer, "date_modified", clock.now());
        store.customers().put(customer);
        events.happened("customer.updated", id);
        return customer;
    }

    /** Takes a recorded account over with its id and dates. */
    public ObjectNode add(ObjectNode recorded) {
        store.ids().seen(ShopIds.Kind.CUSTOMER, recorded.path("id").asLong());
        store.customers().put(recorded);
        events.happened("customer.created", recorded.path("id").asLong());
        return recorded;
    }

    public long remove(long id) {
        store.customers().remove(id);
        events.happened("customer.deleted", id);
        return id;
    }

    public Optional<ObjectNode> byEmail(String email) {
        String wanted = email.toLowerCase(Locale.ROOT);
        return store.customers().select(card -> card.email().equals(wanted)).stream()
                .findFirst();
    }

    private void apply(ObjectNode customer, JsonNode change) {
        TEXTS.stream().filter(change::has).forEach(field -> customer.set(field, change.get(field)));
        for (String part : List.of("billing", "shipping")) {
            change.path(part).properties().forEach(field -> customer.withObjectProperty(part)
                    .set(field.getKey(), field.getValue()));
        }
        MetaEntries.merge(customer, change.path("meta_data"), store.ids());
    }
}
