package io.tillbridge.contract;

import io.tillbridge.statements.Columns;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables that are there, as the database describes them: column by name, by table. Names are in capitals. */
record Schema(SortedMap<String, SortedMap<String, Column>> tables) {

    /**
     * @param filled   what the site puts there where we put nothing: a default, a number of its own, a result
     * @param writable false where only the database itself writes it
     */
    record Column(ColumnType type, boolean nullable, boolean filled, boolean writable) {}

    Schema {
        tables = Collections.unmodifiableSortedMap(tables);
    }

    /** Reads rows of read-columns.sql. */
    static Schema of(List<Map<String, Object>> rows) {
        SortedMap<String, SortedMap<String, Column>> tables = new TreeMap<>();
        for (Map<String, Object> row : rows) {
            Columns columns = Columns.of(row);
            tables.computeIfAbsent(name(columns.text("TABLE_NAME")), none -> new TreeMap<>())
                    .put(name(columns.text("COLUMN_NAME")), column(columns));
        }
        return new Schema(tables);
    }

    private static Column column(Columns row) {
        boolean ofTheDatabase = is(row, "IS_IDENTITY") || is(row, "IS_COMPUTED");
        ColumnType type = ColumnType.of(
                row.text("DATA_TYPE"),
                row.value("TEXT_LENGTH")
                        .map(length -> ((Number) length).longValue())
                        .orElse(null),
                row.value("NUMERIC_PRECISION")
                        .map(digits -> ((Number) digits).intValue())
                        .orElse(null),
                row.value("NUMERIC_SCALE")
                        .map(digits -> ((Number) digits).intValue())
                        .orElse(null));
        return new Column(type, is(row, "IS_NULLABLE"), ofTheDatabase || is(row, "HAS_DEFAULT"), !ofTheDatabase);
    }

    private static boolean is(Columns row, String column) {
        return row.text(column).startsWith("Y");
    }

    private static String name(String written) {
        return written.toUpperCase(Locale.ROOT);
    }

    boolean has(String table) {
        return tables.containsKey(table);
    }

    SortedMap<String, Column> columns(String table) {
        return tables.getOrDefault(table, Collections.emptySortedMap());
    }

    Optional<Column> column(String table, String column) {
        return Optional.ofNullable(columns(table).get(column));
    }
}
