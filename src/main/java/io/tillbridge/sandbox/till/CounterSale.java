package io.tillbridge.sandbox.till;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Sells one item over the counter: a ticket without an order, so that stock also moves without the shop. */
final class CounterSale {

    private record Choice(String itemNo, BigDecimal price) {}

    private static final List<String> TICKET_PARTS = List.of(
            "insert-counter-ticket",
            "insert-counter-line",
            "insert-counter-totals",
            "insert-counter-payment",
            "apply-payment");

    private final TillStatements statements;
    private final StockMovements stock;

    CounterSale(TillStatements statements, StockMovements stock) {
        this.statements = statements;
        this.stock = stock;
    }

    /** The document id of the sale. */
    long sell(Map<String, Object> moment, RandomGenerator random) {
        Choice choice = choose(moment, random);
        BigDecimal quantity = BigDecimal.valueOf(1 + random.nextInt(3));
        long ticketId = statements.number("next-document-id", Map.of());
        statements.updateOne("take-ticket-number", moment);
        Map<String, Object> ticket = TillParameters.with(moment, "ticketId", ticketId);
        ticket.put("ticketNo", statements.word("last-ticket-number", moment));
        ticket.put("docId", ticketId);
        ticket.put("itemNo", choice.itemNo());
        ticket.put("quantity", quantity);
        ticket.put("price", choice.price());
        ticket.put("extended", choice.price().multiply(quantity).setScale(2, RoundingMode.HALF_UP));
        TICKET_PARTS.forEach(part -> statements.updateOne(part, ticket));
        stock.apply("raise-committed", ticket);
        return ticketId;
    }

    private Choice choose(Map<String, Object> moment, RandomGenerator random) {
        long items = statements.number("count-counter-items", moment);
        Map<String, Object> any = TillParameters.with(moment, "skip", random.nextLong(items));
        return statements
                .list(
                        "select-counter-item",
                        any,
                        (row, number) -> new Choice(row.getString("ITEM_NO"), row.getBigDecimal("PRC")))
                .get(0);
    }
}
