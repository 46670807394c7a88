package io.tillbridge.journey;

import io.tillbridge.journey.quotes.LogEntry;
import io.tillbridge.journey.quotes.PriceReply;
import io.tillbridge.web.Visitor;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.camel.Exchange;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** What shops ask of prices, while CounterPoint changes them. */
final class PriceQuestions {
    private static final String CONTRACT = "\"ncr_bid_no\": \"144319\", \"item_no\": ";
    private static final String KEPT =
            "SELECT KEY_NAM, OPERATION, BID_NO, CUST_NO, ITEM_NO, STATUS, CONTRACT_PRC, ITEMS, FOUND"
                    + " FROM dbo.USER_PRICING_API_LOG ORDER BY LOG_ID";

    private static final String UNTOLD =
            "SELECT COUNT(*) FROM dbo.USER_OUTBOX WHERE WOO_ORDER_ID = ? AND STATE = 'DUE'";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Story story;
    private final Journey journey;
    private final Visitor visitor;

    PriceQuestions(Story story, Visitor visitor) {
        this.story = story;
        this.journey = story.journey;
        this.visitor = visitor;
    }

    /** The stages by the names of their pictures. */
    Map<String, Runnable> stages() {
        Map<String, Runnable> stages = new LinkedHashMap<>();
        stages.put("130_prices-change", this::change);
        stages.put("132_prices-asked", this::ask);
        stages.put("134_prices-log", this::log);
        stages.put("136_prices-health", this::health);
        stages.put("138_prices-proof", this::prove);
        return stages;
    }

    /** A price, an item and a customer change; then a row goes, which no stamp tells. */
    private void change() {
        reset();
        say("/api/contract-price", "{" + CONTRACT + "\"01-10100\"}");
        touch("IM_PRC SET REG_PRC = 60", "ITEM_NO = '01-10100' AND LOC_ID = '01'");
        touch("IM_ITEM SET PROF_COD_1 = 'PC S CS'", "ITEM_NO = 'ITEM-0003'");
        touch("AR_CUST SET NCR_BID_NO = '144319'", "CUST_NO = '10058'");
        story.clerk.tick("prices.refresh");
        say("/api/contract-price", "{" + CONTRACT + "\"01-10100\"}");
        say("/api/contract-price", "{" + CONTRACT + "\"ITEM-0003\"}");
        say("/api/contract-price", "{\"cust_no\": \"10058\", \"item_no\": \"01-10100\"}");
        journey.rows.update("DELETE FROM dbo.IM_PRC WHERE ITEM_NO = '01-10100' AND LOC_ID = '01'");
        story.clerk.tick("prices.refresh");
        say("/api/contract-price", "{" + CONTRACT + "\"01-10100\"}");
        reset();
        say("/api/contract-price", "{" + CONTRACT + "\"01-10100\"}");
    }

    /** As the sandbox has them, and nothing written down. */
    private void reset() {
        perCentOff(5);
        journey.rows.update("DELETE FROM dbo.IM_PRC WHERE ITEM_NO = '01-10100' AND LOC_ID = '01'");
        journey.rows.update(
                "INSERT INTO dbo.IM_PRC (ITEM_NO, LOC_ID, REG_PRC, PRC_1, PRC_2, PRC_3, RS_UTC_DT)"
                        + " VALUES ('01-10100', '01', 50, 50, 45, 40, ?)",
                now());
        touch("IM_ITEM SET PROF_COD_1 = NULL", "ITEM_NO = 'ITEM-0003'");
        touch("AR_CUST SET NCR_BID_NO = NULL", "CUST_NO = '10058'");
        story.clerk.tick("prices.refresh");
        story.clerk.tick("prices.write-log");
        journey.rows.update("DELETE FROM dbo.USER_PRICING_API_LOG");
    }

