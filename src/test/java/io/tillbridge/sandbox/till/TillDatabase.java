package io.tillbridge.sandbox.till;

import io.tillbridge.TestDatabase;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A look-alike of a test's own, on the engine that {@code tillbridge.test.url} names, else on H2 in memory. */
record TillDatabase(DataSource dataSource, JdbcClient jdbc) {

    private static final List<String> HISTORY = List.of(
            "PS_TKT_HIST_LIN",
            "PS_TKT_HIST_CONTACT",
            "PS_TKT_HIST_PMT",
            "PS_TKT_HIST_PMT_PROMPT",
            "PS_TKT_HIST_ORIG_DOC",
            "PS_TKT_HIST_TAX",
            "PS_TKT_HIST_MISC_CHRG",
            "PS_TKT_HIST_DISC",
            "PS_TKT_HIST_NOTE",
            "PS_TKT_HIST_PKG_TRK_NO",
            "PS_TKT_HIST",
            "PS_ORD_HIST_LIN",
            "PS_ORD_HIST_CONTACT",
            "PS_ORD_HIST_PMT",
            "PS_ORD_HIST_DISC",
            "PS_ORD_HIST_NOTE",
            "PS_ORD_HIST_AUDIT_LOG",
            "PS_ORD_HIST");

    /** 212 items less INTERIM, ALLOWANCE, a service, a discontinued one, one without a row and one below zero: 206 of 100000, and -8000. */
    static final BigDecimal STOCK_AT_THE_STORE = new BigDecimal(206L * 100_000 - 8_000);

    private static final String H2_OPTIONS =
            ";MODE=MSSQLServer;DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                    + ";IGNORECASE=TRUE;DB_CLOSE_DELAY=-1;INIT=CREATE SCHEMA IF NOT EXISTS dbo\\;SET SCHEMA dbo";

    static TillDatabase fresh(String name) {
        DataSource dataSource = TestDatabase.empty(name).dataSource();
        if (SandboxCounterpoint.isPresent(dataSource)) {
            SandboxCounterpoint.drop(dataSource);
        }
        SandboxCounterpoint.create(dataSource);
        return new TillDatabase(dataSource, JdbcClient.create(dataSource));
    }

    /** Embedded in a file; every commit is written at once, so that a kill takes none back. */
    static TillDatabase inFile(Path file) {
        String url = "jdbc:h2:file:" + file;
        SandboxCounterpoint.create(new DriverManagerDataSource(url + H2_OPTIONS));
        DataSource dataSource = new DriverManagerDataSource(url + ";WRITE_DELAY=0" + H2_OPTIONS);
        return new TillDatabase(dataSource, JdbcClient.create(dataSource));
    }

    /** As it was when it was fresh, as far as a till changes it: far quicker than another fresh one. */
    void clear() {
        HISTORY.forEach(table -> run("DELETE FROM dbo." + table));
        run("DELETE FROM dbo.PS_DOC_HDR_ORIG_DOC");
        run("DELETE FROM dbo.PS_DOC_HDR");
        run(
                "UPDATE dbo.IM_INV SET QTY_ON_HND = CASE WHEN LOC_ID <> '01' THEN 5000 WHEN ITEM_NO = 'ITEM-0199' THEN -8000 ELSE 100000 END,"
                        + " QTY_COMMIT = 0, QTY_ON_ORD = 0, FST_SAL_DAT = NULL, LST_SAL_DAT = NULL");
        run("UPDATE dbo.IM_INV SET GL_VAL = ROUND(QTY_ON_HND * LST_AVG_COST, 2)");
        run(
                "UPDATE dbo.AR_CUST SET ORD_BAL = 0, NO_OF_ORDS = 0, FST_SAL_DAT = NULL, LST_SAL_DAT = NULL, LST_SAL_AMT = NULL");
        run("UPDATE dbo.PS_STR_CFG_PS SET NXT_TKT_NO = '100483'");
    }

    int run(String sql) {
        return jdbc.sql(sql).update();
    }

    long count(String fromWhere) {
        return jdbc.sql("SELECT COUNT(*) FROM " + fromWhere).query(Long.class).single();
    }

    BigDecimal amount(String sql) {
        return jdbc.sql(sql).query(BigDecimal.class).single();
    }

    String word(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    Map<String, Object> row(String sql) {
        return jdbc.sql(sql).query().singleRow();
    }

    /** On hand, committed and on order of an item at the store, as whole words. */
    String stock(String itemNo) {
        return jdbc.sql(
                        "SELECT QTY_ON_HND, QTY_COMMIT, QTY_ON_ORD, QTY_AVAIL FROM dbo.IM_INV WHERE LOC_ID = '01' AND ITEM_NO = :item")
                .param("item", itemNo)
                .query((row, number) -> "hand %s commit %s order %s avail %s"
                        .formatted(
                                plain(row.getBigDecimal(1)),
                                plain(row.getBigDecimal(2)),
                                plain(row.getBigDecimal(3)),
                                plain(row.getBigDecimal(4))))
                .single();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
