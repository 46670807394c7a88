package io.tillbridge.journey;

import static io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.times;

import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.Kind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;

/** Everything that can become of an order, once, in the order of the journey: shop, staging, posting, telling, changing. */
final class WholeJourney {
    private static final String TABLE = "UPDATE dbo.USER_ORDER_STAGING";

    private final Story story;
    private final Journey journey;
    private final Clerk clerk;

    WholeJourney(Story story) {
        this.story = story;
        this.journey = story.journey;
        this.clerk = story.clerk;
    }

    /** The stages by the names of their pictures. */
    Map<String, Runnable> stages() {
        Map<String, Runnable> stages = new LinkedHashMap<>();
        stages.put("10_plan", this::plan);
        stages.put("20_poll", this::poll);
        stages.put("30_poll-again", this::pollAgain);
        stages.put("40_change", this::change);
        stages.put("45_delete", this::delete);
        stages.put("50_retry", this::retry);
        stages.put("60_tell", this::tell);
        stages.put("65_poll-in-trouble", this::pollInTrouble);
        return stages;
    }

    private void plan() {
        story.place(
                "paid",
                Purchase.of(1, 2)
                        .and(198, 1)
                        .by("ada@example.com")
                        .paidWith("ch_1")
                        .withFee("Gift box", "3.35"));
        story.place(
                "account",
                Purchase.of(2, 1).by("bob@example.com").paidWith("ch_2").ofAccount(7));
        story.place(
                "waiting",
                Purchase.of(3, 1).by("cleo@example.com").paidWith("ch_3").as("on-hold"));
        story.place(
                "unknown",
                Purchase.of(4, 1).by("dan@example.com").paidWith("ch_4").andNamed("Engraving", "5.00"));
        story.place(
                "mapped",
                Purchase.of(5, 1).by("eve@example.com").paidWith("ch_5").andNamed("Wrapping", "2.00"));
        long poison =
                story.place("poison", Purchase.of(6, 1).by("fay@example.com").paidWith("ch_6"));
        journey.shop.update(poison, order -> order.putArray("currency"));
        story.call("direct:orders.poll-shop", null, true, Map.of());
    }

    private void poll() {
        story.withoutPosting(() -> story.call("direct:orders.poll-shop", null, false, Map.of()));
        story.settle();
        for (String name : List.of("paid", "account")) {
            story.see(name + " notes " + clerk.notesOfOurs(story.id(name)));
            story.see(name + " meta "
                    + journey.shop.order(story.id(name)).path("meta_data").findValuesAsText("value"));
            story.see(name + " status "
                    + journey.shop.order(story.id(name)).path("status").asText());
        }
    }

    private void pollAgain() {
        journey.shop.log().clear();
        clerk.tick("orders.poll");
        clerk.tick("documents.sweep");
        clerk.tick("outbox.sweep");
        journey.shop.log().entries().stream()
                .map(call -> call.method() + " " + call.path() + "?" + call.query() + " " + call.status())
                .forEach(story::see);
    }

    private void change() {
        story.later();
        clerk.setStatus(story.id("waiting"), "processing");
        story.later();
        clerk.sellMore(story.id("paid"));
        story.later();
        clerk.setStatus(story.id("account"), "cancelled");
        story.later();
        journey.shop.update(story.id("unknown"), order -> order.put("status", "on-hold"));
        story.withoutPosting(() -> clerk.tick("orders.poll"));
        story.settle();
    }

    private void delete() {
        long trashed =
                story.place("trashed", Purchase.of(7, 1).by("gus@example.com").as("on-hold"));
        long gone = story.place("gone", Purchase.of(7, 1).by("hal@example.com").as("on-hold"));
        long draft =
                story.place("draft", Purchase.of(7, 1).by("ivy@example.com").as("checkout-draft"));
        story.stage(trashed);
        story.stage(gone);
        story.later();
        journey.shop.trash(trashed);
        story.look(trashed);
        journey.shop.misbehave(times(Kind.ERROR_500, 1, "/orders/" + gone));
        story.look(gone);
        journey.shop.remove(gone);
        story.database.failAt(sql -> sql.contains("INTO dbo.USER_JOURNEY_EVENT"));
        story.look(gone);
        story.see("gone is " + clerk.state(gone) + " with "
                + clerk.openRejects(gone).size() + " rejects");
        story.database.comeBack();
        story.look(gone);
        story.look(draft);
        story.look(999_999_999L);
        story.look(999_999_999L);
        story.call("direct:orders.fetch", null, true, Map.of("orderId", 999_999_998L));
    }

