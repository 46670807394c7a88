package io.tillbridge.journey.desk;

import io.tillbridge.journey.documents.ProductKey;
import io.tillbridge.statements.Columns;
import io.tillbridge.statements.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A product of the shop and the item and unit that a person says it is; without a unit, the item's stocking unit. */
public record Mapping(
        String shop, String mapKey, Long productId, Long variationId, String itemNo, String unit, Instant utcTime)
        implements Row {
    private static final Pattern WITHOUT_SKU = Pattern.compile("#(\\d{1,18})(?::(\\d{1,18}))?");

    /**
     * @param key  as in {@link ProductKey}
     * @param unit absent where the stocking unit is meant
     * @param found the row of find-item.sql, null where there is no such item
     */
    public static Mapping decide(
            String shop, String key, String itemNo, Optional<String> unit, Map<String, Object> found, Instant now) {
        if (found == null || found.isEmpty()) {
            throw Refusal.notFound("item", "There is no item " + itemNo + " in CounterPoint.");
        }
        Columns item = Columns.of(found);
        String chosen = unit.map(wanted -> unitOf(item, wanted)).orElse(null);
        Matcher product = WITHOUT_SKU.matcher(key);
        boolean known = product.matches();
        return new Mapping(
                shop,
                ProductKey.normal(key),
                known ? Long.valueOf(product.group(1)) : null,
                known && product.group(2) != null ? Long.valueOf(product.group(2)) : null,
                item.text("ITEM_NO"),
                chosen,
                now);
    }

    private static String unitOf(Columns item, String wanted) {
        List<String> units = Stream.of("STK_UNIT", "ALT_1_UNIT", "ALT_2_UNIT", "ALT_3_UNIT", "ALT_4_UNIT", "ALT_5_UNIT")
                .map(item::text)
                .filter(unit -> !unit.isEmpty())
                .toList();
        return units.stream()
                .filter(unit -> unit.equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.badQuestion(
                        "unit",
                        "Item " + item.text("ITEM_NO") + " has no unit " + wanted + "; it is sold in "
                                + String.join(", ", units) + "."));
    }
}
