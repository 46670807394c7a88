package io.tillbridge.journey.followups;

/** What may happen to an order once the shop has it. */
public enum FollowUpKind {
    /** Money was paid back, by refund id. */
    REFUND,
    /** The money came after the order was posted. */
    PAYMENT,
    /** The shop cancelled the order after it was posted. */
    CANCEL
}
