package io.tillbridge.journey.pricing;

import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an item's prices: its own, and those of {@code read-prices.sql} by location. */
final class PriceRows {
    /** The place of an item's own prices, which no location is called. */
    static final String OWN = "";

    private PriceRows() {}

    /** The item's own regular and first price; it has no others. */
    static BasePrices own(Facts item) {
        List<BigDecimal> levels = new ArrayList<>(java.util.Collections.nCopies(BasePrices.LEVELS, null));
        levels.set(0, number(item, "PRC_1"));
        return new BasePrices(OWN, number(item, BasePrices.REGULAR + "EG_PRC"), levels);
    }

    private static BigDecimal number(Facts item, String column) {
        return item.knows(column) && item.value(column) instanceof BigDecimal number ? number : null;
    }

    static BasePrices at(Map<String, Object> row) {
        Columns columns = Columns.of(row);
        List<BigDecimal> levels = new ArrayList<>();
        for (int level = 1; level <= BasePrices.LEVELS; level++) {
            levels.add(columns.decimal("PRC_" + level).orElse(null));
        }
        return new BasePrices(columns.text("LOC_ID"), columns.decimal("REG_PRC").orElse(null), levels);
    }

    /** The places with one of them exchanged, in an order that says nothing and is always the same. */
    static List<BasePrices> with(List<BasePrices> places, BasePrices place) {
        List<BasePrices> all = new ArrayList<>(places);
        all.removeIf(other -> other.location().equalsIgnoreCase(place.location()));
        all.add(place);
        all.sort(Comparator.comparing(BasePrices::location));
        return List.copyOf(all);
    }

    static Optional<BasePrices> find(List<BasePrices> places, String location) {
        return places.stream()
                .filter(place -> place.location().equalsIgnoreCase(location))
                .findFirst();
    }
}
