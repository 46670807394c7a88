package io.tillbridge.journey.pricing;

import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Reads an item's prices: its own, and those of {@code read-prices.sql} by location. */
final class PriceRows {
    /** The place of an item's own prices, which no location is called. */
    static final String OWN = "";

    private PriceRows() {}

    /** One row of IM_PRC, with the item it is of. */
    record Priced(String itemKey, BasePrices prices) {}

    static List<Priced> read(Iterator<Map<String, Object>> rows) {
        FactRows.Kept kept = new FactRows.Kept();
        List<Priced> priced = new ArrayList<>();
        rows.forEachRemaining(row -> priced.add(at(Columns.of(row), kept)));
        return priced;
    }

    private static Priced at(Columns row, FactRows.Kept kept) {
        BigDecimal[] levels = new BigDecimal[BasePrices.LEVELS];
        for (int level = 1; level <= BasePrices.LEVELS; level++) {
            levels[level - 1] = amount(row, "PRC_" + level, kept);
        }
        String location = (String) kept.once(row.text("LOC_ID"));
        return new Priced(
                PriceBook.key(row.text("ITEM_NO")),
                new BasePrices(location, amount(row, "REG_PRC", kept), Arrays.asList(levels)));
    }

    private static BigDecimal amount(Columns row, String column, FactRows.Kept kept) {
        return (BigDecimal) row.decimal(column).map(kept::once).orElse(null);
    }

    /** The item's own regular and first price; it has no others. */
    static BasePrices own(Facts item) {
        BigDecimal[] levels = new BigDecimal[BasePrices.LEVELS];
        levels[0] = number(item, "PRC_1");
        return new BasePrices(OWN, number(item, "REG_PRC"), Arrays.asList(levels));
    }

    private static BigDecimal number(Facts item, String column) {
        return item.knows(column) && item.value(column) instanceof BigDecimal number ? number : null;
    }

    /** The places with one of them exchanged, in an order that says nothing and is always the same. */
    static List<BasePrices> with(List<BasePrices> places, BasePrices place) {
        List<BasePrices> all = new ArrayList<>(places);
        all.removeIf(other -> other.location().equalsIgnoreCase(place.location()));
        all.add(place);
        all.sort(Comparator.comparing(BasePrices::location));
        return List.copyOf(all);
    }
}
