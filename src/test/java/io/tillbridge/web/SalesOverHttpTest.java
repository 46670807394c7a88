package io.tillbridge.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tillbridge.journey.JourneyTest;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** CounterPoint's sales over HTTP are what its tables hold, each once, however they are paged. */
@JourneyTest
class SalesOverHttpTest {
    private static final String CUSTOMER = "10057";
    private static final long FIRST = 880_000_000_000_000L;
    private static final LocalDateTime NOON = LocalDateTime.of(2024, 3, 9, 12, 0);

    private final Visitor visitor;
    private final Visitor plugIn;
    private final JdbcTemplate rows;

    @Autowired
    SalesOverHttpTest(Environment environment, JdbcTemplate rows) {
        this.visitor = Visitor.withKey(environment);
        this.plugIn = Visitor.stranger(environment).with("X-API-Key", "only-history");
        this.rows = rows;
    }

    @BeforeEach
    void sell() {
        clear();
        for (int i = 0; i < 7; i++) {
            ticket(i, NOON.plusMinutes(i / 2), "N", "10.0" + i, i % 2 == 0 ? "EA" : "PK", "S");
        }
        ticket(7, NOON, "Y", "99.00", "EA", "S");
        ticket(8, NOON, "N", "0.00", "EA", "U");
        ticket(9, NOON.plusDays(1), "N", "-5.50", "EA", "R");
        order(20, NOON.plusMinutes(1), "40.00");
        order(21, NOON.plusDays(2), "41.00");
    }

    @AfterEach
    void clear() {
        for (String table : List.of("PS_TKT_HIST_LIN", "PS_TKT_HIST", "PS_ORD_HIST_LIN", "PS_ORD_HIST")) {
            rows.update("DELETE FROM dbo." + table + " WHERE DOC_ID >= ? AND DOC_ID < ?", FIRST, FIRST + 1000);
        }
    }

    @Test
    void theListIsWhatTheTablesHoldWithoutReleasesAndDeposits() {
        JsonNode page = visitor.read("/api/cp-orders?customer_no=10057&date_from=2024-03-01&date_to=2024-03-31");

        Map<Long, BigDecimal> told = new TreeMap<>();
        page.path("orders")
                .forEach(sale -> told.put(
                        sale.path("doc_id").asLong(), sale.path("total").decimalValue()));
        Map<Long, BigDecimal> held = new TreeMap<>();
        rows.query(
                "SELECT DOC_ID, TOT FROM dbo.PS_ORD_HIST WHERE CUST_NO = ? AND DOC_ID >= ? AND DOC_ID < ? UNION ALL"
                        + " SELECT DOC_ID, TOT FROM dbo.PS_TKT_HIST WHERE CUST_NO = ? AND IS_REL_TKT = 'N' AND TOT <> 0"
                        + " AND DOC_ID >= ? AND DOC_ID < ?",
                row -> {
                    held.put(row.getLong(1), row.getBigDecimal(2));
                },
                CUSTOMER,
                FIRST,
                FIRST + 1000,
                CUSTOMER,
                FIRST,
                FIRST + 1000);
        assertThat(told).hasSize(10);
        assertThat(told.keySet()).isEqualTo(held.keySet());
        told.forEach((id, total) -> assertThat(total).isEqualByComparingTo(held.get(id)));
        assertThat(page.has("next")).isFalse();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetitionWhereManyAreOfOneMoment() {
        List<Long> paged = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = visitor.read("/api/cp-orders?customer_no=10057&date_to=2024-03-31&limit=3&after=" + after);
            page.path("orders").forEach(sale -> paged.add(sale.path("doc_id").asLong()));
            after = page.path("next").asText("");
        } while (!after.isEmpty());

        List<Long> whole = new ArrayList<>();
        visitor.read("/api/cp-orders?customer_no=10057&date_to=2024-03-31&limit=1000")
                .path("orders")
                .forEach(sale -> whole.add(sale.path("doc_id").asLong()));
        assertThat(paged).isEqualTo(whole).hasSize(10).doesNotHaveDuplicates();
        assertThat(whole.get(0)).isEqualTo(FIRST + 21);
    }

    @Test
    void salesAreFoundByStatusUnitAndDay() {
        assertThat(ids("status=returned")).containsExactly(FIRST + 9);
        assertThat(ids("status=fulfilled")).containsExactly(FIRST + 21, FIRST + 20);
        assertThat(ids("unit=PK")).containsExactly(FIRST + 5, FIRST + 3, FIRST + 1);
        assertThat(ids("date_from=2024-03-10&date_to=2024-03-10")).containsExactly(FIRST + 9);
        assertThat(ids("status=open")).doesNotContain(FIRST + 9, FIRST + 20, FIRST + 21);
    }

    @Test
    void linesComeWhereTheyAreAskedFor() {
        JsonNode sale = visitor.read("/api/cp-orders?customer_no=10057&status=returned&lines=true")
                .path("orders")
                .get(0);

        assertThat(sale.path("source").asText()).isEqualTo("counter");
        assertThat(sale.path("lines").findValuesAsText("item_no")).containsExactly("ITEM-0001");
        assertThat(sale.path("lines").get(0).path("line_type").asText()).isEqualTo("R");
    }

