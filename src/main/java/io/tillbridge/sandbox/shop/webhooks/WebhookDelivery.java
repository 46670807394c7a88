package io.tillbridge.sandbox.shop.webhooks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.http.ShopRefusal;
import io.tillbridge.sandbox.shop.store.Shelf;
import io.tillbridge.sandbox.shop.store.ShopEvents;
import io.tillbridge.sandbox.shop.store.ShopJson;
import io.tillbridge.sandbox.shop.store.ShopLinks;
import io.tillbridge.sandbox.shop.store.ShopStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells listeners, later and once: the body is built when it is sent, nothing is retried, and two senders may overtake each
 * other, so updated can arrive before created (woocommerce.md, Webhooks).
 */
public final class WebhookDelivery implements ShopEvents, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookDelivery.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String USER_AGENT = "WooCommerce/10.9.4 Hookshot (WordPress/6.9.7)";

    private final ShopStore store;
    private final Webhooks webhooks;
    private final ShopLinks links;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ExecutorService senders = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work, "sandbox-shop-webhook");
        thread.setDaemon(true);
        return thread;
    });

    public WebhookDelivery(ShopStore store, Webhooks webhooks, ShopLinks links) {
        this.store = store;
        this.webhooks = webhooks;
        this.links = links;
    }

    @Override
    public void happened(String topic, long id) {
        for (long webhook : webhooks.listeningTo(topic)) {
            senders.execute(() -> deliver(webhook, id));
        }
    }

    /** Form-encoded, without signature and without topic. */
    public void ping(long webhook) {
        senders.execute(() -> find(webhook).ifPresent(found -> {
            HttpRequest.Builder request = request(found)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("webhook_id=" + webhook));
            send(found, request);
        }));
    }

    private void deliver(long webhook, long id) {
        Optional<ObjectNode> active =
                find(webhook).filter(found -> found.path("status").asText().equals("active"));
        if (active.isEmpty()) {
            return;
        }
        byte[] body = store.exclusively(() -> ShopJson.bytes(body(active.get(), id)));
        HttpRequest.Builder request = request(active.get())
                .header("Content-Type", "application/json")
                .header("X-WC-Webhook-Source", links.url().get() + "/")
                .header("X-WC-Webhook-Topic", active.get().path("topic").asText())
                .header("X-WC-Webhook-Resource", active.get().path("resource").asText())
                .header("X-WC-Webhook-Event", active.get().path("event").asText())
                .header(
                        "X-WC-Webhook-Signature",
                        sign(body, active.get().path("secret").asText()))
                .header("X-WC-Webhook-ID", String.valueOf(webhook))
                .header("X-WC-Webhook-Delivery-ID", deliveryId(webhook))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        boolean success = send(active.get(), request);
        store.exclusively(() -> {
            webhooks.delivered(webhook, success);
            return success;
        });
    }

    /** The resource as it is now; what is gone is told as a signed error. */
    private ObjectNode body(ObjectNode webhook, long id) {
        if (webhook.path("event").asText().equals("deleted")) {
            return ShopJson.object().put("id", id);
        }
        String resource = webhook.path("resource").asText();
        Map<String, Supplier<Shelf>> shelves =
                Map.of("order", store::orders, "product", store::products, "customer", store::customers);
        return shelves.getOrDefault(resource, store::orders).get().find(id).orElseGet(() -> ShopRefusal.invalidId(
                        resource.equals("order") ? "shop_order" : resource, 404)
                .toJson());
    }

    private boolean send(ObjectNode webhook, HttpRequest.Builder request) {
        try {
            int status = client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status >= 200 && status <= 302;
        } catch (IOException | IllegalArgumentException e) {
            LOG.info("Sandbox shop: {} was not delivered: {}", Webhooks.describe(webhook), e.toString());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static HttpRequest.Builder request(ObjectNode webhook) {
        return HttpRequest.newBuilder(URI.create(webhook.path("delivery_url").asText()))
                .timeout(PATIENCE)
                .header("User-Agent", USER_AGENT);
    }

    private Optional<ObjectNode> find(long webhook) {
        return store.exclusively(() -> store.webhooks().find(webhook));
    }

    /** Of the webhook and the second: two deliveries may share it. */
    private static String deliveryId(long webhook) {
        String seed = webhook + "@" + Instant.now().getEpochSecond();
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    private static String sign(byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            // An empty secret is no key for Java; PHP pads it with zeros, which is the same key.
            byte[] key = secret.isEmpty() ? new byte[1] : secret.getBytes(StandardCharsets.UTF_8);
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        senders.shutdownNow();
    }
}
