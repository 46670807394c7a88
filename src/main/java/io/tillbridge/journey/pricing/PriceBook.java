package io.tillbridge.journey.pricing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All that prices are made of, as it stood at one moment.
 *
 * @param items     by number in capitals
 * @param customers by number in capitals
 * @param version   the same for the same content, wherever and whenever it was read
 */
public record PriceBook(Map<String, PricedItem> items, Map<String, Facts> customers, RuleBook rules, String version) {

    static final PriceBook EMPTY = new PriceBook(Map.of(), Map.of(), RuleBook.EMPTY, "");

    /** CounterPoint's numbers compare without regard to case and padding. */
    static String key(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }

    Optional<PricedItem> item(String itemNo) {
        return Optional.ofNullable(items.get(key(itemNo)));
    }

    public Optional<Buyer> customer(String custNo) {
        return Optional.ofNullable(customers.get(key(custNo))).map(Buyer::customer);
    }

    /** Empty where there is no contract of that number, whatever has become of it. */
    public Optional<Buyer> holderOf(String bid) {
        String wanted = bid.strip();
        return rules.groups().stream().anyMatch(group -> isContract(group, wanted))
                ? Optional.of(Buyer.holderOf(wanted))
                : Optional.empty();
    }

    private static boolean isContract(PriceGroup group, String bid) {
        return group.type() == GroupType.CONTRACT && group.code().equalsIgnoreCase(bid);
    }

    /** What is wrong with the rules themselves, a sentence each. */
    public List<String> problems() {
        return rules.problems();
    }
}
