package io.tillbridge.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tillbridge.sandbox.shop.store.ShopJson;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Orders, notes, refunds, stock and batches: what is written, and which stamps it moves. */
class SandboxShopOrdersTest {

    private final SteppedClock clock = new SteppedClock("2026-11-22T12:00:00Z");
    private final SandboxShop shop = new SandboxShop(ShopSettings.inMemory().at(clock)).start(0);
    private final ShopClient client = ShopClient.of(shop);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void anOrderHasEveryFieldARecordedOrderHas() {
        JsonNode created = post("/orders", order("processing", 11, 3));
        JsonNode recorded = ShopClient.recorded("order-everything");

        assertThat(names(created)).containsExactlyInAnyOrderElementsOf(names(recorded));
        assertThat(names(created.at("/line_items/0")))
                .containsExactlyInAnyOrderElementsOf(names(recorded.at("/line_items/0")));
        assertThat(names(created.at("/tax_lines/0")))
                .containsExactlyInAnyOrderElementsOf(names(recorded.at("/tax_lines/0")));
        assertThat(created.path("date_created").asText()).isEqualTo("2026-11-22T07:00:00");
        assertThat(created.path("date_created_gmt").asText()).isEqualTo("2026-11-22T12:00:00");
    }

    @Test
    void theRecordedOrderWithEverythingIsTaxedToTheSameCents() {
        JsonNode recorded = ShopClient.recorded("order-everything");

        JsonNode again = post("/orders", requestLike(recorded));

        for (String list : List.of("line_items", "shipping_lines", "fee_lines")) {
            assertThat(again.path(list).findValues("taxes"))
                    .isEqualTo(recorded.path(list).findValues("taxes"));
        }
        assertThat(again.path("tax_lines").findValuesAsText("tax_total"))
                .isEqualTo(recorded.path("tax_lines").findValuesAsText("tax_total"));
        assertThat(again.path("tax_lines").findValuesAsText("rate_code"))
                .isEqualTo(recorded.path("tax_lines").findValuesAsText("rate_code"));
        for (String field : List.of("total", "total_tax", "cart_tax", "shipping_tax", "discount_total")) {
            assertThat(again.path(field).asText())
                    .as(field)
                    .isEqualTo(recorded.path(field).asText());
        }
    }

    @Test
    void onHoldTakesStockPendingDoesNotAndCancellingGivesItBack() {
        int before = stock(11);

        long pending = post("/orders", order("pending", 11, 3)).path("id").asLong();
        assertThat(stock(11)).isEqualTo(before);

        put("/orders/" + pending, "{\"status\":\"on-hold\"}");
        assertThat(stock(11)).isEqualTo(before - 3);
        put("/orders/" + pending, "{\"status\":\"processing\"}");
        assertThat(stock(11)).isEqualTo(before - 3);

        put("/orders/" + pending, "{\"status\":\"cancelled\"}");
        assertThat(stock(11)).isEqualTo(before);
    }

    @Test
    void twentyOrdersAtOnceTakeTwentyPieces() {
        int before = stock(12);

        IntStream.range(0, 20).parallel().forEach(i -> post("/orders", order("processing", 12, 1)));

        assertThat(stock(12)).isEqualTo(before - 20);
        assertThat(shop.orders().stream()
                        .map(order -> order.path("id").asLong())
                        .distinct())
                .hasSize(20);
    }

    @Test
    void anyPutMovesTheStampButANoteDoesNot() {
        long id = post("/orders", order("processing", 11, 1)).path("id").asLong();
        String created = modified(id);

        later();
        HttpResponse<String> note = client.send("POST", "/orders/" + id + "/notes", "{\"note\":\"Für Zoë\"}");
        assertThat(note.statusCode()).isEqualTo(201);
        assertThat(client.json("/orders/" + id + "/notes").get(0).path("note").asText())
                .isEqualTo("Für Zoë");
        assertThat(modified(id)).isEqualTo(created);

        put("/orders/" + id, "{}");
        assertThat(modified(id)).isGreaterThan(created);
    }

    @Test
    void metaIsReplacedByKeyAndDeletedByNull() {
        long id = post("/orders", order("processing", 11, 1)).path("id").asLong();

        put("/orders/" + id, "{\"meta_data\":[{\"key\":\"_ticket\",\"value\":\"W1\"}]}");
        JsonNode twice = put("/orders/" + id, "{\"meta_data\":[{\"key\":\"_ticket\",\"value\":\"W2\"}]}");
        assertThat(twice.path("meta_data").findValuesAsText("value")).containsExactly("W2");

        JsonNode gone = put("/orders/" + id, "{\"meta_data\":[{\"key\":\"_ticket\",\"value\":null}]}");
        assertThat(gone.path("meta_data")).isEmpty();
    }

    @Test
    void aRefundedLineGoesBackToStockAndTheTotalStays() {
        JsonNode order = post("/orders", order("processing", 11, 3));
        long id = order.path("id").asLong();
        int sold = stock(11);
        String stamp = modified(id);
        later();

        JsonNode refund = post(
                "/orders/" + id + "/refunds",
                "{\"amount\":\"3.73\",\"reason\":\"broken\",\"line_items\":[{\"id\":" + order.at("/line_items/0/id")
                        + ",\"quantity\":1,\"refund_total\":\"3.73\",\"refund_tax\":[]}]}");

        assertThat(refund.path("amount").asText()).isEqualTo("3.73");
        assertThat(refund.at("/line_items/0/quantity").asInt()).isEqualTo(-1);
        assertThat(refund.at("/line_items/0/meta_data/0/value").asText())
                .isEqualTo(order.at("/line_items/0/id").asText());
        assertThat(stock(11)).isEqualTo(sold + 1);
        JsonNode after = client.json("/orders/" + id);
        assertThat(after.at("/refunds/0/total").asText()).isEqualTo("-3.73");
        assertThat(after.path("total")).isEqualTo(order.path("total"));
        assertThat(modified(id)).isGreaterThan(stamp);
    }

