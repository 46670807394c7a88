package io.tillbridge.journey.books;

import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** A posted ticket as the rows of CounterPoint's history say it: what it sold, and how it was paid. */
final class TicketRows {
    private final Columns ticket;
    private final List<Columns> parts;
    private final Function<String, String> gateway;

    /** @param gateway whose money a pay code means */
    TicketRows(Map<String, Object> ticket, List<Map<String, Object>> parts, Function<String, String> gateway) {
        this.ticket = Columns.of(ticket);
        this.parts = parts.stream().map(Columns::of).toList();
        this.gateway = gateway;
    }

    Sold sold(String currency) {
        BigDecimal paid = ticket.decimal("PAID_AMT").orElse(Amounts.NOTHING);
        // The tender of a ticket of ours was booked when it was posted; it is a deposit until the till has posted it,
        // too.
        boolean isOurTender = paid.signum() != 0;
        return new Sold(
                new Subject(
                        Long.toString(ticket.number("DOC_ID")),
                        ticket.text("SHOP"),
                        ticket.number("WOO_ORDER_ID"),
                        ticket.text("WOO_ORDER_NO"),
                        ticket.number("DOC_ID"),
                        ticket.text("TKT_NO")),
                busDate(),
                currency,
                ticket.decimal("TOT").orElse(Amounts.NOTHING),
                amounts("sale", "AMT", code -> code),
                sum("sale", "DISC").add(ticket.decimal("TOT_HDR_DISC").orElse(Amounts.NOTHING)),
                sum("allowance", "AMT"),
                amounts("charge", "AMT", code -> code),
                amounts("tax", "AMT", code -> code),
                isOurTender ? Map.of() : amounts("tender", "AMT", gateway),
                isOurTender ? Optional.of(paid) : Optional.empty(),
                sum("sale", "COST"),
                parts("sale").stream()
                        .mapToInt(part -> (int) part.number("UNCOSTED"))
                        .sum());
    }

    private LocalDate busDate() {
        return ticket.local("BUS_DAT")
                .orElseThrow(() -> new IllegalStateException("a posted ticket without a business date"))
                .toLocalDate();
    }

    private List<Columns> parts(String kind) {
        return parts.stream().filter(part -> part.text("PART").equals(kind)).toList();
    }

    private BigDecimal sum(String kind, String column) {
        return Amounts.sum(parts(kind).stream()
                .map(part -> part.decimal(column).orElse(Amounts.NOTHING))
                .toList());
    }

    private Map<String, BigDecimal> amounts(String kind, String column, Function<String, String> name) {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        parts(kind)
                .forEach(part -> amounts.merge(
                        name.apply(part.text("CODE")), part.decimal(column).orElse(Amounts.NOTHING), BigDecimal::add));
        return amounts;
    }
}
