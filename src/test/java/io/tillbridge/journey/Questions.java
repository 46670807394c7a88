package io.tillbridge.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tillbridge.journey.desk.DeskQuestions;
import io.tillbridge.web.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.camel.Exchange;

/** What people and webhooks ask and decide from outside, and what they are answered. */
final class Questions {
    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Story story;
    private final Journey journey;
    private final Visitor visitor;
    private final DeskQuestions questions;
    private final String webhookSecret;

    Questions(Story story, Visitor visitor, DeskQuestions questions, String webhookSecret) {
        this.story = story;
        this.journey = story.journey;
        this.visitor = visitor;
        this.questions = questions;
        this.webhookSecret = webhookSecret;
    }

    /** The stages by the names of their pictures. */
    Map<String, Runnable> stages() {
        Map<String, Runnable> stages = new LinkedHashMap<>();
        stages.put("90_hint", this::hint);
        stages.put("92_desk", this::desk);
        stages.put("94_decide", this::decide);
        stages.put("96_web", this::web);
        stages.put("98_shop", this::shop);
        return stages;
    }

    private void hint() {
        long id = story.place("hinted", Purchase.of(18, 1).by("sam@example.com").paidWith("ch_18"));
        byte[] body = ("{\"id\":" + id + "}").getBytes(StandardCharsets.UTF_8);
        say(visitor.with("X-WC-Webhook-Topic", "order.created")
                .with("X-WC-Webhook-Signature", Signed.with(webhookSecret, body))
                .post("/webhooks/woodys", body));
        story.awaitStaged(id);
        story.settle();
        say(visitor.post("/webhooks/woodys", body));
        say(visitor.post("/webhooks/nobody", body));
    }

    private void desk() {
        ask("desk.list-orders", questions.orders(null, null, null, "1", "2"), Map.of());
        ask("desk.list-orders", questions.orders("REJECTED", "woodys", null, null, null), Map.of());
        Object found = ask("desk.find-orders", questions.order("woodys", number("paid")), Map.of());
        Map<?, ?> row = (Map<?, ?>) ((java.util.List<?>) found).get(0);
        Object told = ask("desk.tell-order", row, Map.of());
        ask("desk.show-payload", told, Map.of("shop", "woodys", "orderId", row.get("WOO_ORDER_ID")));
        ask("desk.list-rejects", questions.slice("woodys", "1", "2"), Map.of());
        ask("desk.list-runs", questions.slice("woodys", "1", "2"), Map.of());
        ask("desk.find-aside", questions.aside("woodys", "ITEM_UNKNOWN", null), Map.of());
        ask("desk.count-due", null, Map.of());
        ask("desk.find-item", Map.of("itemNo", "ITEM-0001"), Map.of());
        ask("desk.list-mappings", Map.of("shop", "woodys"), Map.of());
        ask("health.read", null, Map.of());
    }

    private void decide() {
        Map<String, Object> unknown = journey.staged(story.id("moved"));
        story.database.failAt(sql -> sql.contains("INTO dbo.USER_JOURNEY_EVENT"));
        ask("desk.skip-order", unknown, Map.of("why", "sold by hand"));
        story.database.comeBack();
        story.see("moved is " + story.clerk.state(story.id("moved")));
        story.database.missAt(sql -> sql.contains("'SKIPPED'"));
        ask("desk.skip-order", unknown, Map.of("why", "sold by hand"));
        story.database.comeBack();
        ask("desk.skip-order", unknown, Map.of("why", "sold by hand"));
        ask("desk.replay-order", journey.staged(story.id("moved")), Map.of("why", "after all"));
        for (String item : new String[] {"ITEM-0009", "ITEM-0010"}) {
            Map<String, Object> mapping = new TreeMap<>(Map.of(
                    "shop",
                    "woodys",
                    "mapKey",
                    "=Card",
                    "itemNo",
                    item,
                    "utcTime",
                    java.sql.Timestamp.from(Instant.now())));
            mapping.put("productId", null);
            mapping.put("variationId", null);
            mapping.put("unit", null);
            ask("desk.map-product", mapping, Map.of());
        }
    }

    private void web() {
        for (String path : new String[] {
            "/api/orders?state=POSTED&size=1",
            "/api/orders?page=none",
            "/api/orders/woodys/" + number("paid"),
            "/api/orders/woodys/" + number("paid") + "?payload=true",
            "/api/orders/woodys/none",
            "/api/rejects?size=1",
            "/api/runs?size=1"
        }) {
            say(visitor.get(path));
        }
        say(visitor.post("/api/orders/woodys/" + number("ambiguous") + "/replay"));
        story.database.goAway();
        say(visitor.get("/api/rejects"));
        story.database.comeBack();
    }

    /** What the shop answers is the body, and nothing of its headers goes on from there. */
    private void shop() {
        Exchange exchange = story.call(
                "direct:channel.read-shop",
                "something",
                false,
                Map.of("path", "orders/" + story.id("paid"), "query", "_fields=id,number"));
        story.see("headers " + new TreeMap<>(exchange.getMessage().getHeaders()).keySet());
        story.see("body " + exchange.getMessage().getBody(String.class));
    }

    private Object ask(String step, Object body, Map<String, Object> variables) {
        Exchange answer = story.call("direct:" + step, body, false, variables);
        Object value = answer.getMessage().getBody();
        try {
            story.see(step + " " + (answer.getException() == null ? JSON.writeValueAsString(value) : "refused"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return value;
    }

    private String number(String name) {
        return journey.shop.order(story.id(name)).path("number").asText();
    }

    private void say(HttpResponse<String> answer) {
        story.see(answer.request().method() + " " + answer.request().uri().getPath() + " " + answer.statusCode() + " "
                + answer.headers().firstValue("Content-Type").orElse("") + " " + answer.body()
                + (answer.headers().firstValue("X-API-Key").isPresent() ? " with the caller's key" : ""));
    }
}
