package io.tillbridge.journey.pricing;

import io.tillbridge.statements.Columns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads items and customers, whatever columns the statement names: what filters of a site ask for is added there. The same
 * text is kept once, since a column such as CATEG_COD has few values in many rows.
 */
final class FactRows {
    private final Map<String, Integer> places;
    private final Map<Object, Object> kept = new HashMap<>();

    private FactRows(Map<String, Integer> places) {
        this.places = places;
    }

    /** @param known how the rows before these were laid out; kept where these are laid out alike */
    static FactRows like(Map<String, Integer> known, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return new FactRows(known);
        }
        Map<String, Integer> places = new HashMap<>();
        rows.get(0).keySet().forEach(column -> places.put(column.toUpperCase(Locale.ROOT), places.size()));
        return new FactRows(places.equals(known) ? known : Map.copyOf(places));
    }

    Map<String, Integer> places() {
        return places;
    }

    Facts read(Map<String, Object> row) {
        Columns columns = Columns.of(row);
        List<Object> values = new ArrayList<>(row.size());
        row.keySet()
                .forEach(column ->
                        values.add(columns.plain(column).map(this::once).orElse(null)));
        return new Facts(places, Collections.unmodifiableList(values));
    }

    private Object once(Object value) {
        Object same = kept.putIfAbsent(value, value);
        return same == null ? value : same;
    }
}
