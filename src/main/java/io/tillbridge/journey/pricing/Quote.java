package io.tillbridge.journey.pricing;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

/** What the rules come to for one buyer, item and quantity: a price with its grounds, or why there is none. */
public sealed interface Quote {

    /**
     * @param price     for one stocking unit
     * @param regular   without any rule; absent where CounterPoint has none
     * @param period    when the rule's group counts
     * @param basePrice what the rule started from, absent where it names the price itself
     * @param place     the location that price was found at, {@code *}, or empty for the item's own
     * @param changes   when dates alone could make it another, by the site's clocks
     */
    record Price(
            String itemNo,
            BigDecimal quantity,
            BigDecimal price,
            Optional<BigDecimal> regular,
            GroupType groupType,
            String group,
            String groupDescr,
            Period period,
            int rule,
            String ruleDescr,
            PriceBreak applied,
            Optional<BigDecimal> basePrice,
            String place,
            Optional<LocalDateTime> changes)
            implements Quote {}

    /** @param field of the question that is at fault, or nearest to it */
    record None(Reason reason, String field, String sentence) implements Quote {}

    /** Why there is no price. */
    enum Reason {
        NO_SUCH_CONTRACT,
        NO_SUCH_CUSTOMER,
        NO_SUCH_ITEM,
        /** Every rule was read, and none applies. */
        NO_RULE,
        /** A rule may apply and cannot be decided, or applies and names no price. */
        UNCLEAR
    }
}
