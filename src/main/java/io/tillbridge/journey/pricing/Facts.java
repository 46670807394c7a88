package io.tillbridge.journey.pricing;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What is known of one item or customer: the columns that filters may name. All rows of a table share their places.
 *
 * @param places column, in capitals, to its place in the values
 * @param values null where the database has null
 */
public record Facts(Map<String, Integer> places, List<Object> values) {

    /** Only the one thing is known. */
    static Facts only(String column, Object value) {
        return new Facts(Map.of(column, 0), Collections.singletonList(value));
    }

    /** Whether the column was read at all; one that was may still be null. */
    boolean knows(String column) {
        return places.containsKey(column);
    }

    Object value(String column) {
        return values.get(places.get(column));
    }

    /** Empty where it is null or was not read. */
    String text(String column) {
        Object value = knows(column) ? value(column) : null;
        return value == null ? "" : value.toString();
    }
}
