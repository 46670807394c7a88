package io.tillbridge.journey.books.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An answer of the journal. */
public record ReportTable(String report, List<String> columns, List<Map<String, Object>> rows) {

    static ReportTable of(String report, List<String> columns, List<Map<String, Object>> found) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> row : found) {
            Map<String, Object> shaped = new LinkedHashMap<>();
            columns.forEach(column -> shaped.put(column, plain(row.get(column.toUpperCase(Locale.ROOT)))));
            rows.add(shaped);
        }
        return new ReportTable(report, columns, rows);
    }

    private static Object plain(Object value) {
        return value == null || value instanceof BigDecimal || value instanceof Integer || value instanceof Long
                ? value
                : value.toString().stripTrailing();
    }

    public List<List<String>> cells() {
        return rows.stream()
                .map(row ->
                        columns.stream().map(column -> text(row.get(column))).toList())
                .toList();
    }

    private static String text(Object value) {
        return value == null ? "" : value instanceof BigDecimal amount ? amount.toPlainString() : value.toString();
    }

    public String csv() throws JsonProcessingException {
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true);
        columns.forEach(schema::addColumn);
        return new CsvMapper().writer(schema.build()).writeValueAsString(rows);
    }
}
