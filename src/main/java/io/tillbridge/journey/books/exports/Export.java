package io.tillbridge.journey.books.exports;

import io.tillbridge.statements.Columns;
import java.time.LocalDate;
import java.util.Map;

/**
 * An export of the register.
 *
 * @param sha256 of its file, empty until that was written
 */
public record Export(
        long id,
        ExportFormat format,
        boolean isSummary,
        LocalDate from,
        LocalDate to,
        String state,
        String fileName,
        long entries,
        String sha256,
        String reason) {

    public static Export of(Map<String, Object> columns) {
        Columns row = Columns.of(columns);
        return new Export(
                row.number("EXPORT_ID"),
                ExportFormat.of(row.text("FORMAT")),
                row.text("SUMMARY").equals("Y"),
                LocalDate.parse(row.text("FROM_DAT")),
                LocalDate.parse(row.text("TO_DAT")),
                row.text("STATE"),
                row.text("FILE_NAME"),
                row.number("ENTRIES"),
                row.text("SHA256"),
                row.text("REASON"));
    }

    public boolean isWritten() {
        return state.equals("WRITTEN");
    }

    /** The same for the same export, whenever it is written. */
    String name() {
        return String.format(java.util.Locale.ROOT, "tillbridge-%06d-%s_%s", id, from, to)
                + (isSummary ? "-summary-" : "-")
                + format.word() + "." + format.ending();
    }
}
