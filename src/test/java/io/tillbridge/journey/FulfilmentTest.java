package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.tillbridge.sandbox.till.Till;
import io.tillbridge.sandbox.till.TillSettings;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What CounterPoint ships comes back to the shop: in part, with its tracking numbers, and completed once. */
@JourneyTest
class FulfilmentTest {
    private final Journey journey;
    private final Clerk clerk;
    private final Till till;
    private final Till inTwo;

    private long order;
    private long docId;
    private String ticket;

    @Autowired
    FulfilmentTest(Journey journey, Clerk clerk, DataSource database) {
        this.journey = journey;
        this.clerk = clerk;
        ZoneId zone = ZoneId.of("America/New_York");
        this.till = new Till(database, Path.of("."), zone, TillSettings.immediate());
        this.inTwo =
                new Till(database, Path.of("."), zone, TillSettings.immediate().inTwoParcels(1));
    }

    @BeforeEach
    void post() {
        order = clerk.place(Purchase.of(21, 3).and(22, 1));
        clerk.post(clerk.stageSilently(order));
        journey.tell();
        docId = (long) journey.staged(order).get("CP_DOC_ID");
        ticket = (String) journey.staged(order).get("CP_TKT_NO");
    }

    @Test
    void anOrderThatTheTillFinishesIsFulfilledAndCompletedWithItsTrackingNumber() {
        till.finish(docId);
        lookAndTell();

        assertThat(clerk.state(order)).isEqualTo("FULFILLED");
        assertThat(status()).isEqualTo("completed");
        JsonNode items = meta("_wc_shipment_tracking_items");
        assertThat(items.findValuesAsText("tracking_number")).singleElement().satisfies(number -> assertThat(number)
                .startsWith("1ZTILL"));
        assertThat(items.get(0).path("custom_tracking_provider").asText()).isEqualTo("FLAT");
        assertThat(items.get(0).path("date_shipped").asText()).matches("\\d{10}");
        assertThat(meta("_tracking_number").asText())
                .isEqualTo(items.get(0).path("tracking_number").asText());
        assertThat(shipmentNotes()).singleElement().satisfies(note -> assertThat(note)
                .startsWith("CounterPoint " + ticket + ": all shipped; tracking 1ZTILL"));
        assertThat(clerk.timeline(order).stream().map(row -> row.get("TO_STATE")))
                .endsWith("FULFILLED");
    }

    @Test
    void aPartIsToldLineByLineAndTheStatusStaysUntilTheRestHasLeft() {
        inTwo.round();
        lookAndTell();

        assertThat(status()).isEqualTo("processing");
        assertThat(clerk.state(order)).isEqualTo("POSTED");
        assertThat(shipmentNotes()).singleElement().satisfies(note -> assertThat(note)
                .startsWith("CounterPoint " + ticket
                        + ": shipped in part, 1 of 3 ITEM-0021, 0 of 1 ITEM-0022; tracking 1ZPART"));
        assertThat(meta("_counterpoint_shipped").findValuesAsText("shipped")).containsExactly("1", "0");

        till.finish(docId);
        lookAndTell();

        assertThat(status()).isEqualTo("completed");
        assertThat(clerk.state(order)).isEqualTo("FULFILLED");
        assertThat(meta("_counterpoint_shipped").findValuesAsText("shipped")).containsExactly("3", "1");
        assertThat(meta("_wc_shipment_tracking_items").findValuesAsText("tracking_number"))
                .hasSize(2);
    }

    @Test
    void whatIsReleasedIsCompletedBeforeTheDrawerIsPosted() {
        till.round();
        till.round();
        lookAndTell();

        assertThat(status()).isEqualTo("completed");
        assertThat(clerk.state(order)).isEqualTo("POSTED");

        till.round();
        till.round();
        lookAndTell();

        assertThat(clerk.state(order)).isEqualTo("FULFILLED");
        assertThat(shipmentNotes()).hasSize(1);
    }

