package io.tillbridge.journey;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.sandbox.shop.SandboxShop;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.camel.ProducerTemplate;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a test does along the journey: places orders in the shop, ticks the schedules, looks at rows. */
class Journey {
    static final String SHOP = "woodys";
    private static final JsonMapper JSON = new JsonMapper();
    // Counts down: the shop's own numbers go up from the highest it has seen, and the two never meet.
    private static final AtomicLong NEXT_ID = new AtomicLong(700_000);

    final SandboxShop shop;
    final JdbcTemplate rows;
    final ProducerTemplate camel;
    private final Runs runs;

    Journey(SandboxShop shop, JdbcTemplate rows, ProducerTemplate camel, Runs runs) {
        this.shop = shop;
        this.rows = rows;
        this.camel = camel;
        this.runs = runs;
    }

    /** A recorded order of src/test/resources/woo, placed now under an id and number of its own. */
    long placeRecorded(String name) {
        return placeRecorded(name, NEXT_ID.decrementAndGet());
    }

    long placeRecorded(String name, long id) {
        ObjectNode order = recorded(name);
        order.put("id", id).put("number", Long.toString(id));
        // Created when it was recorded, saved now: a poll whose cursor has moved on still finds it.
        order.put("date_modified_gmt", now());
        shop.add(order);
        return id;
    }

    /** As a shop writes it: in UTC without saying so, with seconds even where they are nought. */
    static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "");
    }

    static ObjectNode recorded(String name) {
        try (InputStream file = Journey.class.getResourceAsStream("/woo/" + name + ".json")) {
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One poll of the shop, staged only. */
    void poll() {
        camel.send("direct:orders.poll-shop", exchange -> {
            exchange.setVariable("shop", SHOP);
            exchange.setVariable("since", null);
            exchange.setVariable("run", runs.open("orders.poll", "WOO_TO_CP", SHOP, false));
        });
    }

    /** Posts what is due, and waits for those who heard of it first. */
    void post() {
        camel.sendBody("direct:documents.post-due", null);
        await().atMost(Duration.ofSeconds(20)).until(() -> count("""
                        SELECT COUNT(*) FROM dbo.USER_ORDER_STAGING
                         WHERE STATE = 'STAGED' AND (NEXT_ATTEMPT_UTC IS NULL OR NEXT_ATTEMPT_UTC <= ?)""", LocalDateTime.now(ZoneOffset.UTC)) == 0);
    }

    /** Tells the shop what is due. */
    void tell() {
        camel.sendBody("direct:outbox.deliver-due", null);
    }

    void pollAndPost() {
        poll();
        post();
    }

    Map<String, Object> staged(long orderId) {
        return row("SELECT * FROM dbo.USER_ORDER_STAGING WHERE SHOP = ? AND WOO_ORDER_ID = ?", SHOP, orderId);
    }

    /** Teaches CounterPoint what a product of the shop is. */
    void map(String key, String itemNo) {
        rows.update(
                "INSERT INTO dbo.USER_PRODUCT_MAP (SHOP, MAP_KEY, ITEM_NO, MAPPING_SOURCE, CREATED_UTC, UPDATED_UTC)"
                        + " VALUES (?, ?, ?, 'MANUAL', ?, ?)",
                SHOP,
                key,
                itemNo,
                LocalDateTime.now(ZoneOffset.UTC),
                LocalDateTime.now(ZoneOffset.UTC));
    }

    void unmap(String key) {
        rows.update("DELETE FROM dbo.USER_PRODUCT_MAP WHERE SHOP = ? AND MAP_KEY = ?", SHOP, key);
    }

    /** What is promised of an item at the web's location: QTY_ON_ORD and QTY_COMMIT, which move together. */
    BigDecimal promised(String itemNo) {
        return rows
                .queryForList(
                        "SELECT QTY_ON_ORD FROM dbo.IM_INV WHERE ITEM_NO = ? AND LOC_ID = '01'",
                        BigDecimal.class,
                        itemNo)
                .stream()
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    Map<String, Object> row(String sql, Object... arguments) {
        return rows.queryForMap(sql, arguments);
    }

    List<Map<String, Object>> list(String sql, Object... arguments) {
        return rows.queryForList(sql, arguments);
    }

    int count(String sql, Object... arguments) {
        return rows.queryForObject(sql, Integer.class, arguments);
    }
}
