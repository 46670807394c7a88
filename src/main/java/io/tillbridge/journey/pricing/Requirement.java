package io.tillbridge.journey.pricing;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiFunction;

/** What must hold before a rule gives its price, in the order of asking; each says in words when it does not. */
record Requirement(BiFunction<PriceRule, Asked, Truth> question, BiFunction<PriceRule, Asked, String> sentence) {
    private static final Requirement ENABLED = new Requirement(
            (rule, asked) -> Truth.of(rule.group().enabled()), (rule, asked) -> "the group is disabled");
    private static final Requirement BEGUN = new Requirement(
            (rule, asked) -> Truth.of(rule.group().period().hasBegun(asked.at())),
            (rule, asked) ->
                    "the group begins on " + rule.group().period().from().orElseThrow());
    private static final Requirement NOT_OVER = new Requirement(
            (rule, asked) -> Truth.of(!rule.group().period().isOver(asked.at())),
            (rule, asked) ->
                    "the group ended before " + rule.group().period().until().orElseThrow());
    private static final Requirement CONTRACT =
            new Requirement(Requirement::contract, (rule, asked) -> "the contract is another's");
    private static final Requirement GROUP_CUSTOMERS = new Requirement(
            (rule, asked) -> rule.group().customers().test(asked.buyer().facts()),
            (rule, asked) -> "the group is for customers with " + rule.group().customersText());
    private static final Requirement CUSTOMER =
            new Requirement(Requirement::customer, (rule, asked) -> "it is customer " + rule.custNo() + "'s");
    private static final Requirement CUSTOMERS = new Requirement(
            (rule, asked) -> rule.customers().test(asked.buyer().facts()),
            (rule, asked) -> "it is for customers with " + rule.customersText());
    private static final Requirement ITEM = new Requirement(
            (rule, asked) -> Truth.of(rule.itemNo().isEmpty()
                    || rule.itemNo().equalsIgnoreCase(asked.item().itemNo())),
            (rule, asked) -> "it is for item " + rule.itemNo());
    private static final Requirement ITEMS = new Requirement(
            (rule, asked) -> rule.items().test(asked.item().facts()),
            (rule, asked) -> "it is for items with " + rule.itemsText());
    private static final Requirement QUANTITY = new Requirement(
            (rule, asked) -> Truth.of(rule.minimum().compareTo(asked.quantity()) <= 0
                    && (rule.breaks().isEmpty()
                            || rule.breakFor(asked.quantity()).isPresent())),
            (rule, asked) -> "it begins at a quantity of "
                    + smallest(rule).stripTrailingZeros().toPlainString());

    /** What the buyer decides, for a whole group and for each of its rules, and what is left to the item. */
    static final List<Requirement> OF_GROUP = List.of(ENABLED, BEGUN, NOT_OVER, CONTRACT, GROUP_CUSTOMERS);

    static final List<Requirement> OF_BUYER = List.of(CUSTOMER, CUSTOMERS);
    static final List<Requirement> OF_ITEM = List.of(ITEM, ITEMS, QUANTITY);

    /**
     * One question for a price.
     *
     * @param item     null while only the buyer's part is asked
     * @param quantity null while only the buyer's part is asked
     * @param at       by the site's clocks
     */
    record Asked(Buyer buyer, PricedItem item, BigDecimal quantity, LocalDateTime at) {}

    /** No where one of them excludes the rule, whatever else is open. */
    static Truth all(List<Requirement> requirements, PriceRule rule, Asked asked) {
        Truth truth = Truth.YES;
        for (Requirement requirement : requirements) {
            Truth answer = requirement.question.apply(rule, asked);
            if (answer.excludes()) {
                return Truth.NO;
            }
            truth = truth.and(answer);
        }
        return truth;
    }

    Truth test(PriceRule rule, Asked asked) {
        return question.apply(rule, asked);
    }

    /** Whether what is unmet is not the buyer's at all. */
    boolean isSomebodyElses() {
        return equals(CONTRACT) || equals(CUSTOMER);
    }

    /** Why the rule does not apply, where it does not. */
    String sentence(PriceRule rule, Asked asked) {
        return sentence.apply(rule, asked);
    }

    /** A contract is its bid number's (journey.md §2.2); other groups are for customers, and a bid number is none. */
    private static Truth contract(PriceRule rule, Asked asked) {
        return rule.group().type() == GroupType.CONTRACT
                ? Truth.of(rule.group().code().equalsIgnoreCase(asked.buyer().bid()))
                : Truth.of(asked.buyer().isCustomer());
    }

    private static Truth customer(PriceRule rule, Asked asked) {
        if (rule.custNo().isEmpty()) {
            return Truth.YES;
        }
        return asked.buyer().isCustomer()
                ? Truth.of(rule.custNo().equalsIgnoreCase(asked.buyer().custNo()))
                : Truth.OPEN;
    }

    private static BigDecimal smallest(PriceRule rule) {
        return rule.breaks().stream()
                .map(PriceBreak::from)
                .min(BigDecimal::compareTo)
                .map(rule.minimum()::max)
                .orElse(rule.minimum());
    }
}