    @Test
    void theDaysOfASummaryAreCountedFromToday() {
        long before =
                visitor.read("/api/cp-orders/summary?days=2").path("count").asLong();
        ticket(50, LocalDateTime.now(java.time.ZoneId.of("America/New_York")), "N", "12.00", "TN", "S");

        JsonNode summary = visitor.read("/api/cp-orders/summary?days=2");
        assertThat(summary.path("count").asLong()).isEqualTo(before + 1);
        assertThat(summary.path("by_unit").findValuesAsText("unit")).contains("TN");
        assertThat(visitor.read("/api/cp-orders/by-unit/TN?days=2")
                        .path("orders")
                        .findValuesAsText("doc_id"))
                .containsExactly(Long.toString(FIRST + 50));
    }

    @Test
    void aWrongWordIsAnsweredWithTheFieldAndTheReason() {
        for (String question : List.of("limit=1001", "status=lost", "date_from=today", "after=nowhere", "limit=0")) {
            var answer = visitor.get("/api/cp-orders?" + question);

            assertThat(answer.statusCode()).as(question).isEqualTo(400);
            assertThat(Visitor.json(answer).path("field").asText()).isEqualTo(question.replaceFirst("=.*", ""));
        }
        assertThat(visitor.get("/api/cp-orders/summary?days=none").statusCode()).isEqualTo(400);
    }

    @Test
    void aPlugInsKeyOpensTheSalesAndNothingElse() {
        for (String path : List.of("/api/cp-orders?limit=1", "/api/cp-orders/summary", "/api/cp-orders/by-unit/EA")) {
            assertThat(plugIn.get(path).statusCode()).as(path).isEqualTo(200);
        }
        for (String path :
                List.of("/api/orders", "/api/cp-ordersx", "/api/cp-orders/../orders", "/api/contract-price")) {
            assertThat(plugIn.get(path).statusCode()).as(path).isEqualTo(401);
        }
    }

    private List<Long> ids(String question) {
        List<Long> ids = new ArrayList<>();
        visitor.read("/api/cp-orders?customer_no=10057&" + question)
                .path("orders")
                .forEach(sale -> ids.add(sale.path("doc_id").asLong()));
        return ids;
    }

    private void ticket(int number, LocalDateTime at, String release, String total, String unit, String lineType) {
        long id = FIRST + number;
        rows.update(
                "INSERT INTO dbo.PS_TKT_HIST (DOC_ID, DOC_GUID, TKT_NO, TKT_DT, BUS_DAT, POST_DAT, EVENT_NO, STR_ID, STA_ID, CUST_NO,"
                        + " IS_REL_TKT, SUB_TOT, TOT_HDR_DISC, TOT_LIN_DISC, TOT_MISC, TAX_AMT, TOT)"
                        + " VALUES (?, NEWID(), ?, ?, ?, ?, 1, '01', '101', ?, ?, ?, 0, 0, 0, 0, ?)",
                id,
                "C" + number,
                Timestamp.valueOf(at),
                Timestamp.valueOf(at),
                Timestamp.valueOf(at),
                CUSTOMER,
                release,
                new BigDecimal(total),
                new BigDecimal(total));
        line("PS_TKT_HIST_LIN", id, lineType, unit, total);
    }

    private void order(int number, LocalDateTime at, String total) {
        long id = FIRST + number;
        rows.update(
                "INSERT INTO dbo.PS_ORD_HIST (DOC_ID, DOC_GUID, TKT_NO, TKT_DT, BUS_DAT, POST_DAT, EVENT_NO, STR_ID, STA_ID, CUST_NO,"
                        + " SUB_TOT, TOT_HDR_DISC, TOT_LIN_DISC, TOT_MISC, TAX_AMT, TOT)"
                        + " VALUES (?, NEWID(), ?, ?, ?, ?, 1, '01', '101', ?, ?, 0, 0, 0, 0, ?)",
                id,
                "O" + number,
                Timestamp.valueOf(at),
                Timestamp.valueOf(at),
                Timestamp.valueOf(at),
                CUSTOMER,
                new BigDecimal(total),
                new BigDecimal(total));
        line("PS_ORD_HIST_LIN", id, "O", "EA", total);
    }

    private void line(String table, long id, String type, String unit, String total) {
        rows.update(
                "INSERT INTO dbo." + table
                        + " (DOC_ID, LIN_SEQ_NO, LIN_GUID, STR_ID, STA_ID, TKT_NO, LIN_TYP, ITEM_NO, DESCR, QTY_SOLD,"
                        + " QTY_UNIT, PRC, EXT_PRC, GROSS_EXT_PRC) VALUES (?, 1, NEWID(), '01', '101', 'X', ?, 'ITEM-0001', 'Nails', 1, ?, ?, ?, ?)",
                id,
                type,
                unit,
                new BigDecimal(total),
                new BigDecimal(total),
                new BigDecimal(total));
    }
}
