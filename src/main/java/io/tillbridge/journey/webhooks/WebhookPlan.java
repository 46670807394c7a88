package io.tillbridge.journey.webhooks;

import io.tillbridge.woocommerce.Webhook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares the webhooks that a shop has with those that we want. Webhooks of others are never touched. */
final class WebhookPlan {
    private WebhookPlan() {}

    static List<WebhookStep> of(WebhookWish wish, List<Webhook> found) {
        List<WebhookStep> steps = new ArrayList<>();
        for (String topic : WebhookWish.TOPICS) {
            List<Webhook> ours = found.stream()
                    .filter(webhook -> webhook.topic().equals(topic) && wish.isDeliveredHere(webhook))
                    // Two instances that look at once choose the same one to stay.
                    .sorted(Comparator.comparing((Webhook webhook) -> !webhook.isActive())
                            .thenComparing(Webhook::id))
                    .toList();
            if (ours.isEmpty()) {
                steps.add(WebhookStep.create(wish, topic));
            } else {
                steps.add(one(wish, ours.get(0)));
                ours.stream()
                        .skip(1)
                        .forEach(webhook -> steps.add(WebhookStep.remove(
                                webhook,
                                "Delete it: webhook " + ours.get(0).id() + " tells the same to the same address")));
            }
        }
        found.stream()
                .filter(wish::isOfAnother)
                .forEach(webhook -> steps.add(WebhookStep.leave(
                        webhook,
                        "Leave it: it tells another service, at " + webhook.address()
                                + ". If that one is no more, delete the webhook in the shop")));
        return steps;
    }

    private static WebhookStep one(WebhookWish wish, Webhook webhook) {
        boolean otherSecret = !webhook.name().equals(wish.name(webhook.topic()));
        List<String> why = new ArrayList<>();
        if (webhook.isDisabled()) {
            why.add("Switch it on: the shop switched it off after failures");
        }
        if (otherSecret) {
            why.add("Give it the secret of tillbridge.shops." + wish.shop() + ".webhook-secret");
        }
        if (!webhook.address().equals(wish.address())) {
            why.add("Deliver it to " + wish.address());
        }
        if (!why.isEmpty()) {
            return WebhookStep.mend(wish, webhook, otherSecret, String.join(". ", why));
        }
        return webhook.isActive()
                ? WebhookStep.keep(webhook)
                : WebhookStep.leave(
                        webhook,
                        "Leave it: somebody paused it. The poll finds orders until it is set to Active in the shop");
    }
}