    private void touch(String change, String which) {
        journey.rows.update("UPDATE dbo." + change + ", RS_UTC_DT = ? WHERE " + which, now());
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneOffset.UTC);
    }

    private void ask() {
        say("/api/contract-price", "{" + CONTRACT + "\"NO-SUCH\"}");
        say("/api/contract-prices", "{\"ncr_bid_no\": \"144319\", \"items\": [{\"item_no\": \"01-10100\"}, {}]}");
        say("/api/contract-prices", "{\"ncr_bid_no\": \"144319\"}");
        PriceReply tooOften = new PriceReply(429, Map.of("error", "Wait."), 7, entry());
        Exchange answer = story.call("direct:prices.answer", null, false, Map.of("reply", tooOften));
        story.see("too often " + new TreeMap<>(answer.getMessage().getHeaders()) + " "
                + answer.getMessage().getBody());
    }

    private static LogEntry entry() {
        return new LogEntry(
                Instant.now(),
                "hasty",
                "PRICE",
                null,
                null,
                null,
                null,
                null,
                429,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                BigDecimal.ONE,
                null,
                "key: Wait.");
    }

    private void log() {
        story.database.failAt(sql -> sql.contains("INTO dbo.USER_PRICING_API_LOG"));
        story.clerk.tick("prices.write-log");
        story.database.comeBack();
        story.see("kept " + journey.list(KEPT).size());
        story.clerk.tick("prices.write-log");
        story.clerk.tick("prices.write-log");
        journey.list(KEPT).forEach(row -> story.see("kept " + new TreeMap<>(row)));
        journey.rows.update(
                "UPDATE dbo.USER_PRICING_API_LOG SET AT_UTC = DATEADD(DAY, -31, AT_UTC) WHERE OPERATION = 'PRICE'");
        story.clerk.tick("prices.clear-log");
        story.see("kept " + journey.list(KEPT).size());
    }

    private void health() {
        say(visitor.get("/api/health"));
        story.database.goAway();
        say(visitor.get("/api/health"));
        story.database.comeBack();
    }

    /** The shop sells hammers at their first price, while the rule for ten of them says the same, a little less, and much less. */
    private void prove() {
        sellHammers("proved", 0);
        sellHammers("flagged", 5);
        sellHammers("differs", 40);
        story.call(
                "direct:desk.replay-order",
                journey.staged(story.id("differs")),
                false,
                Map.of("why", "The price was promised."));
        post("differs");
        sellHammers("refused", 50);
        perCentOff(5);
        journey.list("SELECT LIN_SEQ_NO, PRC_JUST_STR, PRC_GRP_TYP, PRC_RUL_SEQ_NO, QTY_PRCD, UNIT_PRC"
                        + " FROM dbo.PS_DOC_LIN_PRICE ORDER BY DOC_ID")
                .forEach(row -> story.see("priced " + new TreeMap<>(row)));
    }

    private void sellHammers(String name, int perCent) {
        perCentOff(perCent);
        story.stage(story.place(
                name, Purchase.of(10, 10).by("ada.marlow@example.test").paidWith("ch_" + name)));
        post(name);
    }

    /** On this thread, and until the shop was told in the background. */
    private void post(String name) {
        story.clerk.post(((Number) journey.staged(story.id(name)).get("STAGING_ID")).longValue());
        try {
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(5))
                    .atMost(PATIENCE)
                    .until(() -> journey.count(UNTOLD, story.id(name)) == 0);
        } catch (ConditionTimeoutException e) {
            story.see("the shop hears nothing of " + name);
        }
        story.see(name + " is " + story.clerk.state(story.id(name)));
    }

    private void perCentOff(int perCent) {
        journey.rows.update(
                "UPDATE dbo.IM_PRC_RUL_BRK SET AMT_OR_PCT = ? WHERE GRP_COD = 'TOOLS' AND MIN_QTY = 10", perCent);
        story.clerk.tick("prices.refresh");
    }

    private void say(String path, String body) {
        say(visitor.post(path, body.getBytes(StandardCharsets.UTF_8)));
    }

    private void say(HttpResponse<String> answer) {
        story.see(answer.request().uri().getPath() + " " + answer.statusCode() + " "
                + answer.headers().firstValue("Content-Type").orElse("") + " "
                + answer.body()
                        .replaceAll("\\p{XDigit}{16}", "(version)")
                        .replaceAll("(latency_ms\":)\\d+", "$1(drawn)")
                + (answer.headers().firstValue("X-API-Key").isPresent() ? " with the caller's key" : ""));
    }
}
