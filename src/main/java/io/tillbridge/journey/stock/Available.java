package io.tillbridge.journey.stock;

import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What read-available.sql says of a product; of a kit, of its scarcest part.
 *
 * @param known    false where CounterPoint has no such item
 * @param unit     false where the item has no unit as the product is sold in
 * @param part     the item whose stock counts
 * @param onShelf  available at the chosen locations, absent where the item has no stock row at any
 * @param buffer   kept back
 * @param sold     by shops, and not posted yet
 * @param quantity what may be sold, in whole selling units; absent is not known, and never zero
 */
public record Available(
        long mapId,
        boolean known,
        boolean unit,
        String part,
        String status,
        String type,
        String category,
        String itemNo,
        Optional<BigDecimal> onShelf,
        BigDecimal buffer,
        BigDecimal sold,
        Optional<Integer> quantity,
        Instant readAt) {

    static Available of(Map<String, Object> row) {
        Columns columns = Columns.of(row);
        return new Available(
                columns.number("MAP_ID"),
                columns.value("SOLD_NO").isPresent(),
                columns.value("NUMER").isPresent(),
                columns.text("PART_NO"),
                columns.text("STAT"),
                columns.text("ITEM_TYP"),
                columns.text("CATEG_COD"),
                columns.text("SOLD_NO"),
                columns.decimal("AVAIL"),
                columns.decimal("BUFFER").orElse(BigDecimal.ZERO),
                columns.decimal("SOLD").orElse(BigDecimal.ZERO),
                columns.decimal("QTY").map(Available::whole),
                columns.instant("READ_UTC").orElseThrow());
    }

    /** By product; of several parts the scarcest, and one that is not known before any. */
    static Map<Long, Available> byProduct(List<Map<String, Object>> rows) {
        Map<Long, Available> scarcest = new HashMap<>();
        for (Map<String, Object> row : rows) {
            scarcest.merge(Columns.of(row).number("MAP_ID"), of(row), Available::scarcer);
        }
        return scarcest;
    }

    private Available scarcer(Available other) {
        if (quantity.isEmpty() || other.quantity.isEmpty()) {
            return quantity.isEmpty() ? this : other;
        }
        return quantity.get() <= other.quantity.get() ? this : other;
    }

    /** A shop counts in whole numbers of nine digits. */
    private static int whole(BigDecimal quantity) {
        BigDecimal most = BigDecimal.valueOf(999_999_999);
        return quantity.max(most.negate()).min(most).intValue();
    }
}
