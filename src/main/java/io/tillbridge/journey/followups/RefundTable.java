package io.tillbridge.journey.followups;

import io.tillbridge.journey.channel.Decision;
import io.tillbridge.journey.channel.Reason;
import io.tillbridge.journey.channel.Rejection;

/**
 * What a refund becomes, by what it takes back and where the order's document stands (journey.md §7.5: a refund of an order
 * that is not there yet, open, released and posted has four different answers).
 */
final class RefundTable {

    private RefundTable() {}

    static Decision<Outcome> outcome(RefundKind kind, Place place, String ticket) {
        return switch (place) {
            // Before there is a document nothing comes here: a full refund calls the order off, a partial one waits for
            // it.
            case CLOSED -> Decision.accept(Outcome.NOTHING);
            case OPEN -> Decision.accept(isAll(kind) ? Outcome.CLOSED : Outcome.REDUCED);
            case PICKED -> kind == RefundKind.SOME_MONEY ? Decision.accept(Outcome.REDUCED) : picked(ticket);
            case PARTLY_RELEASED -> picked(ticket);
            case RELEASED, POSTED -> Decision.accept(Outcome.RETURNED);
            case GONE ->
                Decision.refuse(Rejection.of(
                        Reason.DOCUMENT_MOVED_ON,
                        "Document " + ticket + " is neither open nor in history, so nothing can be taken back from it.",
                        "",
                        "Pay the refund out by hand in CounterPoint, then: followups accept"));
        };
    }

    private static boolean isAll(RefundKind kind) {
        return kind == RefundKind.ALL_WITH_GOODS || kind == RefundKind.ALL_IN_MONEY;
    }

    private static Decision<Outcome> picked(String ticket) {
        return Decision.refuse(Rejection.of(
                Reason.ALREADY_PICKED,
                "The refund takes back goods of " + ticket + " that are picked and have not all left.",
                "",
                "Release the order in CounterPoint, and the refund becomes a return ticket by itself; or undo the pick,"
                        + " and the order is reduced."));
    }
}
