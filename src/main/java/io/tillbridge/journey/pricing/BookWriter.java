package io.tillbridge.journey.pricing;

import io.tillbridge.statements.Columns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what was read into a new price book. Keeps what it needs to see that nothing changed. */
final class BookWriter {
    private PriceBook book = PriceBook.EMPTY;
    private Map<String, Integer> itemPlaces = Map.of();
    private Map<String, Integer> customerPlaces = Map.of();
    private List<Map<String, Object>> groupRows = List.of();
    private List<Map<String, Object>> ruleRows = List.of();
    private Map<String, Object> counts = Map.of();
    private Map<String, Condition> filters = Map.of();

    /** The same book where nothing changed; empty where the reading does not fit what is known, and all must be read. */
    Optional<PriceBook> write(Reading reading) {
        boolean sameRules = groupRows.equals(reading.groups()) && ruleRows.equals(reading.rules());
        if (!reading.whole() && reading.isEmpty() && sameRules && counts.equals(reading.counts())) {
            return Optional.of(book);
        }
        Optional<PriceBook> written = changed(reading, sameRules);
        written.ifPresent(book -> counts = reading.counts());
        return written;
    }

    private Optional<PriceBook> changed(Reading reading, boolean sameRuleRows) {
        boolean laidOutAlike =
                reading.items().fit(itemPlaces) && reading.customers().fit(customerPlaces);
        if (!reading.whole() && !laidOutAlike) {
            return Optional.empty();
        }
        Map<String, PricedItem> items = items(reading);
        Map<String, Facts> customers = new HashMap<>(reading.whole() ? Map.of() : book.customers());
        reading.customers().facts().forEach(facts -> customers.put(PriceBook.key(facts.text("CUST_NO")), facts));
        if (!reading.whole() && !isComplete(items, customers, reading.counts())) {
            return Optional.empty();
        }
        if (laidOutAlike && sameRuleRows && items.equals(book.items()) && customers.equals(book.customers())) {
            return Optional.of(book);
        }
        itemPlaces = reading.items().isEmpty() ? itemPlaces : reading.items().places();
        customerPlaces = reading.customers().isEmpty()
                ? customerPlaces
                : reading.customers().places();
        RuleBook rules = laidOutAlike && sameRuleRows ? book.rules() : rules(reading);
        groupRows = List.copyOf(reading.groups());
        ruleRows = List.copyOf(reading.rules());
        book = new PriceBook(items, customers, rules, Version.of(items, customers, groupRows, ruleRows));
        return Optional.of(book);
    }

    private Map<String, PricedItem> items(Reading reading) {
        Map<String, PricedItem> items = new HashMap<>(reading.whole() ? Map.of() : book.items());
        reading.items()
                .facts()
                .forEach(facts -> items.compute(
                        PriceBook.key(facts.text("ITEM_NO")),
                        (key, known) -> new PricedItem(
                                facts,
                                PriceRows.with(known == null ? List.of() : known.places(), PriceRows.own(facts)))));
        // A price whose item came and went between two statements has nothing to stand with.
        reading.prices()
                .forEach(priced -> items.computeIfPresent(
                        priced.itemKey(),
                        (key, item) -> new PricedItem(item.facts(), PriceRows.with(item.places(), priced.prices()))));
        return items;
    }

    private static boolean isComplete(
            Map<String, PricedItem> items, Map<String, Facts> customers, Map<String, Object> counts) {
        Columns rows = Columns.of(counts);
        // An item's own prices are one of its places.
        int prices = items.values().stream()
                .mapToInt(item -> item.places().size() - 1)
                .sum();
        return items.size() == rows.number("ITEMS")
                && prices == rows.number("PRICES")
                && customers.size() == rows.number("CUSTOMERS");
    }

    private RuleBook rules(Reading reading) {
        FilterReader reader = new FilterReader(filters);
        RuleBook rules = new RuleRows(reader, itemPlaces.keySet(), customerPlaces.keySet())
                .read(reading.groups(), reading.rules());
        filters = new HashMap<>(reader.used());
        return rules;
    }

    /** What differs is said once, by whoever asks. */
    static List<String> news(PriceBook before, PriceBook now) {
        List<String> problems = new ArrayList<>(now.problems());
        problems.removeAll(before.problems());
        return problems;
    }
}
