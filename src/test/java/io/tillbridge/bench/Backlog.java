package io.tillbridge.bench;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Staged orders in any number: copies of orders that were posted before, under ids and numbers of their own. */
final class Backlog {
    private static final int CHUNK = 1000;

    private final JdbcTemplate rows;
    private final List<Template> templates;

    /** An order as the shop wrote it. */
    record Template(long id, String payload, String custNo) {

        /** The same order under another id. */
        String as(long other) {
            return payload.replace("\"id\":" + id + ",", "\"id\":" + other + ",")
                    .replace("\"number\":\"" + id + "\"", "\"number\":\"" + other + "\"");
        }
    }

    Backlog(JdbcTemplate rows) {
        this.rows = rows;
        this.templates = rows.query(
                "SELECT TOP (" + Sizes.TEMPLATES + ") WOO_ORDER_ID, PAYLOAD, CUST_NO FROM dbo.USER_ORDER_STAGING"
                        + " WHERE STATE = 'POSTED' ORDER BY WOO_ORDER_ID",
                (row, number) -> new Template(
                        row.getLong(1), row.getString(2), row.getString(3).strip()));
    }

    List<Template> templates() {
        return templates;
    }

    void stage(int orders, long firstId) {
        for (int from = 0; from < orders; from += CHUNK) {
            List<Object[]> chunk = new ArrayList<>();
            for (int i = from; i < Math.min(from + CHUNK, orders); i++) {
                long id = firstId + i;
                Timestamp now = Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC));
                String payload = templates.get(i % templates.size()).as(id);
                chunk.add(new Object[] {BenchService.SHOP, id, "" + id, now, "copy" + id, payload, now, now});
            }
            rows.batchUpdate(
                    "INSERT INTO dbo.USER_ORDER_STAGING (SHOP, WOO_ORDER_ID, WOO_ORDER_NO, WOO_STATUS, MODIFIED_UTC,"
                            + " STATE, CONTENT_HASH, PAYLOAD, STAGED_UTC, UPDATED_UTC)"
                            + " VALUES (?, ?, ?, 'processing', ?, 'STAGED', ?, ?, ?, ?)",
                    chunk);
        }
    }
}
