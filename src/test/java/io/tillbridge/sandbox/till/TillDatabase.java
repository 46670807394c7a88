package io.tillbridge.sandbox.till;

import java.math.BigDecimal;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A look-alike of a test's own, on the engine that {@code tillbridge.test.url} names, else on H2 in memory. */
record TillDatabase(DataSource dataSource, JdbcClient jdbc) {

    private static final String H2_OPTIONS =
            ";MODE=MSSQLServer;DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                    + ";IGNORECASE=TRUE;DB_CLOSE_DELAY=-1;INIT=CREATE SCHEMA IF NOT EXISTS dbo\\;SET SCHEMA dbo";

    static TillDatabase fresh(String name) {
        String url = System.getProperty("tillbridge.test.url", "jdbc:h2:mem:" + name + H2_OPTIONS);
        DataSource dataSource = new DriverManagerDataSource(
                url,
                System.getProperty("tillbridge.test.user", ""),
                System.getProperty("tillbridge.test.password", ""));
        if (SandboxCounterpoint.isPresent(dataSource)) {
            SandboxCounterpoint.drop(dataSource);
        }
        SandboxCounterpoint.create(dataSource);
        return new TillDatabase(dataSource, JdbcClient.create(dataSource));
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
