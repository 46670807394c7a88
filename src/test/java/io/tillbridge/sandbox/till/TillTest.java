package io.tillbridge.sandbox.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TillTest {

    private static final long DOC_ID = 990000000000010L;
    private static final BigDecimal PAID = new BigDecimal("60.20");
    private static final String RELEASE = "dbo.PS_DOC_HDR WHERE TKT_NO = 'W306-01'";

    private static TillDatabase database;

    private Till till;

    @BeforeAll
    static void create() {
        database = TillDatabase.fresh("till");
    }

    @BeforeEach
    void clear() {
        database.clear();
        till = till(TillSettings.immediate());
    }

    @Test
    void anOrderIsPickedThenReleasedThenPosted() {
        OpenOrder.write(database, DOC_ID, "W306", PAID);

        assertThat(till.round()).isEqualTo(1);
        assertThat(database.word("SELECT HAS_PCKD_LINS FROM dbo.PS_DOC_HDR WHERE DOC_ID = " + DOC_ID))
                .isEqualTo("Y");
        assertThat(database.count("dbo.PS_DOC_LIN WHERE QTY_PCKD = QTY_SOLD")).isEqualTo(3);
        assertThat(database.stock("01-10251")).isEqualTo("hand 100000 commit 12 order 12 avail 99988");

        assertThat(till.round()).isEqualTo(1);
        assertThat(database.count(RELEASE)).isEqualTo(1);
        assertThat(database.count(
                        "dbo.PS_DOC_LIN WHERE LIN_TYP = 'O' AND QTY_SHIPPED = QTY_SOLD AND QTY_INVCD = QTY_SOLD"))
                .isEqualTo(3);
        assertThat(database.stock("01-10251")).isEqualTo("hand 100000 commit 12 order 0 avail 99988");

        assertThat(till.round()).isEqualTo(1);
        assertThat(database.count("dbo.PS_DOC_HDR")).isZero();
        assertThat(database.count("dbo.PS_DOC_HDR_ORIG_DOC")).isZero();
        assertThat(database.stock("01-10251")).isEqualTo("hand 99988 commit 0 order 0 avail 99988");
        assertThat(database.stock("ITEM-0002")).isEqualTo("hand 99997 commit 0 order 0 avail 99997");

        assertThat(till.round()).isZero();
    }

    @Test
    void theReleaseTicketIsTheOrderAsASale() {
        OpenOrder.write(database, DOC_ID, "W306", PAID);
        till.round();
        till.round();

        assertThat(database.row(
                                "SELECT DOC_TYP, IS_REL_TKT, STA_ID, CUST_NO, SAL_LINS, SAL_LIN_TOT, SHIP_TO_CONTACT_ID FROM "
                                        + RELEASE)
                        .values())
                .map(Object::toString)
                .containsExactly("T", "Y", "101", "10022", "3", "48.20", "2");
        String ticket = database.word("SELECT CAST(DOC_ID AS VARCHAR(20)) FROM " + RELEASE);
        assertThat(ticket).startsWith("1015");
        assertThat(database.row(
                                "SELECT TOT_TYP, SUB_TOT, TAX_AMT, TOT_MISC, TOT, AMT_DUE FROM dbo.PS_DOC_HDR_TOT WHERE DOC_ID = "
                                        + ticket)
                        .values())
                .map(Object::toString)
                .containsExactly("S", "48.20", "2.00", "10.00", "60.20", "0.00");
        assertThat(database.row(
                                "SELECT ORIG_DOC_ID, ORIG_DOC_TYP, ORIG_TKT_NO, DEP_AMT_APPLIED FROM dbo.PS_DOC_HDR_ORIG_DOC WHERE DOC_ID = "
                                        + ticket)
                        .values())
                .map(Object::toString)
                .containsExactly("990000000000010", "O", "W306", "-60.20");
        assertThat(database.count("dbo.PS_DOC_LIN WHERE LIN_TYP = 'S' AND TKT_NO = 'W306-01' AND DOC_ID = " + ticket))
                .isEqualTo(3);
        assertThat(
                        database.count(
                                "dbo.PS_DOC_LIN S JOIN dbo.PS_DOC_LIN O ON O.LIN_GUID = S.LINK_LIN_GUID AND O.LIN_SEQ_NO = S.LIN_SEQ_NO"))
                .isEqualTo(3);
        assertThat(database.count("dbo.PS_DOC_TAX WHERE TAX_DOC_PART = 'S' AND TAX_AMT = 2.00 AND DOC_ID = " + ticket))
                .isEqualTo(1);
        assertThat(database.count("dbo.PS_DOC_CONTACT WHERE DOC_ID = " + ticket))
                .isEqualTo(2);
        assertThat(database.count("dbo.PS_DOC_PKG_TRK_NO WHERE DOC_ID = " + ticket))
                .isEqualTo(1);
        assertThat(database.count("dbo.PS_DOC_PMT WHERE DOC_ID = " + ticket)).isZero();
    }

    @Test
    void historyHoldsTheOrderItsDepositAndItsReleaseToTheCent() {
        OpenOrder.write(database, DOC_ID, "W306", PAID);

        assertThat(till.finish(DOC_ID)).isTrue();

        assertThat(database.row(
                                "SELECT TKT_NO, SUB_TOT, TAX_AMT, TOT_MISC, TOT, CUST_NO FROM dbo.PS_ORD_HIST WHERE DOC_ID = "
                                        + DOC_ID)
                        .values())
                .map(Object::toString)
                .containsExactly("W306", "48.20", "2.00", "10.00", "60.20", "10022");
        assertThat(database.count("dbo.PS_ORD_HIST_LIN WHERE ORIG_QTY IS NULL AND QTY_SHIPPED = QTY_SOLD"))
                .isEqualTo(3);
        assertThat(database.count("dbo.PS_ORD_HIST_CONTACT")).isEqualTo(2);
        assertThat(database.count("dbo.PS_ORD_HIST_AUDIT_LOG WHERE ACTIV = 'N'"))
                .isEqualTo(1);
        assertThat(database.word("SELECT NOTE_TXT FROM dbo.PS_ORD_HIST_NOTE")).isEqualTo("Leave it at the door");

        assertThat(database.amount("SELECT TOT FROM dbo.PS_TKT_HIST WHERE TKT_NO = 'W306-01'"))
                .isEqualByComparingTo(PAID);
        assertThat(database.amount("SELECT TOT FROM dbo.PS_TKT_HIST WHERE TKT_NO = 'W306D'"))
                .isEqualByComparingTo("0");
        assertThat(database.amount(
                        "SELECT AMT FROM dbo.PS_TKT_HIST_PMT WHERE TKT_NO = 'W306D' AND PAY_COD = 'WEBBACS'"))
                .isEqualByComparingTo(PAID);
        assertThat(database.word("SELECT PROMPT_VAL FROM dbo.PS_TKT_HIST_PMT_PROMPT"))
                .isEqualTo("TX-1");
        assertThat(database.amount(
                        "SELECT SUM(DEP_AMT_RECEIVED) + SUM(DEP_AMT_APPLIED) FROM (SELECT ISNULL(DEP_AMT_RECEIVED, 0) AS DEP_AMT_RECEIVED,"
                                + " ISNULL(DEP_AMT_APPLIED, 0) AS DEP_AMT_APPLIED FROM dbo.PS_TKT_HIST_ORIG_DOC WHERE ORIG_DOC_ID = "
                                + DOC_ID + ") AS D"))
                .isEqualByComparingTo("0");
        assertThat(database.count("dbo.PS_TKT_HIST_LIN")).isEqualTo(3);
        assertThat(database.count("dbo.PS_TKT_HIST_TAX WHERE TAX_AMT = 2.00")).isEqualTo(1);
        assertThat(database.count("dbo.PS_TKT_HIST_MISC_CHRG WHERE MISC_AMT = 10.00"))
                .isEqualTo(1);
        assertThat(database.count("dbo.PS_TKT_HIST_PKG_TRK_NO")).isEqualTo(1);
        assertThat(
                        database.count(
                                "(SELECT DISTINCT EVENT_NO FROM dbo.PS_TKT_HIST UNION SELECT EVENT_NO FROM dbo.PS_ORD_HIST) AS E"))
                .isEqualTo(3);
    }

    @Test
    void postingMovesTheBalancesAndStatisticsOfCustomerAndItem() {
        OpenOrder.write(database, DOC_ID, "W306", PAID);
        assertThat(database.amount("SELECT ORD_BAL FROM dbo.AR_CUST WHERE CUST_NO = '10022'"))
                .isEqualByComparingTo(PAID);

        till.finish(DOC_ID);

        assertThat(database.count(
                        "dbo.AR_CUST WHERE CUST_NO = '10022' AND ORD_BAL = 0 AND NO_OF_ORDS = 0 AND LST_SAL_AMT = 60.20"
                                + " AND LST_PMT_AMT = 60.20 AND FST_SAL_DAT IS NOT NULL AND LST_SAL_DAT IS NOT NULL"))
                .isEqualTo(1);
        assertThat(database.count("dbo.IM_INV WHERE LST_SAL_DAT IS NOT NULL")).isEqualTo(2);
        // 100000 at a cost of 1.1000, less a dozen.
        assertThat(database.amount("SELECT GL_VAL FROM dbo.IM_INV WHERE ITEM_NO = '01-10251' AND LOC_ID = '01'"))
                .isEqualByComparingTo("109986.80");
    }

    @Test
    void whatNoDepositCoversIsPaidInCashOnRelease() {
        OpenOrder.write(database, DOC_ID, "W307", new BigDecimal("0.00"));
        till.finish(DOC_ID);
        assertThat(database.row("SELECT PAY_COD, AMT FROM dbo.PS_TKT_HIST_PMT WHERE TKT_NO = 'W307-01'")
                        .values())
                .map(Object::toString)
                .containsExactly("CASH", "60.20");
        assertThat(database.amount("SELECT DEP_AMT_APPLIED FROM dbo.PS_TKT_HIST_ORIG_DOC"))
                .isEqualByComparingTo("0");
    }

    @Test
    void doingItTwiceDoesNothingTwice() {
        OpenOrder.write(database, DOC_ID, "W306", PAID);
        Till second = till(TillSettings.immediate());
        for (int round = 0; round < 3; round++) {
            till.round();
            second.finish(DOC_ID);
        }
        assertThat(till.finish(DOC_ID)).isFalse();
        assertThat(database.stock("01-10251")).isEqualTo("hand 99988 commit 0 order 0 avail 99988");
        assertThat(database.count("dbo.PS_TKT_HIST")).isEqualTo(2);
        assertThat(database.count("dbo.PS_ORD_HIST")).isEqualTo(1);
        assertThat(database.amount("SELECT ORD_BAL FROM dbo.AR_CUST WHERE CUST_NO = '10022'"))
                .isEqualByComparingTo("0");
    }

    @Test
    void whatFailsMidwayIsTakenBackWholeAndDoneByALaterRound() {
        OpenOrder.write(database, DOC_ID, "W306", PAID);
        OpenOrder.write(database, DOC_ID + 10, "W308", PAID);
        till.round();
        till.round();
        // The order of the first is in nobody's way, but its ticket number is: the archive refuses the row.
        database.run(
                "INSERT INTO dbo.PS_ORD_HIST (DOC_ID, DOC_GUID, TKT_NO, BUS_DAT, POST_DAT, EVENT_NO, STR_ID, STA_ID, SUB_TOT, TOT_HDR_DISC,"
                        + " TOT_LIN_DISC, TOT_MISC, TAX_AMT, TOT) VALUES (" + DOC_ID
                        + ", NEWID(), 'X', '2026-01-01', '2026-01-01', 1, '01', '101', 0, 0, 0, 0, 0, 0)");

        assertThat(till.round()).isEqualTo(1);
        assertThat(database.count("dbo.PS_DOC_HDR")).isEqualTo(3);
        assertThat(database.count("dbo.PS_TKT_HIST")).isEqualTo(2);
        assertThat(database.stock("01-10251")).isEqualTo("hand 99988 commit 12 order 0 avail 99976");

        database.run("DELETE FROM dbo.PS_ORD_HIST WHERE TKT_NO = 'X'");
        assertThat(till(TillSettings.immediate()).round()).isEqualTo(1);
        assertThat(database.count("dbo.PS_DOC_HDR")).isZero();
        assertThat(database.stock("01-10251")).isEqualTo("hand 99976 commit 0 order 0 avail 99976");
        assertThat(database.amount("SELECT ORD_BAL FROM dbo.AR_CUST WHERE CUST_NO = '10022'"))
                .isEqualByComparingTo("0");
    }

    @Test
    void anOrderWithTheInterimItemIsPickedAndWaitsUntilItIsReplaced() {
        OpenOrder order = OpenOrder.write(database, DOC_ID, "W306", PAID);
        order.line(4, "INTERIM", 1, 1, "EA", "0.00");
        till.round();
        assertThat(till.round()).isZero();
        assertThat(till.finish(DOC_ID)).isFalse();
        assertThat(database.count(RELEASE)).isZero();

        database.run("UPDATE dbo.PS_DOC_LIN SET ITEM_NO = 'SVC-0001' WHERE ITEM_NO = 'INTERIM'");
        assertThat(till.finish(DOC_ID)).isTrue();
    }

    @Test
    void aYoungOrderIsLeftAlone() {
        OpenOrder.write(database, DOC_ID, "W306", PAID);
        database.run("UPDATE dbo.PS_DOC_HDR SET RS_UTC_DT = SYSUTCDATETIME()");
        TillSettings patient =
                new TillSettings(Duration.ofSeconds(1), Duration.ofMinutes(10), 0, "INTERIM", "01", "101", "01", 0);
        assertThat(till(patient).round()).isZero();
        assertThat(till.round()).isEqualTo(1);
    }

    @Test
    void aCounterSaleCommitsItsGoodsUntilItIsPosted() {
        long docId = till.sell(new Random(7));
        String item = database.word("SELECT ITEM_NO FROM dbo.PS_DOC_LIN WHERE DOC_ID = " + docId);
        int sold = database.amount("SELECT QTY_SOLD FROM dbo.PS_DOC_LIN WHERE DOC_ID = " + docId)
                .intValue();
        assertThat(database.stock(item))
                .isEqualTo("hand 100000 commit %1$d order 0 avail %2$d".formatted(sold, 100000 - sold));

        assertThat(till.round()).isEqualTo(1);
        assertThat(database.stock(item)).isEqualTo("hand %1$d commit 0 order 0 avail %1$d".formatted(100000 - sold));
        assertThat(database.word("SELECT TKT_NO FROM dbo.PS_TKT_HIST")).isEqualTo("T100483");
        assertThat(
                        database.amount(
                                "SELECT T.TOT - P.AMT FROM dbo.PS_TKT_HIST T JOIN dbo.PS_TKT_HIST_PMT P ON P.DOC_ID = T.DOC_ID"))
                .isEqualByComparingTo("0");
    }

    @Test
    void aReturnPutsItsGoodsBack() {
        database.run(
                "INSERT INTO dbo.PS_DOC_HDR (DOC_ID, DOC_GUID, DOC_TYP, STR_ID, STA_ID, TKT_NO, RET_LINS) VALUES (5, NEWID(), 'T', '01', 'WEB', 'W306R1', 1)");
        database.run(
                "INSERT INTO dbo.PS_DOC_LIN (DOC_ID, LIN_SEQ_NO, LIN_GUID, STR_ID, STA_ID, TKT_NO, LIN_TYP, ITEM_NO, QTY_SOLD, EXT_PRC, GROSS_EXT_PRC,"
                        + " CALC_EXT_PRC, STK_LOC_ID) VALUES (5, 1, NEWID(), '01', 'WEB', 'W306R1', 'R', 'ITEM-0004', 2, 12.94, 12.94, 12.94, '01')");
        database.run("UPDATE dbo.IM_INV SET QTY_COMMIT = -2 WHERE ITEM_NO = 'ITEM-0004' AND LOC_ID = '01'");
        till.round();
        assertThat(database.stock("ITEM-0004")).isEqualTo("hand 100002 commit 0 order 0 avail 100002");
    }

    private Till till(TillSettings settings) {
        return new Till(database.dataSource(), Path.of("."), ZoneId.of("America/New_York"), settings);
    }
}
