package io.tillbridge.sandbox.till;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Moves stock by the lines of a document, item by item in one order for everybody (counterpoint.md §10). */
final class StockMovements {

    private record Movement(String itemNo, String locationId, BigDecimal quantity) {}

    private final TillStatements statements;

    StockMovements(TillStatements statements) {
        this.statements = statements;
    }

    /** Runs {@code statement} for every stocked item of the document {@code docId} of the parameters. */
    void apply(String statement, Map<String, Object> parameters) {
        List<Movement> movements = statements.list(
                "select-stock-movements",
                parameters,
                (row, number) ->
                        new Movement(row.getString("ITEM_NO"), row.getString("LOC_ID"), row.getBigDecimal("QTY")));
        for (Movement movement : movements) {
            Map<String, Object> one = new HashMap<>(parameters);
            one.put("itemNo", movement.itemNo());
            one.put("locationId", movement.locationId());
            one.put("quantity", movement.quantity());
            statements.updateOne(statement, one);
        }
    }
}
