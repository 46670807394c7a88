package io.tillbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is against a table, with small tables of the test's own. */
class SchemaRulesTest {
    private static final Map<String, String> STATEMENTS = Map.of(
            "sql/a/insert-note.sql", "INSERT INTO dbo.NOTES (ID, TXT) VALUES (:#id, :#txt)",
            "sql/a/count-note.sql", "UPDATE dbo.NOTES SET SEEN = SEEN + 1 WHERE ID = :#id",
            "sql/a/read-note.sql", "SELECT KIND FROM dbo.NOTES WHERE ID = :#id");
    private final List<Map<String, Object>> rows = new ArrayList<>();

    /** Marks: N may be null, D has a default, I is an identity, C is computed. */
    private SchemaRulesTest column(String name, String type, int size, String marks) {
        Map<String, Object> row = new HashMap<>();
        row.put("TABLE_NAME", "Notes");
        row.put("COLUMN_NAME", name);
        row.put("DATA_TYPE", type);
        row.put("TEXT_LENGTH", type.equals("varchar") ? (long) size : null);
        row.put("NUMERIC_PRECISION", type.equals("varchar") ? null : size);
        row.put("NUMERIC_SCALE", type.equals("varchar") ? null : 0);
        row.put("IS_NULLABLE", marks.contains("N") ? "YES" : "NO");
        row.put("HAS_DEFAULT", marks.contains("D") ? "Y" : "N");
        row.put("IS_IDENTITY", marks.contains("I") ? "Y" : "N");
        row.put("IS_COMPUTED", marks.contains("C") ? "Y" : "N");
        rows.add(row);
        return this;
    }

    private SchemaRulesTest sound() {
        return column("ID", "bigint", 19, "").column("TXT", "varchar", 50, "N").column("Kind", "varchar", 5, "N");
    }

    private List<String> sentences(String... narrower) {
        SortedMap<String, ColumnType> written = new TreeMap<>(
                Map.of("NOTES.TXT", ColumnType.parse("text(50)"), "NOTES.SEEN", ColumnType.parse("number(10, 0)")));
        return new SchemaRules(
                        Footprint.of(STATEMENTS), Schema.of(rows), new WrittenTypes(written), Arrays.asList(narrower))
                .refusals().stream().map(Mismatch::sentence).toList();
    }

    @Test
    void aTableAsTheStatementsNeedItIsSound() {
        sound().column("SEEN", "int", 10, "D");

        assertThat(sentences()).isEmpty();
    }

    @Test
    void whatASiteAddsIsWelcomeWhereItFillsItselfOrStaysEmpty() {
        sound().column("SEEN", "int", 10, "D")
                .column("USR_A", "varchar", 5, "N")
                .column("USR_B", "varchar", 5, "D")
                .column("USR_C", "int", 10, "I")
                .column("USR_D", "int", 10, "C");

        assertThat(sentences()).isEmpty();
    }

    @Test
    void aMissingTableIsOneFindingThatNamesTheStatements() {
        assertThat(sentences())
                .containsExactly(
                        "Table NOTES is not there, or the login may not see it; needed by sql/a/count-note.sql,"
                                + " sql/a/insert-note.sql, sql/a/read-note.sql.");
    }

    @Test
    void aMissingColumnIsNamedWithItsStatement() {
        sound();

        assertThat(sentences()).containsExactly("Column NOTES.SEEN is not there; needed by sql/a/count-note.sql.");
    }

    @Test
    void aNarrowerColumnIsRefusedUnlessSomebodyKnowsThatItIsEnough() {
        column("ID", "bigint", 19, "")
                .column("TXT", "varchar", 30, "N")
                .column("KIND", "varchar", 1, "N")
                .column("SEEN", "tinyint", 3, "D");

        assertThat(sentences())
                .containsExactly(
                        "Column NOTES.SEEN holds 3 digits before the point and 0 after it, and we write up to 10 digits before"
                                + " the point and 0 after it.",
                        "Column NOTES.TXT holds 30 characters, and we write up to 50.");
        assertThat(sentences("notes.txt", "NOTES.SEEN")).isEmpty();
    }

    @Test
    void aColumnThatMayNotBeNullAndThatNobodyFillsIsRefused() {
        sound().column("SEEN", "int", 10, "D").column("USR_MOOD", "varchar", 5, "");

        assertThat(sentences())
                .containsExactly("Column NOTES.USR_MOOD may not be null and has no default, and is not filled by"
                        + " sql/a/insert-note.sql.");
    }

    @Test
    void aColumnThatTheDatabaseWritesByItselfIsNotOursToWrite() {
        sound().column("SEEN", "int", 10, "C");

        assertThat(sentences())
                .containsExactly(
                        "Column NOTES.SEEN is written by the database alone, and sql/a/count-note.sql writes it.");
    }
}
