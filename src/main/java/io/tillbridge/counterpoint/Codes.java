package io.tillbridge.counterpoint;

import io.tillbridge.statements.Columns;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * CounterPoint's code tables as far as an order needs them. Codes compare as the database's collation does: without
 * regard to case.
 *
 * @param payCodes code to PAY_COD_TYP
 */
public record Codes(Map<String, String> payCodes, Set<String> taxAuthorities) {

    /** Reads rows of KIND (pay, authority), CODE, TYP. */
    public static Codes of(List<Map<String, Object>> rows) {
        Map<String, String> payCodes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> authorities = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Map<String, Object> row : rows) {
            Columns columns = Columns.of(row);
            if (columns.text("KIND").equals("pay")) {
                payCodes.put(columns.text("CODE"), columns.text("TYP"));
            } else {
                authorities.add(columns.text("CODE"));
            }
        }
        return new Codes(payCodes, authorities);
    }

    public Optional<String> payCodeType(String code) {
        return Optional.ofNullable(payCodes.get(code));
    }
}
