package io.tillbridge.journey;

import io.tillbridge.journey.documents.CodeTables;
import io.tillbridge.journey.orders.OrderIntake;
import io.tillbridge.journey.runs.Run;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.sandbox.shop.SteppedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultExchange;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * What happens in a whole journey, and what was seen of it: orders get names instead of the shop's ids, each stage a
 * picture of what it changed.
 */
final class Story {
    /** Long ago by the service's clock, so that every answer of the shop is of a later second than its orders' stamps. */
    static final String SHOP_TIME = "2026-01-05T15:00:00Z";

    /** What only the statement that claims an order reads, on either engine. */
    static final String CLAIM = "WOO_ORDER_ID, PAYLOAD, CONTENT_HASH";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    final Journey journey;
    final Clerk clerk;
    final FaultyDatabase database;
    private final Runs runs;
    private final OrderIntake intake;
    private final SteppedClock shopClock;
    private final Picture picture;
    private final Map<Long, String> names = new LinkedHashMap<>();
    private final List<String> seen = new ArrayList<>();
    private List<String> before = List.of();
    private volatile Exchange current;

    Story(Journey journey, Clerk clerk, FaultyDatabase database, Runs runs, OrderIntake intake, SteppedClock clock) {
        this.journey = journey;
        this.clerk = clerk;
        this.database = database;
        this.runs = runs;
        this.intake = intake;
        this.shopClock = clock;
        this.picture = new Picture(journey.rows);
    }

    long place(String name, Purchase purchase) {
        shopClock.step(Duration.ofSeconds(1));
        long id = clerk.place(purchase);
        names.put(id, name);
        return id;
    }

    /** Calls an account by a name instead of the shop's id. */
    long open(String name, Member member) {
        shopClock.step(Duration.ofSeconds(1));
        long id = journey.shop.account(member.json()).path("id").asLong();
        names.put(id, name);
        return id;
    }

    /** Calls something else of the shop by a name, such as a refund. */
    void name(long id, String name) {
        names.put(id, name);
    }

    long id(String name) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The shop's next second. */
    void later() {
        shopClock.step(Duration.ofSeconds(1));
    }

    /** Something that was seen besides the rows. */
    void see(String what) {
        String masked = what.replaceAll("(?<!\\p{XDigit})20\\d\\d-[-T:.\\d]+Z?", "(time)")
                .replaceAll("\"(STAGING_ID|id|seconds)\":[.\\d]+", "\"$1\":(drawn)")
                .replaceAll("\"payload\":\\{.*}", "\"payload\":(order)}");
        seen.add("seen: " + Picture.masked(masked, names));
    }

    /** Calls a route on this thread with a run of its own, and sees what the run counted. */
    Exchange call(String address, Object body, boolean dry, Map<String, Object> variables) {
        Run run = runs.open("story", "WOO_TO_CP", Journey.SHOP, dry);
        Exchange exchange = new DefaultExchange(journey.camel.getCamelContext());
        exchange.getMessage().setBody(body);
        exchange.setVariable("run", run);
        exchange.setVariable("shop", Journey.SHOP);
        variables.forEach(exchange::setVariable);
        current = exchange;
        journey.camel.send(address, exchange);
        see(address + " " + List.of(run.read(), run.created(), run.updated(), run.skipped(), run.failed())
                + (exchange.getException() == null ? "" : " failed")
                + (run.planned().isEmpty() ? "" : " " + run.planned()));
        return exchange;
    }

    void look(long orderId) {
        call("direct:orders.fetch", null, false, Map.of("orderId", orderId));
    }

    /** Stages an order as it is in the shop now; gives the staged row's id, 0 where there is none. */
    long stage(long orderId) {
        String payload = journey.shop.order(orderId).toString();
        call(
                "direct:orders.stage",
                null,
                false,
                Map.of(
                        "orderId",
                        orderId,
                        "sourceKey",
                        String.valueOf(orderId),
                        "staged",
                        intake.read(Journey.SHOP, payload, "Mon, 05 Jan 2026 23:00:00 GMT")));
        return journey.list("SELECT STAGING_ID FROM dbo.USER_ORDER_STAGING WHERE WOO_ORDER_ID = ?", orderId).stream()
                .map(row -> ((Number) row.get("STAGING_ID")).longValue())
                .findFirst()
                .orElse(0L);
    }

