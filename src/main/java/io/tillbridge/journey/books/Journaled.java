package io.tillbridge.journey.books;

import io.tillbridge.statements.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An entry as the rows of the journal, with the accounts that the chart has for it. */
public record Journaled(JournalRow row, List<JournalLineRow> lines) {

    static Journaled of(Entry entry, Chart chart, Instant now) {
        List<JournalLineRow> lines = new ArrayList<>();
        for (EntryLine line : entry.lines()) {
            Slot slot = chart.slot(line);
            lines.add(new JournalLineRow(
                    entry.subject().source(),
                    entry.kind().name(),
                    entry.seqNo(),
                    lines.size() + 1,
                    slot.name(),
                    line.code(),
                    chart.account(slot, line.code()).orElse(null),
                    line.debit(),
                    line.credit()));
        }
        boolean isWhole = lines.stream().allMatch(line -> line.account() != null);
        Subject subject = entry.subject();
        return new Journaled(
                new JournalRow(
                        subject.source(),
                        entry.kind().name(),
                        entry.seqNo(),
                        subject.shop(),
                        subject.orderId(),
                        subject.orderNo(),
                        subject.docId(),
                        subject.tktNo(),
                        entry.busDate(),
                        entry.currency(),
                        entry.description(),
                        isWhole ? "BOOKED" : "MISSING",
                        isWhole ? now : null,
                        now),
                lines);
    }

    public Map<String, Object> entryRow() {
        return row.parameters();
    }

    public List<Map<String, Object>> lineRows() {
        return Row.rows(lines);
    }
}
