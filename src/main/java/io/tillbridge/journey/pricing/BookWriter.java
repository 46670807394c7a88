package io.tillbridge.journey.pricing;

import io.tillbridge.statements.Columns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        FactRows itemRows = FactRows.like(itemPlaces, reading.items());
        FactRows customerRows = FactRows.like(customerPlaces, reading.customers());
        boolean laidOutAlike =
                itemRows.places().equals(itemPlaces) && customerRows.places().equals(customerPlaces);
        if (!reading.whole() && !laidOutAlike) {
            return Optional.empty();
        }
        Map<String, PricedItem> items = items(reading, itemRows);
        Map<String, Facts> customers = new HashMap<>(reading.whole() ? Map.of() : book.customers());
        reading.customers().forEach(row -> {
            Facts facts = customerRows.read(row);
            customers.put(PriceBook.key(facts.text("CUST_NO")), facts);
        });
        if (!reading.whole() && !isComplete(items, customers, reading.counts())) {
            return Optional.empty();
        }
        boolean sameRules = laidOutAlike && sameRuleRows;
        RuleBook rules = sameRules ? book.rules() : rules(reading, itemRows.places(), customerRows.places());
        boolean same = sameRules && items.equals(book.items()) && customers.equals(book.customers());
        if (!same) {
            itemPlaces = itemRows.places();
            customerPlaces = customerRows.places();
            groupRows = List.copyOf(reading.groups());
            ruleRows = List.copyOf(reading.rules());
            book = new PriceBook(items, customers, rules, Version.of(items, customers, groupRows, ruleRows));
        }
        return Optional.of(book);
    }

    private Map<String, PricedItem> items(Reading reading, FactRows rows) {
        Map<String, PricedItem> items = new HashMap<>(reading.whole() ? Map.of() : book.items());
        reading.items().forEach(row -> {
            Facts facts = rows.read(row);
            items.compute(
                    PriceBook.key(facts.text("ITEM_NO")),
                    (key, known) -> new PricedItem(
                            facts, PriceRows.with(known == null ? List.of() : known.places(), PriceRows.own(facts))));
        });
        // A price whose item came and went between two statements has nothing to stand with.
        reading.prices()
                .forEach(row -> items.computeIfPresent(
                        PriceBook.key(Columns.of(row).text("ITEM_NO")),
                        (key, item) -> new PricedItem(item.facts(), PriceRows.with(item.places(), PriceRows.at(row)))));
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

    private RuleBook rules(Reading reading, Map<String, Integer> ofItems, Map<String, Integer> ofCustomers) {
        FilterReader reader = new FilterReader(filters);
        Set<String> itemColumns = new HashSet<>(ofItems.keySet());
        RuleBook rules =
                new RuleRows(reader, itemColumns, ofCustomers.keySet()).read(reading.groups(), reading.rules());
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
