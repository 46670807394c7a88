package io.tillbridge.journey;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * All rows and all cents and pieces that posting can write, counted over the whole database: what two moments differ by
 * is what happened between them.
 */
record Tally(Map<String, BigDecimal> counts) {
    private static final String SQL = """
            SELECT 'documents' AS WHAT, COUNT(*) AS N FROM dbo.PS_DOC_HDR
            UNION ALL SELECT 'lines', COUNT(*) FROM dbo.PS_DOC_LIN
            UNION ALL SELECT 'line amounts', SUM(EXT_PRC) FROM dbo.PS_DOC_LIN
            UNION ALL SELECT 'totals', COUNT(*) FROM dbo.PS_DOC_HDR_TOT
            UNION ALL SELECT 'total amounts', SUM(TOT) FROM dbo.PS_DOC_HDR_TOT
            UNION ALL SELECT 'charges', COUNT(*) FROM dbo.PS_DOC_HDR_MISC_CHRG
            UNION ALL SELECT 'charge amounts', SUM(MISC_AMT) FROM dbo.PS_DOC_HDR_MISC_CHRG
            UNION ALL SELECT 'taxes', COUNT(*) FROM dbo.PS_DOC_TAX
            UNION ALL SELECT 'tax amounts', SUM(TAX_AMT) FROM dbo.PS_DOC_TAX
            UNION ALL SELECT 'contacts', COUNT(*) FROM dbo.PS_DOC_CONTACT
            UNION ALL SELECT 'notes', COUNT(*) FROM dbo.PS_DOC_NOTE
            UNION ALL SELECT 'audit entries', COUNT(*) FROM dbo.PS_DOC_AUDIT_LOG
            UNION ALL SELECT 'payments', COUNT(*) FROM dbo.PS_DOC_PMT
            UNION ALL SELECT 'payment amounts', SUM(AMT) FROM dbo.PS_DOC_PMT
            UNION ALL SELECT 'payments applied', SUM(AMT) FROM dbo.PS_DOC_PMT_APPLY
            UNION ALL SELECT 'payment references', COUNT(*) FROM dbo.PS_DOC_PMT_PROMPT
            UNION ALL SELECT 'deposits', SUM(DEP_AMT_RECEIVED) FROM dbo.PS_DOC_HDR_ORIG_DOC
            UNION ALL SELECT 'stock rows', COUNT(*) FROM dbo.IM_INV
            UNION ALL SELECT 'on order', SUM(QTY_ON_ORD) FROM dbo.IM_INV
            UNION ALL SELECT 'committed', SUM(QTY_COMMIT) FROM dbo.IM_INV
            UNION ALL SELECT 'customers', COUNT(*) FROM dbo.AR_CUST
            UNION ALL SELECT 'customer orders', SUM(NO_OF_ORDS) FROM dbo.AR_CUST
            UNION ALL SELECT 'customer balances', SUM(ORD_BAL) FROM dbo.AR_CUST
            UNION ALL SELECT 'customer links', COUNT(*) FROM dbo.USER_CUSTOMER_MAP
            UNION ALL SELECT 'order links', COUNT(*) FROM dbo.USER_ORDER_DOCUMENT
            UNION ALL SELECT 'linked amounts', SUM(TOT) FROM dbo.USER_ORDER_DOCUMENT
            UNION ALL SELECT 'effects', COUNT(*) FROM dbo.USER_OUTBOX
            UNION ALL SELECT 'posted orders', COUNT(*) FROM dbo.USER_ORDER_STAGING WHERE CP_DOC_ID IS NOT NULL
            UNION ALL SELECT 'posted events', COUNT(*) FROM dbo.USER_JOURNEY_EVENT WHERE FROM_STATE = 'STAGED' AND TO_STATE = 'POSTED'""";

    static Tally of(JdbcTemplate rows) {
        Map<String, BigDecimal> counts = new TreeMap<>();
        rows.query(SQL, row -> {
            BigDecimal count = row.getBigDecimal("N");
            counts.put(row.getString("WHAT"), count == null ? BigDecimal.ZERO : count);
        });
        return new Tally(counts);
    }

    /** What came on top since then, zeros left out. */
    Map<String, BigDecimal> since(Tally before) {
        Map<String, BigDecimal> added = new TreeMap<>();
        counts.forEach((what, count) -> {
            BigDecimal more = count.subtract(before.counts.get(what));
            if (more.signum() != 0) {
                BigDecimal bare = more.stripTrailingZeros();
                added.put(what, bare.scale() < 0 ? bare.setScale(0) : bare);
            }
        });
        return added;
    }
}
