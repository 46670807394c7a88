package io.tillbridge.journey.stock;

import io.tillbridge.statements.Columns;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a mapped product stands between CounterPoint and the shop.
 *
 * @param want    what the shop is to say, absent while that is not known
 * @param sent    what it was told last, absent where that counts no more
 * @param touched lines of orders that moved since the shop was seen to say what it was told
 */
public record StockRow(
        long mapId,
        String key,
        long productId,
        Optional<Long> variationId,
        String itemNo,
        StockState state,
        Optional<Wish> want,
        Optional<Wish> sent,
        Optional<Instant> shopStamp,
        Optional<Integer> shopQuantity,
        String reasonCode,
        String reason,
        int attempts,
        Optional<Instant> nextAttempt,
        boolean touched) {

    static StockRow of(Map<String, Object> row) {
        Columns columns = Columns.of(row);
        return new StockRow(
                columns.number("MAP_ID"),
                columns.text("MAP_KEY"),
                columns.number("WOO_PRODUCT_ID"),
                Optional.of(columns.number("WOO_VARIATION_ID")).filter(id -> id > 0),
                columns.text("ITEM_NO"),
                StockState.valueOf(columns.text("STATE")),
                Wish.kept(columns.text("WANT")),
                Wish.kept(columns.text("SENT")),
                columns.instant("SHOP_STAMP_UTC"),
                columns.value("SHOP_QTY").map(quantity -> ((Number) quantity).intValue()),
                columns.text("REASON_CODE"),
                columns.text("REASON"),
                (int) columns.number("ATTEMPTS"),
                columns.instant("NEXT_ATTEMPT_UTC"),
                columns.number("TOUCHED") > 0);
    }

    static List<StockRow> all(List<Map<String, Object>> rows) {
        return rows.stream().map(StockRow::of).toList();
    }

    /** The id that the shop knows it by. */
    long shopId() {
        return variationId.orElse(productId);
    }

    /** Whether the shop can be asked for it by its SKU: commas separate several, and what is # or = has none. */
    boolean hasSku() {
        return !key.startsWith("#") && !key.startsWith("=") && !key.contains(",");
    }
}
