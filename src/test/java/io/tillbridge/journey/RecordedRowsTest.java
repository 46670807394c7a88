package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Recorded orders, each column of their lines and totals against what the shop charged. */
@JourneyTest
class RecordedRowsTest {
    @Autowired
    private Journey journey;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // order, gross, discount, tax, misc, total, deposit, tax rows
        "order-storefront,     160.16,  16.02, 12.79,  0.00, 156.93,  156.93, 3",
        "order-price-override, 10.00,   0.01,  0.89,   0.00, 10.88,   10.88,  3",
        "order-zero-total,     10.58,   10.58, 0.00,   0.00, 0.00,    0.00,   1",
        "order-100-lines,      8209.40, 0.00,  711.88, 7.95, 8929.23, 0.00,   4",
        "order-partial-refund, 274.12,  0.00,  25.02,  7.95, 307.09,  307.09, 3",
    })
    void linesAndTotalsAreTheShopsOwn(
            String name,
            String gross,
            String discount,
            String tax,
            String misc,
            String total,
            String deposit,
            int taxes) {
        long id = journey.placeRecorded(name);
        journey.pollAndPost();
        Map<String, Object> staged = journey.staged(id);
        assertThat(staged).as("%s", staged.get("REASON")).containsEntry("STATE", "POSTED");
        long docId = (long) staged.get("CP_DOC_ID");

        assertLines(Journey.recorded(name), docId);
        Map<String, Object> row = journey.row("SELECT * FROM dbo.PS_DOC_HDR_TOT WHERE DOC_ID = ?", docId);
        assertThat(row).containsEntry("TOT_TYP", "O");
        assertAmount(row, "SUB_TOT", gross);
        assertAmount(row, "TOT_LIN_DISC", discount);
        assertAmount(row, "TOT_HDR_DISC", "0");
        assertAmount(row, "TAX_AMT", tax);
        assertAmount(row, "TOT_MISC", misc);
        assertAmount(row, "TOT", total);
        assertAmount(row, "INITIAL_MIN_DUE", total);
        assertAmount(
                row,
                "AMT_DUE",
                new BigDecimal(total).subtract(new BigDecimal(deposit)).toPlainString());
        assertThat(journey.count("SELECT COUNT(*) FROM dbo.PS_DOC_TAX WHERE DOC_ID = ?", docId))
                .isEqualTo(taxes);
        boolean paid = new BigDecimal(deposit).signum() > 0;
        assertThat(journey.count("SELECT COUNT(*) FROM dbo.PS_DOC_HDR_ORIG_DOC WHERE ORIG_DOC_ID = ?", docId))
                .isEqualTo(paid ? 1 : 0);
        assertThat(journey.count(
                        "SELECT COUNT(*) FROM dbo.PS_DOC_PMT WHERE DOC_ID = ? AND AMT = ?",
                        docId + 1,
                        new BigDecimal(deposit)))
                .isEqualTo(paid ? 1 : 0);
    }

    private void assertLines(ObjectNode order, long docId) {
        List<Map<String, Object>> rows =
                journey.list("SELECT * FROM dbo.PS_DOC_LIN WHERE DOC_ID = ? ORDER BY LIN_SEQ_NO", docId);
        assertThat(rows).hasSize(order.path("line_items").size());
        for (int i = 0; i < rows.size(); i++) {
            JsonNode line = order.path("line_items").get(i);
            Map<String, Object> row = rows.get(i);
            assertThat(row)
                    .containsEntry("LIN_TYP", "O")
                    .containsEntry("ITEM_NO", line.path("sku").asText())
                    .containsEntry("USR_ENTD_PRC", "Y")
                    .containsEntry("SELL_UNIT", "0")
                    .containsEntry("STR_ID", "01")
                    .containsEntry("STA_ID", "WEB");
            assertAmount(row, "QTY_SOLD", line.path("quantity").asText());
            assertAmount(row, "GROSS_EXT_PRC", line.path("subtotal").asText());
            assertAmount(row, "EXT_PRC", line.path("total").asText());
            assertAmount(row, "TAX_AMT_ALLOC", line.path("total_tax").asText());
            BigDecimal price = new BigDecimal(line.path("subtotal").asText())
                    .divide(new BigDecimal(line.path("quantity").asText()), 4, RoundingMode.HALF_UP);
            assertAmount(row, "PRC", price.toPlainString());
        }
    }

    private static void assertAmount(Map<String, Object> row, String column, String expected) {
        assertThat((BigDecimal) row.get(column)).as(column).isEqualByComparingTo(expected);
    }

    @Test
    void priceThatIsNotCounterPointsIsMarkedAsOverridden() {
        long id = journey.placeRecorded("order-price-override");
        journey.pollAndPost();

        assertThat(journey.row(
                        "SELECT * FROM dbo.PS_DOC_LIN WHERE DOC_ID = ?",
                        journey.staged(id).get("CP_DOC_ID")))
                .containsEntry("HAS_PRC_OVRD", "Y");
    }

    @Test
    void deletedProductLeavesNoRowAndSaysWhichLine() {
        int documents = journey.count("SELECT COUNT(*) FROM dbo.PS_DOC_HDR WHERE STA_ID = 'WEB'");
        int customers = journey.count("SELECT COUNT(*) FROM dbo.AR_CUST");
        long id = journey.placeRecorded("order-deleted-product");

        journey.pollAndPost();

        Map<String, Object> staged = journey.staged(id);
        assertThat(staged)
                .containsEntry("STATE", "REJECTED")
                .containsEntry("REASON_CLASS", "MISSING")
                .containsEntry("REASON_CODE", "ITEM_UNKNOWN")
                .containsEntry("REASON_FIELD", "line_items[0].sku")
                .containsEntry("CP_DOC_ID", null);
        assertThat((String) staged.get("REASON")).startsWith("Line 1");
        assertThat(journey.count("SELECT COUNT(*) FROM dbo.PS_DOC_HDR WHERE STA_ID = 'WEB'"))
                .isEqualTo(documents);
        assertThat(journey.count("SELECT COUNT(*) FROM dbo.AR_CUST")).isEqualTo(customers);
    }
}
