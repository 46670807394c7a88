package io.tillbridge.sandbox.till;

import java.util.List;
import java.util.Map;

/** Turns a picked order into its release ticket, whole (counterpoint.md §2.6). */
final class OrderRelease {

    private static final List<String> TICKET_PARTS = List.of(
            "insert-release-ticket",
            "insert-release-lines",
            "insert-release-totals",
            "insert-release-contacts",
            "insert-release-taxes",
            "insert-release-charges",
            "insert-remaining-payment",
            "apply-payment",
            "link-release-ticket",
            "insert-tracking-number");

    private final TillStatements statements;
    private final StockMovements stock;

    OrderRelease(TillStatements statements, StockMovements stock) {
        this.statements = statements;
        this.stock = stock;
    }

    /** Whether the order was there to be released. */
    boolean release(Map<String, Object> order) {
        if (statements.update("mark-released", order) == 0) {
            return false;
        }
        stock.apply("lower-on-order", order);
        Map<String, Object> ticket =
                TillParameters.with(order, "ticketId", statements.number("next-document-id", Map.of()));
        TICKET_PARTS.forEach(part -> statements.update(part, ticket));
        statements.update("mark-deposits-used", order);
        statements.update("release-lines", order);
        statements.updateOne("close-order-totals", order);
        return true;
    }
}
