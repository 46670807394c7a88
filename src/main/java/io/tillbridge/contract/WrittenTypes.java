package io.tillbridge.contract;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** How wide the values are that our statements write, by {@code TABLE.COLUMN}. */
record WrittenTypes(SortedMap<String, ColumnType> types) {
    private static final String CATALOGUE = "/columns.properties";

    WrittenTypes {
        types = Collections.unmodifiableSortedMap(types);
    }

    /** What columns.properties says. */
    static WrittenTypes read() {
        Properties catalogue = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(WrittenTypes.class.getResourceAsStream(CATALOGUE)), StandardCharsets.UTF_8)) {
            catalogue.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, ColumnType> types = new TreeMap<>();
        catalogue.stringPropertyNames().forEach(name -> types.put(name, ColumnType.parse(catalogue.getProperty(name))));
        return new WrittenTypes(types);
    }

    Optional<ColumnType> of(String table, String column) {
        return Optional.ofNullable(types.get(table + "." + column));
    }
}
