package io.tillbridge.journey.books.reconcile;

import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What our tables, CounterPoint's and the journal hold of one order; absent amounts are in no row. */
record Standing(Columns staged, Optional<Columns> document, Optional<Columns> booked) {

    static Standing of(Map<String, Object> staged, Map<Long, Columns> documents, Map<Long, Columns> booked) {
        Columns row = Columns.of(staged);
        long id = row.number("WOO_ORDER_ID");
        return new Standing(row, Optional.ofNullable(documents.get(id)), Optional.ofNullable(booked.get(id)));
    }

    String number() {
        return staged.text("WOO_ORDER_NO");
    }

    String state() {
        return staged.text("STATE");
    }

    /** Of the document, nought where there is none or nothing of the kind. */
    BigDecimal documented(String column) {
        return document.flatMap(row -> row.decimal(column)).orElse(BigDecimal.ZERO);
    }

    /** Of the document, before anything was refunded. */
    BigDecimal total() {
        return documented("DOC_TOT").add(documented("REDUCED_TOT"));
    }

    /** Of the document's lines, before anything was refunded. */
    BigDecimal units() {
        return documented("DOC_UNITS").add(documented("REDUCED_UNITS"));
    }

    /** Of the journal. */
    BigDecimal booked(String column) {
        return booked.flatMap(row -> row.decimal(column)).orElse(BigDecimal.ZERO);
    }

    /** A day, as either side wrote it. */
    static Optional<String> day(Optional<Columns> row, String column) {
        return row.flatMap(columns -> columns.value(column))
                .map(value -> value.toString().substring(0, "2026-01-05".length()));
    }
}
