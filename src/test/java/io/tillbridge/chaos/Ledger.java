package io.tillbridge.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** What no single order shows: stock, customers, and rows that belong to nothing. Sums are held against those of the beginning. */
final class Ledger {
    private static final BigDecimal PACKAGE = new BigDecimal("12");

    /** Rows that must not be there, each query with what it finds. */
    private static final Map<String, String> NONE = new TreeMap<>(Map.of(
            "documents that no order has",
            """
            SELECT H.TKT_NO FROM dbo.PS_DOC_HDR H
             WHERE H.STA_ID = 'WEB' AND NOT EXISTS (SELECT 1 FROM dbo.USER_ORDER_DOCUMENT D
                                                     WHERE H.DOC_ID IN (D.DOC_ID, D.DEPOSIT_DOC_ID))
               AND NOT EXISTS (SELECT 1 FROM dbo.USER_FOLLOW_UP F WHERE F.DOC_ID = H.DOC_ID)""",
            "documents whose parts, total and deposit are not one sum",
            """
            SELECT D.TKT_NO
              FROM dbo.USER_ORDER_DOCUMENT D
              JOIN dbo.PS_DOC_HDR_TOT T ON T.DOC_ID = D.DOC_ID
             WHERE NOT (T.TOT = T.SUB_TOT - T.TOT_LIN_DISC - T.TOT_HDR_DISC + T.TAX_AMT + T.TOT_MISC
                    AND T.SUB_TOT = (SELECT SUM(L.GROSS_EXT_PRC) FROM dbo.PS_DOC_LIN L WHERE L.DOC_ID = D.DOC_ID)
                    AND T.SUB_TOT - T.TOT_LIN_DISC = (SELECT SUM(L.EXT_PRC) FROM dbo.PS_DOC_LIN L WHERE L.DOC_ID = D.DOC_ID)
                    AND T.TAX_AMT = (SELECT COALESCE(SUM(X.TAX_AMT), 0) FROM dbo.PS_DOC_TAX X WHERE X.DOC_ID = D.DOC_ID)
                    AND T.TOT_MISC = (SELECT COALESCE(SUM(M.MISC_AMT), 0) FROM dbo.PS_DOC_HDR_MISC_CHRG M WHERE M.DOC_ID = D.DOC_ID))""",
            "e-mail addresses of several customers",
            """
            SELECT LOWER(EMAIL_ADRS_1) AS EMAIL FROM dbo.AR_CUST WHERE CUST_NO LIKE 'WEB-%'
             GROUP BY LOWER(EMAIL_ADRS_1) HAVING COUNT(*) > 1""",
            "new customers that nobody is linked to",
            """
            SELECT C.CUST_NO FROM dbo.AR_CUST C
             WHERE C.CUST_NO LIKE 'WEB-%' AND NOT EXISTS (SELECT 1 FROM dbo.USER_CUSTOMER_MAP M WHERE M.CUST_NO = C.CUST_NO)""",
            "new customers without an order",
            """
            SELECT C.CUST_NO FROM dbo.AR_CUST C
             WHERE C.CUST_NO LIKE 'WEB-%' AND NOT EXISTS (SELECT 1 FROM dbo.USER_ORDER_DOCUMENT D WHERE D.CUST_NO = C.CUST_NO)""",
            "rejects that are still open",
            "SELECT CONCAT(SOURCE_KEY, ' ', REASON_CODE) AS REJECT FROM dbo.USER_REJECT WHERE CLOSED_UTC IS NULL"));

    private static final String STOCK = "SELECT ITEM_NO, QTY_ON_ORD, QTY_COMMIT FROM dbo.IM_INV WHERE LOC_ID = '01'";
    private static final String CUSTOMERS = "SELECT CUST_NO, NO_OF_ORDS, ORD_BAL FROM dbo.AR_CUST";
    private static final String OWED =
            "SELECT CUST_NO, CAST(COUNT(*) AS DECIMAL(9, 0)) AS ORDERS, SUM(TOT) AS TOT FROM dbo.USER_ORDER_DOCUMENT"
                    + " WHERE CLOSED_UTC IS NULL GROUP BY CUST_NO";

    private final JdbcTemplate rows;
    private final Map<String, BigDecimal> before;

    private Ledger(JdbcTemplate rows, Map<String, BigDecimal> before) {
        this.rows = rows;
        this.before = before;
    }

    /** As things are before the first order. */
    static Ledger open(JdbcTemplate rows) {
        return new Ledger(rows, sums(rows));
    }

    /** @param posted every order in the form that its document is of */
    List<String> findings(Collection<JsonNode> posted) {
        List<String> findings = new ArrayList<>();
        NONE.forEach((what, query) ->
                rows.queryForList(query).forEach(row -> findings.add("There are " + what + ": " + row.values())));
        Map<String, BigDecimal> expected = new TreeMap<>(before);
        posted.forEach(order -> order.path("line_items").forEach(line -> reserve(expected, line)));
        rows.queryForList(OWED).forEach(row -> {
            expected.merge(row.get("CUST_NO") + " orders", (BigDecimal) row.get("ORDERS"), BigDecimal::add);
            expected.merge(row.get("CUST_NO") + " balance", (BigDecimal) row.get("TOT"), BigDecimal::add);
        });
        Map<String, BigDecimal> actual = sums(rows);
        expected.forEach((what, sum) -> {
            BigDecimal found = actual.getOrDefault(what, BigDecimal.ZERO);
            if (found.compareTo(sum) != 0) {
                findings.add(what + ": " + found.toPlainString() + " instead of " + sum.toPlainString());
            }
        });
        return findings;
    }

    private static Map<String, BigDecimal> sums(JdbcTemplate rows) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        rows.query(STOCK, row -> {
            sums.put(row.getString(1) + " on order", row.getBigDecimal(2));
            sums.put(row.getString(1) + " committed", row.getBigDecimal(3));
        });
        rows.query(CUSTOMERS, row -> {
            sums.put(row.getString(1) + " orders", row.getBigDecimal(2));
            sums.put(row.getString(1) + " balance", row.getBigDecimal(3));
        });
        return sums;
    }

    /** What a line takes from stock; the service takes nothing, a package takes its pieces. */
    private static void reserve(Map<String, BigDecimal> expected, JsonNode line) {
        String sku = line.path("sku").asText();
        if (sku.equals("SVC-0001")) {
            return;
        }
        boolean packed = sku.endsWith("-PACKAGE");
        BigDecimal quantity = new BigDecimal(line.path("quantity").asText());
        BigDecimal pieces = packed ? quantity.multiply(PACKAGE) : quantity;
        for (String sum : List.of(" on order", " committed")) {
            expected.merge(sku.replace("-PACKAGE", "") + sum, pieces, BigDecimal::add);
        }
    }
}
