package io.tillbridge.journey;

import static io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.times;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.journey.orders.PageWalk;
import io.tillbridge.journey.runs.Run;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.Kind;
import io.tillbridge.sandbox.shop.store.ShopClock;
import io.tillbridge.sandbox.shop.store.ShopJson;
import io.tillbridge.sandbox.shop.webhooks.Webhooks;
import io.tillbridge.shop.ShopRest;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;

/** What is done so that the shop goes on telling us. */
final class ShopKeeping {
    private static final String HERE = "http://localhost:1/webhooks/woodys";

    private final Story story;
    private final Journey journey;
    private final Runs runs;

    ShopKeeping(Story story, Runs runs) {
        this.story = story;
        this.runs = runs;
        this.journey = story.journey;
    }

    /** The stages by the names of their pictures. */
    Map<String, Runnable> stages() {
        Map<String, Runnable> stages = new LinkedHashMap<>();
        stages.put("120_webhooks-made", this::webhooksMade);
        stages.put("122_webhooks-mended", this::webhooksMended);
        stages.put("124_webhooks-in-trouble", this::webhooksInTrouble);
        stages.put("126_check", this::check);
        stages.put("128_rest", this::rest);
        stages.put("129_too-much", this::tooMuch);
        return stages;
    }

    private void webhooksMade() {
        journey.shop.withWebhooks(webhooks -> webhooks.all().stream()
                .map(webhook -> webhooks.remove(webhook.path("id").asLong()))
                .toList());
        tick("webhooks.begin");
        tick("webhooks.keep");
    }

    private void webhooksMended() {
        List<ObjectNode> ours = journey.shop.withWebhooks(Webhooks::all);
        long first = ours.get(0).path("id").asLong();
        journey.shop.withWebhooks(webhooks -> webhooks.update(
                first, ShopJson.object().put("status", "disabled").put("name", "By hand")));
        journey.shop.registerWebhook("order.updated", HERE + "/", "another");
        journey.shop.registerWebhook("order.updated", "http://localhost:2/elsewhere", "theirs");
        Run plan = runs.open("webhooks.keep", "CP_TO_WOO", Journey.SHOP, true);
        journey.camel.send("direct:webhooks.keep-shop", exchange -> {
            exchange.setVariable("shop", Journey.SHOP);
            exchange.setVariable("run", plan);
        });
        plan.planned().forEach(line -> story.see(line.status() + ": " + withoutId(line.action())));
        see();
        tick("webhooks.keep");
    }

    private void webhooksInTrouble() {
        journey.shop.misbehave(times(Kind.REVOKED_KEY, 1, "/webhooks$"));
        tick("webhooks.keep");
        story.database.goAway();
        tick("webhooks.keep");
        story.database.comeBack();
        for (Object row : journey.camel.requestBody("direct:health.read-webhooks", null, List.class)) {
            story.see("health " + ((Map<?, ?>) row).get("SUCCESS") + " " + ((Map<?, ?>) row).get("ERROR_MESSAGE"));
        }
    }

    private void check() {
        journey.shop.misbehave(times(Kind.REVOKED_KEY, 1, "/orders/batch$"));
        journey.shop.log().clear();
        Exchange answer =
                journey.camel.request("direct:shops.check", exchange -> exchange.setVariable("shop", Journey.SHOP));
        List<?> findings = answer.getMessage().getBody(List.class);
        findings.forEach(finding -> story.see(withoutPort(finding.toString())));
        seeCalls();
    }

    private void rest() {
        ShopRest rest = journey.camel.getCamelContext().getRegistry().lookupByNameAndType("shopRest", ShopRest.class);
        rest.leaveAlone(Journey.SHOP, Duration.ofHours(1));
        tick("orders.poll");
        rest.leaveAlone(Journey.SHOP, Duration.ZERO);
    }

    private void tooMuch() {
        story.later();
        long id = story.place("heavy", Purchase.of(21, 1).by("tom@example.com").as("on-hold"));
        Instant saved = ShopClock.read(journey.shop.order(id), "date_modified");
        journey.shop.misbehave(times(Kind.ERROR_500, 1, "/orders$"));
        journey.shop.log().clear();
        PageWalk walk = PageWalk.from(saved.minusSeconds(2), 2);
        for (int page = 1; page <= 2; page++) {
            walk = (PageWalk) story.call("direct:orders.try-page", null, false, Map.of("walk", walk))
                    .getVariable("walk");
            story.see("then " + walk.size() + " on a page");
        }
        seeCalls();
    }

    private void tick(String schedule) {
        journey.shop.log().clear();
        story.clerk.tick(schedule);
        seeCalls();
        see();
    }

    private void seeCalls() {
        journey.shop.log().entries().stream()
                .map(call -> call.method() + " " + call.path() + "?" + call.query() + " " + call.status())
                .map(ShopKeeping::withoutId)
                .forEach(story::see);
    }

    private void see() {
        for (ObjectNode webhook : journey.shop.withWebhooks(Webhooks::all)) {
            story.see("webhook " + webhook.path("name").asText() + " "
                    + webhook.path("topic").asText() + " "
                    + webhook.path("status").asText() + " "
                    + webhook.path("delivery_url").asText() + " "
                    + webhook.path("secret").asText());
        }
    }

    private static String withoutPort(String finding) {
        return finding.replaceAll("localhost:\\d{4,5}", "localhost:(port)");
    }

    private static String withoutId(String call) {
        return call.replaceAll("(webhooks?[ /])\\d+", "$1(id)");
    }
}
