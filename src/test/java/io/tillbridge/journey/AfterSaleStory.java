package io.tillbridge.journey;

import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour;
import io.tillbridge.sandbox.shop.misbehaviour.Misbehaviour.Kind;
import io.tillbridge.sandbox.till.Till;
import io.tillbridge.sandbox.till.TillSettings;
import io.tillbridge.web.Visitor;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/** What happens after the sale: goods leave, the shop hears of it, and people ask for receipts and for the sales. */
final class AfterSaleStory {
    private static final String SHIPMENTS =
            "SELECT SHIPMENT_NO, EVIDENCE, COMPLETES, CONTENT FROM dbo.USER_ORDER_SHIPMENT ORDER BY WOO_ORDER_ID, SHIPMENT_NO";

    private static final int FIRST_CUSTOMER = 100_180;

    private final Story story;
    private final Journey journey;
    private final Visitor visitor;
    private final Till till;

    AfterSaleStory(Story story, Visitor visitor) {
        this.story = story;
        this.journey = story.journey;
        this.visitor = visitor;
        this.till = new Till(
                journey.rows.getDataSource(), Path.of("."), ZoneId.of("America/New_York"), TillSettings.immediate());
    }

    /** The stages by the names of their pictures. */
    Map<String, Runnable> stages() {
        Map<String, Runnable> stages = new LinkedHashMap<>();
        stages.put("180_part", this::part);
        stages.put("182_closed", this::closed);
        stages.put("184_receipts", this::receipts);
        stages.put("186_sales", this::sales);
        return stages;
    }

    private void part() {
        // Numbers of their own, whatever the stories before have drawn.
        journey.rows.execute("ALTER SEQUENCE dbo.USER_DOCUMENT_ID RESTART WITH 990000000180000");
        journey.rows.execute("ALTER SEQUENCE dbo.USER_CUSTOMER_NO RESTART WITH " + FIRST_CUSTOMER);
        sell("parcels", Purchase.of(41, 3).and(42, 1).paidWith("ch_41").by("una@example.com"));
        shipOne();
        story.database.failAt(sql -> sql.contains("INTO dbo.USER_JOURNEY_EVENT"));
        watch();
        story.database.comeBack();
        seeShipments();
        // Somebody else looked meanwhile: nothing is noted twice.
        story.database.missAt(sql -> sql.contains("SET STAMPS_SEEN"));
        watch();
        story.database.comeBack();
        seeShipments();
        watch();
        seeShipments();
        loseIt();
        for (String method : List.of("GET", "POST", "PUT")) {
            journey.shop.misbehave(Misbehaviour.times(Kind.ERROR_500, 1, "/orders/" + story.id("parcels"))
                    .onlyFor(method));
            sweep();
            makeDue();
        }
        loseIt();
        story.database.failAt(sql -> sql.contains("INTO dbo.USER_JOURNEY_EVENT"));
        sweep();
        story.database.comeBack();
        story.see("effect " + journey.list("SELECT STATE FROM dbo.USER_OUTBOX WHERE EFFECT = 'ORDER_SHIPPED'"));
        makeDue();
        story.database.missAt(sql -> sql.contains("SET STATE = 'SENT'"));
        sweep();
        story.database.comeBack();
        makeDue();
        sweep();
        seeShop();
    }

    /** Somebody else claims the effect while the shop is looked at: nothing more is written. */
    private void loseIt() {
        story.database.missAt(sql -> sql.contains("DATEADD(SECOND, 300") && !sql.contains("ATTEMPTS + 1"));
        sweep();
        story.database.comeBack();
        makeDue();
        seeShop();
    }

    private void sweep() {
        story.clerk.tick("outbox.sweep");
    }

    /** A mutant that never ends is given up once, and must not begin again. */
    private void watch() {
        if (story.clerk.tick("history.watch").isRouteStop()) {
            throw new IllegalStateException("given up");
        }
    }

    private void closed() {
        till.finish(docId());
        journey.shop.log().clear();
        watch();
        sweep();
        seeShop();
        watch();
        seeShipments();
        journey.rows.update("UPDATE dbo.USER_OUTBOX SET STATE = 'DUE' WHERE EFFECT = 'ORDER_SHIPPED'");
        sweep();
        journey.shop.log().entries().stream()
                .map(call -> call.method() + " " + call.path() + "?" + call.query())
                .forEach(story::see);
    }

    private void receipts() {
        String order = "/api/orders/woodys/"
                + journey.shop.order(story.id("parcels")).path("number").asText();
        for (String path : List.of("/receipt.html", "/receipt.html?ticket=NONE")) {
            var answer = visitor.get(order + path);
            story.see(path + " " + answer.statusCode() + " " + headers(answer.headers()) + " "
                    + answer.body().replaceAll("(?s)<style>.*</style>", "").replaceAll("\\d\\d:\\d\\d", "(hour)"));
        }
        var pdf = visitor.get(order + "/receipt.pdf");
        story.see("/receipt.pdf " + pdf.statusCode() + " " + headers(pdf.headers()) + " "
                + pdf.body().substring(0, 5));
    }

