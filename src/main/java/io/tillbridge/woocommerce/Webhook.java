package io.tillbridge.woocommerce;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A webhook as the shop shows it; its secret is never shown (woocommerce.md, Webhooks).
 *
 * @param status active, paused (by a person) or disabled (by the shop, after failures)
 */
public record Webhook(long id, String name, String status, String topic, String address) {
    private static final JsonMapper JSON = new JsonMapper();

    public boolean isActive() {
        return status.equals("active");
    }

    public boolean isDisabled() {
        return status.equals("disabled");
    }

    /** The webhooks of a list; empty where the text is no list. */
    public static Optional<List<Webhook>> list(String json) {
        JsonNode list;
        try {
            list = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
        if (list == null || !list.isArray()) {
            return Optional.empty();
        }
        List<Webhook> webhooks = new ArrayList<>();
        list.forEach(node -> webhooks.add(new Webhook(
                node.path("id").asLong(),
                node.path("name").asText(""),
                node.path("status").asText(""),
                node.path("topic").asText(""),
                node.path("delivery_url").asText(""))));
        return Optional.of(webhooks);
    }
}
