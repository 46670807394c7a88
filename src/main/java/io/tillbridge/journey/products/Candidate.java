package io.tillbridge.journey.products;

import io.tillbridge.statements.Columns;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A SKU under which a shop may sell an item.
 *
 * @param unit null where the stocking unit is meant
 * @param cell of the item's grid, null where it has none
 */
public record Candidate(String itemNo, String sku, String unit, String cell) {

    static List<Candidate> of(List<Map<String, Object>> rows) {
        return rows.stream()
                .map(Columns::of)
                .map(row -> new Candidate(
                        row.text("ITEM_NO"), row.text("SKU"), orNull(row.text("UNIT")), orNull(row.text("CELL"))))
                .toList();
    }

    /** Its key in USER_PRODUCT_MAP. */
    String key() {
        return sku.toUpperCase(Locale.ROOT);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
