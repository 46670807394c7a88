package io.tillbridge.journey;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.journey.runs.Runs;
import io.tillbridge.sandbox.shop.SandboxShop;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.camel.ProducerTemplate;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a test does along the journey: places orders in the shop, ticks the schedules, looks at rows. */
class Journey {
    static final String SHOP = "woodys";
    private static final JsonMapper JSON = new JsonMapper();

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

    /** A recorded order of src/test/resources/woo, placed now. */
    long placeRecorded(String name) {
        try (InputStream file = Journey.class.getResourceAsStream("/woo/" + name + ".json")) {
            ObjectNode order = (ObjectNode) JSON.readTree(file);
            shop.addTouched(order);
            return order.path("id").asLong();
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
