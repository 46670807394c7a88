package io.tillbridge.journey.books.exports;

import io.tillbridge.journey.books.Slot;
import io.tillbridge.statements.Columns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Entries out of rows that come line by line, one entry in memory at a time. */
final class BookedEntries implements Iterator<BookedEntry> {
    private final Iterator<Map<String, Object>> rows;
    private Columns ahead;

    BookedEntries(Iterator<Map<String, Object>> rows) {
        this.rows = rows;
        step();
    }

    private void step() {
        ahead = rows.hasNext() ? Columns.of(rows.next()) : null;
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public BookedEntry next() {
        if (ahead == null) {
            throw new NoSuchElementException("no more entries");
        }
        Columns first = ahead;
        List<BookedLine> lines = new ArrayList<>();
        while (ahead != null && ahead.number("ENTRY_ID") == first.number("ENTRY_ID")) {
            lines.add(line(ahead));
            step();
        }
        return entry(first, lines);
    }

    private static BookedEntry entry(Columns row, List<BookedLine> lines) {
        String ticket = row.text("TKT_NO");
        return new BookedEntry(
                row.text("SOURCE"),
                row.text("KIND"),
                row.text("SHOP"),
                row.text("WOO_ORDER_NO"),
                LocalDate.parse(row.text("BUS_DAT")),
                LocalDate.parse(row.text("BOOK_DAT")),
                row.text("CURNCY_COD"),
                row.text("DESCR"),
                List.of(ticket.isEmpty() ? row.text("SOURCE") : ticket),
                List.copyOf(lines));
    }

    private static BookedLine line(Columns row) {
        return new BookedLine(
                Slot.valueOf(row.text("SLOT")),
                row.text("CODE"),
                row.text("ACCOUNT"),
                row.decimal("DEBIT").orElse(BigDecimal.ZERO),
                row.decimal("CREDIT").orElse(BigDecimal.ZERO));
    }
}
