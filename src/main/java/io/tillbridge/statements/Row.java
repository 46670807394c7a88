package io.tillbridge.statements;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record whose components are the named parameters of a statement: component {@code itemNo} is {@code :#itemNo}.
 * It can be the body of a {@code sql:} step itself, and a list of rows the body of one with {@code batch=true}.
 */
public interface Row {

    /** Component name to value, in order; an absent value is null, a time is UTC, a typed id is the value it holds. */
    default Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (RowComponents.Component component : RowComponents.of(getClass())) {
            parameters.put(component.name(), SqlValue.of(component.read(this)));
        }
        return Collections.unmodifiableMap(parameters);
    }

    /** The body of a batch statement. */
    static List<Map<String, Object>> rows(List<? extends Row> rows) {
        return rows.stream().map(Row::parameters).toList();
    }
}
