package io.tillbridge.chaos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** All rows about one order, as they stand in CounterPoint's database and in our tables. */
record Booked(
        List<Map<String, Object>> staged,
        List<Map<String, Object>> documents,
        List<Map<String, Object>> effects,
        List<Map<String, Object>> events) {
    private static final String STAGED = "SELECT * FROM dbo.USER_ORDER_STAGING";
    private static final String EFFECTS = "SELECT * FROM dbo.USER_OUTBOX";
    private static final String EVENTS = "SELECT * FROM dbo.USER_JOURNEY_EVENT ORDER BY EVENT_ID";
    /** A row for each total of each document that a link names. */
    private static final String DOCUMENTS = """
            SELECT D.WOO_ORDER_ID, D.DOC_ID, D.TKT_NO, D.DEPOSIT_DOC_ID, D.TOT AS LINKED, D.CUST_NO, T.TOT, T.AMT_DUE, D.CLOSED_UTC,
                   H.TKT_NO AS HEADER_TKT_NO, H.CUST_NO AS HEADER_CUST_NO,
                   (SELECT COUNT(*) FROM dbo.PS_DOC_LIN L WHERE L.DOC_ID = D.DOC_ID) AS LINS,
                   (SELECT COUNT(*) FROM dbo.PS_DOC_HDR X WHERE X.TKT_NO = D.TKT_NO) AS TICKETS,
                   (SELECT COUNT(*) FROM dbo.PS_DOC_HDR X WHERE X.TKT_NO = D.DEPOSIT_TKT_NO) AS DEPOSIT_TICKETS,
                   (SELECT COALESCE(SUM(P.AMT), 0) FROM dbo.PS_DOC_PMT P WHERE P.DOC_ID = D.DEPOSIT_DOC_ID) AS PAID,
                   (SELECT COALESCE(SUM(A.AMT), 0) FROM dbo.PS_DOC_PMT_APPLY A WHERE A.DOC_ID = D.DEPOSIT_DOC_ID) AS APPLIED,
                   (SELECT COALESCE(SUM(O.DEP_AMT_RECEIVED), 0) FROM dbo.PS_DOC_HDR_ORIG_DOC O WHERE O.ORIG_DOC_ID = D.DOC_ID) AS RECEIVED,
                   (SELECT COALESCE(SUM(P.AMT), 0)
                      FROM dbo.USER_FOLLOW_UP F JOIN dbo.PS_DOC_PMT P ON P.DOC_ID = F.DOC_ID
                     WHERE F.SHOP = D.SHOP AND F.WOO_ORDER_ID = D.WOO_ORDER_ID) AS RETURNED
              FROM dbo.USER_ORDER_DOCUMENT D
              LEFT JOIN dbo.PS_DOC_HDR H ON H.DOC_ID = D.DOC_ID
              LEFT JOIN dbo.PS_DOC_HDR_TOT T ON T.DOC_ID = D.DOC_ID""";

    /** Of an order that nobody has seen. */
    static Booked nothing() {
        return new Booked(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** By the shop's order id. */
    static Map<Long, Booked> all(JdbcTemplate rows) {
        Map<Long, Booked> all = new HashMap<>();
        rows.queryForList(STAGED).forEach(row -> of(all, row).staged.add(row));
        rows.queryForList(DOCUMENTS).forEach(row -> of(all, row).documents.add(row));
        rows.queryForList(EFFECTS).forEach(row -> of(all, row).effects.add(row));
        rows.queryForList(EVENTS).forEach(row -> of(all, row).events.add(row));
        return all;
    }

    private static Booked of(Map<Long, Booked> all, Map<String, Object> row) {
        return all.computeIfAbsent(((Number) row.get("WOO_ORDER_ID")).longValue(), id -> nothing());
    }
}
