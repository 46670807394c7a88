package io.tillbridge.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows as the journey leaves them, for tests of what is told about them. */
public record StagedRow(JdbcTemplate rows, String shop) {

    public void put(long orderId, String number, String state, String code, Instant updated) {
        rows.update(
                "INSERT INTO dbo.USER_ORDER_STAGING (SHOP, WOO_ORDER_ID, WOO_ORDER_NO, WOO_STATUS, MODIFIED_UTC, STATE,"
                        + " CONTENT_HASH, PAYLOAD, REASON_CLASS, REASON_CODE, REASON, REASON_FIELD, REASON_MEND,"
                        + " STAGED_UTC, UPDATED_UTC)"
                        + " VALUES (?, ?, ?, 'processing', ?, ?, 'h', ?, ?, ?, ?, ?, ?, ?, ?)",
                shop,
                orderId,
                number,
                utc(updated),
                state,
                "{\"id\": " + orderId + ", \"total\": \"18.080\"}",
                code == null ? null : "MISSING",
                code,
                code == null ? null : "Line 2, SKU X-1: no CounterPoint item X-1 at location 01.",
                code == null ? null : "line_items[1].sku",
                code == null ? null : "Add the item.",
                utc(updated),
                utc(updated));
        event(orderId, null, state, updated);
    }

    /** Gives the order its document. */
    public void document(long orderId, long docId, String ticket) {
        rows.update(
                "UPDATE dbo.USER_ORDER_STAGING SET CP_DOC_ID = ?, CP_TKT_NO = ?, CUST_NO = 'WEB-1'"
                        + " WHERE SHOP = ? AND WOO_ORDER_ID = ?",
                docId,
                ticket,
                shop,
                orderId);
        rows.update(
                "INSERT INTO dbo.USER_ORDER_DOCUMENT (SHOP, WOO_ORDER_ID, DOC_ID, TKT_NO, DEPOSIT_DOC_ID, DEPOSIT_TKT_NO,"
                        + " CUST_NO, TOT, POSTED_UTC) VALUES (?, ?, ?, ?, ?, ?, 'WEB-1', 60.20, ?)",
                shop,
                orderId,
                docId,
                ticket,
                docId + 1,
                ticket + "D",
                utc(Instant.parse("2026-11-01T10:00:00Z")));
    }

    public void event(long orderId, String from, String to, Instant at) {
        rows.update(
                "INSERT INTO dbo.USER_JOURNEY_EVENT (SHOP, WOO_ORDER_ID, AT_UTC, STEP, FROM_STATE, TO_STATE, SENTENCE)"
                        + " VALUES (?, ?, ?, 'orders.stage', ?, ?, 'Seen in the shop.')",
                shop,
                orderId,
                utc(at),
                from,
                to);
    }

    public String state(long orderId) {
        return rows.queryForObject(
                "SELECT STATE FROM dbo.USER_ORDER_STAGING WHERE SHOP = ? AND WOO_ORDER_ID = ?",
                String.class,
                shop,
                orderId);
    }

    public void clear() {
        for (String table :
                new String[] {"USER_ORDER_STAGING", "USER_ORDER_DOCUMENT", "USER_JOURNEY_EVENT", "USER_PRODUCT_MAP"}) {
            rows.update("DELETE FROM dbo." + table + " WHERE SHOP = ?", shop);
        }
    }

    private static Timestamp utc(Instant instant) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }
}
