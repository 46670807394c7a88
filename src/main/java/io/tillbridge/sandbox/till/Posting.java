package io.tillbridge.sandbox.till;

import java.util.List;
import java.util.Map;

/**
 * Posts tickets and closes released orders: what a drawer's posting does in CounterPoint. Nothing else writes history,
 * on-hand quantities and sales statistics (counterpoint.md §2.6).
 */
final class Posting {

    private static final List<String> TICKET_PARTS = List.of(
            "archive-ticket-lines",
            "archive-ticket-contacts",
            "archive-ticket-payments",
            "archive-ticket-payment-prompts",
            "archive-ticket-links",
            "archive-ticket-taxes",
            "archive-ticket-charges",
            "archive-ticket-discounts",
            "archive-ticket-notes",
            "archive-ticket-tracking-numbers");

    private static final List<String> ORDER_PARTS = List.of(
            "archive-order-lines",
            "archive-order-contacts",
            "archive-order-payments",
            "archive-order-discounts",
            "archive-order-notes",
            "archive-order-audit-log");

    private final TillStatements statements;
    private final StockMovements stock;

    Posting(TillStatements statements, StockMovements stock) {
        this.statements = statements;
        this.stock = stock;
    }

    /** Posts a ticket; whether it was there. */
    boolean postTicket(Map<String, Object> ticket) {
        if (statements.update("lock-ticket", ticket) == 0) {
            return false;
        }
        Map<String, Object> posted = inNewEvent(ticket);
        statements.update("count-sale", posted);
        statements.update("count-payment", posted);
        stock.apply("post-stock", posted);
        statements.updateOne("archive-ticket", posted);
        TICKET_PARTS.forEach(part -> statements.update(part, posted));
        delete(posted);
        return true;
    }

    /** Posts the tickets of a released order and closes it; whether it was there. */
    boolean postOrder(Map<String, Object> order) {
        if (statements.update("lock-released-order", order) == 0) {
            return false;
        }
        for (long ticketId : statements.numbers("find-tickets-of-order", order)) {
            postTicket(TillParameters.with(order, "docId", ticketId));
        }
        Map<String, Object> posted = inNewEvent(order);
        statements.update("close-customer-order", posted);
        statements.updateOne("archive-order", posted);
        ORDER_PARTS.forEach(part -> statements.update(part, posted));
        delete(posted);
        return true;
    }

    private Map<String, Object> inNewEvent(Map<String, Object> document) {
        statements.updateOne("take-event-number", Map.of());
        return TillParameters.with(document, "eventNo", statements.number("last-event-number", Map.of()));
    }

    private void delete(Map<String, Object> document) {
        statements.update("delete-links", document);
        statements.updateOne("delete-document", document);
    }
}