    /** Other stories sell, too, so the questions are about this one's customer and about a unit that is nobody else's. */
    private void sales() {
        sell("open", Purchase.of(43, 1).paidWith("ch_43").by("vic@example.com"));
        journey.rows.update("UPDATE dbo.PS_ORD_HIST_LIN SET QTY_UNIT = 'STORY' WHERE LIN_SEQ_NO = 2");
        for (String path : List.of(
                "?limit=3&lines=true&customer_no=WEB-" + (FIRST_CUSTOMER + 1),
                "?limit=3&lines=true&customer_no=WEB-" + FIRST_CUSTOMER,
                "?date_from=today",
                "/by-unit/STORY?days=3660&limit=2&lines=true")) {
            var answer = visitor.get("/api/cp-orders" + path);
            story.see(path + " " + answer.statusCode() + " " + headers(answer.headers()) + " " + answer.body());
        }
        var summary = visitor.get("/api/cp-orders/summary?days=3660");
        story.see("/summary " + summary.statusCode() + " " + headers(summary.headers()) + " "
                + found("\\{\"status\":\"fulfilled\"[^}]*}", summary.body())
                + found("\\{\"unit\":\"STORY\"[^}]*}", summary.body()));
    }

    private static String found(String pattern, String text) {
        Matcher place = Pattern.compile(pattern).matcher(text);
        return place.find() ? place.group() : "nothing";
    }

    private static String headers(java.net.http.HttpHeaders headers) {
        return new TreeMap<>(Map.of(
                        "Type", headers.firstValue("Content-Type").orElse(""),
                        "Disposition", headers.firstValue("Content-Disposition").orElse(""),
                        "Key", headers.firstValue("X-API-Key").orElse("")))
                .toString();
    }

    /** What a till posted in an earlier telling: without the links to it, it would be somebody else's. */
    static void forget(JdbcTemplate rows) {
        rows.update("DELETE FROM dbo.USER_ORDER_SHIPMENT");
        for (String part : List.of(
                "TKT_HIST_LIN",
                "TKT_HIST_CONTACT",
                "TKT_HIST_PMT",
                "TKT_HIST_PMT_PROMPT",
                "TKT_HIST_ORIG_DOC",
                "TKT_HIST_TAX",
                "TKT_HIST_MISC_CHRG",
                "TKT_HIST_DISC",
                "TKT_HIST_NOTE",
                "TKT_HIST_PKG_TRK_NO",
                "TKT_HIST",
                "ORD_HIST_LIN",
                "ORD_HIST_CONTACT",
                "ORD_HIST_PMT",
                "ORD_HIST_DISC",
                "ORD_HIST_NOTE",
                "ORD_HIST_AUDIT_LOG",
                "ORD_HIST")) {
            rows.update("DELETE FROM dbo.PS_" + part);
        }
        rows.update(
                "UPDATE dbo.IM_INV SET QTY_ON_HND = 100000, GL_VAL = ROUND(100000 * LST_AVG_COST, 2), FST_SAL_DAT = NULL,"
                        + " LST_SAL_DAT = NULL WHERE ITEM_NO IN ('ITEM-0041', 'ITEM-0042') AND LST_SAL_DAT IS NOT NULL");
        rows.execute("ALTER SEQUENCE dbo.TILL_DOCUMENT_ID RESTART WITH 101500000000");
    }

    private void sell(String name, Purchase purchase) {
        long id = story.place(name, purchase);
        story.clerk.post(story.stage(id));
        story.settle();
    }

    /** One piece of the first line goes ahead, and its parcel has a number. */
    private void shipOne() {
        journey.rows.update("UPDATE dbo.PS_DOC_LIN SET QTY_SHIPPED = 1 WHERE LIN_SEQ_NO = 1 AND DOC_ID = ?", docId());
        journey.rows.update(
                "INSERT INTO dbo.PS_DOC_PKG_TRK_NO (DOC_ID, PKG_SEQ_NO, TRK_NO) VALUES (?, 1, '1ZFIRST')", docId());
    }

    private long docId() {
        return (long) journey.staged(story.id("parcels")).get("CP_DOC_ID");
    }

    private void makeDue() {
        journey.rows.update("UPDATE dbo.USER_OUTBOX SET NEXT_ATTEMPT_UTC = NULL WHERE STATE = 'DUE'");
    }

    private void seeShipments() {
        journey.list(SHIPMENTS).forEach(row -> story.see("shipment " + new TreeMap<>(row)));
    }

    private void seeShop() {
        long id = story.id("parcels");
        story.see("notes " + story.clerk.notesOfOurs(id));
        story.see("status " + journey.shop.order(id).path("status").asText());
        journey.shop
                .order(id)
                .path("meta_data")
                .forEach(meta -> story.see("meta " + meta.path("key").asText() + " "
                        + meta.path("value").toString().replaceAll("\"date_shipped\":\"\\d+\"", "(day)")));
    }
}
