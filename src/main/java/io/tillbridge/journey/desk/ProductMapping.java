package io.tillbridge.journey.desk;

import io.tillbridge.statements.Columns;
import java.time.Instant;
import java.util.Map;

/** What a product of a shop is in CounterPoint; without a unit it is the item's stocking unit. */
public record ProductMapping(String shop, String key, String item, String unit, String source, Instant updatedAt) {

    static ProductMapping of(Map<String, Object> row) {
        Columns columns = Columns.of(row);
        return new ProductMapping(
                columns.text("SHOP"),
                columns.text("MAP_KEY"),
                columns.text("ITEM_NO"),
                OrderLine.textOrNull(columns, "UNIT"),
                columns.text("MAPPING_SOURCE"),
                columns.instant("UPDATED_UTC").orElseThrow());
    }
}
