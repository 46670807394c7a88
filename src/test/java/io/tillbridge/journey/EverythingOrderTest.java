package io.tillbridge.journey;

import static io.tillbridge.journey.ExpectedRows.assertRows;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The order that has everything, row by row: discounts, a service, a line without SKU, fees, four taxes, two coupons. */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EverythingOrderTest {
    private static final List<String> ITEMS = List.of("ITEM-0002", "ITEM-0025", "VAR-0001-M", "ITEM-0041", "ITEM-0003");

    @Autowired
    private Journey journey;

    private Map<String, BigDecimal> promisedBefore;
    private long id;
    private long docId;

    @BeforeAll
    void post() {
        journey.map("#211", "INTERIM");
        promisedBefore = promised();
        id = journey.placeRecorded("order-everything", 306);
        journey.pollAndPost();
        Map<String, Object> staged = journey.staged(id);
        assertThat(staged).as("%s", staged.get("REASON")).containsEntry("STATE", "POSTED");
        docId = (long) staged.get("CP_DOC_ID");
    }

    @AfterAll
    void forget() {
        journey.unmap("#211");
    }

    @ParameterizedTest
    @CsvSource({
        "20_PS_DOC_HDR, DOC_ID",
        "30_PS_DOC_LIN, LIN_SEQ_NO",
        "40_PS_DOC_HDR_MISC_CHRG, MISC_CHRG_NO",
        "50_PS_DOC_TAX, 'AUTH_COD, RUL_COD'",
        "60_PS_DOC_HDR_TOT, TOT_TYP",
        "70_PS_DOC_PMT, PMT_SEQ_NO",
        "71_PS_DOC_PMT_APPLY, PMT_SEQ_NO",
        "72_PS_DOC_PMT_PROMPT, PMT_SEQ_NO",
        "73_PS_DOC_HDR_ORIG_DOC, DOC_ID",
        "80_PS_DOC_CONTACT, CONTACT_ID",
        "81_PS_DOC_NOTE, NOTE_SEQ_NO",
        "82_PS_DOC_AUDIT_LOG, DOC_ID",
    })
    void hasTheRowsOf(String file, String order) {
        String table = file.substring(3);

        assertRows(
                "everything/" + file,
                journey.list(
                        "SELECT * FROM dbo." + table + " WHERE DOC_ID IN (?, ?) ORDER BY " + order, docId, docId + 1));
    }

    @Test
    void depositBelongsToItsOwnTicketAndNamesTheOrder() {
        assertThat(journey.row("SELECT * FROM dbo.PS_DOC_HDR_ORIG_DOC WHERE DOC_ID = ?", docId + 1))
                .containsEntry("ORIG_DOC_ID", docId);
        assertThat(journey.row("SELECT * FROM dbo.USER_ORDER_DOCUMENT WHERE SHOP = 'woodys' AND WOO_ORDER_ID = ?", id))
                .containsEntry("DOC_ID", docId)
                .containsEntry("TKT_NO", "W306")
                .containsEntry("DEPOSIT_DOC_ID", docId + 1)
                .containsEntry("DEPOSIT_TKT_NO", "W306D");
    }

    @Test
    void stockedItemsAreReservedAndNothingElse() {
        Map<String, BigDecimal> reserved = promised();
        reserved.replaceAll(
                (item, quantity) -> quantity.subtract(promisedBefore.get(item)).stripTrailingZeros());

        assertThat(reserved)
                .containsEntry("ITEM-0002", new BigDecimal("3"))
                .containsEntry("ITEM-0025", new BigDecimal("2"))
                .containsEntry("VAR-0001-M", new BigDecimal("1"))
                .containsEntry("ITEM-0041", new BigDecimal("1"));
        assertThat(reserved.get("ITEM-0003")).isZero();
        assertThat(journey.count(
                        "SELECT COUNT(*) FROM dbo.IM_INV WHERE ITEM_NO IN ('SVC-0001', 'INTERIM') AND QTY_COMMIT <> 0"))
                .isZero();
    }

    @Test
    void customerIsCreatedWithTheOrdersBalance() {
        Map<String, Object> staged = journey.staged(id);

        assertRows(
                "everything/90_AR_CUST",
                journey.list("SELECT * FROM dbo.AR_CUST WHERE CUST_NO = ?", staged.get("CUST_NO")));
    }

    @Test
    void timelineSaysWhatHadToChangeForCounterPoint() {
        List<String> sentences = journey.rows.queryForList(
                "SELECT SENTENCE FROM dbo.USER_JOURNEY_EVENT WHERE WOO_ORDER_ID = ? AND TO_STATE = 'POSTED' AND STEP = 'documents.post'",
                String.class,
                id);

        assertThat(sentences).singleElement().asString().contains("W306", "163.18", "transliterated");
    }

    @Test
    void shopIsToldByNoteAndMetaAndItsStatusIsLeftAlone() {
        journey.tell();

        assertThat(journey.shop.notes(id))
                .filteredOn(
                        note -> note.path("note").asText().equals("CounterPoint order W306 (document " + docId + ")"))
                .singleElement()
                .satisfies(note ->
                        assertThat(note.path("customer_note").asBoolean()).isFalse());
        assertThat(journey.shop.order(id).path("meta_data")).anySatisfy(meta -> {
            assertThat(meta.path("key").asText()).isEqualTo("_counterpoint_ticket");
            assertThat(meta.path("value").asText()).isEqualTo("W306");
        });
        assertThat(journey.shop.order(id).path("status").asText()).isEqualTo("processing");
    }

    private Map<String, BigDecimal> promised() {
        Map<String, BigDecimal> promised = new LinkedHashMap<>();
        ITEMS.forEach(item -> promised.put(item, journey.promised(item)));
        return promised;
    }
}
