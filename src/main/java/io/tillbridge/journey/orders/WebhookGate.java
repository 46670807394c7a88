package io.tillbridge.journey.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.tillbridge.settings.Settings;
import io.tillbridge.woocommerce.WebhookSignature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Judges a webhook delivery. Its body is never taken as the order: it is built when it is sent, may be old, and may
 * arrive before an earlier one (woocommerce.md, Webhooks). All it gives is an id to look at.
 */
@Component("webhookGate")
public class WebhookGate {
    private static final Pattern PING = Pattern.compile("webhook_id=\\d{1,19}");
    private static final JsonMapper JSON = new JsonMapper();

    private final Settings settings;
    private final MeterRegistry meters;

    public WebhookGate(Settings settings, MeterRegistry meters) {
        this.settings = settings;
        this.meters = meters;
    }

    /**
     * What to answer, and what to do.
     *
     * @param status  of the HTTP answer
     * @param orderId to look at, 0 for nothing
     */
    public record Verdict(int status, String outcome, long orderId) {}

    public Verdict judge(String shop, String topic, String signature, byte[] body) {
        Verdict verdict = verdict(settings.shop(shop), topic, signature, body == null ? new byte[0] : body);
        meters.counter("tillbridge.webhooks", "outcome", verdict.outcome()).increment();
        return verdict;
    }

    private Verdict verdict(Optional<Settings.Shop> shop, String topic, String signature, byte[] body) {
        if (shop.isEmpty()) {
            return new Verdict(404, "unknown-shop", 0);
        }
        if (body.length > settings.orders().hintLimit()) {
            return new Verdict(413, "too-large", 0);
        }
        // The ping that comes with a webhook's creation has no signature; it asks for nothing but an answer.
        if (signature == null && body.length < 64 && PING.matcher(text(body)).matches()) {
            return new Verdict(200, "ping", 0);
        }
        if (!WebhookSignature.matches(body, shop.get().webhookSecret(), signature)
                // While a new secret goes round, deliveries under way are signed with the one before.
                && !WebhookSignature.matches(body, shop.get().formerWebhookSecret(), signature)) {
            return new Verdict(401, "bad-signature", 0);
        }
        boolean order = topic != null && topic.startsWith("order.");
        long id = order ? id(body) : 0;
        return id > 0 ? new Verdict(202, "hint", id) : new Verdict(202, "nothing-to-do", 0);
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8).strip();
    }

    /** The id in the body, 0 where there is none, as in the error object that a gone order delivers. */
    private static long id(byte[] body) {
        try {
            JsonNode root = JSON.readTree(body);
            return root == null ? 0 : root.path("id").asLong(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
