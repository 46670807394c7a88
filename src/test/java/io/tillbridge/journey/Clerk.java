package io.tillbridge.journey;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.journey.orders.OrderIntake;
import io.tillbridge.journey.runs.Run;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.sandbox.shop.store.ShopClock;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Route;
import org.apache.camel.component.timer.TimerEndpoint;
import org.apache.camel.spi.RouteController;
import org.apache.camel.support.DefaultExchange;

/** Takes orders along the journey one step at a time and by hand, so that a test can do something in between. */
class Clerk {
    private final Journey journey;
    private final Runs runs;
    private final OrderIntake intake;
    private volatile Exchange ticking;

    Clerk(Journey journey, Runs runs, OrderIntake intake) {
        this.journey = journey;
        this.runs = runs;
        this.intake = intake;
    }

    long place(Purchase purchase) {
        return journey.shop.place(purchase.json()).path("id").asLong();
    }

    void setStatus(long orderId, String status) {
        journey.shop.edit(orderId, ShopJson.object().put("status", status));
    }

    void sellMore(long orderId) {
        ObjectNode change = ShopJson.object();
        change.putArray("line_items").addObject().put("product_id", 33).put("quantity", 2);
        journey.shop.edit(orderId, change);
    }

    /** Stages an order as it is in the shop now and tells nobody, so that the test alone posts it; gives the row's id. */
    long stageSilently(long orderId) {
        suspendSweep();
        return stageSilently(orderId, journey.shop.order(orderId).toString());
    }

    /** Stages an order that the shop itself need not have. */
    long stageSilently(long orderId, String payload) {
        send(
                "direct:orders.stage",
                Map.of(
                        "orderId",
                        orderId,
                        "sourceKey",
                        String.valueOf(orderId),
                        "staged",
                        intake.read(Journey.SHOP, payload, null)));
        return ((Number) journey.staged(orderId).get("STAGING_ID")).longValue();
    }

    /** It sweeps once soon after the start, and would post what the test wants to post itself. */
    private void suspendSweep() {
        suspend("documents.sweep");
    }

    /** Timers tick once soon after the start, and after a change of their route, in the middle of what is being told. */
    void suspendTimers() {
        journey.camel.getCamelContext().getRoutes().stream()
                .filter(route -> route.getEndpoint() instanceof TimerEndpoint)
                .map(Route::getRouteId)
                .forEach(this::suspend);
    }

    private void suspend(String routeId) {
        RouteController routes = journey.camel.getCamelContext().getRouteController();
        try {
            if (routes.getRouteStatus(routeId).isStarted()) {
                routes.suspendRoute(routeId);
            }
        } catch (Exception e) {
            throw new AssertionError(routeId + " cannot be suspended", e);
        }
    }

    /** Posts one staged order on this thread; should even its error channel fail, the caller is the one to go on. */
    void post(long stagingId) {
        journey.camel.send(
                "direct:documents.post", exchange -> exchange.getMessage().setBody(stagingId));
    }

    /** Looks at one order as a webhook's hint does, on this thread. */
    void look(long orderId) {
        send("direct:orders.fetch", Map.of("orderId", orderId));
    }

    /** Looks at one account as a webhook's hint does, and links what is due, on this thread. */
    void lookAtAccount(long accountId) {
        send("direct:customers.fetch", Map.of("accountId", accountId));
        journey.camel.sendBody("direct:customers.apply-due", null);
        await().until(() -> journey.count(
                        "SELECT COUNT(*) FROM dbo.USER_CUSTOMER_STAGING WHERE STATE = 'STAGED' AND NEXT_ATTEMPT_UTC IS NULL")
                == 0);
    }

    /** One pull that a person asked for from a moment on. */
    void pullSince(Instant since) {
        send("direct:orders.poll-shop", Map.of("since", since));
    }

    private void send(String address, Map<String, Object> variables) {
        Run run = runs.open("orders.hint", "WOO_TO_CP", Journey.SHOP, false);
        journey.camel.send(address, exchange -> {
            variables.forEach(exchange::setVariable);
            exchange.setVariable("shop", Journey.SHOP);
            exchange.setVariable("run", run);
        });
    }

    /** Lets a schedule's route run once, on this thread. */
    Exchange tick(String routeId) {
        Exchange exchange = new DefaultExchange(journey.camel.getCamelContext());
        ticking = exchange;
        try {
            journey.camel
                    .getCamelContext()
                    .getRoute(routeId)
                    .getConsumer()
                    .getProcessor()
                    .process(exchange);
        } catch (Exception e) {
            throw new AssertionError(routeId + " failed outside its error channel", e);
        }
        return exchange;
    }

    /** The last tick, which may be at it still; null where there was none. */
    Exchange ticking() {
        return ticking;
    }

    String state(long orderId) {
        return (String) journey.staged(orderId).get("STATE");
    }

    int documents(long orderId) {
        return journey.count("SELECT COUNT(*) FROM dbo.USER_ORDER_DOCUMENT WHERE WOO_ORDER_ID = ?", orderId);
    }

    List<Map<String, Object>> openRejects(long orderId) {
        return journey.list(
                "SELECT * FROM dbo.USER_REJECT WHERE CLOSED_UTC IS NULL AND SOURCE_KEY = ?", String.valueOf(orderId));
    }

    /** Replays an order that was set aside, whatever its state is. */
    void replay(Map<String, Object> row) {
        journey.camel.send("direct:orders.replay", exchange -> {
            exchange.setVariable("aside", row);
            exchange.setVariable("why", "A test replays it.");
        });
    }

    /** Waits until the second of the order's last save is over. */
    void settleSecond(long orderId) {
        Instant saved = ShopClock.read(journey.shop.order(orderId), "date_modified");
        await().until(() -> Instant.now().isAfter(saved.plusSeconds(1)));
    }

    /** What the shop has to be told of the order's document. */
    Map<String, Object> effect(long orderId) {
        return journey.row("SELECT * FROM dbo.USER_OUTBOX WHERE WOO_ORDER_ID = ?", orderId);
    }

    /** The pause after a passing failure is over for all orders. */
    void makeOrdersDue() {
        journey.rows.update("UPDATE dbo.USER_ORDER_STAGING SET NEXT_ATTEMPT_UTC = NULL WHERE STATE = 'STAGED'");
    }

    /** Whoever had begun to tell the shop crashed, and his time is over. */
    void makeEffectsDue(long orderId) {
        journey.rows.update(
                "UPDATE dbo.USER_OUTBOX SET STATE = 'DUE', NEXT_ATTEMPT_UTC = NULL WHERE WOO_ORDER_ID = ?", orderId);
    }

    /** Notes about the document that the order has in the shop. */
    List<String> notesOfOurs(long orderId) {
        return journey.shop.notes(orderId).stream()
                .map(note -> note.path("note").asText())
                .filter(note -> note.startsWith("CounterPoint"))
                .toList();
    }

    /** The order's timeline, oldest line first. */
    List<Map<String, Object>> timeline(long orderId) {
        return journey.list("SELECT * FROM dbo.USER_JOURNEY_EVENT WHERE WOO_ORDER_ID = ? ORDER BY EVENT_ID", orderId);
    }
}
