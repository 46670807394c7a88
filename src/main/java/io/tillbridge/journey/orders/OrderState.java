package io.tillbridge.journey.orders;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an order stands (design.md §3), and where it may go from there. */
public enum OrderState {
    /** Ready to become a document. */
    STAGED,
    /** Not payable yet. */
    WAITING,
    /** Needs a person. */
    HELD,
    /** Its data is wrong, or something it names is missing. */
    REJECTED,
    /** Has its document. */
    POSTED,
    /** Shipped, and the shop knows. */
    FULFILLED,
    /** Called off before it became a document, or its document was closed unshipped. */
    CANCELLED,
    /** Left out by a person, who said why. */
    SKIPPED;

    private static final Map<OrderState, Set<OrderState>> ALLOWED = Map.of(
            STAGED, EnumSet.of(WAITING, HELD, REJECTED, POSTED, CANCELLED, SKIPPED),
            WAITING, EnumSet.of(STAGED, CANCELLED, SKIPPED),
            HELD, EnumSet.of(STAGED, WAITING, POSTED, CANCELLED, SKIPPED),
            REJECTED, EnumSet.of(STAGED, WAITING, CANCELLED, SKIPPED),
            POSTED, EnumSet.of(HELD, FULFILLED, CANCELLED),
            FULFILLED, EnumSet.noneOf(OrderState.class),
            CANCELLED, EnumSet.of(STAGED, WAITING, HELD, SKIPPED),
            SKIPPED, EnumSet.of(STAGED));

    public boolean mayBecome(OrderState next) {
        return ALLOWED.get(this).contains(next);
    }
}
