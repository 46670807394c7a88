package io.tillbridge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.journey.JourneyTest;
import io.tillbridge.settings.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@JourneyTest
class WebhooksOverHttpTest {
    private static final byte[] ORDER = "{\"id\":987654321,\"note\":\"grüß\"}".getBytes(StandardCharsets.UTF_8);

    private final Visitor shop;
    private final Settings settings;
    private final int port;

    @Autowired
    WebhooksOverHttpTest(Environment environment, Settings settings) {
        this.shop = Visitor.stranger(environment);
        this.settings = settings;
        this.port = environment.getRequiredProperty("local.server.port", Integer.class);
    }

    @Test
    void thePingOfANewWebhookIsAForm() {
        HttpResponse<String> answer = shop.with("Content-Type", "application/x-www-form-urlencoded")
                .post("/webhooks/woodys", "webhook_id=1".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("ping");
    }

    @Test
    void aSignedDeliveryIsTakenWhateverItSaysItIs() throws Exception {
        for (String type : new String[] {"application/json", "application/x-www-form-urlencoded", "text/html"}) {
            HttpResponse<String> answer = shop.with("Content-Type", type)
                    .with("X-WC-Webhook-Topic", "order.updated")
                    .with("X-WC-Webhook-Signature", signature(ORDER))
                    .post("/webhooks/woodys?orderId=5", ORDER);

            assertThat(answer.statusCode()).as(type).isEqualTo(202);
            assertThat(answer.body()).isEqualTo("hint");
            assertThat(answer.headers().map().keySet())
                    .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("x-wc"))
                    .doesNotContain("shop", "orderId");
        }
    }

    @Test
    void aDeliveryWithoutTheSecretIsRefused() throws Exception {
        assertThat(shop.with("X-WC-Webhook-Topic", "order.updated")
                        .with("X-WC-Webhook-Signature", signature("{}".getBytes(StandardCharsets.UTF_8)))
                        .post("/webhooks/woodys", ORDER)
                        .statusCode())
                .isEqualTo(401);
        assertThat(shop.post("/webhooks/woodys", ORDER).statusCode()).isEqualTo(401);
        assertThat(shop.post("/webhooks/woodys").statusCode()).isEqualTo(401);
    }

    @Test
    void anUnknownShopAndAnotherMethodAreNamedAsSuch() {
        assertThat(shop.post("/webhooks/nobody", ORDER).statusCode()).isEqualTo(404);
        assertThat(shop.with("shop", "woodys").post("/webhooks/nobody", ORDER).statusCode())
                .isEqualTo(404);
        assertThat(shop.get("/webhooks/woodys").statusCode()).isEqualTo(405);
    }

    @Test
    void aBodyOverTheLimitIsCutOff() throws IOException {
        byte[] large = new byte[settings.orders().hintLimit() + 1];

        assertThat(shop.post("/webhooks/woodys", large).statusCode()).isEqualTo(413);
        assertThat(chunked(large)).startsWith("HTTP/1.1 413");
    }

    /** Without a length in front, the limit shows only while reading. */
    private String chunked(byte[] body) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /webhooks/woodys HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                            + Integer.toHexString(body.length + 1) + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush(); // the last byte never comes, and the answer does not wait for it
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    private String signature(byte[] body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        String secret = settings.shop("woodys").orElseThrow().webhookSecret();
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(body));
    }
}
