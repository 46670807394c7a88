package io.tillbridge.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tillbridge.journey.JourneyTest;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** Prices as a shop's plug-in asks for them. */
@JourneyTest
class PricesOverHttpTest {
    private final Environment environment;
    private final JdbcTemplate rows;
    private final ProducerTemplate camel;
    private final Visitor plugIn;

    @Autowired
    PricesOverHttpTest(Environment environment, JdbcTemplate rows, ProducerTemplate camel) {
        this.environment = environment;
        this.rows = rows;
        this.camel = camel;
        this.plugIn = Visitor.stranger(environment).with("X-API-Key", "only-prices");
    }

    @BeforeEach
    void readThePrices() {
        camel.sendBody("direct:prices.load", null);
    }

    @AfterEach
    void clear() {
        camel.sendBody("direct:prices.keep-log", null);
        rows.update("DELETE FROM dbo.USER_PRICING_API_LOG");
    }

    private HttpResponse<String> one(String body) {
        return plugIn.post("/api/contract-price", body.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> several(String body) {
        return plugIn.post("/api/contract-prices", body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theContractOfTheSandboxIsAnsweredInTheWordsOfThePlugIn() {
        for (String bid : List.of("ncr_bid_no", "cp_ncr_bid_no")) {
            HttpResponse<String> answer =
                    one("{\"" + bid + "\": \"144319\", \"item_no\": \"01-10100\", \"quantity\": 10}");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains(
                            "\"contract_price\":25.50,\"regular_price\":50.00,\"discount_pct\":49.0,\"pricing_method\":\"D\"")
                    .contains("\"rule_descr\":\"PC S CS\",\"applied_qty_break\":1,\"requested_quantity\":10");
            JsonNode why = Visitor.json(answer).path("why");
            assertThat(why.path("group_type").asText()).isEqualTo("C");
            assertThat(why.path("group").asText()).isEqualTo("144319");
            assertThat(why.path("rule").asInt()).isEqualTo(1);
            assertThat(why.path("basis").asText()).isEqualTo("R");
            assertThat(why.path("base_price").decimalValue()).isEqualByComparingTo("50");
            assertThat(why.path("base_loc_id").asText()).isEqualTo("01");
            assertThat(why.path("valid_until").isNull()).isTrue();
            assertThat(why.path("version").asText()).hasSize(16);
        }
    }

    @ParameterizedTest(name = "customer {0}, {1}: {2} by {3}")
    @CsvSource({
        "10057, 01-10100, 25.50, C/144319",
        "2056,  01-10100, 41.75, S/CUST#2056",
        "10061, 01-10100, 36.00, S/TIERED",
        "10066, 01-11051, 6.44,  S/TIERED",
        "10060, ITEM-0060, 79.03, P/TOOLS",
    })
    void aCustomerHasAllThatIsTheCustomers(String custNo, String item, String price, String group) {
        HttpResponse<String> answer =
                one("{\"cust_no\": \"" + custNo + "\", \"item_no\": \"" + item + "\", \"quantity\": \"12\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Visitor.json(answer).path("contract_price").decimalValue()).isEqualByComparingTo(price);
        assertThat(Visitor.json(answer).at("/why/group_type").asText() + "/"
                        + Visitor.json(answer).at("/why/group").asText())
                .isEqualTo(group);
    }

    @Test
    void aPriceThatIsOnlyAtEveryLocationIsFoundThere() {
        JsonNode price = Visitor.json(one("{\"ncr_bid_no\": \"144319\", \"item_no\": \"01-10102\"}"));

        assertThat(price.at("/why/base_loc_id").asText()).isEqualTo("*");
        assertThat(price.path("requested_quantity").asInt()).isEqualTo(1);
        assertThat(price.path("contract_price").decimalValue()).isEqualByComparingTo("42.43");
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"ncr_bid_no\":\"999999\",\"item_no\":\"01-10100\"} | 404 | ncr_bid_no",
                "{\"ncr_bid_no\":\"144320\",\"item_no\":\"01-10100\"} | 404 | item_no",
                "{\"ncr_bid_no\":\"144321\",\"item_no\":\"01-10100\"} | 404 | item_no",
                "{\"ncr_bid_no\":\"144322\",\"item_no\":\"01-10100\"} | 404 | item_no",
                "{\"cust_no\":\"NOBODY\",\"item_no\":\"01-10100\"} | 404 | cust_no",
                "{\"cust_no\":\"10057\",\"ncr_bid_no\":\"144320\",\"item_no\":\"01-10100\"} | 400 | ncr_bid_no",
                "{\"ncr_bid_no\":\"144319\",\"item_no\":\"NO-SUCH\"} | 404 | item_no",
                "{\"ncr_bid_no\":\"144319\",\"item_no\":\"ITEM-0009\"} | 404 | item_no",
                "{\"ncr_bid_no\":\"144319\",\"item_no\":\"01-10100\",\"quantity\":0.5} | 404 | item_no",
                "{\"ncr_bid_no\":\"144319\",\"item_no\":\"01-10100\",\"quantity\":-1} | 400 | quantity",
                "{\"ncr_bid_no\":\"144319\",\"item_no\":\"01-10100\",\"quantity\":0} | 400 | quantity",
                "{\"ncr_bid_no\":\"144319\",\"item_no\":\"01-10100\",\"quantity\":1000000000} | 400 | quantity",
                "{\"ncr_bid_no\":\"144319\",\"item_no\":\"01-10100\",\"quantity\":1e999999999} | 400 | quantity",
                "{\"ncr_bid_no\":\"144319\",\"item_no\":\"01-10100\",\"quantity\":1e-999999999} | 400 | quantity",
                "{\"ncr_bid_no\":\"144319\",\"item_no\":\"01-10100\",\"quantity\":\"ten\"} | 400 | quantity",
                "{\"ncr_bid_no\":\"144319\",\"item_no\":\"01-10100\",\"quantity\":[1]} | 400 | quantity",
                "{\"ncr_bid_no\":\"144319\",\"item_no\":\"01-10100\",\"quantity\":true} | 400 | quantity",
                "{\"ncr_bid_no\":\"144319\",\"item_no\":\"01-10100\",\"quantity\":1.00001} | 400 | quantity",
                "{\"ncr_bid_no\":\"144319\",\"quantity\":1} | 400 | item_no",
                "{\"ncr_bid_no\":\"144319\",\"item_no\":{}} | 400 | item_no",
                "{\"ncr_bid_no\":\"144319\",\"item_no\":\"AN-ITEM-OF-MORE-THAN-20\"} | 400 | item_no",
                "{\"ncr_bid_no\":[],\"item_no\":\"01-10100\"} | 400 | ncr_bid_no",
                "{\"item_no\":\"01-10100\"} | 400 | ncr_bid_no",
                "{\"ncr_bid_no\":\"144319\",\"item_no\":\"01-10100\",\"loc_id\":\"ELEVEN CHARS\"} | 400 | loc_id",
                "[] | 400 | body",
                "{ | 400 | body",
                "ncr_bid_no=144319&item_no=01-10100 | 400 | body",
            })
    void whatCannotBeAnsweredSaysWhichFieldAndWhy(String body, int status, String field) {
        HttpResponse<String> answer = one(body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Visitor.json(answer).path("field").asText()).isEqualTo(field);
        assertThat(Visitor.json(answer).path("error").asText()).endsWith(".");
    }

    @Test
    void aFormOrAnEmptyBodyIsRefusedInWords() {
        HttpResponse<String> form = plugIn.with("Content-Type", "application/x-www-form-urlencoded")
                .post("/api/contract-price", "ncr_bid_no=144319".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> empty = plugIn.post("/api/contract-price");

        for (HttpResponse<String> answer : List.of(form, empty)) {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Visitor.json(answer).path("field").asText()).isEqualTo("body");
        }
    }

    @Test
    void severalItemsAreAnsweredTogetherAndOneBadOneStopsNoOther() {
        JsonNode answer = Visitor.json(
                several(
                        "{\"ncr_bid_no\": \"144319\", \"items\": ["
                                + "{\"item_no\": \"01-10100\", \"quantity\": 10}, {\"item_no\": \"NO-SUCH\"},"
                                + "{\"item_no\": \"01-11051\", \"quantity\": \"2\"}, {\"quantity\": 1}, 7, {\"item_no\": \"01-11174\", \"quantity\": -1}]}"));

        assertThat(answer.path("results").findValues("contract_price"))
                .extracting(JsonNode::decimalValue)
                .containsExactly(new BigDecimal("25.5"), new BigDecimal("6.0"));
        assertThat(answer.path("results").get(0).path("quantity").asText()).isEqualTo("10");
        assertThat(answer.path("errors").findValuesAsText("item_no")).containsExactly("NO-SUCH", "", "", "01-11174");
        assertThat(answer.path("errors").findValuesAsText("field"))
                .containsExactly("item_no", "item_no", "item_no", "quantity");
        assertThat(answer.path("total_requested").asInt()).isEqualTo(6);
        assertThat(answer.path("total_found").asInt()).isEqualTo(2);
        assertThat(answer.path("total_errors").asInt()).isEqualTo(4);
    }

    @ParameterizedTest(name = "{0} items are {1}")
    @CsvSource({"500, 200", "501, 400", "10000, 400"})
    void fiveHundredItemsAreTakenAndNotMore(int count, int status) {
        String items = String.join(",", Collections.nCopies(count, "{\"item_no\":\"01-10100\",\"quantity\":10}"));

        HttpResponse<String> answer = several("{\"ncr_bid_no\":\"144319\",\"items\":[" + items + "]}");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Visitor.json(answer).path("field").asText()).isEqualTo(status == 200 ? "" : "items");
        assertThat(Visitor.json(answer).path("total_found").asInt()).isEqualTo(status == 200 ? count : 0);
    }

    @Test
    void aQuestionWithoutItemsOrOfAnUnknownContractIsRefusedWhole() {
        for (String items : List.of("[]", "{}", "null", "7")) {
            HttpResponse<String> answer = several("{\"ncr_bid_no\":\"144319\",\"items\":" + items + "}");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Visitor.json(answer).path("field").asText()).isEqualTo("items");
        }
        assertThat(several("{\"ncr_bid_no\":\"1\",\"items\":[{\"item_no\":\"01-10100\"}]}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(plugIn.post("/api/contract-prices", new byte[1_100_000]).statusCode())
                .isEqualTo(413);
    }

    @Test
    void aKeyForPricesOpensPricesAlone() {
        assertThat(plugIn.get("/api/orders").statusCode()).isEqualTo(401);
        assertThat(plugIn.post("/api/routes/deploy").statusCode()).isEqualTo(401);
        assertThat(Visitor.stranger(environment)
                        .with("Authorization", "Bearer only-prices")
                        .post("/api/contract-price")
                        .statusCode())
                .isEqualTo(400);
        assertThat(Visitor.withKey(environment).post("/api/contract-price").statusCode())
                .isEqualTo(400);
        assertThat(Visitor.stranger(environment).post("/api/contract-price").statusCode())
                .isEqualTo(401);
        assertThat(plugIn.get("/api/contract-price").statusCode()).isEqualTo(405);
    }

    @Test
    void aKeyThatAsksTooOftenIsToldWhenToComeBackAndStopsNoOther() {
        Visitor hasty = Visitor.stranger(environment).with("X-API-Key", "too-often");
        List<HttpResponse<String>> answers = new ArrayList<>();
        do {
            answers.add(hasty.post("/api/contract-price"));
        } while (last(answers).statusCode() == 400 && answers.size() < 1_000);

        assertThat(answers).hasSizeGreaterThan(150);
        assertThat(last(answers).statusCode()).isEqualTo(429);
        assertThat(last(answers).headers().firstValue("Retry-After")).contains("1");
        assertThat(Visitor.json(last(answers)).path("error").asText()).startsWith("This key asks too often");
        assertThat(one("{}").statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> last(List<HttpResponse<String>> answers) {
        return answers.get(answers.size() - 1);
    }

    @Test
    void aPageOfAListedOriginMayAskAndNoOther() {
        Visitor page = Visitor.stranger(environment)
                .with("Access-Control-Request-Method", "POST")
                .with("Access-Control-Request-Headers", "X-API-Key");

        HttpResponse<String> ours =
                page.with("Origin", "https://shop.example.test").options("/api/contract-price");
        assertThat(ours.statusCode()).isEqualTo(200);
        assertThat(ours.headers().firstValue("Access-Control-Allow-Origin")).contains("https://shop.example.test");
        assertThat(page.with("Origin", "https://other.example.test")
                        .options("/api/contract-price")
                        .statusCode())
                .isEqualTo(403);
        assertThat(page.with("Origin", "https://shop.example.test")
                        .options("/api/orders")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> answer =
                plugIn.with("Origin", "https://shop.example.test").post("/api/contract-price");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("https://shop.example.test");
    }

    @Test
    void whatWasAskedIsWrittenDownAfterwards() {
        one("{\"ncr_bid_no\": \"144319\", \"item_no\": \"01-10100\", \"quantity\": 10}");
        one("{\"ncr_bid_no\": \"999999\", \"item_no\": \"01-10100\"}");
        several(
                "{\"cust_no\": \"2056\", \"loc_id\": \"WH\", \"items\": [{\"item_no\": \"01-10100\"}, {\"item_no\": \"X\"}]}");
        assertThat(rows.queryForList("SELECT * FROM dbo.USER_PRICING_API_LOG")).isEmpty();

        camel.sendBody("direct:prices.keep-log", null);

        List<Map<String, Object>> log = rows.queryForList("SELECT * FROM dbo.USER_PRICING_API_LOG ORDER BY LOG_ID");
        assertThat(log).hasSize(3).allSatisfy(row -> assertThat(row).containsEntry("KEY_NAM", "plug-in"));
        assertThat(log.get(0))
                .containsEntry("BID_NO", "144319")
                .containsEntry("STATUS", 200)
                .containsEntry("PRC_METH", "D")
                .containsEntry("GRP_COD", "144319")
                .containsEntry("RUL_SEQ_NO", 1);
        assertThat(log.get(1)).containsEntry("STATUS", 404).containsEntry("FOUND", 0);
        assertThat(log.get(1).get("ERROR_MESSAGE"))
                .isEqualTo("ncr_bid_no: There is no contract 999999 in CounterPoint.");
        assertThat(log.get(2))
                .containsEntry("CUST_NO", "2056")
                .containsEntry("LOC_ID", "WH")
                .containsEntry("ITEMS", 2)
                .containsEntry("FOUND", 1);
    }

    @Test
    void healthIsOpenAndTellsTheVersionOfThePrices() {
        HttpResponse<String> answer = Visitor.stranger(environment).get("/api/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode health = Visitor.json(answer);
        assertThat(health.path("status").asText()).isEqualTo("ok");
        assertThat(health.path("database").asText()).isEqualTo("connected");
        assertThat(health.path("query_latency_ms").isNumber()).isTrue();
        assertThat(health.path("prices_version").asText())
                .isEqualTo(Visitor.json(one("{\"ncr_bid_no\":\"144319\",\"item_no\":\"01-10100\"}"))
                        .at("/why/version")
                        .asText());
    }
}
