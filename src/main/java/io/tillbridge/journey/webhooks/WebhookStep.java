package io.tillbridge.journey.webhooks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.woocommerce.Webhook;

/**
 * What is to be done about one webhook, and how the shop is told.
 *
 * @param id       of the webhook, 0 for a new one
 * @param sentence for a person who looks at the plan
 * @param body     what the shop is sent; holds the secret
 */
public record WebhookStep(Action action, long id, String topic, String status, String sentence, String body) {
    private static final JsonMapper JSON = new JsonMapper();

    public enum Action {
        CREATE("POST"),
        MEND("PUT"),
        REMOVE("DELETE"),
        KEEP(""),
        LEAVE("");

        private final String method;

        Action(String method) {
            this.method = method;
        }

        boolean isWork() {
            return !method.isEmpty();
        }
    }

    static WebhookStep create(WebhookWish wish, String topic) {
        String body = wanted(wish, topic)
                .put("topic", topic)
                .put("status", "active")
                .put("secret", wish.secret())
                .toString();
        return new WebhookStep(Action.CREATE, 0, topic, "missing", "Make it, delivered to " + wish.address(), body);
    }

    /** @param secretToo the shop has another secret, or one that we do not know */
    static WebhookStep mend(WebhookWish wish, Webhook webhook, boolean secretToo, String why) {
        ObjectNode body = wanted(wish, webhook.topic());
        if (secretToo) {
            body.put("secret", wish.secret());
        }
        if (webhook.isDisabled()) {
            body.put("status", "active");
        }
        return of(Action.MEND, webhook, why, body.toString());
    }

    static WebhookStep remove(Webhook webhook, String why) {
        return of(Action.REMOVE, webhook, why, null);
    }

    static WebhookStep keep(Webhook webhook) {
        return of(Action.KEEP, webhook, "As it should be", null);
    }

    static WebhookStep leave(Webhook webhook, String why) {
        return of(Action.LEAVE, webhook, why, null);
    }

    private static WebhookStep of(Action action, Webhook webhook, String sentence, String body) {
        return new WebhookStep(action, webhook.id(), webhook.topic(), webhook.status(), sentence, body);
    }

    private static ObjectNode wanted(WebhookWish wish, String topic) {
        return JSON.createObjectNode().put("name", wish.name(topic)).put("delivery_url", wish.address());
    }

    public String method() {
        return action.method;
    }

    public String path() {
        return id == 0 ? "webhooks" : "webhooks/" + id;
    }

    /** Webhooks have no trash: without force the shop answers 501. */
    public String query() {
        return action == Action.REMOVE ? "force=true" : "";
    }

    /** Keeps the secret out of every text. */
    @Override
    public String toString() {
        return "WebhookStep[" + action + " " + path() + " " + topic + "]";
    }
}
