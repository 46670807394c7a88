package io.tillbridge.journey;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the database holds of the journey, as text: a line a row, with every column that says something. What differs from
 * run to run is masked: moments of today, random ids, the shop's ids of orders by the names that a test gave them.
 */
final class Picture {
    private static final List<String> OURS = List.of(
            "USER_ORDER_STAGING",
            "USER_ORDER_DOCUMENT",
            "USER_JOURNEY_EVENT",
            "USER_REJECT",
            "USER_OUTBOX",
            "USER_CURSOR",
            "USER_SYNC_LOG",
            "USER_CUSTOMER_MAP",
            "USER_CUSTOMER_STAGING",
            "USER_CUSTOMER_EVENT",
            "USER_PRODUCT_MAP",
            "USER_FOLLOW_UP",
            "USER_RESERVATION",
            "PS_DOC_LIN_PRICE",
            "PS_DOC_HDR",
            "PS_DOC_LIN",
            "PS_DOC_HDR_TOT",
            "PS_DOC_HDR_MISC_CHRG",
            "PS_DOC_TAX",
            "PS_DOC_CONTACT",
            "PS_DOC_NOTE",
            "PS_DOC_AUDIT_LOG",
            "PS_DOC_PMT",
            "PS_DOC_PMT_APPLY",
            "PS_DOC_PMT_PROMPT",
            "PS_DOC_HDR_ORIG_DOC");
    private static final Map<String, String> SHARED = Map.of(
            "IM_INV",
            "LST_MAINT_USR_ID = 'WEB'",
            "AR_CUST",
            "CUST_NO LIKE 'WEB-%' OR NO_OF_ORDS > 0",
            "AR_SHIP_ADRS",
            "SHIP_ADRS_ID LIKE 'WEB-%'",
            "AR_CUST_NOTE",
            "NOTE_ID LIKE 'WEB-%'");
    private static final Set<String> DRAWN = Set.of(
            "DRW_SESSION_ID",
            "STAGING_ID",
            "EVENT_ID",
            "REJECT_ID",
            "OUTBOX_ID",
            "FOLLOW_UP_ID",
            "LOG_ID",
            "MAP_ID",
            "DURATION_SECONDS",
            "INSTANCE",
            "ALIVE_UTC",
            "STAMPS_SEEN");
    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int LONGEST_ID = 18;
    private static final Pattern HASH = Pattern.compile("\\p{XDigit}{64}|(?<=:)\\p{XDigit}{16}(?=\\W)");
    private static final Duration TODAY = Duration.ofDays(2);

    private final JdbcTemplate rows;

    Picture(JdbcTemplate rows) {
        this.rows = rows;
    }

    /** @param names of orders by their ids in the shop */
    List<String> take(Map<Long, String> names) {
        List<String> lines = new ArrayList<>();
        OURS.forEach(table -> lines.addAll(lines(table, "1 = 1")));
        new TreeMap<>(SHARED).forEach((table, ours) -> lines.addAll(lines(table, ours)));
        lines.replaceAll(line -> masked(line, names));
        Collections.sort(lines);
        return lines;
    }

    static String masked(String text, Map<Long, String> names) {
        String masked = HASH.matcher(UUID.matcher(text).replaceAll("(uuid)"))
                .replaceAll("(hash)")
                .replaceAll("(followups \\w+) \\d+", "$1 (drawn)");
        return NUMBER.matcher(masked).replaceAll(number -> Matcher.quoteReplacement(name(number.group(), names)));
    }

    private static String name(String number, Map<Long, String> names) {
        String name = number.length() > LONGEST_ID ? null : names.get(Long.valueOf(number));
        return name == null ? number : "{" + name + "}";
    }

    private List<String> lines(String table, String condition) {
        return rows.query(
                "SELECT * FROM dbo." + table + " WHERE " + condition, (row, number) -> table + ": " + line(row));
    }

    private static String line(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        List<String> said = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String value = DRAWN.contains(columns.getColumnLabel(i)) ? "" : text(row.getObject(i));
            if (!value.isEmpty()) {
                said.add(columns.getColumnLabel(i) + "=" + value);
            }
        }
        return String.join(" | ", said);
    }

    /** Empty where the value says nothing. */
    private static String text(Object value) {
        if (value instanceof java.sql.Timestamp stamp) {
            return moment(stamp.toLocalDateTime());
        }
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "" : number.stripTrailingZeros().toPlainString();
        }
        String text = value == null ? "" : value.toString().strip();
        boolean nothing = text.equals("0") || text.equals("N");
        return nothing ? "" : text.startsWith("{\"id\"") ? "(order)" : text;
    }

    private static String moment(LocalDateTime moment) {
        boolean today = Duration.between(moment, LocalDateTime.now(java.time.ZoneOffset.UTC))
                        .abs()
                        .compareTo(TODAY)
                < 0;
        return today ? "(now)" : moment.toString();
    }
}
