package io.tillbridge.journey.pricing;

import java.util.List;
import java.util.Map;

/**
 * What one look at the database brought.
 *
 * @param whole  whether everything was asked for, and not only what changed
 * @param counts how many rows there are now
 */
record Reading(
        boolean whole,
        List<Map<String, Object>> groups,
        List<Map<String, Object>> rules,
        FactRows items,
        List<PriceRows.Priced> prices,
        FactRows customers,
        Map<String, Object> counts) {

    /** No item, price or customer changed. */
    boolean isEmpty() {
        return items.isEmpty() && prices.isEmpty() && customers.isEmpty();
    }
}
