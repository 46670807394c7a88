package io.tillbridge.journey.followups;

/** What of an order a refund takes back. */
public enum RefundKind {
    /** All that was left of the order, goods named among it. */
    ALL_WITH_GOODS,
    /** All that was left of the order, without a word about goods: a whole amount, or the status refunded. */
    ALL_IN_MONEY,
    /** Some goods: a line, or part of its quantity. */
    SOME_GOODS,
    /** Money alone: an amount, shipping, a fee, tax, something off a line. */
    SOME_MONEY;

    static RefundKind of(Shares shares) {
        if (shares.isAll()) {
            return shares.takesGoods() ? ALL_WITH_GOODS : ALL_IN_MONEY;
        }
        return shares.takesGoods() ? SOME_GOODS : SOME_MONEY;
    }
}
