package io.tillbridge.journey.pricing;

import io.tillbridge.statements.Columns;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Items or customers as they were read, whatever columns the statement names: what filters of a site ask for is added there.
 *
 * @param places where the columns are, empty where no row was read
 * @param facts  in the order of the statement
 */
record FactRows(Map<String, Integer> places, List<Facts> facts) {
    static final FactRows NONE = new FactRows(Map.of(), List.of());

    /** Row by row, since all of them as rows are many times as large as what is kept of them. */
    static FactRows read(Iterator<Map<String, Object>> rows) {
        if (!rows.hasNext()) {
            return NONE;
        }
        Kept kept = new Kept();
        List<Facts> facts = new java.util.ArrayList<>();
        Map<String, Object> row = rows.next();
        Map<String, Integer> places = places(row);
        facts.add(facts(row, places, kept));
        while (rows.hasNext()) {
            facts.add(facts(rows.next(), places, kept));
        }
        return new FactRows(places, facts);
    }

    private static Map<String, Integer> places(Map<String, Object> row) {
        Map<String, Integer> places = new LinkedHashMap<>();
        row.keySet().forEach(column -> places.put(column.toUpperCase(Locale.ROOT), places.size()));
        return Map.copyOf(places);
    }

    private static Facts facts(Map<String, Object> row, Map<String, Integer> places, Kept kept) {
        Columns columns = Columns.of(row);
        Object[] values = row.keySet().stream()
                .map(column -> columns.plain(column).map(kept::once).orElse(null))
                .toArray();
        return new Facts(places, Arrays.asList(values));
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }

    /** Whether they can stand beside rows that were read before. */
    boolean fit(Map<String, Integer> known) {
        return isEmpty() || places.equals(known);
    }

    /** Values of which there are few in many rows, such as CATEG_COD, each kept once. */
    static final class Kept {
        private final Map<Object, Object> known = new HashMap<>();

        Object once(Object value) {
            Object same = known.putIfAbsent(value, value);
            return same == null ? value : same;
        }
    }
}