    /** Lets nobody post in the background while something is done. */
    void withoutPosting(Runnable work) {
        java.util.concurrent.CountDownLatch done = new java.util.concurrent.CountDownLatch(1);
        database.failAt(sql -> {
            if (sql.contains(CLAIM) && Thread.currentThread().getName().contains("documents.take")) {
                Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> done.getCount() == 0);
            }
            return false;
        });
        try {
            work.run();
        } finally {
            done.countDown();
            database.comeBack();
        }
    }

    void awaitStaged(long orderId) {
        try {
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(5))
                    .atMost(PATIENCE)
                    .until(() ->
                            journey.count("SELECT COUNT(*) FROM dbo.USER_ORDER_STAGING WHERE WOO_ORDER_ID = ?", orderId)
                                    == 1);
        } catch (ConditionTimeoutException e) {
            see("it never comes");
        }
    }

    /** Until nothing is due any more; who waits in vain sees it in the picture. */
    void settle() {
        try {
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(5))
                    .atMost(PATIENCE)
                    .until(() -> toPost() == 0 && toLink() == 0 && toTell() == 0);
        } catch (ConditionTimeoutException e) {
            see("something is still due: " + toPost() + " to post, " + toLink() + " to link, " + toTell() + " to tell");
        }
    }

    private int toPost() {
        return journey.count(
                "SELECT COUNT(*) FROM dbo.USER_ORDER_STAGING WHERE STATE = 'STAGED' AND NEXT_ATTEMPT_UTC IS NULL");
    }

    private int toLink() {
        return journey.count(
                "SELECT COUNT(*) FROM dbo.USER_CUSTOMER_STAGING WHERE STATE = 'STAGED' AND NEXT_ATTEMPT_UTC IS NULL");
    }

    private int toTell() {
        return journey.count("SELECT COUNT(*) FROM dbo.USER_OUTBOX WHERE STATE = 'DUE' AND REASON IS NULL");
    }

    /** What the stage changed: rows that are new or different, rows that are no more, and what was seen besides. */
    String stagePicture() {
        List<String> now = picture.take(names);
        List<String> lines = new ArrayList<>();
        only(before, now).forEach(line -> lines.add("- " + line));
        only(now, before).forEach(line -> lines.add("+ " + line));
        lines.addAll(seen);
        seen.clear();
        before = now;
        return String.join("\n", lines) + "\n";
    }

    private static List<String> only(List<String> these, List<String> those) {
        List<String> left = new ArrayList<>(these);
        those.forEach(left::remove);
        Collections.sort(left);
        return left;
    }

    /** Ends a call that would go on for ever, as a loop does whose end was taken out. */
    void giveUp() {
        Stream.of(Optional.ofNullable(current), Optional.ofNullable(clerk.ticking()))
                .flatMap(Optional::stream)
                .forEach(running -> {
                    running.setRouteStop(true);
                    running.setException(new IllegalStateException("took too long"));
                });
    }

    /** An empty shop, a database as new, and nothing that ticks by itself. */
    void reset() {
        database.comeBack();
        clerk.suspendTimers();
        journey.camel
                .getCamelContext()
                .getRegistry()
                .findSingleByType(CodeTables.class)
                .forget();
        journey.shop.misbehaviours().clear();
        List.copyOf(journey.shop.orders())
                .forEach(order -> journey.shop.remove(order.path("id").asLong()));
        List.copyOf(journey.shop.accounts())
                .forEach(
                        account -> journey.shop.removeAccount(account.path("id").asLong()));
        shopClock.set(Instant.parse(SHOP_TIME));
        names.clear();
        seen.clear();
        for (String table : List.of(
                "USER_ORDER_STAGING",
                "USER_ORDER_DOCUMENT",
                "USER_JOURNEY_EVENT",
                "USER_REJECT",
                "USER_OUTBOX",
                "USER_CURSOR",
                "USER_SYNC_LOG",
                "USER_CUSTOMER_MAP",
                "USER_CUSTOMER_STAGING",
                "USER_CUSTOMER_EVENT",
                "USER_PRODUCT_MAP",
                "USER_SHOP_STOCK",
                "USER_STOCK_SHOP",
                "USER_STOCK_FINDING",
                "USER_SALE_LINE",
                "USER_FOLLOW_UP",
                "USER_RESERVATION",
                "PS_DOC_HDR_ORIG_DOC",
                "PS_DOC_HDR")) {
            journey.rows.update("DELETE FROM dbo." + table);
        }
        journey.rows.update("DELETE FROM dbo.AR_CUST WHERE CUST_NO LIKE 'WEB-%'");
        journey.rows.update("DELETE FROM dbo.AR_SHIP_ADRS WHERE SHIP_ADRS_ID LIKE 'WEB-%'");
        journey.rows.update("DELETE FROM dbo.AR_CUST_NOTE WHERE NOTE_ID LIKE 'WEB-%'");
        journey.rows.update("UPDATE dbo.SY_TAX_COD SET TAX_COD = 'FL-Broward' WHERE TAX_COD = 'NO-CODE'");
        journey.rows.update("UPDATE dbo.AR_CUST SET NO_OF_ORDS = 0, ORD_BAL = 0 WHERE NO_OF_ORDS > 0");
        journey.rows.update("UPDATE dbo.AR_CUST SET CUST_NO = 'TEMPLATE' WHERE CUST_NO = 'NO-TEMPLATE'");
        journey.rows.update("UPDATE dbo.IM_INV SET QTY_ON_ORD = 0, QTY_COMMIT = 0, LST_MAINT_USR_ID = 'TEST'"
                + " WHERE LST_MAINT_USR_ID = 'WEB'");
        journey.rows.update("DELETE FROM dbo.IM_INV WHERE ITEM_NO = 'ITEM-0198'");
        journey.rows.update("DELETE FROM dbo.USER_STOCK_RULE WHERE RULE_TYP = 'ITEM'");
        journey.rows.execute("ALTER SEQUENCE dbo.USER_DOCUMENT_ID RESTART WITH 990000000000000");
        journey.rows.execute("ALTER SEQUENCE dbo.TILL_DOCUMENT_ID RESTART WITH 101500000000");
        journey.rows.execute("ALTER SEQUENCE dbo.USER_CUSTOMER_NO RESTART WITH 100001");
        AfterSaleStory.forget(journey.rows);
        BooksStory.forget(journey.rows);
        // A mutant may have left the writers off.
        journey.camel.send("direct:contract.check", exchange -> {});
        before = picture.take(names);
        // Whoever was a customer before is not one now, and has no prices.
        journey.camel.sendBody("direct:prices.load", null);
    }
}
