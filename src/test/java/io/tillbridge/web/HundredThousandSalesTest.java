package io.tillbridge.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tillbridge.journey.JourneyTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** A page deep in a long history begins at a sale and not at a count, so it costs what the first one does. */
@JourneyTest
class HundredThousandSalesTest {
    private static final Logger LOG = LoggerFactory.getLogger(HundredThousandSalesTest.class);
    private static final int SALES = 100_000;
    private static final long FIRST = 870_000_000_000_000L;
    private static final String PAGE = "/api/cp-orders?status=sold&date_to=2020-12-31&limit=500";

    private final Visitor visitor;
    private final JdbcTemplate rows;

    @Autowired
    HundredThousandSalesTest(Environment environment, JdbcTemplate rows) {
        this.visitor = Visitor.withKey(environment);
        this.rows = rows;
    }

    @BeforeEach
    void sell() {
        String many = " FROM (SELECT TOP (" + SALES + ") ROW_NUMBER() OVER (ORDER BY A.ITEM_NO) AS N"
                + " FROM dbo.IM_ITEM A CROSS JOIN dbo.IM_ITEM B CROSS JOIN (SELECT TOP (3) ITEM_NO FROM dbo.IM_ITEM) C) AS M";
        rows.update(
                "INSERT INTO dbo.PS_TKT_HIST (DOC_ID, DOC_GUID, TKT_NO, TKT_DT, BUS_DAT, POST_DAT, EVENT_NO, STR_ID, STA_ID, CUST_NO,"
                        + " SUB_TOT, TOT_HDR_DISC, TOT_LIN_DISC, TOT_MISC, TAX_AMT, TOT)"
                        + " SELECT " + FIRST
                        + " + M.N, NEWID(), CONCAT('L', M.N), DATEADD(MINUTE, M.N, CAST('2020-01-01' AS DATETIME)),"
                        + " CAST('2020-01-01' AS DATETIME), CAST('2020-01-01' AS DATETIME), 1, '01', '101', '10057', 5, 0, 0, 0, 0, 5"
                        + many);
        rows.update(
                "INSERT INTO dbo.PS_TKT_HIST_LIN (DOC_ID, LIN_SEQ_NO, LIN_GUID, STR_ID, STA_ID, TKT_NO, LIN_TYP, ITEM_NO, QTY_SOLD,"
                        + " QTY_UNIT, PRC, EXT_PRC, GROSS_EXT_PRC) SELECT " + FIRST
                        + " + M.N, 1, NEWID(), '01', '101', CONCAT('L', M.N), 'S', 'ITEM-0001', 1, 'EA', 5, 5, 5"
                        + many);
    }

    @AfterEach
    void clear() {
        rows.update("DELETE FROM dbo.PS_TKT_HIST_LIN WHERE DOC_ID > ? AND DOC_ID <= ?", FIRST, FIRST + SALES);
        rows.update("DELETE FROM dbo.PS_TKT_HIST WHERE DOC_ID > ? AND DOC_ID <= ?", FIRST, FIRST + SALES);
    }

    @Test
    void aPageBeginsWhereTheLastOneEndedHoweverDeepThatIs() {
        // The same question twice would be answered out of the database's memory.
        visitor.get(PAGE.replace("500", "499"));
        String newest = read("first", "");
        String middle = read("middle", "&after=2020-02-05T00:00_" + FIRST);
        String oldest = read("last", "&after=2020-01-01T08:21_" + FIRST);

        assertThat(newest).isGreaterThan("2020-03-10");
        assertThat(middle).startsWith("2020-02-04T23:59");
        assertThat(oldest).startsWith("2020-01-01T08:20");
    }

    /** When the first sale of the page was; how long it took is printed. */
    private String read(String which, String after) {
        long began = System.nanoTime();
        JsonNode page = visitor.read(PAGE + after);
        LOG.info("The {} page of 500 of {} sales: {}", which, SALES, Duration.ofNanos(System.nanoTime() - began));
        assertThat(page.path("count").asInt()).isEqualTo(500);
        return page.path("orders").path(0).path("date").asText();
    }
}
