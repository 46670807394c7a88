package io.tillbridge.journey.customers;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an account stands on its way to its customer, in the words of orders (design.md §3), and where it may go. */
public enum CustomerState {
    /** Ready to be held against CounterPoint. */
    STAGED,
    /** Is a customer of CounterPoint. */
    LINKED,
    /** Needs a person. */
    HELD,
    /** Its data is wrong, or something it needs is missing. */
    REJECTED,
    /** No longer in the shop. */
    CANCELLED,
    /** No customer: its role is one of the shop's own people, or it was found to be spam. */
    SKIPPED;

    private static final Map<CustomerState, Set<CustomerState>> ALLOWED = Map.of(
            STAGED, EnumSet.of(LINKED, HELD, REJECTED, CANCELLED, SKIPPED),
            LINKED, EnumSet.of(STAGED, CANCELLED, SKIPPED),
            HELD, EnumSet.of(STAGED, CANCELLED, SKIPPED),
            REJECTED, EnumSet.of(STAGED, CANCELLED, SKIPPED),
            CANCELLED, EnumSet.of(STAGED, SKIPPED),
            SKIPPED, EnumSet.of(STAGED, CANCELLED));

    public boolean mayBecome(CustomerState next) {
        return ALLOWED.get(this).contains(next);
    }
}
