package io.tillbridge.journey.books;

import java.util.Set;

/** What an amount of an entry is; the chart says which account that means. */
public enum Slot {
    /** Money at a gateway, or in the till: one account for each. */
    CLEARING,
    DEPOSITS,
    /** Goods, before discounts: by the item's category. */
    SALES,
    DISCOUNTS,
    /** Shipping and fees: by CounterPoint's misc charge. */
    CHARGES,
    /** By authority. */
    TAXES,
    COST,
    INVENTORY,
    RETURNS,
    ALLOWANCES,
    FORFEITED,
    CREDITS,
    GIFT_CARDS,
    BANK,
    FEES,
    ROUNDING,
    INVESTIGATION;

    private static final Set<Slot> BY_CODE = Set.of(CLEARING, SALES, CHARGES, TAXES);

    /** One of several accounts, chosen by a code; the others have one each. */
    public boolean isByCode() {
        return BY_CODE.contains(this);
    }
}
