package io.tillbridge.journey.pricing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A row of IM_PRC_RUL with its breaks, highest quantity first.
 *
 * @param custNo     the one customer it is for, empty for whoever the filter means
 * @param itemNo     the one item it is for, empty for whatever the filter means
 * @param namesItems whether it says which items it means by their numbers, and not by what they are like
 * @param obstacle   why it gives no price here although it may apply, such as a buy-one-get-one rule
 */
record PriceRule(
        PriceGroup group,
        int sequence,
        String descr,
        String custNo,
        String itemNo,
        Condition customers,
        String customersText,
        Condition items,
        String itemsText,
        boolean namesItems,
        BigDecimal minimum,
        List<PriceBreak> breaks,
        Optional<String> obstacle) {

    /**
     * Which rule is asked first: contract, special, promotion; a rule that names its items before one for a class of
     * them; then the sequence numbers of group and rule.
     */
    static final Comparator<PriceRule> ORDER = Comparator.comparing((PriceRule rule) -> rule.group.type())
            .thenComparing(rule -> !rule.namesItems)
            .thenComparing(rule -> rule.group.sequence())
            .thenComparing(rule -> rule.group.code())
            .thenComparing(PriceRule::sequence);

    /** Nothing but the codes of their groups says which of the two goes first. */
    boolean ranksWith(PriceRule other) {
        return !isOfGroup(other)
                && group.type() == other.group.type()
                && group.sequence() == other.group.sequence()
                && namesItems == other.namesItems;
    }

    boolean isOfGroup(PriceRule other) {
        return group.name().equals(other.group.name());
    }

    /** The break of a quantity, which may be exactly its first; empty where the quantity is too small for any. */
    Optional<PriceBreak> breakFor(BigDecimal quantity) {
        for (PriceBreak candidate : breaks) {
            if (candidate.from().compareTo(quantity) <= 0) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    String name() {
        return group.name() + " rule " + sequence;
    }
}
