package io.tillbridge.journey.desk;

import io.tillbridge.statements.Columns;
import java.time.Instant;
import java.util.Map;

/**
 * Something that could not even be staged.
 *
 * @param key what it is in the shop: for orders, the id
 */
public record OpenReject(
        long id,
        String shop,
        String journey,
        String key,
        Why reason,
        long timesSeen,
        Instant firstSeen,
        Instant lastSeen) {

    static OpenReject of(Map<String, Object> row) {
        Columns columns = Columns.of(row);
        return new OpenReject(
                columns.number("REJECT_ID"),
                columns.text("SHOP"),
                columns.text("JOURNEY"),
                columns.text("SOURCE_KEY"),
                Why.of(row),
                columns.number("TIMES_SEEN"),
                columns.instant("FIRST_UTC").orElseThrow(),
                columns.instant("LAST_UTC").orElseThrow());
    }
}
