package io.tillbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a statement reads and writes is read off its text, whichever way it is put. */
class FootprintTest {

    static Stream<Arguments> statements() {
        return Stream.of(
                Arguments.of(
                        "SELECT A, MAX(B) AS C FROM dbo.T WHERE D = :#d GROUP BY A HAVING MIN(E) > 1",
                        "T READ ,A,B,D,E"),
                Arguments.of(
                        "SELECT T.A, S.B FROM dbo.T AS T LEFT JOIN S ON S.ID = T.ID", "S READ ,B,ID; T READ ,A,ID"),
                Arguments.of("SELECT X.A FROM (SELECT B AS A FROM dbo.T) AS X ORDER BY X.A", "T READ ,B"),
                Arguments.of("WITH DUE AS (SELECT A FROM dbo.T) SELECT A FROM DUE", "T READ ,A"),
                Arguments.of("SELECT A AS OLDEST FROM dbo.T ORDER BY OLDEST, B", "T READ ,A,B"),
                Arguments.of("SELECT COUNT(*) AS N FROM [dbo].[T]", "T READ "),
                Arguments.of(
                        "SELECT 'a' AS K FROM T WHERE A IN (:#in:a) UNION ALL SELECT B FROM S", "S READ ,B; T READ ,A"),
                Arguments.of(
                        "SELECT A FROM T WHERE EXISTS (SELECT 1 FROM S WHERE S.ID = T.ID AND B = 1)",
                        "S READ ,B,ID; T READ ,A,ID"),
                Arguments.of("SELECT A FROM T WHERE AT_UTC < DATEADD(DAY, -1, SYSUTCDATETIME())", "T READ ,A,AT_UTC"),
                Arguments.of("SELECT ROW_NUMBER() OVER (PARTITION BY A ORDER BY B DESC) AS N FROM T", "T READ ,A,B"),
                Arguments.of("SELECT NEXT VALUE FOR dbo.NUMBERS AS N", "NUMBERS NEXT "),
                Arguments.of("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES", ""),
                Arguments.of("INSERT INTO dbo.T (A, B) VALUES (:#a, NULL)", "T INSERT A,B"),
                Arguments.of(
                        "INSERT INTO T (A) SELECT :#a WHERE NOT EXISTS (SELECT 1 FROM S WITH (UPDLOCK, HOLDLOCK) WHERE B = :#a)",
                        "S READ ,B; T INSERT A"),
                Arguments.of("UPDATE dbo.T SET A = B + :#c WHERE D = :#d", "T READ B,D; T UPDATE A"),
                Arguments.of("DELETE FROM dbo.T WHERE A = 1", "T READ A; T DELETE "),
                Arguments.of(
                        "MERGE INTO dbo.T USING (VALUES (:#a)) AS S (ID) ON T.ID = S.ID WHEN MATCHED THEN UPDATE SET A = 1"
                                + " WHEN NOT MATCHED THEN INSERT (ID, B) VALUES (S.ID, 2);",
                        "T READ ID; T INSERT B,ID; T UPDATE A"));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void aStatementIsReadWhicheverWayItIsPut(String statement, String expected) {
        assertThat(said(Footprint.of(Map.of("sql/t.sql", statement)))).isEqualTo(expected);
    }

    /** Table, access and its columns; first none, where the table as such is named. */
    private static String said(Footprint footprint) {
        StringBuilder said = new StringBuilder();
        String last = "";
        for (Use use : footprint.uses().keySet()) {
            String head = use.table() + " " + use.access() + " ";
            said.append(head.equals(last) ? "," : said.isEmpty() ? head : "; " + head);
            said.append(use.column());
            last = head;
        }
        return said.append(footprint.unread().values().stream().reduce("", String::concat))
                .toString();
    }

    @Test
    void aCopyOfARowWritesEveryColumn() {
        Footprint footprint = Footprint.of(
                Map.of("sql/t.sql", "INSERT INTO T (A, {{columns:T but A}}) SELECT :#a, {{columns:T but A}} FROM T"));

        assertThat(footprint.copies("T")).isTrue();
        assertThat(footprint.columns("T", EnumSet.allOf(Access.class))).containsExactly("A");
    }

    @ParameterizedTest
    @MethodSource("unclear")
    void whatLeavesOpenWhatItNeedsIsSaid(String statement, String why) {
        assertThat(Footprint.of(Map.of("sql/t.sql", statement)).unread().get("sql/t.sql"))
                .contains(why);
    }

    static Stream<Arguments> unclear() {
        return Stream.of(
                Arguments.of("SELECT A FROM T JOIN S ON S.ID = T.ID", "column A stands without the name of its table"),
                Arguments.of("SELECT * FROM T", "name the columns instead of *"),
                Arguments.of("SELECT T.* FROM T", "name the columns instead of *"),
                Arguments.of("INSERT INTO T VALUES (1)", "name every column that is written to T"),
                Arguments.of("SELCT A", "Encountered"),
                Arguments.of("CREATE TABLE T (A INT)", "this is a CreateTable"));
    }
}
