package io.tillbridge.deployment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each word that one of the engines lacks, in a statement that has it; and statements that only look as if they had. */
class SubsetTest {
    private static final String FILE = "sql/orders/find-order.sql";

    record Bad(String word, String statement) {}

    static Stream<Bad> bad() {
        return Stream.of(
                new Bad("LIMIT", "SELECT TKT_NO FROM dbo.T LIMIT 1"),
                new Bad("||", "SELECT FST_NAM || LST_NAM FROM dbo.T"),
                new Bad("TRUE or FALSE", "SELECT TKT_NO FROM dbo.T WHERE DONE = TRUE"),
                new Bad("NOW", "SELECT NOW() AS AT_UTC"),
                new Bad("SYSDATETIME", "UPDATE dbo.T SET AT_UTC = SYSDATETIME()"),
                new Bad("ON CONFLICT", "INSERT INTO dbo.T (ID) VALUES (1) ON CONFLICT DO NOTHING"),
                new Bad("MERGE … KEY", "MERGE INTO dbo.T KEY (ID) VALUES (1)"),
                new Bad(
                        "a hint on MERGE",
                        "MERGE INTO dbo.T WITH (HOLDLOCK) USING (VALUES (1)) AS S (ID) ON T.ID = S.ID"),
                new Bad("FETCH without OFFSET", "SELECT TKT_NO FROM dbo.T FETCH FIRST 1 ROWS ONLY"),
                new Bad("OUTPUT", "DELETE FROM dbo.T OUTPUT DELETED.ID WHERE ID = 1"),
                new Bad("FOR UPDATE", "SELECT ID FROM dbo.T FOR UPDATE SKIP LOCKED"),
                new Bad("a temporary table", "SELECT ID FROM #orders"),
                new Bad("IIF", "SELECT IIF(A = 1, 2, 3) AS B FROM dbo.T"),
                new Bad("TRY_CAST", "SELECT TRY_CAST(A AS INT) FROM dbo.T"),
                new Bad("FORMAT", "SELECT FORMAT(TOT, 'N2') FROM dbo.T"),
                new Bad("a style of CONVERT", "SELECT CONVERT(VARCHAR(10), TKT_DT, 101) AS DAY FROM dbo.T"),
                new Bad("UPDATE … FROM", "UPDATE T SET A = (S.B) FROM dbo.T JOIN dbo.S ON S.ID = T.ID"),
                new Bad("a CTE that writes", "WITH DUE AS (SELECT ID FROM dbo.T) DELETE FROM DUE"),
                new Bad("APPLY", "SELECT A FROM dbo.T OUTER APPLY dbo.F(1)"),
                new Bad("WAITFOR", "WAITFOR DELAY '00:00:01'"),
                new Bad("TOP … WITH TIES or PERCENT", "SELECT TOP (1) WITH TIES A FROM T ORDER BY A"),
                new Bad("TOP … WITH TIES or PERCENT", "SELECT TOP 10 PERCENT A FROM T ORDER BY A"),
                new Bad("JSON in the database", "SELECT A FROM OPENJSON(:#body)"),
                new Bad("@@IDENTITY", "SELECT @@IDENTITY AS ID"),
                new Bad("a stored procedure", "EXEC dbo.USP_POST :#docId"));
    }

    static Stream<String> good() {
        return Stream.of(
                "SELECT TOP (1) TKT_NO FROM dbo.T WITH (READPAST) ORDER BY TKT_NO",
                "SELECT TKT_NO FROM dbo.T ORDER BY TKT_NO OFFSET :#offset ROWS FETCH NEXT :#size ROWS ONLY",
                "UPDATE dbo.T SET A = (SELECT MAX(B) FROM dbo.S) WHERE ID IN (SELECT ID FROM dbo.S)",
                "UPDATE dbo.T SET REASON = 'No OUTPUT now, TRUE || FALSE' -- LIMIT",
                "SELECT CONVERT(VARCHAR(10), TOT) AS TOT, FORMAT_COD FROM dbo.T",
                "WITH DUE AS (SELECT ID FROM dbo.T) SELECT ID FROM DUE");
    }

    private static List<Finding> findings(String file, String statement) {
        Project project = Project.of(Map.of(), Map.of(file, statement), null);
        return Subset.RULE.findings(project).toList();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aWordThatOneEngineLacksIsFoundWithWhatToWriteInstead(Bad bad) {
        assertThat(findings(FILE, bad.statement())).extracting(Finding::value).anySatisfy(value -> assertThat(value)
                .startsWith(bad.word() + "; write "));
    }

    @ParameterizedTest
    @MethodSource("good")
    void whatAllTakeIsNotFound(String statement) {
        assertThat(findings(FILE, statement)).isEmpty();
    }

    @Test
    void everyWordHasABadExample() {
        assertThat(bad().map(Bad::word).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Subset.WITHOUT.stream().map(Subset.Word::name).toList());
    }

    @Test
    void anEnginesOwnFileMayHaveItsOwnWords() {
        String output = "DELETE FROM dbo.T OUTPUT DELETED.ID WHERE ID = 1";
        String forUpdate = "SELECT ID FROM dbo.T FOR UPDATE SKIP LOCKED";

        assertThat(findings("sql/orders/sqlserver/take-order.sql", output)).isEmpty();
        assertThat(findings("sql/orders/h2/take-order.sql", output)).isNotEmpty();
        assertThat(findings("sql/orders/h2/take-order.sql", forUpdate)).isEmpty();
        assertThat(findings("sql/orders/sqlserver/take-order.sql", forUpdate)).isNotEmpty();
    }
}
