package io.tillbridge.counterpoint;

import io.tillbridge.statements.Columns;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * CounterPoint's code tables as far as an order needs them, with the units that endings of a SKU mean. Codes compare as
 * the database's collation does: without regard to case.
 *
 * @param payCodes    code to PAY_COD_TYP
 * @param unitEndings ending of a SKU to unit
 */
public record Codes(Map<String, String> payCodes, Set<String> taxAuthorities, Map<String, String> unitEndings) {

    /** Reads rows of KIND (pay, authority, ending), CODE, TYP. */
    public static Codes of(List<Map<String, Object>> rows) {
        Map<String, String> payCodes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> authorities = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, String> endings = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Map<String, Object> row : rows) {
            Columns columns = Columns.of(row);
            switch (columns.text("KIND")) {
                case "pay" -> payCodes.put(columns.text("CODE"), columns.text("TYP"));
                case "authority" -> authorities.add(columns.text("CODE"));
                default -> endings.put(columns.text("CODE"), columns.text("TYP"));
            }
        }
        return new Codes(payCodes, authorities, endings);
    }

    public Optional<String> payCodeType(String code) {
        return Optional.ofNullable(payCodes.get(code));
    }
}