    @Test
    void anOrderThatSomebodyTookBackToProcessingIsNotCompletedTwice() {
        till.finish(docId);
        lookAndTell();
        clerk.setStatus(order, "processing");
        journey.rows.update(
                "INSERT INTO dbo.PS_TKT_HIST_PKG_TRK_NO (DOC_ID, PKG_SEQ_NO, TRK_NO)"
                        + " SELECT DOC_ID, 7, '1ZLATE' FROM dbo.PS_TKT_HIST WHERE TKT_NO = ?",
                ticket + "-01");
        lookAndTell();

        assertThat(status()).isEqualTo("processing");
        assertThat(meta("_tracking_number").asText()).endsWith(", 1ZLATE");
    }

    @Test
    void aStatusIsNeverMovedBackAndWhatOthersTrackedStays() {
        journey.shop.update(order, json -> {
            json.put("status", "refunded");
            json.withArrayProperty("meta_data")
                    .addObject()
                    .put("id", 990_001)
                    .put("key", "_wc_shipment_tracking_items")
                    .putArray("value")
                    .addObject()
                    .put("tracking_number", "BY-HAND");
        });
        till.finish(docId);
        lookAndTell();

        assertThat(status()).isEqualTo("refunded");
        assertThat(meta("_wc_shipment_tracking_items").findValuesAsText("tracking_number"))
                .hasSize(2)
                .first()
                .isEqualTo("BY-HAND");
    }

    @Test
    void aPlannedShipDateIsNoShipment() {
        journey.rows.update(
                "UPDATE dbo.PS_DOC_HDR SET SHIP_DAT = ?, RS_UTC_DT = ? WHERE DOC_ID = ?",
                LocalDateTime.now(ZoneOffset.UTC),
                LocalDateTime.now(ZoneOffset.UTC),
                docId);
        lookAndTell();

        assertThat(status()).isEqualTo("processing");
        assertThat(shipmentNotes()).isEmpty();
    }

    @Test
    void whatIsToldAgainChangesNothing() {
        till.finish(docId);
        lookAndTell();
        int calls = puts();
        clerk.makeEffectsDue(order);
        journey.tell();
        lookAndTell();

        assertThat(puts()).isEqualTo(calls);
        assertThat(shipmentNotes()).hasSize(1);
        assertThat(journey.count("SELECT COUNT(*) FROM dbo.USER_ORDER_SHIPMENT WHERE WOO_ORDER_ID = ?", order))
                .isOne();
    }

    @Test
    void anOrderThatAPersonHoldsIsNotClosedByItself() {
        journey.rows.update("UPDATE dbo.USER_ORDER_STAGING SET STATE = 'HELD' WHERE WOO_ORDER_ID = ?", order);
        till.finish(docId);
        lookAndTell();
        assertThat(clerk.state(order)).isEqualTo("HELD");

        journey.rows.update("UPDATE dbo.USER_ORDER_STAGING SET STATE = 'POSTED' WHERE WOO_ORDER_ID = ?", order);
        lookAndTell();
        assertThat(clerk.state(order)).isEqualTo("FULFILLED");
    }

    private void lookAndTell() {
        clerk.tick("history.watch");
        journey.tell();
        // Whoever heard that the order was posted may be at it still.
        await().until(() ->
                journey.count("SELECT COUNT(*) FROM dbo.USER_OUTBOX WHERE WOO_ORDER_ID = ? AND STATE = 'DUE'", order)
                        == 0);
    }

    private String status() {
        return journey.shop.order(order).path("status").asText();
    }

    private List<String> shipmentNotes() {
        return clerk.notesOfOurs(order).stream()
                .filter(note -> note.startsWith("CounterPoint " + ticket + ":"))
                .toList();
    }

    private JsonNode meta(String key) {
        for (JsonNode entry : journey.shop.order(order).path("meta_data")) {
            if (entry.path("key").asText().equals(key)) {
                return entry.path("value");
            }
        }
        throw new AssertionError("the order has no " + key);
    }

    private int puts() {
        return (int) journey.shop.log().entries().stream()
                .filter(call -> call.method().equals("PUT") && call.path().endsWith("/" + order))
                .count();
    }
}
