package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillbridge.sandbox.till.Till;
import io.tillbridge.sandbox.till.TillSettings;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A document of ours is one that a till can pick, release and post to the end, and nothing of it stays behind. */
@JourneyTest
class TillFinishesOurOrdersTest {
    private static final String STOCK =
            "SELECT QTY_ON_HND, QTY_ON_ORD, QTY_COMMIT FROM dbo.IM_INV WHERE ITEM_NO = 'ITEM-0097' AND LOC_ID = '01'";

    @Autowired
    private Journey journey;

    @Autowired
    private DataSource database;

    @Test
    void postedOrderGoesThroughToHistory() {
        Map<String, Object> before = journey.row(STOCK);
        long id = journey.placeRecorded("order-storefront");
        journey.pollAndPost();
        Map<String, Object> staged = journey.staged(id);
        assertThat(staged).as("%s", staged.get("REASON")).containsEntry("STATE", "POSTED");
        long docId = (long) staged.get("CP_DOC_ID");
        String ticket = (String) staged.get("CP_TKT_NO");

        boolean closed =
                new Till(database, Path.of("."), ZoneId.of("America/New_York"), TillSettings.immediate()).finish(docId);

        assertThat(closed).isTrue();
        assertThat(journey.count("SELECT COUNT(*) FROM dbo.PS_DOC_HDR WHERE TKT_NO LIKE ?", ticket + "%"))
                .isZero();
        assertThat(journey.count("SELECT COUNT(*) FROM dbo.PS_ORD_HIST WHERE TKT_NO = ?", ticket))
                .isOne();
        assertThat(journey.list("SELECT TKT_NO FROM dbo.PS_TKT_HIST WHERE TKT_NO LIKE ? ORDER BY TKT_NO", ticket + "%"))
                .containsExactly(Map.of("TKT_NO", ticket + "-01"), Map.of("TKT_NO", ticket + "D"));
        Map<String, Object> after = journey.row(STOCK);
        assertThat(after.get("QTY_ON_ORD")).isEqualTo(before.get("QTY_ON_ORD"));
        assertThat(after.get("QTY_COMMIT")).isEqualTo(before.get("QTY_COMMIT"));
        assertThat(((BigDecimal) before.get("QTY_ON_HND")).subtract((BigDecimal) after.get("QTY_ON_HND")))
                .isEqualByComparingTo("1");
        Map<String, Object> customer =
                journey.row("SELECT * FROM dbo.AR_CUST WHERE CUST_NO = ?", staged.get("CUST_NO"));
        assertThat((BigDecimal) customer.get("LST_SAL_AMT")).isEqualByComparingTo("156.93");
    }
}