    private void retry() {
        story.look(story.id("poison"));
        journey.map("=Wrapping", "ITEM-0008");
        story.database.failAt(sql -> sql.contains("INTO dbo.USER_JOURNEY_EVENT"));
        clerk.tick("orders.retry");
        story.see("mapped is " + clerk.state(story.id("mapped")));
        story.database.comeBack();
        clerk.tick("orders.retry");
        clerk.tick("documents.sweep");
        story.settle();
        journey.shop.update(story.id("poison"), order -> order.put("currency", "USD"));
        journey.rows.update("UPDATE dbo.USER_REJECT SET LAST_UTC = DATEADD(MINUTE, -6, LAST_UTC)");
        clerk.tick("orders.retry");
        story.awaitStaged(story.id("poison"));
        story.settle();
    }

    private void tell() {
        for (String method : List.of("GET", "POST", "PUT")) {
            long id = story.place(
                    method, Purchase.of(9, 1).by(method + "@example.com").paidWith("ch_" + method));
            long stagingId = story.stage(id);
            String path = "/orders/" + id + (method.equals("POST") ? "/notes$" : "$");
            journey.shop.misbehave(
                    times(Kind.TIMEOUT_AFTER_WORK, 1, path).onlyFor(method).lasting(10));
            clerk.post(stagingId);
            story.settle();
            story.see(method + " effect " + clerk.effect(id).get("STATE") + " "
                    + clerk.effect(id).get("REASON"));
            clerk.makeEffectsDue(id);
            story.database.failAt(sql -> sql.contains("INTO dbo.USER_JOURNEY_EVENT"));
            clerk.tick("outbox.sweep");
            story.see(method + " effect " + clerk.effect(id).get("STATE"));
            story.database.comeBack();
            clerk.makeEffectsDue(id);
            clerk.tick("outbox.sweep");
            story.see(method + " notes " + clerk.notesOfOurs(id));
            story.see(
                    method + " meta " + journey.shop.order(id).path("meta_data").findValuesAsText("value"));
        }
    }

    private void pollInTrouble() {
        journey.shop.misbehave(times(Kind.ERROR_503, 1, "/orders$"));
        clerk.tick("orders.poll");
        long late = story.place("late", Purchase.of(11, 1).by("kim@example.com").paidWith("ch_11"));
        story.database.goAway();
        for (String schedule : List.of("orders.poll", "documents.sweep", "outbox.sweep", "orders.retry")) {
            Exchange exchange = clerk.tick(schedule);
            story.see(schedule + " without a database " + (exchange.getException() == null ? "waits" : "fails"));
        }
        story.database.comeBack();
        story.call("direct:orders.poll-shop", null, false, Map.of("since", Instant.parse(Story.SHOP_TIME)));
        story.settle();
        story.see("late is " + clerk.state(late));
        long alone =
                story.place("alone", Purchase.of(11, 1).by("lea@example.com").paidWith("ch_12"));
        journey.shop.misbehave(times(Kind.ERROR_500, 1, "include=" + alone));
        story.call("direct:orders.poll-shop", null, false, Map.of("since", Instant.parse(Story.SHOP_TIME)));
        story.settle();
        story.see("alone is " + clerk.state(alone));
        journey.rows.update(TABLE + " SET MODIFIED_UTC = DATEADD(HOUR, 1, MODIFIED_UTC) WHERE WOO_ORDER_ID = ?", late);
        story.stage(late);
    }
}
