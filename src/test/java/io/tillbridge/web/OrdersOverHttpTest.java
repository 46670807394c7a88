package io.tillbridge.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tillbridge.journey.JourneyTest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

@JourneyTest
class OrdersOverHttpTest {
    private static final Instant MORNING = Instant.parse("2026-11-01T08:00:00Z");

    private final Visitor visitor;
    private final StagedRow orders;

    @Autowired
    OrdersOverHttpTest(Environment environment, JdbcTemplate rows) {
        this.visitor = Visitor.withKey(environment);
        this.orders = new StagedRow(rows, "api");
    }

    @BeforeEach
    void stageSome() {
        orders.put(501, "A-501", "REJECTED", "ITEM_UNKNOWN", MORNING);
        orders.put(502, "502", "REJECTED", "UNIT_UNKNOWN", MORNING.plusSeconds(60));
        orders.put(503, "503", "POSTED", null, MORNING.plusSeconds(120));
        orders.document(503, 770000000000030L, "W503");
    }

    @AfterEach
    void clear() {
        orders.clear();
    }

    @Test
    void aListHasTheNewestChangeFirstAndSaysHowManyThereAre() {
        JsonNode page = visitor.read("/api/orders?shop=api&state=REJECTED");

        assertThat(page.path("total").asInt()).isEqualTo(2);
        assertThat(page.path("items").findValuesAsText("number")).containsExactly("502", "A-501");
        JsonNode second = page.path("items").get(1);
        assertThat(second.path("reason").path("class").asText()).isEqualTo("MISSING");
        assertThat(second.path("reason").path("code").asText()).isEqualTo("ITEM_UNKNOWN");
        assertThat(second.path("reason").path("mend").asText()).isEqualTo("Add the item.");
        assertThat(second.path("updatedAt").asText()).isEqualTo("2026-11-01T08:00:00Z");
        assertThat(second.path("ticket").isNull()).isTrue();
    }

    @Test
    void aListIsPagedAndFilteredByReason() {
        assertThat(visitor.read("/api/orders?shop=api&size=1&page=2")
                        .path("items")
                        .findValuesAsText("number"))
                .containsExactly("502");
        assertThat(visitor.read("/api/orders?shop=api&size=1&page=9").path("items"))
                .isEmpty();
        assertThat(visitor.read("/api/orders?shop=api&reason=item_unknown")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        JsonNode posted =
                visitor.read("/api/orders?shop=api&state=POSTED").path("items").get(0);
        assertThat(posted.path("documentId").asLong()).isEqualTo(770000000000030L);
        assertThat(posted.path("reason").isNull()).isTrue();
    }

    @Test
    void aWrongQuestionIsAnsweredWithTheFieldAndTheReason() {
        for (String question : List.of("state=LOST", "reason=NO_REASON", "page=0", "size=501", "size=ten")) {
            HttpResponse<String> answer = visitor.get("/api/orders?" + question);

            assertThat(answer.statusCode()).as(question).isEqualTo(400);
            assertThat(Visitor.json(answer).path("field").asText()).isEqualTo(question.replaceFirst("=.*", ""));
            assertThat(Visitor.json(answer).path("error").asText()).endsWith(".");
        }
    }

    @Test
    void anOrderTellsItsStoryByNumberOrById() {
        orders.event(503, "STAGED", "POSTED", MORNING.plusSeconds(121));

        JsonNode story = visitor.read("/api/orders/api/503");

        assertThat(story.path("state").asText()).isEqualTo("POSTED");
        assertThat(story.path("ticket").asText()).isEqualTo("W503");
        assertThat(story.path("depositTicket").asText()).isEqualTo("W503D");
        assertThat(story.path("total").decimalValue()).isEqualByComparingTo("60.20");
        assertThat(story.path("timeline").findValuesAsText("at"))
                .containsExactly("2026-11-01T08:02:00Z", "2026-11-01T08:02:01Z");
        assertThat(story.has("payload")).isFalse();
        assertThat(visitor.read("/api/orders/api/501").path("number").asText()).isEqualTo("A-501");
        assertThat(visitor.read("/api/orders/api/A-501").path("orderId").asInt())
                .isEqualTo(501);
    }

    @Test
    void whatTheShopWroteIsShownOnlyWhereItIsAskedForAndWordForWord() {
        HttpResponse<String> answer = visitor.get("/api/orders/api/503?payload=true");

        assertThat(answer.body()).contains("\"payload\":{\"id\": 503, \"total\": \"18.080\"}");
    }

    @Test
    void anUnknownOrderIs404WithASentence() {
        HttpResponse<String> answer = visitor.get("/api/orders/api/999");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Visitor.json(answer).path("error").asText()).startsWith("No order 999 of api is known here.");
        assertThat(answer.headers().firstValue("X-API-Key")).isEmpty();
    }

    @Test
    void aRejectedOrderIsSentAgainAndAPostedOneIsNot() {
        HttpResponse<String> again = visitor.post("/api/orders/api/502/replay");
        HttpResponse<String> posted = visitor.post("/api/orders/api/503/replay");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Visitor.json(again).path("state").asText()).isEqualTo("STAGED");
        assertThat(Visitor.json(again).path("timeline").findValuesAsText("step"))
                .containsExactly("orders.stage", "orders.replay");
        assertThat(posted.statusCode()).isEqualTo(409);
        assertThat(Visitor.json(posted).path("error").asText()).contains("has its document W503 already");
        assertThat(orders.state(503)).isEqualTo("POSTED");
    }

    @Test
    void rejectsAndRunsAreListsToo() {
        for (String list : List.of("/api/rejects?shop=api", "/api/runs?shop=api&size=1")) {
            assertThat(visitor.read(list).path("total").isNumber()).as(list).isTrue();
            assertThat(visitor.read(list).path("items").isArray()).as(list).isTrue();
        }
    }

    @Test
    void theRoutesAreCheckedAndDeployedOverHttp() {
        for (String path : List.of("/api/routes/check", "/api/routes/deploy")) {
            HttpResponse<String> answer = visitor.post(path);

            JsonNode report = Visitor.json(answer);
            assertThat(report.path("outcome").asText()).isNotEmpty();
            assertThat(answer.statusCode()).isEqualTo(report.path("findings").isEmpty() ? 200 : 409);
        }
        assertThat(visitor.get("/api/routes/check").statusCode()).isEqualTo(405);
    }
}
