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
     * @param orderId   to look at, 0 for none
     * @param accountId to look at, 0 for none
     */
    public record Verdict(int status, String outcome, long orderId, long accountId) {

        static Verdict nothing(int status, String outcome) {
            return new Verdict(status, outcome, 0, 0);
        }
    }

    public Verdict judge(String shop, String topic, String signature, byte[] body) {
        Verdict verdict = verdict(settings.shop(shop), topic, signature, body == null ? new byte[0] : body);
        meters.counter("tillbridge.webhooks", "outcome", verdict.outcome()).increment();
        return verdict;
    }

    private Verdict verdict(Optional<Settings.Shop> shop, String topic, String signature, byte[] body) {
        if (shop.isEmpty()) {
            return Verdict.nothing(404, "unknown-shop");
        }
        if (body.length > settings.orders().hintLimit()) {
            return Verdict.nothing(413, "too-large");
        }
        // The ping that comes with a webhook's creation has no signature; it asks for nothing but an answer.
        if (signature == null && body.length < 64 && PING.matcher(text(body)).matches()) {
            return Verdict.nothing(200, "ping");
        }
        if (!WebhookSignature.matches(body, shop.get().webhookSecret(), signature)
                // While a new secret goes round, deliveries under way are signed with the one before.
                && !WebhookSignature.matches(body, shop.get().formerWebhookSecret(), signature)) {
            return Verdict.nothing(401, "bad-signature");
        }
        String about = topic == null ? "" : topic.replaceFirst("\\..*", "");
        long id = id(body);
        return switch (id > 0 ? about : "") {
            case "order" -> new Verdict(202, "hint", id, 0);
            case "customer" -> new Verdict(202, "hint", 0, id);
            default -> Verdict.nothing(202, "nothing-to-do");
        };
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
