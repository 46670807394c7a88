package io.tillbridge.sandbox.shop.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.http.ShopRefusal;
import io.tillbridge.sandbox.shop.store.ShopClock;
import io.tillbridge.sandbox.shop.store.ShopIds;
import io.tillbridge.sandbox.shop.store.ShopJson;
import io.tillbridge.sandbox.shop.store.ShopLinks;
import io.tillbridge.sandbox.shop.store.ShopStore;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The registered webhooks: who wants to hear of which topic, and who stopped listening. */
public final class Webhooks {

    /** Failures in a row after which the shop gives up; the count stays, so the next one after re-enabling ends it again. */
    private static final int PATIENCE = 6;

    private static final String FAILURES = "failure_count";

    private final ShopStore store;
    private final ShopClock clock;
    private final ShopLinks links;

    public Webhooks(ShopStore store, ShopClock clock, ShopLinks links) {
        this.store = store;
        this.clock = clock;
        this.links = links;
    }

    /** Registers; the ping is the caller's to send. */
    public ObjectNode create(JsonNode request) {
        String topic = request.path("topic").asText("");
        String url = request.path("delivery_url").asText("");
        if (!topic.matches("[a-z]+\\.(created|updated|deleted|restored)")) {
            throw new ShopRefusal(
                    400, "woocommerce_rest_shop_webhook_invalid_topic", "Webhook topic is required and must be valid.");
        }
        if (!url.matches("https?://.+")) {
            throw new ShopRefusal(
                    400,
                    "woocommerce_rest_shop_webhook_invalid_delivery_url",
                    "Webhook delivery URL must be a valid URL starting with http:// or https://.");
        }
        long id = store.ids().next(ShopIds.Kind.WEBHOOK);
        ObjectNode webhook = ShopJson.object().put("id", id);
        webhook.put("name", request.path("name").asText("Webhook " + topic)).put("status", "active");
        webhook.put("topic", topic).put("resource", topic.substring(0, topic.indexOf('.')));
        webhook.put("event", topic.substring(topic.indexOf('.') + 1)).putArray("hooks");
        webhook.put("delivery_url", url).put("secret", request.path("secret").asText(""));
        Instant now = clock.now();
        ShopClock.stamp(webhook, "date_created", now);
        ShopClock.stamp(webhook, "date_modified", now);
        links.put(webhook.put(FAILURES, 0), "webhooks/" + id);
        store.webhooks().put(webhook);
        return webhook;
    }

    /** The webhook of a topic and an address, in whatever state. */
    public Optional<Long> find(String topic, String url) {
        return store.webhooks().select(card -> true).stream()
                .filter(webhook -> webhook.path("topic").asText().equals(topic))
                .filter(webhook -> webhook.path("delivery_url").asText().equals(url))
                .map(webhook -> webhook.path("id").asLong())
                .findFirst();
    }

    /**
     * Finds and enables the one of this topic and address, or makes it.
     *
     * @param made told of the id of a new one
     */
    public long register(String topic, String deliveryUrl, String secret, LongConsumer made) {
        return find(topic, deliveryUrl).map(id -> enable(id, secret)).orElseGet(() -> {
            ObjectNode request = ShopJson.object().put("topic", topic);
            request.put("delivery_url", deliveryUrl).put("secret", secret);
            long id = create(request).path("id").asLong();
            made.accept(id);
            return id;
        });
    }

    public long enable(long id, String secret) {
        update(id, ShopJson.object().put("status", "active").put("secret", secret));
        return id;
    }

    /** Every webhook with its secret, oldest first. */
    public List<ObjectNode> all() {
        return store.webhooks().select(card -> true);
    }

    public boolean remove(long id) {
        store.webhooks().remove(id);
        return true;
    }

    public ObjectNode update(long id, JsonNode change) {
        ObjectNode webhook = store.webhooks().find(id).orElseThrow(() -> ShopRefusal.invalidId("shop_webhook", 400));
        for (String field : List.of("name", "status", "topic", "delivery_url", "secret")) {
            if (change.has(field)) {
                webhook.put(field, change.path(field).asText());
            }
        }
        ShopClock.stamp(webhook, "date_modified", clock.now());
        store.webhooks().put(webhook);
        return webhook;
    }

    /** The ids of those that want to hear of a topic now. */
    List<Long> listeningTo(String topic) {
        return store.webhooks().select(card -> card.status().equals("active")).stream()
                .filter(webhook -> webhook.path("topic").asText().equals(topic))
                .map(webhook -> webhook.path("id").asLong())
                .toList();
    }

    /** Counts failures in a row. */
    void delivered(long id, boolean success) {
        store.webhooks().find(id).ifPresent(webhook -> {
            int failures =
                    success ? 0 : Math.min(PATIENCE, webhook.path(FAILURES).asInt() + 1);
            if (failures >= PATIENCE) {
                webhook.put("status", "disabled");
            }
            if (failures != webhook.path(FAILURES).asInt() || failures >= PATIENCE) {
                store.webhooks().put(webhook.put(FAILURES, failures));
            }
        });
    }

    /** Without what the shop never shows. */
    static ObjectNode shown(ObjectNode webhook) {
        webhook.remove(List.of("secret", FAILURES));
        return webhook;
    }

    static String describe(ObjectNode webhook) {
        return String.format(
                Locale.ROOT,
                "webhook %d (%s)",
                webhook.path("id").asLong(),
                webhook.path("topic").asText());
    }
}
