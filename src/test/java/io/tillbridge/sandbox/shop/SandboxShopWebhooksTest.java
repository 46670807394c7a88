package io.tillbridge.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Webhooks: ping, signature, topics, and how the shop gives up on who does not listen. */
class SandboxShopWebhooksTest {

    private static final String SECRET = "sécret";

    private final SandboxShop shop = new SandboxShop().start(0);
    private final ShopClient client = ShopClient.of(shop);
    private final WebhookReceiver receiver = new WebhookReceiver();

    @AfterEach
    void close() {
        shop.close();
        receiver.close();
    }

    @Test
    void aNewWebhookIsPingedWithoutSignatureOrTopicAndNeverShowsItsSecret() {
        JsonNode created = register("order.created");

        heard(1);
        assertThat(receiver.heard().get(0).body()).isEqualTo("webhook_id=1");
        assertThat(receiver.heard().get(0).headers())
                .doesNotContainKeys("X-wc-webhook-signature", "X-wc-webhook-topic")
                .containsEntry("Content-type", List.of("application/x-www-form-urlencoded"));
        assertThat(created.path("status").asText()).isEqualTo("active");
        assertThat(created.has("secret")).isFalse();
        assertThat(client.json("/webhooks").get(0).has("secret")).isFalse();
    }

    @Test
    void anOrderIsToldWithASignatureOverTheRawBytes() throws Exception {
        register("order.created");
        shop.add(ShopClient.recorded("order-everything"));

        heard(2);
        WebhookReceiver.Heard order = told("order.created").get(0);
        assertThat(ShopClient.parse(order.body())).isEqualTo(ShopClient.recorded("order-everything"));
        assertThat(order.headers().getFirst("X-WC-Webhook-Signature")).isEqualTo(sign(order.body()));
        assertThat(order.headers().getFirst("X-WC-Webhook-Resource")).isEqualTo("order");
        assertThat(order.headers().getFirst("X-WC-Webhook-Event")).isEqualTo("created");
        assertThat(order.headers().getFirst("X-WC-Webhook-ID")).isEqualTo("1");
    }

    @Test
    void ourOwnWriteAndARefundAreToldAsUpdatesButANoteIsNot() {
        register("order.updated");
        long id = shop.add(ShopClient.recorded("order-everything")).path("id").asLong();

        client.send("POST", "/orders/" + id + "/notes", "{\"note\":\"quiet\"}");
        client.send("PUT", "/orders/" + id, "{}");
        client.send("POST", "/orders/" + id + "/refunds", "{\"amount\":\"1.00\"}");

        await().untilAsserted(() -> assertThat(told("order.updated")).hasSize(2));
        assertThat(told("order.updated")).anyMatch(heard -> heard.body().contains("\"total\":\"-1.00\""));
    }

    @Test
    void onlyTheTrashIsToldAsDeleted() {
        register("order.deleted");
        shop.add(ShopClient.recorded("order-everything"));
        shop.add(ShopClient.recorded("order-storefront"));

        client.send("DELETE", "/orders/259?force=true", "");
        client.send("DELETE", "/orders/306", "");

        await().untilAsserted(() -> assertThat(told("order.deleted")).hasSize(1));
        assertThat(told("order.deleted").get(0).body()).isEqualTo("{\"id\":306}");
    }

    @Test
    void anOrderThatIsGoneWhenItIsToldBecomesASignedError() throws Exception {
        register("order.created");
        heard(1);
        receiver.hold();
        shop.add(ShopClient.recorded("order-storefront"));
        shop.add(ShopClient.recorded("order-empty"));
        shop.add(ShopClient.recorded("order-everything"));
        shop.remove(306);
        receiver.release();

        heard(4);
        WebhookReceiver.Heard gone = told("order.created").stream()
                .filter(heard -> heard.body().contains("Invalid ID"))
                .findFirst()
                .orElseThrow();
        assertThat(gone.body())
                .isEqualTo(ShopClient.recorded("webhook-delivery-error-body")
                        .path("body")
                        .toString());
        assertThat(gone.headers().getFirst("X-WC-Webhook-Signature")).isEqualTo(sign(gone.body()));
    }

    @Test
    void sixFailuresInARowSwitchItOffAndAfterReenablingOneMoreDoes() {
        long id = register("order.updated").path("id").asLong();
        heard(1);
        long order =
                shop.add(ShopClient.recorded("order-everything")).path("id").asLong();
        receiver.answer(500);

        for (int failure = 1; failure <= 6; failure++) {
            assertThat(status(id)).isEqualTo("active");
            shop.update(order, changed -> {});
            int count = failure;
            await().untilAsserted(() -> assertThat(told("order.updated")).hasSize(count));
        }
        await().untilAsserted(() -> assertThat(status(id)).isEqualTo("disabled"));
        shop.update(order, changed -> {});

        client.send("PUT", "/webhooks/" + id, "{\"status\":\"active\"}");
        shop.update(order, changed -> {});
        await().untilAsserted(() -> assertThat(status(id)).isEqualTo("disabled"));
        assertThat(told("order.updated")).hasSize(7);
    }

    private JsonNode register(String topic) {
        String body = ShopJson.object()
                .put("topic", topic)
                .put("delivery_url", receiver.url())
                .put("secret", SECRET)
                .toString();
        return ShopClient.parse(client.send("POST", "/webhooks", body).body());
    }

    private void heard(int count) {
        await().untilAsserted(() -> assertThat(receiver.heard()).hasSize(count));
    }

    private List<WebhookReceiver.Heard> told(String topic) {
        return receiver.heard().stream()
                .filter(heard -> heard.topic().equals(topic))
                .toList();
    }

    private String status(long id) {
        return client.json("/webhooks/" + id).path("status").asText();
    }

    private static String sign(String body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }
}
