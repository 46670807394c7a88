package io.tillbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds a table's rows against a file that lies beside the order: a list of rows, each with the columns that count. Sums
 * compare as numbers, stamps as they are written in the file.
 */
final class ExpectedRows {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ExpectedRows() {}

    /** @param file such as {@code everything/20_PS_DOC_HDR}, below src/test/resources/journey */
    static void assertRows(String file, List<Map<String, Object>> actual) {
        List<Map<String, Object>> expected = read(file);
        List<Map<String, Object>> compared = new ArrayList<>();
        for (int i = 0; i < actual.size(); i++) {
            Map<String, Object> columns = new LinkedHashMap<>();
            Map<String, Object> wanted = expected.get(Math.min(i, expected.size() - 1));
            for (String column : wanted.keySet()) {
                columns.put(column, plain(actual.get(i).get(column)));
            }
            compared.add(columns);
        }
        assertThat(compared).as(file).containsExactlyElementsOf(plain(expected));
    }

    private static List<Map<String, Object>> plain(List<Map<String, Object>> rows) {
        List<Map<String, Object>> plain = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Map<String, Object> columns = new LinkedHashMap<>();
            row.forEach((column, value) -> columns.put(column, plain(value)));
            plain.add(columns);
        }
        return plain;
    }

    private static Object plain(Object value) {
        if (value instanceof BigDecimal || value instanceof Number) {
            return new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
        }
        if (value instanceof Timestamp stamp) {
            return stamp.toLocalDateTime().toString();
        }
        return value;
    }

    private static List<Map<String, Object>> read(String file) {
        try (InputStream rows = ExpectedRows.class.getResourceAsStream("/journey/" + file + ".json")) {
            if (rows == null) {
                throw new IllegalStateException("there is no file journey/" + file + ".json");
            }
            return JSON.readValue(rows, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
