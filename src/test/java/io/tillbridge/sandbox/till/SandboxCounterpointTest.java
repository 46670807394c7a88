package io.tillbridge.sandbox.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SandboxCounterpointTest {

    private static TillDatabase database;

    @BeforeAll
    static void create() {
        database = TillDatabase.fresh("lookalike");
    }

    @Test
    void isLeftAsItIsWhenItIsThereAlready() {
        database.run("UPDATE dbo.IM_INV SET MIN_QTY = 7 WHERE ITEM_NO = 'ITEM-0100' AND LOC_ID = 'WH'");
        SandboxCounterpoint.create(database.dataSource());
        assertThat(database.amount("SELECT MIN_QTY FROM dbo.IM_INV WHERE ITEM_NO = 'ITEM-0100' AND LOC_ID = 'WH'"))
                .isEqualByComparingTo("7");
    }

    @Test
    void startsAfreshAfterADrop() {
        TillDatabase other = TillDatabase.fresh("afresh");
        other.run("UPDATE dbo.AR_CUST SET NAM = 'Somebody else' WHERE CUST_NO = '10001'");
        SandboxCounterpoint.drop(other.dataSource());
        assertThat(SandboxCounterpoint.isPresent(other.dataSource())).isFalse();
        SandboxCounterpoint.create(other.dataSource());
        assertThat(other.word("SELECT NAM FROM dbo.AR_CUST WHERE CUST_NO = '10001'"))
                .isEqualTo("Ada Marlow");
        // On a server both names are one database, which the other tests still need.
        database = TillDatabase.fresh("lookalike");
    }

    @Test
    void aCounterpointOfSomebodyElseIsNeitherCreatedNorDropped() {
        var foreign = new DriverManagerDataSource(
                "jdbc:h2:mem:foreign;MODE=MSSQLServer;DATABASE_TO_UPPER=FALSE;DB_CLOSE_DELAY=-1"
                        + ";INIT=CREATE SCHEMA IF NOT EXISTS dbo\\;SET SCHEMA dbo\\;CREATE TABLE IF NOT EXISTS dbo.PS_DOC_HDR (DOC_ID BIGINT)");
        assertThatThrownBy(() -> SandboxCounterpoint.create(foreign)).hasMessageContaining("not the sandbox's");
        assertThatThrownBy(() -> SandboxCounterpoint.drop(foreign)).hasMessageContaining("nothing was dropped");
    }

    @Test
    void availableQuantityIsComputedAndCannotBeWritten() {
        database.run(
                "UPDATE dbo.IM_INV SET QTY_ON_HND = 495, QTY_COMMIT = 480 WHERE ITEM_NO = 'ITEM-0101' AND LOC_ID = '01'");
        assertThat(database.stock("ITEM-0101")).isEqualTo("hand 495 commit 480 order 0 avail 15");
        assertThatThrownBy(() -> database.run("UPDATE dbo.IM_INV SET QTY_AVAIL = 3 WHERE ITEM_NO = 'ITEM-0101'"))
                .hasMessageContaining("QTY_AVAIL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO dbo.PS_DOC_HDR (DOC_ID, STR_ID, STA_ID, TKT_NO) VALUES (1, '01', 'WEB', 'W1')",
                "INSERT INTO dbo.PS_DOC_HDR (DOC_ID, DOC_GUID, STR_ID, STA_ID) VALUES (1, NEWID(), '01', 'WEB')",
                "INSERT INTO dbo.AR_CUST (CUST_NO, NAM, NAM_UPR) VALUES ('1', 'A', 'A')",
                "INSERT INTO dbo.IM_INV (ITEM_NO, LOC_ID) VALUES ('ITEM-0198', '01')",
                "UPDATE dbo.AR_CUST SET USR_DELIV_ROUTE = NULL WHERE CUST_NO = '10001'"
            })
    void whatARealSiteDemandsIsDemanded(String statement) {
        assertThatThrownBy(() -> database.run(statement)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void partsGoWithTheirHeaderExceptTheLinkToTheOrder() {
        database.run(
                "INSERT INTO dbo.PS_DOC_HDR (DOC_ID, DOC_GUID, STR_ID, STA_ID, TKT_NO) VALUES (7, NEWID(), '01', 'WEB', 'W7D')");
        database.run("INSERT INTO dbo.PS_DOC_HDR_TOT (DOC_ID, TOT_TYP, TAX_AMT_SHIPPED) VALUES (7, 'S', 0)");
        database.run(
                "INSERT INTO dbo.PS_DOC_HDR_ORIG_DOC (DOC_ID, ORIG_DOC_ID, ORIG_DOC_TYP, ORIG_TKT_NO) VALUES (7, 6, 'O', 'W7')");
        assertThatThrownBy(() -> database.run("DELETE FROM dbo.PS_DOC_HDR WHERE DOC_ID = 7"))
                .isInstanceOf(DataIntegrityViolationException.class);
        database.run("DELETE FROM dbo.PS_DOC_HDR_ORIG_DOC WHERE DOC_ID = 7");
        database.run("DELETE FROM dbo.PS_DOC_HDR WHERE DOC_ID = 7");
        assertThat(database.count("dbo.PS_DOC_HDR_TOT WHERE DOC_ID = 7")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "ITEM-0001,2.37", "ITEM-0002,3.73", "ITEM-0003,5.10", "ITEM-0007,10.58", "ITEM-0025,35.24", "ITEM-0041,57.16",
        "ITEM-0045,62.64", "ITEM-0097,34.88", "ITEM-0040,44.63", "VAR-0001-M,15.00", "SVC-0001,4.50", "01-10251,2.50",
        "01-11174,21.1831", "01-10100,50.00"
    })
    void sellsAtThePricesOfTheShop(String itemNo, BigDecimal price) {
        assertThat(database.amount(("SELECT ISNULL(P.PRC_1, A.PRC_1) FROM dbo.IM_PRC A LEFT JOIN dbo.IM_PRC P"
                                + " ON P.ITEM_NO = A.ITEM_NO AND P.LOC_ID = '01' WHERE A.LOC_ID = '*' AND A.ITEM_NO = '%s'")
                        .formatted(itemNo)))
                .isEqualByComparingTo(price);
    }

    @Test
    void holdsTheCatalogueAndItsOddities() {
        assertThat(database.count("dbo.IM_ITEM WHERE ITEM_NO LIKE 'ITEM-%'")).isEqualTo(200);
        assertThat(database.count("dbo.IM_PRC WHERE LOC_ID = '*'")).isEqualTo(212);
        assertThat(database.count("dbo.IM_PRC WHERE LOC_ID = '01'")).isBetween(90L, 120L);
        assertThat(database.count("dbo.IM_PRC WHERE ITEM_NO = '01-10102' AND LOC_ID = '01'"))
                .isZero();
        assertThat(database.count("dbo.AR_CUST WHERE EMAIL_ADRS_1 = 'twins@example.test'"))
                .isEqualTo(2);
        assertThat(database.count("dbo.AR_CUST")).isEqualTo(69);
        assertThat(database.stock("ITEM-0199")).isEqualTo("hand -8000 commit 0 order 0 avail -8000");
        assertThat(database.count("dbo.IM_INV WHERE ITEM_NO = 'ITEM-0198'")).isZero();
        assertThat(
                        database.count(
                                "dbo.IM_ITEM WHERE ITEM_NO = '01-10251' AND STK_UNIT = 'EA' AND ALT_1_UNIT = 'PK' AND ALT_1_NUMER = 12"))
                .isEqualTo(1);
        assertThat(database.count("dbo.SY_TAX_COD WHERE TAX_COD LIKE 'FL-%'")).isEqualTo(67);
        assertThat(database.count("dbo.SY_TAX_COD WHERE TAX_COD = 'FL-BROWARD'"))
                .isEqualTo(1);
        assertThat(database.count("dbo.SY_PAY_COD WHERE PAY_COD LIKE 'WEB%' AND PAY_COD_TYP = 'B'"))
                .isZero();
    }

    @Test
    void holdsPriceRulesWithRealShapes() {
        assertThat(database.row(
                        "SELECT R.ITEM_FILT, B.PRC_METH, B.PRC_BASIS, B.AMT_OR_PCT, B.MIN_QTY FROM dbo.IM_PRC_RUL R"
                                + " JOIN dbo.IM_PRC_RUL_BRK B ON B.GRP_TYP = R.GRP_TYP AND B.GRP_COD = R.GRP_COD AND B.RUL_SEQ_NO = R.RUL_SEQ_NO"
                                + " WHERE R.GRP_TYP = 'C' AND R.GRP_COD = '144319' AND R.RUL_SEQ_NO = 1"))
                .containsEntry("ITEM_FILT", "(IM_ITEM.PROF_COD_1 = 'PC S CS')")
                .containsEntry("PRC_METH", "D")
                .containsEntry("PRC_BASIS", "R")
                .containsEntry("AMT_OR_PCT", new BigDecimal("49.0000"))
                .containsEntry("MIN_QTY", new BigDecimal("1.0000"));
        assertThat(database.count("dbo.IM_PRC_RUL WHERE GRP_COD = '144319'")).isEqualTo(12);
        assertThat(database.count("dbo.IM_PRC_RUL_BRK WHERE PRC_METH = 'F' AND PRC_BASIS = '!'"))
                .isEqualTo(2);
        assertThat(database.count("dbo.IM_PRC_GRP WHERE ENABLED = 'N'")).isEqualTo(1);
        assertThat(database.count("dbo.IM_PRC_GRP WHERE NO_END_DAT = 'N' AND END_DAT < '2026-01-01'"))
                .isEqualTo(1);
        assertThat(database.word("SELECT PROF_COD_1 FROM dbo.IM_ITEM WHERE ITEM_NO = '01-10100'"))
                .isEqualTo("PC S CS");
    }

    @Test
    void tellsUtcByTheNameOfSqlServer() {
        LocalDateTime told = database.jdbc()
                .sql("SELECT SYSUTCDATETIME()")
                .query(Timestamp.class)
                .single()
                .toLocalDateTime();
        assertThat(Duration.between(told, LocalDateTime.now(ZoneOffset.UTC)).abs())
                .isLessThan(Duration.ofMinutes(5));
    }
}
