package io.tillbridge.bench;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** A site as large as the measure asks for: 150 contracts of 13 rules by class, tiers, price matches; 50,000 items. */
final class PriceBenchRows {
    static final int ITEMS = 50_000;
    static final int CONTRACTS = 150;
    static final int FIRST_BID = 500_000;
    private static final int CLASSES = 13;
    private static final int MATCHES = 50;
    private static final int AT_ONCE = 5_000;

    private PriceBenchRows() {}

    static void fill(JdbcTemplate rows) {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        List<Object[]> items = new ArrayList<>();
        List<Object[]> prices = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            String itemNo = "B-" + i;
            items.add(
                    new Object[] {itemNo, "Bench item " + i, "BENCH ITEM " + i, "CLASS " + i % CLASSES, 10 + i % 90, now
                    });
            prices.add(new Object[] {itemNo, "*", 10 + i % 90, 9 + i % 80, 8, 7, 6, now});
            prices.add(new Object[] {itemNo, "01", 11 + i % 90, 10 + i % 80, 9, 8, 7, now});
        }
        rows.batchUpdate(
                "INSERT INTO dbo.IM_ITEM (ITEM_NO, DESCR, DESCR_UPR, CATEG_COD, PROF_COD_1, STK_UNIT, REG_PRC, RS_UTC_DT)"
                        + " VALUES (?, ?, ?, 'PAPER', ?, 'EA', ?, ?)",
                items,
                AT_ONCE,
                PriceBenchRows::set);
        rows.batchUpdate(
                "INSERT INTO dbo.IM_PRC (ITEM_NO, LOC_ID, REG_PRC, PRC_1, PRC_2, PRC_3, PRC_4, RS_UTC_DT)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                prices,
                AT_ONCE,
                PriceBenchRows::set);
        rules(rows);
    }

    private static void set(java.sql.PreparedStatement statement, Object[] values) throws java.sql.SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static void rules(JdbcTemplate rows) {
        List<Object[]> groups = new ArrayList<>();
        List<Object[]> rules = new ArrayList<>();
        List<Object[]> breaks = new ArrayList<>();
        for (int contract = 0; contract < CONTRACTS; contract++) {
            String bid = String.valueOf(FIRST_BID + contract);
            groups.add(new Object[] {"C", bid, 100 + contract, "(AR_CUST.NCR_BID_NO = '" + bid + "')"});
            for (int type = 0; type < CLASSES; type++) {
                rules.add(new Object[] {"C", bid, type, null, null, "(IM_ITEM.PROF_COD_1 = 'CLASS " + type + "')"});
                breaks.add(new Object[] {"C", bid, type, 0, "D", 20 + type});
                breaks.add(new Object[] {"C", bid, type, 50, "D", 30 + type});
            }
        }
        groups.add(new Object[] {"S", "MATCHES", 9, null});
        for (int match = 0; match < MATCHES; match++) {
            rules.add(new Object[] {"S", "MATCHES", match, "2056", "B-" + match, null});
            breaks.add(new Object[] {"S", "MATCHES", match, 0, "F", 5});
        }
        rows.batchUpdate(
                "INSERT INTO dbo.IM_PRC_GRP (GRP_TYP, GRP_COD, GRP_SEQ_NO, CUST_FILT) VALUES (?, ?, ?, ?)", groups);
        rows.batchUpdate(
                "INSERT INTO dbo.IM_PRC_RUL (GRP_TYP, GRP_COD, RUL_SEQ_NO, CUST_NO, ITEM_NO, ITEM_FILT) VALUES (?, ?, ?, ?, ?, ?)",
                rules);
        rows.batchUpdate(
                "INSERT INTO dbo.IM_PRC_RUL_BRK (GRP_TYP, GRP_COD, RUL_SEQ_NO, MIN_QTY, PRC_METH, PRC_BASIS, AMT_OR_PCT)"
                        + " VALUES (?, ?, ?, ?, ?, 'R', ?)",
                breaks);
    }
}