    @Test
    void aRefundOfEverythingSetsTheStatusAndOneOfMoreIsRefusedOddly() {
        JsonNode order = post("/orders", order("processing", 11, 1));
        String refunds = "/orders/" + order.path("id").asLong() + "/refunds";

        HttpResponse<String> tooMuch = client.send("POST", refunds, "{\"amount\":\"999.00\"}");
        assertThat(tooMuch.statusCode()).isEqualTo(500);
        assertThat(ShopClient.parse(tooMuch.body()).path("data").asInt()).isEqualTo(500);

        post(refunds, "{\"amount\":\"" + order.path("total").asText() + "\"}");
        assertThat(client.json("/orders/" + order.path("id").asLong())
                        .path("status")
                        .asText())
                .isEqualTo("refunded");
    }

    @Test
    void theStatusRefundedPaysBackWithoutLinesAndWithoutStock() {
        long id = post("/orders", order("processing", 11, 2)).path("id").asLong();
        int sold = stock(11);

        put("/orders/" + id, "{\"status\":\"refunded\"}");

        assertThat(client.json("/orders/" + id + "/refunds").get(0).path("line_items"))
                .isEmpty();
        assertThat(stock(11)).isEqualTo(sold);
    }

    @Test
    void aDeletedProductLeavesItsNameOnOrdersWithoutSku() {
        long id = post("/orders", order("processing", 11, 1)).path("id").asLong();

        client.send("DELETE", "/products/11?force=true", "");

        JsonNode line = client.json("/orders/" + id).at("/line_items/0");
        assertThat(line.path("product_id").asInt()).isZero();
        assertThat(line.path("sku").isNull()).isTrue();
        assertThat(line.path("name").asText()).isEqualTo("Paint – Crème 0002");
    }

    @Test
    void aBatchAnswersItemByItemAndChecksNothing() {
        JsonNode answer = post(
                "/products/batch",
                "{\"create\":[{\"name\":\"x\",\"sku\":\"item-0002\"}],"
                        + "\"update\":[{\"id\":12,\"stock_quantity\":50},{\"id\":13,\"stock_quantity\":\"abc\"},{\"id\":999999}],"
                        + "\"delete\":[999998]}");

        assertThat(answer.at("/create/0/id").asInt()).isZero();
        assertThat(answer.at("/create/0/error/code").asText()).isEqualTo("product_invalid_sku");
        assertThat(answer.at("/create/0/error/data/resource_id").asInt()).isEqualTo(11);
        assertThat(stock(12)).isEqualTo(50);
        assertThat(stock(13)).isZero();
        assertThat(answer.at("/update/2/error/data/status").asInt()).isEqualTo(400);
        assertThat(answer.at("/delete/0/error/data/status").asInt()).isEqualTo(404);
    }

    @Test
    void aBatchOfMoreThanAHundredIsTooLarge() {
        ObjectNode batch = ShopJson.object();
        IntStream.range(0, 101)
                .forEach(i -> batch.withArrayProperty("update").addObject().put("id", 10));

        assertThat(client.send("POST", "/products/batch", batch.toString()).statusCode())
                .isEqualTo(413);
    }

    @Test
    void stockOfWhatIsNotManagedIsIgnoredNullIsZeroAndTextIsRefused() {
        assertThat(put("/products/210", "{\"stock_quantity\":5}")
                        .path("stock_quantity")
                        .isNull())
                .isTrue();
        assertThat(put("/products/10", "{\"stock_quantity\":null}")
                        .path("stock_quantity")
                        .asInt(-1))
                .isZero();
        assertThat(client.send("PUT", "/products/10", "{\"stock_quantity\":\"abc\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    private JsonNode post(String path, Object body) {
        return ShopClient.parse(client.send("POST", path, body.toString()).body());
    }

    private JsonNode put(String path, String body) {
        return ShopClient.parse(client.send("PUT", path, body).body());
    }

    private int stock(long product) {
        return shop.product(product).path("stock_quantity").asInt();
    }

    private String modified(long id) {
        return shop.order(id).path("date_modified_gmt").asText();
    }

    private void later() {
        clock.step(Duration.ofSeconds(5));
    }

    private static ObjectNode order(String status, long product, int quantity) {
        ObjectNode order = ShopJson.object().put("status", status);
        order.putObject("billing").put("country", "US").put("state", "NY").put("city", "New York");
        order.putArray("line_items").addObject().put("product_id", product).put("quantity", quantity);
        return order;
    }

    /** Asks for the same goods at the same prices as a recorded order; taxes are the shop's to find. */
    private static ObjectNode requestLike(JsonNode recorded) {
        ObjectNode request = ShopJson.object().put("status", "processing");
        request.set("billing", recorded.path("billing"));
        request.set("shipping", recorded.path("shipping"));
        request.set("shipping_lines", recorded.path("shipping_lines"));
        request.set("fee_lines", recorded.path("fee_lines"));
        recorded.path("line_items").forEach(line -> {
            ObjectNode asked = request.withArrayProperty("line_items").addObject();
            for (String field : List.of("product_id", "variation_id", "quantity", "subtotal", "total")) {
                asked.set(field, line.get(field));
            }
        });
        return request;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
