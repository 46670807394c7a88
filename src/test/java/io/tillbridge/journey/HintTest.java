package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tillbridge.settings.Settings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A webhook over HTTP is a hint that makes an order a document within seconds, and nothing more than a hint. */
@JourneyTest
class HintTest {
    @Autowired
    private Journey journey;

    @Autowired
    private Clerk clerk;

    @Autowired
    private Settings settings;

    @Autowired
    private Environment environment;

    @Test
    void signedHintPostsTheOrderWithinTwoSecondsWithoutAPoll() throws Exception {
        long warm = clerk.place(Purchase.of(101, 1));
        deliver("order.created", "{\"id\":" + warm + "}");
        await().untilAsserted(() -> assertThat(clerk.documents(warm)).isEqualTo(1));
        long id = clerk.place(Purchase.of(101, 1));

        int answer = deliver("order.created", "{\"id\":" + id + "}");

        assertThat(answer).isEqualTo(202);
        await().atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(clerk.documents(id)).isEqualTo(1));
    }

    @Test
    void bodyOfAHintIsNeverTakenAsTheOrder() throws Exception {
        long id = clerk.place(Purchase.of(102, 1).as("pending"));

        deliver("order.updated", "{\"id\":" + id + ",\"status\":\"completed\",\"total\":\"0.01\"}");

        await().untilAsserted(() -> assertThat(
                        journey.list("SELECT STATE FROM dbo.USER_ORDER_STAGING WHERE WOO_ORDER_ID = ?", id))
                .hasSize(1));
        assertThat(clerk.state(id)).isEqualTo("WAITING");
        assertThat(clerk.documents(id)).isZero();
    }

    @Test
    void hintOfADeletedOrderCallsItOff() throws Exception {
        long id = clerk.place(Purchase.of(103, 1).as("on-hold"));
        clerk.stageSilently(id);
        journey.shop.trash(id);

        deliver("order.deleted", "{\"id\":" + id + "}");

        await().untilAsserted(() -> assertThat(clerk.state(id)).isEqualTo("CANCELLED"));
    }

    @Test
    void hintsInTheWrongOrderLeadToTheSameEnd() throws Exception {
        long id = clerk.place(Purchase.of(104, 1).as("pending"));
        clerk.setStatus(id, "processing");

        deliver("order.updated", "{\"id\":" + id + "}");
        deliver("order.created", "{\"id\":" + id + "}");

        await().untilAsserted(() -> assertThat(clerk.documents(id)).isEqualTo(1));
        journey.pollAndPost();
        assertThat(clerk.state(id)).isEqualTo("POSTED");
    }

    private int deliver(String topic, String body) throws Exception {
        String port = environment.getRequiredProperty("local.server.port");
        Mac mac = Mac.getInstance("HmacSHA256");
        String secret = settings.shop(Journey.SHOP).orElseThrow().webhookSecret();
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] signature = mac.doFinal(body.getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/webhooks/woodys"))
                .header("Content-Type", "application/json")
                .header("X-WC-Webhook-Topic", topic)
                .header("X-WC-Webhook-Signature", Base64.getEncoder().encodeToString(signature))
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
