package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** {@code document: ticket}: goods that were handed over already become a ticket, in all its parts. */
@JourneyTest
@TestPropertySource(properties = "tillbridge.counterpoint.document=ticket")
class TicketModeTest {
    @Autowired
    private Journey journey;

    @Test
    void orderBecomesATicketWithItsPaymentAndPromisedStock() {
        Map<String, Object> stockBefore = stock();
        long id = journey.placeRecorded("order-storefront");
        journey.pollAndPost();
        Map<String, Object> staged = journey.staged(id);
        assertThat(staged).as("%s", staged.get("REASON")).containsEntry("STATE", "POSTED");
        Object docId = staged.get("CP_DOC_ID");

        assertThat(row("PS_DOC_HDR", docId))
                .containsEntry("DOC_TYP", "T")
                .containsEntry("ORD_LINS", 0)
                .containsEntry("SAL_LINS", 2)
                .containsEntry("IS_REL_TKT", "N");
        assertThat((BigDecimal) row("PS_DOC_HDR", docId).get("SAL_LIN_TOT")).isEqualByComparingTo("144.14");
        assertThat(journey.list("SELECT DISTINCT LIN_TYP FROM dbo.PS_DOC_LIN WHERE DOC_ID = ?", docId))
                .containsExactly(Map.of("LIN_TYP", "S"));
        assertThat(journey.list("SELECT DISTINCT TAX_DOC_PART FROM dbo.PS_DOC_TAX WHERE DOC_ID = ?", docId))
                .containsExactly(Map.of("TAX_DOC_PART", "S"));
        Map<String, Object> total = row("PS_DOC_HDR_TOT", docId);
        assertThat(total).containsEntry("TOT_TYP", "S");
        assertThat((BigDecimal) total.get("TOT")).isEqualByComparingTo("156.93");
        assertThat((BigDecimal) total.get("TOT_TND")).isEqualByComparingTo("156.93");
        assertThat((BigDecimal) total.get("AMT_DUE")).isZero();
        assertThat((BigDecimal) row("PS_DOC_PMT", docId).get("AMT")).isEqualByComparingTo("156.93");
        assertThat(row("PS_DOC_PMT_APPLY", docId)).containsEntry("APPL_TYP", "S");
        assertThat(journey.count("SELECT COUNT(*) FROM dbo.PS_DOC_HDR_ORIG_DOC WHERE ORIG_DOC_ID = ?", docId))
                .isZero();
        assertThat(journey.row("SELECT * FROM dbo.AR_CUST WHERE CUST_NO = ?", staged.get("CUST_NO")))
                .containsEntry("NO_OF_ORDS", 0);
        Map<String, Object> stock = stock();
        assertThat(stock.get("QTY_ON_ORD")).isEqualTo(stockBefore.get("QTY_ON_ORD"));
        assertThat(((BigDecimal) stock.get("QTY_COMMIT")).subtract((BigDecimal) stockBefore.get("QTY_COMMIT")))
                .isEqualByComparingTo("2");
    }

    private Map<String, Object> row(String table, Object docId) {
        return journey.row("SELECT * FROM dbo." + table + " WHERE DOC_ID = ?", docId);
    }

    private Map<String, Object> stock() {
        return journey.row(
                "SELECT QTY_ON_ORD, QTY_COMMIT FROM dbo.IM_INV WHERE ITEM_NO = 'ITEM-0045' AND LOC_ID = '01'");
    }
}
